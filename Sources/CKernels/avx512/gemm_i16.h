// int16 by int8.
#ifndef NETSUKE_AVX512_GEMM_I16_H
#define NETSUKE_AVX512_GEMM_I16_H

#include "requantize.h"

// MR rows by NV vectors; weights are widened on the way, so each vector of 16 sums is first two
// vectors of eight pairs.
INLINE void tile_i16(
    const int MR, const int NV, const int16_t *a, long lda, const int8_t *b, long k,
    const nk_requantize *q, void *out, long ldc, long valid) {
  v16 pairs[MR * NV * 2];
  UNROLL for (int i = 0; i < MR * NV * 2; i++) pairs[i] = _mm512_setzero_si512();
  ROLLED for (long at = 0; at < k; at += 4, b += 64 * NV) {
    v16 x[MR];
    UNROLL for (int i = 0; i < MR; i++) {
      int64_t four;
      memcpy(&four, a + i * lda + at, 8);
      x[i] = _mm512_set1_epi64(four);
    }
    UNROLL for (int j = 0; j < 2 * NV; j++) {
      v16 w = _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(b + 32 * j)));
      UNROLL for (int i = 0; i < MR; i++) {
        pairs[i * NV * 2 + j] = _mm512_dpwssd_epi32(pairs[i * NV * 2 + j], x[i], w);
      }
    }
  }
  const v16 even =
      _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  const v16 odd = _mm512_setr_epi32(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
  v16 sums[MR * NV];
  UNROLL for (int i = 0; i < MR * NV; i++) {
    v16 left = _mm512_permutex2var_epi32(pairs[2 * i], even, pairs[2 * i + 1]);
    v16 right = _mm512_permutex2var_epi32(pairs[2 * i], odd, pairs[2 * i + 1]);
    v16 bias = load(q->bias + 16 * (i % NV));
    sums[i] = _mm512_add_epi32(bias, _mm512_add_epi32(left, right));
  }
  finish(MR, NV, sums, q, out, ldc, valid);
}

typedef void (*tile_i16_function)(
    const int16_t *, long, const int8_t *, long, const nk_requantize *, void *, long, long);

#define TILE(MR, NV)                                                                        \
  NOINLINE void tile_i16_##MR##_##NV(                                                       \
      const int16_t *a, long lda, const int8_t *b, long k, const nk_requantize *q,          \
      void *out, long ldc, long valid) {                                                    \
    tile_i16(MR, NV, a, lda, b, k, q, out, ldc, valid);                                     \
  }
TILE(1, 4) TILE(2, 4) TILE(3, 4) TILE(1, 2) TILE(2, 2) TILE(3, 2) TILE(1, 1) TILE(2, 1) TILE(3, 1)
#undef TILE

static const tile_i16_function tiles_i16[5][4] = {
    [1] = {NULL, tile_i16_1_1, tile_i16_2_1, tile_i16_3_1},
    [2] = {NULL, tile_i16_1_2, tile_i16_2_2, tile_i16_3_2},
    [4] = {NULL, tile_i16_1_4, tile_i16_2_4, tile_i16_3_4}};

AVX512 static void gemm_i16(const nk_gemm *job) {
  const int16_t *a = job->a;
  size_t size = nk_element_size(job->q.kind);
  const int8_t *panel = job->panels;
  for (long first = 0, at = 0; first < job->channels;) {
    long width = nk_panel_width(job->channels - first), valid = job->channels - first;
    nk_requantize q = at_channel(job->q, at);
    long count = (job->rows + 2) / 3, row = 0;
    for (long t = 0; t < count; t++) {
      long end = job->rows * (t + 1) / count;
      tiles_i16[width / 16][end - row](
          a + row * job->lda, job->lda, panel, job->k, &q,
          (char *)job->out + (size_t)(row * job->ldc + first) * size, job->ldc, valid);
      row = end;
    }
    panel += width * job->k;
    at += width;
    first += width;
  }
}

#endif
