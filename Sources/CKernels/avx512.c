// AVX-512 with VNNI: four bytes by four bytes to a 32-bit sum in one instruction, exactly.
#if defined(__x86_64__)
#ifdef NK_EMULATION
#include NK_EMULATION
#else
#include <immintrin.h>
#endif

#include "elements.h"
#include "sets.h"

#ifdef NK_EMULATION
#define AVX512
#else
#define AVX512 __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx512vnni,fma")))
#endif
#define INLINE AVX512 static inline __attribute__((always_inline))
#define NOINLINE AVX512 static __attribute__((noinline))
#define UNROLL _Pragma("clang loop unroll(full)")
#define ROLLED _Pragma("clang loop unroll(disable)")

typedef __m512i v16;

INLINE v16 load(const void *from) { return _mm512_loadu_si512(from); }
INLINE void store(void *to, v16 value) { _mm512_storeu_si512(to, value); }

// --- Requantization ---------------------------------------------------------------------------

typedef struct {
  v16 zero_point, lowest, highest;  // int16, uint8, uint8
  __m512 lowest_real, highest_real;
} bounds;

INLINE bounds load_bounds(const nk_requantize *q) {
  bounds b = {
      _mm512_set1_epi16((short)q->zero_point), _mm512_set1_epi8((char)q->lowest),
      _mm512_set1_epi8((char)q->highest), _mm512_set1_ps(q->lowest_real),
      _mm512_set1_ps(q->highest_real)};
  return b;
}

// Sixteen sums started at the magic (see prepare.c) to integers.
INLINE v16 requantize_magic(v16 sums, __m512 scale, __m512 offset) {
  return _mm512_cvtps_epi32(_mm512_fmadd_ps(_mm512_castsi512_ps(sums), scale, offset));
}

// Sixteen plain sums to integers, the zero point not yet added.
INLINE v16 requantize_plain(v16 sums, __m512 scale, __m512 highest) {
  __m512 real = _mm512_mul_ps(_mm512_cvtepi32_ps(sums), scale);
  return _mm512_cvtps_epi32(_mm512_min_ps(real, highest));
}

INLINE v16 pack64(v16 a, v16 b, v16 c, v16 d) {
  return _mm512_packus_epi16(_mm512_packs_epi32(a, b), _mm512_packs_epi32(c, d));
}

INLINE v16 pack64_plain(v16 a, v16 b, v16 c, v16 d, const bounds *limits) {
  v16 ab = _mm512_adds_epi16(_mm512_packs_epi32(a, b), limits->zero_point);
  v16 cd = _mm512_adds_epi16(_mm512_packs_epi32(c, d), limits->zero_point);
  return _mm512_max_epu8(_mm512_packus_epi16(ab, cd), limits->lowest);
}

// Four vectors of sums to 64 bytes; `scales` names, for each, the vector of the panel it is.
INLINE v16 requantize64(
    const bool MAGIC, const v16 *sums, const int *vectors, const nk_requantize *q,
    const bounds *limits) {
  v16 r[4];
  UNROLL for (int j = 0; j < 4; j++) {
    __m512 scale = _mm512_loadu_ps(q->scale + 16 * vectors[j]);
    r[j] = MAGIC ? requantize_magic(
                       sums[j], scale, _mm512_loadu_ps(q->offset + 16 * vectors[j]))
                 : requantize_plain(sums[j], scale, limits->highest_real);
  }
  v16 bytes = MAGIC ? pack64(r[0], r[1], r[2], r[3])
                    : pack64_plain(r[0], r[1], r[2], r[3], limits);
  return _mm512_min_epu8(bytes, limits->highest);
}

