// What the arm64 sets share: float work, which is the same with and without dot products.
#ifndef NETSUKE_NEON_COMMON_H
#define NETSUKE_NEON_COMMON_H

#include <arm_neon.h>

#include "../elements.h"
#include "../sets.h"

void nk_neon_gemm_f32(const nk_gemm_f32 *job);
void nk_neon_depthwise_f32(const nk_depthwise_f32 *job);

// Loops over channels that the compiler vectorises: 128-bit vectors are what arm64 always has.
#define NEON_SET(NAME, LABEL)                                                                \
  static void max_u8(uint8_t *restrict into, const uint8_t *restrict from, long count) {     \
    for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];        \
  }                                                                                          \
  static void max_f32(float *restrict into, const float *restrict from, long count) {        \
    for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];        \
  }                                                                                          \
  static void add_f32(float *restrict into, const float *restrict from, long count) {        \
    for (long i = 0; i < count; i++) into[i] += from[i];                                     \
  }                                                                                          \
  static void sum_u8(int32_t *restrict into, const uint8_t *restrict from, long count) {     \
    for (long i = 0; i < count; i++) into[i] += from[i];                                     \
  }                                                                                          \
  static void add(const nk_add *job) { nk_add_elements(job); }                               \
  static size_t depthwise_bytes(                                                             \
      const nk_depthwise_shape *s, const nk_requantize *q, bool wide) {                      \
    (void)s, (void)q, (void)wide;                                                            \
    return 0;                                                                                \
  }                                                                                          \
  const nk_kernel_set NAME = {                                                               \
      .name = LABEL, .signed_bytes = true, .gemm_u8 = gemm_u8,                               \
      .gemm_i16 = nk_portable_gemm_i16, .gemm_f32 = nk_neon_gemm_f32,                        \
      .depthwise_bytes = depthwise_bytes, .depthwise = nk_portable_depthwise,                \
      .depthwise_f32 = nk_neon_depthwise_f32, .max_u8 = max_u8, .max_f32 = max_f32,          \
      .add_f32 = add_f32, .sum_u8 = sum_u8, .add = add};

#endif
