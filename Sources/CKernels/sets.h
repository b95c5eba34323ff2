#ifndef NETSUKE_CKERNELS_SETS_H
#define NETSUKE_CKERNELS_SETS_H

#include "internal.h"

#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2,fma")))

extern const nk_kernel_set nk_avx2;
extern const nk_kernel_set nk_avxvnni;
extern const nk_kernel_set nk_avx512;

void nk_avx2_gemm_u8(const nk_gemm *job);
void nk_avx2_gemm_i16(const nk_gemm *job);
void nk_avx2_gemm_f32(const nk_gemm_f32 *job);
size_t nk_avx2_depthwise_bytes(const nk_depthwise_shape *s, const nk_requantize *q, bool wide);
void nk_avx2_pack_depthwise(
    const nk_depthwise_shape *s, const nk_requantize *q, bool wide, int32_t input_zero_point,
    const int8_t *weights, void *packed);
void nk_avx2_sum_panel(
    const int8_t *panel, long quads, long width, int32_t *positive, int32_t *negative);
void nk_avx2_depthwise(const nk_depthwise *job);
void nk_avx2_depthwise_f32(const nk_depthwise_f32 *job);
void nk_avx2_max_u8(uint8_t *restrict into, const uint8_t *restrict from, long count);
void nk_avx2_max_f32(float *restrict into, const float *restrict from, long count);
void nk_avx2_add_f32(float *restrict into, const float *restrict from, long count);
void nk_avx2_sum_u8(int32_t *restrict into, const uint8_t *restrict from, long count);
void nk_avx2_add(const nk_add *job);
#endif

#if defined(__aarch64__)
extern const nk_kernel_set nk_neon;
extern const nk_kernel_set nk_neon_dotprod;
#endif

#endif