// Sums of MR rows of a panel of NV vectors to `out`. Channels past `valid` are not stored.
INLINE void finish_bytes(
    const int MR, const int NV, const bool MAGIC, const v16 *sums, const nk_requantize *q,
    uint8_t *out, long ldc, long valid) {
  bounds limits = load_bounds(q);
  __mmask64 mask = valid >= 16 * NV ? ~0ull : (1ull << valid) - 1;
  if (NV == 4) {
    const int vectors[4] = {0, 1, 2, 3};
    UNROLL for (int i = 0; i < MR; i++) {
      v16 r = requantize64(MAGIC, sums + 4 * i, vectors, q, &limits);
      _mm512_mask_storeu_epi8(out + i * ldc, mask, r);
    }
  } else if (NV == 2) {
    const int vectors[4] = {0, 1, 0, 1};
    const v16 order = _mm512_setr_epi64(0, 2, 4, 6, 1, 3, 5, 7);
    UNROLL for (int i = 0; i < MR; i += 2) {
      const int next = i + 1 < MR ? i + 1 : i;
      v16 four[4] = {sums[2 * i], sums[2 * i + 1], sums[2 * next], sums[2 * next + 1]};
      v16 r = _mm512_permutexvar_epi64(order, requantize64(MAGIC, four, vectors, q, &limits));
      uint8_t *to = out + i * ldc;
      _mm256_mask_storeu_epi8(to, (__mmask32)mask, _mm512_castsi512_si256(r));
      if (next != i) {
        _mm256_mask_storeu_epi8(to + ldc, (__mmask32)mask, _mm512_extracti64x4_epi64(r, 1));
      }
    }
  } else {
    const int vectors[4] = {0, 0, 0, 0};
    const v16 order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    UNROLL for (int i = 0; i < MR; i += 4) {
      v16 four[4];
      UNROLL for (int j = 0; j < 4; j++) four[j] = sums[i + j < MR ? i + j : i];
      v16 r = _mm512_permutexvar_epi32(order, requantize64(MAGIC, four, vectors, q, &limits));
      uint8_t *to = out + i * ldc;
      if (i + 3 < MR && ldc == 16 && valid >= 16) {
        store(to, r);
      } else if (i + 3 < MR && ldc == 8 && valid == 8) {
        v16 rows = _mm512_permutexvar_epi64(_mm512_setr_epi64(0, 2, 4, 6, 0, 2, 4, 6), r);
        _mm256_storeu_si256((__m256i *)to, _mm512_castsi512_si256(rows));
      } else {
        __mmask16 row_mask = (__mmask16)mask;
        _mm_mask_storeu_epi8(to, row_mask, _mm512_castsi512_si128(r));
        if (i + 1 < MR) {
          _mm_mask_storeu_epi8(to + ldc, row_mask, _mm512_extracti32x4_epi32(r, 1));
        }
        if (i + 2 < MR) {
          _mm_mask_storeu_epi8(to + 2 * ldc, row_mask, _mm512_extracti32x4_epi32(r, 2));
        }
        if (i + 3 < MR) {
          _mm_mask_storeu_epi8(to + 3 * ldc, row_mask, _mm512_extracti32x4_epi32(r, 3));
        }
      }
    }
  }
}

INLINE v16 to_i16_range(v16 sums, const float *scale, const bounds *limits, v16 zero_point) {
  __m512 real = _mm512_mul_ps(_mm512_cvtepi32_ps(sums), _mm512_loadu_ps(scale));
  real = _mm512_min_ps(_mm512_max_ps(real, limits->lowest_real), limits->highest_real);
  return _mm512_add_epi32(_mm512_cvtps_epi32(real), zero_point);
}

// One panel row of int16 results, in channel order.
INLINE void finish_i16_row(
    const int NV, const v16 *sums, const nk_requantize *q, int16_t *out, long valid) {
  bounds limits = load_bounds(q);
  v16 zero_point = _mm512_set1_epi32(q->zero_point), r[4];
  UNROLL for (int j = 0; j < NV; j++) {
    r[j] = to_i16_range(sums[j], q->scale + 16 * j, &limits, zero_point);
  }
  uint64_t mask = valid >= 16 * NV ? ~0ull : (1ull << valid) - 1;
  if (NV == 4) {
    v16 left = _mm512_packs_epi32(r[0], r[1]), right = _mm512_packs_epi32(r[2], r[3]);
    const v16 low = _mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11);
    const v16 high = _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15);
    _mm512_mask_storeu_epi16(out, (__mmask32)mask, _mm512_permutex2var_epi64(left, low, right));
    _mm512_mask_storeu_epi16(
        out + 32, (__mmask32)(mask >> 32), _mm512_permutex2var_epi64(left, high, right));
  } else {
    v16 both = _mm512_packs_epi32(r[0], r[NV - 1]);
    if (NV == 1) both = _mm512_permutexvar_epi64(_mm512_setr_epi64(0, 2, 4, 6, 0, 2, 4, 6), both);
    _mm512_mask_storeu_epi16(out, NV == 1 ? (__mmask32)(mask & 0xFFFF) : (__mmask32)mask, both);
  }
}

