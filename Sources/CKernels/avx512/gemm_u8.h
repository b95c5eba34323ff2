// uint8 by int8: four bytes by four bytes to a 32-bit sum in one instruction, exactly.
#ifndef NETSUKE_AVX512_GEMM_U8_H
#define NETSUKE_AVX512_GEMM_U8_H

#include "requantize.h"

typedef struct {
  const char *at, *end;
} prefetcher;

// MR rows by a panel of NV vectors.
INLINE void tile(
    const int MR, const int NV, const uint8_t *a, long lda, const int8_t *b, long k,
    const nk_requantize *q, void *out, long ldc, long valid, prefetcher *ahead) {
  v16 acc[MR * NV];
  UNROLL for (int i = 0; i < MR; i++) {
    UNROLL for (int j = 0; j < NV; j++) acc[i * NV + j] = load(q->bias + 16 * j);
  }
  const char *line = ahead->at;
  for (long at = 0; at < k;) {
    long stop = at + 16 < k ? at + 16 : k;
    ROLLED for (; at < stop; at += 4, b += 64 * NV) {
      v16 w[NV];
      UNROLL for (int j = 0; j < NV; j++) w[j] = load(b + 64 * j);
      UNROLL for (int i = 0; i < MR; i++) {
        int32_t four;
        memcpy(&four, a + i * lda + at, 4);
        v16 x = _mm512_set1_epi32(four);
        UNROLL for (int j = 0; j < NV; j++) {
          acc[i * NV + j] = _mm512_dpbusd_epi32(acc[i * NV + j], x, w[j]);
        }
      }
    }
    _mm_prefetch(line, _MM_HINT_T1);
    _mm_prefetch(line + 64, _MM_HINT_T1);
    line = line + 128 < ahead->end ? line + 128 : line;
  }
  ahead->at = line;
  finish(MR, NV, acc, q, out, ldc, valid);
}

typedef void (*tile_function)(
    const uint8_t *, long, const int8_t *, long, const nk_requantize *, void *, long, long,
    prefetcher *);

#define TILE(MR, NV)                                                                        \
  NOINLINE void tile_##MR##_##NV(                                                           \
      const uint8_t *a, long lda, const int8_t *b, long k, const nk_requantize *q,          \
      void *out, long ldc, long valid, prefetcher *ahead) {                                 \
    tile(MR, NV, a, lda, b, k, q, out, ldc, valid, ahead);                                  \
  }
TILE(1, 4) TILE(2, 4) TILE(3, 4) TILE(4, 4) TILE(5, 4)
TILE(1, 2) TILE(2, 2) TILE(3, 2) TILE(4, 2) TILE(5, 2) TILE(6, 2) TILE(7, 2) TILE(8, 2)
TILE(9, 2) TILE(10, 2) TILE(11, 2) TILE(12, 2)
TILE(1, 1) TILE(2, 1) TILE(3, 1) TILE(4, 1) TILE(8, 1) TILE(12, 1) TILE(16, 1) TILE(20, 1)
TILE(24, 1)
#undef TILE

static const tile_function tiles4[] = {NULL, tile_1_4, tile_2_4, tile_3_4, tile_4_4, tile_5_4};
static const tile_function tiles2[] = {
    NULL,     tile_1_2, tile_2_2, tile_3_2,  tile_4_2,  tile_5_2, tile_6_2,
    tile_7_2, tile_8_2, tile_9_2, tile_10_2, tile_11_2, tile_12_2};
// Narrow panels pack four rows at a time: by fours, and a last tile of one to three rows.
static const tile_function tiles1[] = {
    NULL, tile_4_1, tile_8_1, tile_12_1, tile_16_1, tile_20_1, tile_24_1};
static const tile_function last_tiles1[] = {NULL, tile_1_1, tile_2_1, tile_3_1};

AVX512 static void gemm_u8(const nk_gemm *job) {
  const uint8_t *a = job->a;
  size_t size = nk_element_size(job->q.kind);
  static const char nothing[256];
  prefetcher ahead = {nothing, nothing};
  if (job->prefetch_bytes > 128) {
    ahead = (prefetcher){job->prefetch, job->prefetch + job->prefetch_bytes - 128};
  }
  // Blocks of rows that stay in the first-level cache while the panels pass; where a row is long or
  // the weights are many, the weights are what should be read once.
  long weights = nk_padded_channels(job->channels) * job->k;
  long block = weights > 512 * 1024 || job->k >= 256 ? job->rows : 24576 / job->k / 60 * 60;
  if (block < 60) block = 60;
  for (long begin = 0; begin < job->rows; begin += block) {
    long rows = job->rows - begin < block ? job->rows - begin : block;
    const int8_t *panel = job->panels;
    for (long first = 0, at = 0; first < job->channels;) {
      long width = nk_panel_width(job->channels - first), valid = job->channels - first;
      nk_requantize q = at_channel(job->q, at);
      char *out = (char *)job->out + (size_t)(begin * job->ldc + first) * size;
      const uint8_t *from = a + begin * job->lda;
#define RUN(FUNCTION, ROW)                                                                     \
  (FUNCTION)(from + (ROW) * job->lda, job->lda, panel, job->k, &q,                             \
             out + (size_t)((ROW) * job->ldc) * size, job->ldc, valid, &ahead)
      if (width == 16) {
        long units = rows / 4, count = (units + 5) / 6, unit = 0;
        for (long t = 0; t < count; t++) {
          long end = units * (t + 1) / count;
          RUN(tiles1[end - unit], unit * 4);
          unit = end;
        }
        if (rows % 4) RUN(last_tiles1[rows % 4], unit * 4);
      } else {
        const tile_function *tiles = width == 64 ? tiles4 : tiles2;
        long most = width == 64 ? 5 : 12, count = (rows + most - 1) / most, row = 0;
        for (long t = 0; t < count; t++) {
          long end = rows * (t + 1) / count;
          RUN(tiles[end - row], row);
          row = end;
        }
      }
#undef RUN
      panel += width * job->k;
      at += width;
      first += width;
    }
  }
}

#endif
