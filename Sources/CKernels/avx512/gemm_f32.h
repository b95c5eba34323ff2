// float32.
#ifndef NETSUKE_AVX512_GEMM_F32_H
#define NETSUKE_AVX512_GEMM_F32_H

#include "common.h"

// MR rows by NP panels of 16 channels, `k` * 16 floats apart.
INLINE void tile_f32(
    const int MR, const int NP, const nk_gemm_f32 *job, const float *a, const float *b,
    const float *bias, float *out, long valid) {
  __m512 acc[MR * NP];
  UNROLL for (int i = 0; i < MR * NP; i++) acc[i] = _mm512_setzero_ps();
  long lda = job->lda, ldc = job->ldc, k = job->k, length = k / job->pieces;
  for (long piece = 0; piece < job->pieces; piece++, a += job->piece_step) {
    ROLLED for (long at = 0; at < length; at++, b += 16) {
      __m512 w[NP];
      UNROLL for (int j = 0; j < NP; j++) w[j] = _mm512_loadu_ps(b + j * k * 16);
      UNROLL for (int i = 0; i < MR; i++) {
        __m512 x = _mm512_set1_ps(a[i * lda + at]);
        UNROLL for (int j = 0; j < NP; j++) {
          acc[i * NP + j] = _mm512_fmadd_ps(x, w[j], acc[i * NP + j]);
        }
      }
    }
  }
  __m512 low = _mm512_set1_ps(job->lowest), high = _mm512_set1_ps(job->highest);
  UNROLL for (int j = 0; j < NP; j++) {
    long left = valid - 16 * j;
    __mmask16 mask = left >= 16 ? 0xFFFF : (__mmask16)((1u << left) - 1);
    __m512 start = _mm512_loadu_ps(bias + 16 * j);
    UNROLL for (int i = 0; i < MR; i++) {
      __m512 r = _mm512_add_ps(acc[i * NP + j], start);
      r = _mm512_min_ps(high, _mm512_max_ps(low, r));  // in this order NaN stays NaN
      _mm512_mask_storeu_ps(out + i * ldc + 16 * j, mask, r);
    }
  }
}

typedef void (*tile_f32_function)(
    const nk_gemm_f32 *, const float *, const float *, const float *, float *, long);

#define TILE(MR, NP)                                                                        \
  NOINLINE void tile_f32_##MR##_##NP(                                                       \
      const nk_gemm_f32 *job, const float *a, const float *b, const float *bias,            \
      float *out, long valid) {                                                             \
    tile_f32(MR, NP, job, a, b, bias, out, valid);                                          \
  }
#define ROWS(NP)                                                                            \
  TILE(1, NP) TILE(2, NP) TILE(3, NP) TILE(4, NP) TILE(5, NP) TILE(6, NP) TILE(7, NP)       \
  TILE(8, NP) TILE(9, NP) TILE(10, NP) TILE(11, NP) TILE(12, NP)
ROWS(1) ROWS(2)
#undef ROWS
#undef TILE

#define TILES(NP)                                                                           \
  {NULL, tile_f32_1_##NP, tile_f32_2_##NP, tile_f32_3_##NP, tile_f32_4_##NP,                \
   tile_f32_5_##NP, tile_f32_6_##NP, tile_f32_7_##NP, tile_f32_8_##NP, tile_f32_9_##NP,     \
   tile_f32_10_##NP, tile_f32_11_##NP, tile_f32_12_##NP}
static const tile_f32_function tiles_f32[2][13] = {TILES(1), TILES(2)};
#undef TILES

AVX512 static void gemm_f32(const nk_gemm_f32 *job) {
  long step = 384 * 1024 / (job->k * 4 + 1) / 12 * 12;
  if (step < 24) step = 24;
  for (long block = 0; block < job->rows; block += step) {
    long rows = job->rows - block < step ? job->rows - block : step;
    long count = (rows + 11) / 12;
    for (long first = 0; first < job->channels;) {
      long valid = job->channels - first, panels = valid > 16 ? 2 : 1, row = 0;
      for (long t = 0; t < count; t++) {
        long end = rows * (t + 1) / count, at = block + row;
        tiles_f32[panels - 1][end - row](
            job, job->a + at * job->lda, job->panels + first * job->k, job->bias + first,
            job->out + at * job->ldc + first, valid);
        row = end;
      }
      first += panels * 16;
    }
  }
}

#endif