NOINLINE void finish_float_row(
    const int32_t *sums, long width, const nk_requantize *q, float *out, long valid) {
  nk_store_panel_row(q, sums, q->scale, width, valid, out, 0);
}

INLINE void finish(
    const int MR, const int NV, const v16 *sums, const nk_requantize *q, void *out, long ldc,
    long valid) {
  if (q->kind == NK_U8_MAGIC) {
    finish_bytes(MR, NV, true, sums, q, out, ldc, valid);
  } else if (q->kind == NK_U8) {
    finish_bytes(MR, NV, false, sums, q, out, ldc, valid);
  } else if (q->kind == NK_I16) {
    UNROLL for (int i = 0; i < MR; i++) {
      finish_i16_row(NV, sums + i * NV, q, (int16_t *)out + i * ldc, valid);
    }
  } else {
    int32_t row[64];
    UNROLL for (int i = 0; i < MR; i++) {
      UNROLL for (int j = 0; j < NV; j++) store(row + 16 * j, sums[i * NV + j]);
      finish_float_row(row, 16 * NV, q, (float *)out + i * ldc, valid);
    }
  }
}

// --- uint8 by int8 ----------------------------------------------------------------------------

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

static nk_requantize at_channel(nk_requantize q, long padded_channel) {
  q.bias += padded_channel;
  q.scale += padded_channel;
  q.offset += padded_channel;
  return q;
}

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

// --- int16 by int8 ----------------------------------------------------------------------------

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

// --- float32 ----------------------------------------------------------------------------------

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

// --- Depthwise 3x3, uint8 ---------------------------------------------------------------------

// Weights of 64 channels in panel order. A quad is one column of a channel in four rows; the quads
// that give an output row serve the row below as well, one weight further down.
typedef struct {
  int8_t upper[3][256];  // [column][position][row 0, row 1, row 2, nothing]
  int8_t lower[3][256];  // [column][position][nothing, row 0, row 1, row 2]
  int32_t bias[64];
  float scale[64];
  float offset[64];
} depthwise_block;

typedef struct {
  int32_t kind;
  int32_t flat;  // channels of the flat path, or 0
  char unused[56];
  depthwise_block blocks[];
} depthwise_pack;

// Few channels: a row is read as flat bytes, 64 at a time, and neighbours are lanes shifted by one
// pixel. Wanted are whole vectors and the padding of TensorFlow's SAME.
static bool is_flat(const nk_depthwise_shape *s) {
  bool few = s->channels == 8 || s->channels == 16 || s->channels == 32;
  if (s->stride_x == 1) {
    return few && s->width * s->channels % 64 == 0 && s->pad_left == 1 &&
           s->out_width == s->width;
  }
  return few && s->width * s->channels % 128 == 0 && s->pad_left == 0 &&
         s->out_width == s->width / 2;
}

// What these kernels do by themselves; the rest is left to AVX2.
static bool is_ours(const nk_depthwise_shape *s, nk_output_kind kind, bool wide) {
  return nk_is_plain3x3(s) && kind == NK_U8 && !wide;
}

static size_t depthwise_bytes(const nk_depthwise_shape *s, const nk_requantize *q, bool wide) {
  if (!is_ours(s, q->kind, wide)) return nk_avx2_depthwise_bytes(s, q, wide);
  return sizeof(depthwise_pack) + (size_t)((s->channels + 63) / 64) * sizeof(depthwise_block);
}

static void pack_depthwise(
    const nk_depthwise_shape *s, const nk_requantize *q, bool wide, int32_t input_zero_point,
    const int8_t *weights, void *packed) {
  if (!is_ours(s, q->kind, wide)) {
    nk_avx2_pack_depthwise(s, q, wide, input_zero_point, weights, packed);
    return;
  }
  depthwise_pack *pack = packed;
  long channels = s->channels, count = (channels + 63) / 64;
  pack->flat = is_flat(s) ? (int32_t)channels : 0;
  bool magic = true;
  for (long b = 0; b < count; b++) {
    depthwise_block *block = &pack->blocks[b];
    for (long p = 0; p < 64; p++) {
      long channel = b * 64 + nk_panel_channel(64, p);
      if (pack->flat) channel %= channels;
      bool real = channel < channels;
      int64_t positive = 0, negative = 0;
      for (long x = 0; x < 3; x++) {
        int8_t *upper = &block->upper[x][p * 4], *lower = &block->lower[x][p * 4];
        upper[3] = lower[0] = 0;
        for (long y = 0; y < 3; y++) {
          int8_t w = real ? weights[(y * 3 + x) * channels + channel] : 0;
          upper[y] = lower[y + 1] = w;
          if (w > 0) positive += w;
          else negative += w;
        }
      }
      int64_t start = real ? q->bias[channel] : 0;
      start -= (positive + negative) * input_zero_point;
      block->bias[p] = (int32_t)(uint32_t)(uint64_t)start;
      block->scale[p] = real ? q->scale[channel] : 0.5f;
      block->offset[p] = -8388608.0f * block->scale[p];
      magic = magic && nk_allows_magic(
                           q, block->scale[p], start + 255 * negative, start + 255 * positive);
    }
  }
  pack->kind = magic ? NK_U8_MAGIC : NK_U8;
  for (long b = 0; magic && b < count; b++) {
    for (long p = 0; p < 64; p++) pack->blocks[b].bias[p] += NK_MAGIC;
  }
}

