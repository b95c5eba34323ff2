// The set for AVX-512 with VNNI, and its rows of numbers, which the compiler vectorises. One unit, so that
// tests can compile all of it over emulated instructions.
#if defined(__x86_64__)
#include "depthwise_u8.h"
#include "first_conv.h"
#include "gemm_f32.h"
#include "gemm_i16.h"
#include "gemm_u8.h"

#define VECTOR __m512
#define LANES 16
#define TARGET AVX512
#define LOAD _mm512_loadu_ps
#define STORE _mm512_storeu_ps
#define SET1 _mm512_set1_ps
#define ADD _mm512_add_ps
#define FMA _mm512_fmadd_ps
#define CLAMP(X, LOW, HIGH) _mm512_min_ps(HIGH, _mm512_max_ps(LOW, X))
#define NARROWER nk_avx2_depthwise_f32
#include "../depthwise_f32.h"

AVX512 static void max_u8(uint8_t *restrict into, const uint8_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

AVX512 static void max_f32(float *restrict into, const float *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

AVX512 static void add_f32(float *restrict into, const float *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] += from[i];
}

AVX512 static void sum_u8(int32_t *restrict into, const uint8_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] += from[i];
}

AVX512 static void add(const nk_add *job) { nk_add_elements(job); }

const nk_kernel_set nk_avx512 = {
    .name = "avx512-vnni",
    .starts_at_magic = true,
    .gemm_u8 = gemm_u8,
    .gemm_i16 = gemm_i16,
    .gemm_f32 = gemm_f32,
    .depthwise_bytes = depthwise_bytes,
    .pack_depthwise = pack_depthwise,
    .depthwise = depthwise,
    .depthwise_f32 = depthwise_f32,
    .first_conv_bytes = first_conv_bytes,
    .pack_first_conv = pack_first_conv,
    .first_conv = first_conv,
    .max_u8 = max_u8,
    .max_f32 = max_f32,
    .add_f32 = add_f32,
    .sum_u8 = sum_u8,
    .add = add,
};
#endif
