#ifndef NETSUKE_CKERNELS_SETS_H
#define NETSUKE_CKERNELS_SETS_H

#include "internal.h"

#if defined(__x86_64__)
extern const nk_kernel_set nk_avx2;
extern const nk_kernel_set nk_avx512;

void nk_avx2_gemm_u8(const nk_gemm *job);
void nk_avx2_gemm_i16(const nk_gemm *job);
void nk_avx2_gemm_f32(const nk_gemm_f32 *job);
size_t nk_avx2_depthwise_bytes(const nk_depthwise_shape *s, const nk_requantize *q, bool wide);
void nk_avx2_pack_depthwise(
    const nk_depthwise_shape *s, const nk_requantize *q, bool wide, int32_t input_zero_point,
    const int8_t *weights, void *packed);
void nk_avx2_depthwise(const nk_depthwise *job);
void nk_avx2_depthwise_f32(const nk_depthwise_f32 *job);
#endif

#if defined(__aarch64__)
extern const nk_kernel_set nk_neon;
extern const nk_kernel_set nk_neon_dotprod;
#endif

#endif