typedef struct {
  v16 q[4];
} quads;

INLINE quads interleave(v16 r0, v16 r1, v16 r2, v16 r3) {
  v16 a = _mm512_unpacklo_epi8(r0, r1), b = _mm512_unpackhi_epi8(r0, r1);
  v16 c = _mm512_unpacklo_epi8(r2, r3), d = _mm512_unpackhi_epi8(r2, r3);
  quads r = {{_mm512_unpacklo_epi16(a, c), _mm512_unpackhi_epi16(a, c),
              _mm512_unpacklo_epi16(b, d), _mm512_unpackhi_epi16(b, d)}};
  return r;
}

// NX neighbouring columns of NR output rows; output x reads columns[x * STRIDE + 0...2].
// out[x * NR + row] are 64 channels in order. One load of weights and scales serves all of them.
INLINE void depthwise_outputs(
    const bool MAGIC, const int NR, const int NX, const int STRIDE, const quads *const *columns,
    const depthwise_block *block, const bounds *limits, v16 *out) {
  v16 halves[4][2], last[4];
  UNROLL for (int v = 0; v < 4; v++) {
    v16 acc[4], bias = load(block->bias + 16 * v);
    UNROLL for (int z = 0; z < NX * NR; z++) acc[z] = bias;
    UNROLL for (int j = 0; j < 3; j++) {
      v16 upper = load(block->upper[j] + 64 * v);
      UNROLL for (int x = 0; x < NX; x++) {
        acc[x * NR] = _mm512_dpbusd_epi32(acc[x * NR], columns[x * STRIDE + j]->q[v], upper);
      }
      if (NR == 2) {
        v16 lower = load(block->lower[j] + 64 * v);
        UNROLL for (int x = 0; x < NX; x++) {
          acc[x * NR + 1] =
              _mm512_dpbusd_epi32(acc[x * NR + 1], columns[x * STRIDE + j]->q[v], lower);
        }
      }
    }
    __m512 scale = _mm512_loadu_ps(block->scale + 16 * v);
    __m512 offset = _mm512_loadu_ps(block->offset + 16 * v);
    UNROLL for (int z = 0; z < NX * NR; z++) {
      v16 r = MAGIC ? requantize_magic(acc[z], scale, offset)
                    : requantize_plain(acc[z], scale, limits->highest_real);
      if (v % 2 == 0) {
        last[z] = r;
      } else {
        v16 half = _mm512_packs_epi32(last[z], r);
        halves[z][v / 2] = MAGIC ? half : _mm512_adds_epi16(half, limits->zero_point);
      }
    }
  }
  UNROLL for (int z = 0; z < NX * NR; z++) {
    v16 bytes = _mm512_packus_epi16(halves[z][0], halves[z][1]);
    if (!MAGIC) bytes = _mm512_max_epu8(bytes, limits->lowest);
    out[z] = _mm512_min_epu8(bytes, limits->highest);
  }
}

typedef struct {
  const uint8_t *rows[4];
  uint8_t *upper, *lower;  // output rows; lower is read only by two-row lines
  const nk_depthwise_shape *shape;
  const depthwise_block *block;
  const nk_requantize *q;
  v16 outside;
  __mmask64 mask;  // of the block's channels
} line;

