// The AVX2 set, and its rows of numbers, which the compiler vectorises.
#if defined(__x86_64__)
#include "../elements.h"
#include "../sets.h"

AVX2 void nk_avx2_max_u8(uint8_t *restrict into, const uint8_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

AVX2 void nk_avx2_max_f32(float *restrict into, const float *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

AVX2 void nk_avx2_add_f32(float *restrict into, const float *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] += from[i];
}

AVX2 void nk_avx2_sum_u8(int32_t *restrict into, const uint8_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] += from[i];
}

AVX2 void nk_avx2_add(const nk_add *job) { nk_add_elements(job); }

const nk_kernel_set nk_avx2 = {
    .name = "avx2",
    .starts_at_magic = true,
    .gemm_u8 = nk_avx2_gemm_u8,
    .gemm_i16 = nk_avx2_gemm_i16,
    .takes_pieces = true,
    .gemm_f32 = nk_avx2_gemm_f32,
    .depthwise_bytes = nk_avx2_depthwise_bytes,
    .pack_depthwise = nk_avx2_pack_depthwise,
    .depthwise = nk_avx2_depthwise,
    .depthwise_f32 = nk_avx2_depthwise_f32,
    .first_conv = NULL,
    .max_u8 = nk_avx2_max_u8,
    .max_f32 = nk_avx2_max_f32,
    .add_f32 = nk_avx2_add_f32,
    .sum_u8 = nk_avx2_sum_u8,
    .add = nk_avx2_add,
};
#endif