INLINE quads load_column(const int NR, const int STRIDE, const line *l, long x) {
  if ((unsigned long)x >= (unsigned long)l->shape->width) {
    quads q = {{l->outside, l->outside, l->outside, l->outside}};
    return q;
  }
  long at = x * l->shape->channels;
  v16 r0 = _mm512_maskz_loadu_epi8(l->mask, l->rows[0] + at);
  v16 r1 = _mm512_maskz_loadu_epi8(l->mask, l->rows[1] + at);
  v16 r2 = _mm512_maskz_loadu_epi8(l->mask, l->rows[2] + at);
  v16 r3 = NR == 2 && STRIDE == 1 ? _mm512_maskz_loadu_epi8(l->mask, l->rows[3] + at)
                                  : _mm512_setzero_si512();
  return interleave(r0, r1, r2, r3);
}

INLINE void line_stride1(const bool MAGIC, const int NR, const line *l) {
  bounds limits = load_bounds(l->q);
  long channels = l->shape->channels, width = l->shape->out_width;
  long left = -l->shape->pad_left;
  uint8_t *upper = l->upper, *lower = l->lower;
#define STORE(X, Z)                                                                          \
  _mm512_mask_storeu_epi8(upper + (X) * channels, l->mask, out[(Z) * NR]);                   \
  if (NR == 2) _mm512_mask_storeu_epi8(lower + (X) * channels, l->mask, out[(Z) * NR + 1]);
  quads a = load_column(NR, 1, l, left), b = load_column(NR, 1, l, left + 1), c, d;
  v16 out[4];
  long x = 0;
  ROLLED for (; x + 4 <= width; x += 4) {
    c = load_column(NR, 1, l, left + x + 2);
    d = load_column(NR, 1, l, left + x + 3);
    const quads *const first[] = {&a, &b, &c, &d};
    depthwise_outputs(MAGIC, NR, 2, 1, first, l->block, &limits, out);
    STORE(x, 0) STORE(x + 1, 1)
    a = load_column(NR, 1, l, left + x + 4);
    b = load_column(NR, 1, l, left + x + 5);
    const quads *const second[] = {&c, &d, &a, &b};
    depthwise_outputs(MAGIC, NR, 2, 1, second, l->block, &limits, out);
    STORE(x + 2, 0) STORE(x + 3, 1)
  }
  ROLLED for (; x < width; x++) {
    c = load_column(NR, 1, l, left + x + 2);
    const quads *const only[] = {&a, &b, &c};
    depthwise_outputs(MAGIC, NR, 1, 1, only, l->block, &limits, out);
    STORE(x, 0)
    a = b;
    b = c;
  }
#undef STORE
}

INLINE void line_stride2(const bool MAGIC, const line *l) {
  bounds limits = load_bounds(l->q);
  long channels = l->shape->channels, width = l->shape->out_width;
  long left = -l->shape->pad_left;
  quads a = load_column(1, 2, l, left);
  v16 out[2];
  long x = 0;
  ROLLED for (; x + 2 <= width; x += 2) {
    quads b = load_column(1, 2, l, left + 2 * x + 1), c = load_column(1, 2, l, left + 2 * x + 2);
    quads d = load_column(1, 2, l, left + 2 * x + 3), e = load_column(1, 2, l, left + 2 * x + 4);
    const quads *const columns[] = {&a, &b, &c, &d, &e};
    depthwise_outputs(MAGIC, 1, 2, 2, columns, l->block, &limits, out);
    _mm512_mask_storeu_epi8(l->upper + x * channels, l->mask, out[0]);
    _mm512_mask_storeu_epi8(l->upper + (x + 1) * channels, l->mask, out[1]);
    a = e;
  }
  if (x < width) {
    quads b = load_column(1, 2, l, left + 2 * x + 1), c = load_column(1, 2, l, left + 2 * x + 2);
    const quads *const columns[] = {&a, &b, &c};
    depthwise_outputs(MAGIC, 1, 1, 2, columns, l->block, &limits, out);
    _mm512_mask_storeu_epi8(l->upper + x * channels, l->mask, out[0]);
  }
}

// The pixel before, and after, in flat quads of C channels. Quads of eight channels stand two
// pixels to a 128-bit lane, so there a neighbour is a neighbouring vector.
INLINE quads pixel_before(const quads *before, const quads *here, const int C) {
  quads r;
  if (C == 8) {
    r.q[0] = _mm512_alignr_epi64(here->q[2], before->q[2], 6);
    r.q[1] = _mm512_alignr_epi64(here->q[3], before->q[3], 6);
    r.q[2] = here->q[0];
    r.q[3] = here->q[1];
  } else {
    UNROLL for (int v = 0; v < 4; v++) {
      r.q[v] = C == 16 ? _mm512_alignr_epi64(here->q[v], before->q[v], 6)
                       : _mm512_alignr_epi64(here->q[v], before->q[v], 4);
    }
  }
  return r;
}

INLINE quads pixel_after(const quads *here, const quads *after, const int C) {
  quads r;
  if (C == 8) {
    r.q[0] = here->q[2];
    r.q[1] = here->q[3];
    r.q[2] = _mm512_alignr_epi64(after->q[0], here->q[0], 2);
    r.q[3] = _mm512_alignr_epi64(after->q[1], here->q[1], 2);
  } else {
    UNROLL for (int v = 0; v < 4; v++) {
      r.q[v] = C == 16 ? _mm512_alignr_epi64(after->q[v], here->q[v], 2)
                       : _mm512_alignr_epi64(after->q[v], here->q[v], 4);
    }
  }
  return r;
}

INLINE void flat_stride1(const bool MAGIC, const int NR, const int C, const line *l) {
  bounds limits = load_bounds(l->q);
  long count = l->shape->width * C / 64;
  quads edge = {{l->outside, l->outside, l->outside, l->outside}};
#define LOAD(I)                                                               \
  interleave(load(l->rows[0] + (I) * 64), load(l->rows[1] + (I) * 64),        \
             load(l->rows[2] + (I) * 64),                                     \
             NR == 2 ? load(l->rows[3] + (I) * 64) : _mm512_setzero_si512())
  quads here = LOAD(0), left = pixel_before(&edge, &here, C);
  ROLLED for (long i = 0; i < count; i++) {
    quads after = edge;
    if (i + 1 < count) after = LOAD(i + 1);
    quads right = pixel_after(&here, &after, C);
    const quads *const columns[] = {&left, &here, &right};
    v16 out[2];
    depthwise_outputs(MAGIC, NR, 1, 1, columns, l->block, &limits, out);
    store(l->upper + i * 64, out[0]);
    if (NR == 2) store(l->lower + i * 64, out[1]);
    left = C == 32 ? right : pixel_before(&here, &after, C);
    here = after;
  }
#undef LOAD
}

INLINE void flat_stride2(const bool MAGIC, const int C, const line *l) {
  bounds limits = load_bounds(l->q);
  long count = l->shape->width * C / 128;
  quads edge = {{l->outside, l->outside, l->outside, l->outside}};
  const v16 even = C == 32   ? _mm512_setr_epi64(0, 1, 2, 3, 8, 9, 10, 11)
                   : C == 16 ? _mm512_setr_epi64(0, 1, 4, 5, 8, 9, 12, 13)
                             : _mm512_setr_epi64(0, 2, 4, 6, 8, 10, 12, 14);
  const v16 odd = C == 32   ? _mm512_setr_epi64(4, 5, 6, 7, 12, 13, 14, 15)
                  : C == 16 ? _mm512_setr_epi64(2, 3, 6, 7, 10, 11, 14, 15)
                            : _mm512_setr_epi64(1, 3, 5, 7, 9, 11, 13, 15);
#define PICK(ROW, I, WHICH)                                                                  \
  _mm512_permutex2var_epi64(load(l->rows[ROW] + (I) * 128), WHICH, load(l->rows[ROW] + (I) * 128 + 64))
#define LOAD(I, WHICH)                                                                       \
  interleave(PICK(0, I, WHICH), PICK(1, I, WHICH), PICK(2, I, WHICH), _mm512_setzero_si512())
  quads here = LOAD(0, even);
  ROLLED for (long i = 0; i < count; i++) {
    quads middle = LOAD(i, odd), next = edge;
    if (i + 1 < count) next = LOAD(i + 1, even);
    quads right = pixel_after(&here, &next, C);
    const quads *const columns[] = {&here, &middle, &right};
    v16 out[1];
    depthwise_outputs(MAGIC, 1, 1, 1, columns, l->block, &limits, out);
    store(l->upper + i * 64, out[0]);
    here = next;
  }
#undef LOAD
#undef PICK
}

typedef void (*line_function)(const line *);

#define LINES(MAGIC)                                                                         \
  NOINLINE void wide1_two_##MAGIC(const line *l) { line_stride1(MAGIC, 2, l); }              \
  NOINLINE void wide1_one_##MAGIC(const line *l) { line_stride1(MAGIC, 1, l); }              \
  NOINLINE void wide2_##MAGIC(const line *l) { line_stride2(MAGIC, l); }                     \
  NOINLINE void flat1_two_8_##MAGIC(const line *l) { flat_stride1(MAGIC, 2, 8, l); }         \
  NOINLINE void flat1_two_16_##MAGIC(const line *l) { flat_stride1(MAGIC, 2, 16, l); }       \
  NOINLINE void flat1_two_32_##MAGIC(const line *l) { flat_stride1(MAGIC, 2, 32, l); }       \
  NOINLINE void flat1_one_8_##MAGIC(const line *l) { flat_stride1(MAGIC, 1, 8, l); }         \
  NOINLINE void flat1_one_16_##MAGIC(const line *l) { flat_stride1(MAGIC, 1, 16, l); }       \
  NOINLINE void flat1_one_32_##MAGIC(const line *l) { flat_stride1(MAGIC, 1, 32, l); }       \
  NOINLINE void flat2_8_##MAGIC(const line *l) { flat_stride2(MAGIC, 8, l); }                \
  NOINLINE void flat2_16_##MAGIC(const line *l) { flat_stride2(MAGIC, 16, l); }              \
  NOINLINE void flat2_32_##MAGIC(const line *l) { flat_stride2(MAGIC, 32, l); }              \
  /* [wide, 8, 16, 32 channels][stride 1 one row, stride 1 two rows, stride 2] */            \
  static const line_function lines_##MAGIC[4][3] = {                                         \
      {wide1_one_##MAGIC, wide1_two_##MAGIC, wide2_##MAGIC},                                 \
      {flat1_one_8_##MAGIC, flat1_two_8_##MAGIC, flat2_8_##MAGIC},                           \
      {flat1_one_16_##MAGIC, flat1_two_16_##MAGIC, flat2_16_##MAGIC},                        \
      {flat1_one_32_##MAGIC, flat1_two_32_##MAGIC, flat2_32_##MAGIC}};
LINES(0) LINES(1)
#undef LINES

AVX512 static void depthwise(const nk_depthwise *job) {
  const nk_depthwise_shape *s = &job->shape;
  const depthwise_pack *pack = job->packed;
  if (!is_ours(s, job->q.kind, job->wide)) {
    nk_avx2_depthwise(job);
    return;
  }
  long channels = s->channels, step = s->stride_y == 1 ? 2 : 1;
  int kind = pack->flat == 0 ? 0 : pack->flat == 8 ? 1 : pack->flat == 16 ? 2 : 3;
  for (long y = job->row_begin; y < job->row_end; y += step) {
    bool two = step == 2 && y + 1 < job->row_end;
    int rows = s->stride_y == 2 ? 2 : two ? 1 : 0;
    line_function run = pack->kind == NK_U8_MAGIC ? lines_1[kind][rows] : lines_0[kind][rows];
    for (long start = 0; start < channels; start += 64) {
      long left = channels - start;
      line l = {
          .upper = (uint8_t *)job->out + y * s->out_width * channels + start, .shape = s,
          .block = &pack->blocks[start / 64], .q = &job->q,
          .outside = _mm512_set1_epi8((char)job->input_zero_point),
          .mask = left >= 64 ? ~0ull : (1ull << left) - 1};
      l.lower = l.upper + s->out_width * channels;
      for (long i = 0; i < 4; i++) {
        long in_y = y * s->stride_y - s->pad_top + i;
        bool inside = in_y >= 0 && in_y < s->height;
        const uint8_t *in = job->in, *outside = job->padding_row;
        l.rows[i] = (inside ? in + in_y * s->width * channels : outside) + start;
      }
      run(&l);
    }
  }
}

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
#include "depthwise_f32.h"

// --- First convolution ------------------------------------------------------------------------

// A 3x3 window of RGB is three runs of nine bytes. Of each run, eight bytes are two quads, broadcast
// straight from the row; the ninth bytes of the three runs make one more quad.
enum { FIRST_QUADS = 7 };

static long first_conv_width(long channels) { return channels <= 16 ? 16 : 32; }

static size_t first_conv_bytes(long channels, long out_width) {
  if (channels > 32 || out_width < 16) return 0;
  return (size_t)(first_conv_width(channels) * FIRST_QUADS * 4);
}

static void pack_first_conv(const int8_t *weights, long channels, void *packed) {
  int8_t *to = packed;
  long width = first_conv_width(channels);
  for (long quad = 0; quad < FIRST_QUADS; quad++) {
    for (long p = 0; p < width; p++) {
      long channel = nk_panel_channel(width, p);
      for (long i = 0; i < 4; i++) {
        long k = quad < 6 ? quad / 2 * 9 + quad % 2 * 4 + i : i < 3 ? i * 9 + 8 : -1;
        *to++ = k >= 0 && channel < channels ? weights[k * channels + channel] : 0;
      }
    }
  }
}

// MR neighbouring pixels; `ninths` holds the last quad of each.
INLINE void first_conv_tile(
    const int MR, const int NV, const uint8_t *const *rows, const uint32_t *ninths,
    const int8_t *b, const nk_requantize *q, uint8_t *out, long channels) {
  v16 acc[MR * NV];
  UNROLL for (int i = 0; i < MR; i++) {
    UNROLL for (int j = 0; j < NV; j++) acc[i * NV + j] = load(q->bias + 16 * j);
  }
  UNROLL for (int quad = 0; quad < FIRST_QUADS; quad++) {
    v16 w[NV];
    UNROLL for (int j = 0; j < NV; j++) w[j] = load(b + (quad * NV + j) * 64);
    UNROLL for (int i = 0; i < MR; i++) {
      int32_t four;
      if (quad < 6) memcpy(&four, rows[quad / 2] + i * 6 + quad % 2 * 4, 4);
      else four = (int32_t)ninths[i];
      v16 x = _mm512_set1_epi32(four);
      UNROLL for (int j = 0; j < NV; j++) {
        acc[i * NV + j] = _mm512_dpbusd_epi32(acc[i * NV + j], x, w[j]);
      }
    }
  }
  if (q->kind == NK_U8_MAGIC) finish_bytes(MR, NV, true, acc, q, out, channels, channels);
  else finish_bytes(MR, NV, false, acc, q, out, channels, channels);
}

NOINLINE void first_conv_tile_12_2(
    const uint8_t *const *rows, const uint32_t *ninths, const int8_t *b, const nk_requantize *q,
    uint8_t *out, long channels) {
  first_conv_tile(12, 2, rows, ninths, b, q, out, channels);
}

NOINLINE void first_conv_tile_16_1(
    const uint8_t *const *rows, const uint32_t *ninths, const int8_t *b, const nk_requantize *q,
    uint8_t *out, long channels) {
  first_conv_tile(16, 1, rows, ninths, b, q, out, channels);
}

AVX512 static void first_conv(const nk_first_conv *job) {
  long padded = job->width * 3 + job->out_width * 6 + 256, bytes = job->width * 3;
  uint8_t *copies = job->scratch;
  uint32_t *ninths = (uint32_t *)(void *)(copies + (3 * padded + 63) / 64 * 64);
  memset(copies, job->input_zero_point, (size_t)(3 * padded));
  long left = job->pad_left * 3, tile = job->channels <= 16 ? 16 : 12;
  for (long y = job->row_begin; y < job->row_end; y++) {
    const uint8_t *rows[3];
    long top = y * 2 - job->pad_top;
    for (long i = 0; i < 3; i++) {
      uint8_t *copy = copies + (y * 2 + i) % 3 * padded + left;
      rows[i] = copy - left;
      if (y > job->row_begin && i == 0) continue;  // copied as the last row's third
      if (top + i >= 0 && top + i < job->height) {
        memcpy(copy, job->in + (top + i) * bytes, (size_t)bytes);
      } else {
        memset(copy, job->input_zero_point, (size_t)bytes);
      }
    }
    for (long x = 0; x < job->out_width; x++) {
      long at = x * 6 + 8;
      ninths[x] = rows[0][at] | (uint32_t)rows[1][at] << 8 | (uint32_t)rows[2][at] << 16;
    }
    uint8_t *out = job->out + y * job->out_width * job->channels;
    for (long next = 0; next < job->out_width; next += tile) {
      // The last tile stands back to end with the row: some pixels are computed twice.
      long x = next + tile <= job->out_width ? next : job->out_width - tile;
      const uint8_t *at[3] = {rows[0] + 6 * x, rows[1] + 6 * x, rows[2] + 6 * x};
      (tile == 16 ? first_conv_tile_16_1 : first_conv_tile_12_2)(
          at, ninths + x, job->packed, &job->q, out + x * job->channels, job->channels);
    }
  }
}

// --- Rows of numbers --------------------------------------------------------------------------

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
