// AVX2 and FMA. Weights and activations are widened to int16 and multiplied by vpmaddwd, which is
// exact; vpmaddubsw, though faster, saturates.
#if defined(__x86_64__)
#include <immintrin.h>

#include "sets.h"

#define AVX2 __attribute__((target("avx2,fma")))
#define INLINE AVX2 static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

typedef __m256i v8;

// Rows of a tile. Six rows of two vectors leave four registers for the operands.
enum { TILE_ROWS = NK_MOST_ROWS };
// Eight plain sums to integers, the output's zero point not yet added.
INLINE v8 requantize_plain(v8 sums, __m256 scale, __m256 highest) {
  __m256 real = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), scale);
  return _mm256_cvtps_epi32(_mm256_min_ps(real, highest));
}

// Eight sums started at the magic (see prepare.c) to integers.
INLINE v8 requantize_magic(v8 sums, __m256 scale, __m256 offset) {
  return _mm256_cvtps_epi32(_mm256_fmadd_ps(_mm256_castsi256_ps(sums), scale, offset));
}

typedef struct {
  v8 zero_point, lowest, highest;  // int16, uint8, uint8
  __m256 highest_real;
} bounds;

INLINE bounds load_bounds(const nk_requantize *q) {
  bounds b = {
      _mm256_set1_epi16((short)q->zero_point), _mm256_set1_epi8((char)q->lowest),
      _mm256_set1_epi8((char)q->highest), _mm256_set1_ps(q->highest_real)};
  return b;
}

// Two vectors of eight results to int16, and two of those to clamped bytes.
INLINE v8 pack16(const bool MAGIC, v8 a, v8 b, const bounds *limits) {
  v8 words = _mm256_packs_epi32(a, b);
  return MAGIC ? words : _mm256_adds_epi16(words, limits->zero_point);
}

INLINE v8 pack8(const bool MAGIC, v8 a, v8 b, const bounds *limits) {
  v8 bytes = _mm256_packus_epi16(a, b);
  if (!MAGIC) bytes = _mm256_max_epu8(bytes, limits->lowest);
  return _mm256_min_epu8(bytes, limits->highest);
}

// A stripe is eight channels: positions p..p+7 of a panel, two runs of four channels, `gap` apart.
typedef struct {
  const int32_t *bias;
  const float *scale;
  const float *offset;
  long gap;
  long valid;  // channels of the matrix from the stripe's first channel on
} stripe;

INLINE void store4(uint8_t *out, int32_t bytes, long valid) {
  if (valid >= 4) {
    memcpy(out, &bytes, 4);
  } else if (valid > 0) {
    memcpy(out, &bytes, (size_t)valid);
  }
}

// Two rows, eight bytes each: four channels and the four that stand `gap` further.
INLINE void store_rows(__m128i rows, int count, uint8_t *out, long ldc, const stripe *s) {
  long gap = s->gap, valid = s->valid;
  if (gap == 4 && valid >= 8) {
    _mm_storel_epi64((__m128i *)out, rows);
    if (count > 1) _mm_storeh_pd((double *)(out + ldc), _mm_castsi128_pd(rows));
    return;
  }
  store4(out, _mm_extract_epi32(rows, 0), valid);
  store4(out + gap, _mm_extract_epi32(rows, 1), valid - gap);
  if (count > 1) {
    store4(out + ldc, _mm_extract_epi32(rows, 2), valid);
    store4(out + ldc + gap, _mm_extract_epi32(rows, 3), valid - gap);
  }
}

// The channels of a stripe as the tile's sums hold them: 0 1 4 5 | 2 3 6 7.
INLINE v8 stripe_order(v8 x) { return _mm256_permute4x64_epi64(x, 0xD8); }

INLINE void store_bytes(
    const int MR, const bool MAGIC, const v8 *sums, const stripe *s, const bounds *limits,
    uint8_t *out, long ldc) {
  __m256 scale =
      _mm256_castsi256_ps(stripe_order(_mm256_loadu_si256((const v8 *)s->scale)));
  __m256 offset =
      _mm256_castsi256_ps(stripe_order(_mm256_loadu_si256((const v8 *)s->offset)));
  v8 r[TILE_ROWS];
  UNROLL for (int i = 0; i < MR; i++) {
    r[i] = MAGIC ? requantize_magic(sums[i], scale, offset)
                 : requantize_plain(sums[i], scale, limits->highest_real);
  }
  UNROLL for (int i = 0; i < MR; i += 4) {
    const int second = i + 1 < MR ? i + 1 : i, third = i + 2 < MR ? i + 2 : i;
    const int fourth = i + 3 < MR ? i + 3 : i;
    v8 bytes = pack8(
        MAGIC, pack16(MAGIC, r[i], r[second], limits), pack16(MAGIC, r[third], r[fourth], limits),
        limits);
    // The low half holds channels 0 1 4 5 of each row, the high half 2 3 6 7.
    __m128i low = _mm256_castsi256_si128(bytes), high = _mm256_extracti128_si256(bytes, 1);
    store_rows(_mm_unpacklo_epi16(low, high), MR - i, out + i * ldc, ldc, s);
    if (i + 2 < MR) {
      store_rows(_mm_unpackhi_epi16(low, high), MR - i - 2, out + (i + 2) * ldc, ldc, s);
    }
  }
}

// MR rows by one stripe. `a` holds int16 rows, `b` int16 weights [k/4][2][4 channels][4].
INLINE void tile(
    const int MR, const int16_t *a, long lda, const int16_t *b, long k, const stripe *s,
    const nk_requantize *q, const bounds *limits, void *out, long ldc) {
  // vpmaddwd leaves two sums to a channel, side by side; the bias starts the first of each.
  v8 bias = stripe_order(_mm256_loadu_si256((const v8 *)s->bias)), zero = _mm256_setzero_si256();
  v8 start0 = _mm256_unpacklo_epi32(bias, zero), start1 = _mm256_unpackhi_epi32(bias, zero);
  v8 acc[TILE_ROWS][2];
  UNROLL for (int i = 0; i < MR; i++) {
    acc[i][0] = start0;
    acc[i][1] = start1;
  }
  for (long at = 0; at < k; at += 4, b += 32) {
    v8 b0 = _mm256_load_si256((const v8 *)b), b1 = _mm256_load_si256((const v8 *)(b + 16));
    UNROLL for (int i = 0; i < MR; i++) {
      int64_t four;
      memcpy(&four, a + i * lda + at, 8);
      v8 x = _mm256_set1_epi64x(four);
      acc[i][0] = _mm256_add_epi32(acc[i][0], _mm256_madd_epi16(x, b0));
      acc[i][1] = _mm256_add_epi32(acc[i][1], _mm256_madd_epi16(x, b1));
    }
  }
  v8 sums[TILE_ROWS];
  UNROLL for (int i = 0; i < MR; i++) sums[i] = _mm256_hadd_epi32(acc[i][0], acc[i][1]);
  if (q->kind == NK_U8_MAGIC) {
    store_bytes(MR, true, sums, s, limits, out, ldc);
  } else if (q->kind == NK_U8) {
    store_bytes(MR, false, sums, s, limits, out, ldc);
  } else {
    UNROLL for (int i = 0; i < MR; i++) {
      int32_t plain[8];
      _mm256_storeu_si256((v8 *)plain, stripe_order(sums[i]));
      for (long p = 0; p < 8; p++) {
        long channel = p < 4 ? p : s->gap + p - 4;
        if (channel < s->valid) {
          nk_store(q, plain[p], s->scale[p], out, i * ldc + channel);
        }
      }
    }
  }
}

#define TILE(MR)                                                                            \
  AVX2 static __attribute__((noinline)) void tile##MR(                                      \
      const int16_t *a, long lda, const int16_t *b, long k, const stripe *s,                \
      const nk_requantize *q, const bounds *limits, void *out, long ldc) {                  \
    tile(MR, a, lda, b, k, s, q, limits, out, ldc);                                         \
  }
TILE(1) TILE(2) TILE(3) TILE(4) TILE(5) TILE(6)
#undef TILE

typedef void (*tile_function)(
    const int16_t *, long, const int16_t *, long, const stripe *, const nk_requantize *,
    const bounds *, void *, long);
static const tile_function tiles[] = {NULL, tile1, tile2, tile3, tile4, tile5, tile6};

// k is a multiple of 4.
AVX2 static void widen_row(const uint8_t *from, int16_t *to, long k) {
  long i = 0;
  for (; i + 16 <= k; i += 16) {
    v8 wide = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(from + i)));
    _mm256_storeu_si256((v8 *)(to + i), wide);
  }
  if (k - i >= 8) {
    __m128i wide = _mm_cvtepu8_epi16(_mm_loadl_epi64((const __m128i *)(from + i)));
    _mm_storeu_si128((__m128i *)(to + i), wide);
    i += 8;
  }
  if (k - i >= 4) {
    int32_t four;
    memcpy(&four, from + i, 4);
    __m128i wide = _mm_cvtepu8_epi16(_mm_cvtsi32_si128(four));
    _mm_storel_epi64((__m128i *)(to + i), wide);
  }
}

// Eight channels of a panel, [k/4] rows of `width` * 4 bytes, to contiguous int16.
AVX2 static void widen_stripe(const int8_t *from, long width, long k, int16_t *to) {
  for (long at = 0; at < k; at += 4, from += width * 4, to += 32) {
    v8 wide0 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)from));
    v8 wide1 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(from + 16)));
    _mm256_store_si256((v8 *)to, wide0);
    _mm256_store_si256((v8 *)(to + 16), wide1);
  }
}

AVX2 static void gemm_rows(
    const nk_gemm *job, const nk_requantize *q, const int16_t *a, long lda, long rows, char *out,
    int16_t *weights) {
  size_t size = nk_element_size(q->kind);
  bounds limits = load_bounds(q);
  const int8_t *panel = job->panels;
  long tile_count = (rows + TILE_ROWS - 1) / TILE_ROWS;
  for (long first = 0, at = 0; first < job->channels;) {
    long width = nk_panel_width(job->channels - first);
    for (long p = 0; p < width; p += 8) {
      long channel = first + nk_panel_channel(width, p);
      stripe s = {
          q->bias + at + p, q->scale + at + p, q->offset + at + p, width / 4,
          job->channels - channel};
      if (s.valid <= 0) continue;
      widen_stripe(panel + p * 4, width, job->k, weights);
      long row = 0;
      for (long t = 0; t < tile_count; t++) {
        long height = rows * (t + 1) / tile_count - row;
        tiles[height](
            a + row * lda, lda, weights, job->k, &s, q, &limits,
            out + (size_t)(row * job->ldc + channel) * size, job->ldc);
        row += height;
      }
    }
    panel += width * job->k;
    at += width;
    first += width;
  }
}

AVX2 static void gemm(const nk_gemm *job, bool wide) {
  nk_requantize q = job->q;
  int16_t *weights = job->scratch;
  int16_t *block = weights + job->k * 8;
  long lda = (job->k + 15) / 16 * 16;
  long step = wide ? job->rows : NK_ROW_BLOCK / (lda * 2) / TILE_ROWS * TILE_ROWS;
  if (step < TILE_ROWS) step = TILE_ROWS;
  for (long row = 0; row < job->rows; row += step) {
    long rows = job->rows - row < step ? job->rows - row : step;
    char *out = (char *)job->out + (size_t)(row * job->ldc) * nk_element_size(q.kind);
    if (wide) {
      gemm_rows(job, &q, (const int16_t *)job->a, job->lda, rows, out, weights);
    } else {
      const uint8_t *a = (const uint8_t *)job->a + row * job->lda;
      for (long i = 0; i < rows; i++) widen_row(a + i * job->lda, block + i * lda, job->k);
      gemm_rows(job, &q, block, lda, rows, out, weights);
    }
  }
}

AVX2 static void gemm_u8(const nk_gemm *job) { gemm(job, false); }
AVX2 static void gemm_i16(const nk_gemm *job) { gemm(job, true); }

// Where two operands of max or min are unordered the second is the result: a NaN stays NaN.

// --- Float ------------------------------------------------------------------------------------

INLINE void tile_f32(
    const int MR, const float *a, long lda, const float *b, long k, const float *bias,
    __m256 lowest, __m256 highest, float *out, long ldc, long valid) {
  __m256 acc[TILE_ROWS][2];
  UNROLL for (int i = 0; i < MR; i++) acc[i][0] = acc[i][1] = _mm256_setzero_ps();
  for (long at = 0; at < k; at++, b += 16) {
    __m256 b0 = _mm256_loadu_ps(b), b1 = _mm256_loadu_ps(b + 8);
    UNROLL for (int i = 0; i < MR; i++) {
      __m256 x = _mm256_broadcast_ss(a + i * lda + at);
      acc[i][0] = _mm256_fmadd_ps(x, b0, acc[i][0]);
      acc[i][1] = _mm256_fmadd_ps(x, b1, acc[i][1]);
    }
  }
  __m256 bias0 = _mm256_loadu_ps(bias), bias1 = _mm256_loadu_ps(bias + 8);
  UNROLL for (int i = 0; i < MR; i++) {
    __m256 r0 = _mm256_add_ps(acc[i][0], bias0), r1 = _mm256_add_ps(acc[i][1], bias1);
    r0 = _mm256_min_ps(highest, _mm256_max_ps(lowest, r0));
    r1 = _mm256_min_ps(highest, _mm256_max_ps(lowest, r1));
    if (valid >= 16) {
      _mm256_storeu_ps(out + i * ldc, r0);
      _mm256_storeu_ps(out + i * ldc + 8, r1);
    } else {
      float both[16];
      _mm256_storeu_ps(both, r0);
      _mm256_storeu_ps(both + 8, r1);
      memcpy(out + i * ldc, both, (size_t)valid * 4);
    }
  }
}

#define TILE(MR)                                                                             \
  AVX2 static __attribute__((noinline)) void tile_f32_##MR(                                  \
      const float *a, long lda, const float *b, long k, const float *bias, __m256 lowest,    \
      __m256 highest, float *out, long ldc, long valid) {                                    \
    tile_f32(MR, a, lda, b, k, bias, lowest, highest, out, ldc, valid);                      \
  }
TILE(1) TILE(2) TILE(3) TILE(4) TILE(5) TILE(6)
#undef TILE

typedef void (*tile_f32_function)(
    const float *, long, const float *, long, const float *, __m256, __m256, float *, long, long);
static const tile_f32_function tiles_f32[] = {
    NULL, tile_f32_1, tile_f32_2, tile_f32_3, tile_f32_4, tile_f32_5, tile_f32_6};

AVX2 static void gemm_f32(const nk_gemm_f32 *job) {
  __m256 lowest = _mm256_set1_ps(job->lowest), highest = _mm256_set1_ps(job->highest);
  long step = 128 * 1024 / (job->k * 4 + 1) / TILE_ROWS * TILE_ROWS;
  if (step < 2 * TILE_ROWS) step = 2 * TILE_ROWS;
  for (long block = 0; block < job->rows; block += step) {
    long rows = job->rows - block < step ? job->rows - block : step;
    long tile_count = (rows + TILE_ROWS - 1) / TILE_ROWS;
    for (long first = 0; first < job->channels; first += 16) {
      long row = 0;
      for (long t = 0; t < tile_count; t++) {
        long height = rows * (t + 1) / tile_count - row, at = block + row;
        tiles_f32[height](
            job->a + at * job->lda, job->lda, job->panels + first * job->k, job->k,
            job->bias + first, lowest, highest, job->out + at * job->ldc + first, job->ldc,
            job->channels - first);
        row += height;
      }
    }
  }
}

// --- Depthwise --------------------------------------------------------------------------------

// Eight channels' worth of packed weights. The last block of a row that is no multiple of eight
// channels starts at channels - 8 and computes some channels twice.
typedef struct {
  int16_t upper[3][2][16];  // [column][rows 0,1 | row 2,-][channel * 2]
  int16_t lower[3][2][16];  // the same for the output row below: [-, row 0 | rows 1, 2]
  int32_t bias[8];
  float scale[8];
  float offset[8];
} depthwise_block;

typedef struct {
  int32_t kind;
  char unused[60];
  depthwise_block blocks[];
} depthwise_pack;

static long block_start(long block, long channels) {
  return block * 8 + 8 <= channels ? block * 8 : channels - 8;
}

static size_t depthwise_bytes(const nk_depthwise_shape *s, const nk_requantize *q) {
  if (!nk_is_plain3x3(s) || s->channels < 8 || q->kind != NK_U8) return 0;
  return sizeof(depthwise_pack) + (size_t)((s->channels + 7) / 8) * sizeof(depthwise_block);
}

static void pack_depthwise(
    const nk_depthwise_shape *s, const nk_requantize *q, int32_t input_zero_point,
    const int8_t *weights, void *packed) {
  depthwise_pack *pack = packed;
  bool magic = true;
  for (long b = 0; b * 8 < s->channels; b++) {
    depthwise_block *block = &pack->blocks[b];
    long start = block_start(b, s->channels);
    for (long i = 0; i < 8; i++) {
      int64_t positive = 0, negative = 0;
      for (long x = 0; x < 3; x++) {
        const int8_t *w = weights + x * s->channels + start + i;
        int8_t taps[3] = {w[0], w[3 * s->channels], w[6 * s->channels]};
        int16_t upper[2][2] = {{taps[0], taps[1]}, {taps[2], 0}};
        int16_t lower[2][2] = {{0, taps[0]}, {taps[1], taps[2]}};
        for (long half = 0; half < 2; half++) {
          memcpy(&block->upper[x][half][2 * i], upper[half], 4);
          memcpy(&block->lower[x][half][2 * i], lower[half], 4);
        }
        for (long y = 0; y < 3; y++) {
          if (taps[y] > 0) positive += taps[y];
          else negative += taps[y];
        }
      }
      int64_t bias = q->bias[start + i] - (positive + negative) * input_zero_point;
      float scale = q->scale[start + i];
      block->bias[i] = (int32_t)(uint32_t)(uint64_t)bias;
      block->scale[i] = scale;
      block->offset[i] = -8388608.0f * scale;
      magic = magic && nk_allows_magic(q, scale, bias + 255 * negative, bias + 255 * positive);
    }
  }
  pack->kind = magic ? NK_U8_MAGIC : NK_U8;
  for (long b = 0; magic && b * 8 < s->channels; b++) {
    for (long i = 0; i < 8; i++) pack->blocks[b].bias[i] += NK_MAGIC;
  }
}

// One column of an image, eight channels of four rows: pairs (row 0, row 1) and (row 2, row 3).
typedef struct {
  v8 top, bottom;
} column;

INLINE column load_column(const uint8_t *const *rows, long at) {
  __m128i r[4];
  UNROLL for (int i = 0; i < 4; i++) r[i] = _mm_loadl_epi64((const __m128i *)(rows[i] + at));
  column c = {
      _mm256_cvtepu8_epi16(_mm_unpacklo_epi8(r[0], r[1])),
      _mm256_cvtepu8_epi16(_mm_unpacklo_epi8(r[2], r[3]))};
  return c;
}

INLINE v8 dot(const int16_t w[3][2][16], v8 bias, const column *a, const column *b,
              const column *c) {
#define PRODUCT(X, HALF, PAIRS) \
  _mm256_madd_epi16(PAIRS, _mm256_load_si256((const v8 *)w[X][HALF]))
  v8 first = _mm256_add_epi32(PRODUCT(0, 0, a->top), PRODUCT(0, 1, a->bottom));
  v8 second = _mm256_add_epi32(PRODUCT(1, 0, b->top), PRODUCT(1, 1, b->bottom));
  v8 third = _mm256_add_epi32(PRODUCT(2, 0, c->top), PRODUCT(2, 1, c->bottom));
#undef PRODUCT
  return _mm256_add_epi32(_mm256_add_epi32(bias, first), _mm256_add_epi32(second, third));
}

typedef struct {
  const nk_depthwise_shape *shape;
  const uint8_t *rows[4];
  column outside;
  const depthwise_block *block;
  bounds limits;
  uint8_t *upper, *lower;  // output rows; lower is written by two-row lines only
} line;

// Eight channels along one output row, or two.
INLINE void depthwise_line(const bool MAGIC, const int STRIDE, const int NR, const line *l) {
  const nk_depthwise_shape *s = l->shape;
  const depthwise_block *block = l->block;
  const uint8_t *rows[4] = {l->rows[0], l->rows[1], l->rows[2], l->rows[3]};
  long channels = s->channels, width = s->width, out_width = s->out_width;
  v8 bias = _mm256_load_si256((const v8 *)block->bias);
  __m256 scale = _mm256_load_ps(block->scale), offset = _mm256_load_ps(block->offset);
  bounds limits = l->limits;
  long x = -s->pad_left;
#define REQUANTIZE(SUMS)                             \
  (MAGIC ? requantize_magic(SUMS, scale, offset)     \
         : requantize_plain(SUMS, scale, limits.highest_real))
#define COLUMN(X) \
  ((unsigned long)(X) < (unsigned long)width ? load_column(rows, (X) * channels) : l->outside)
  column a = COLUMN(x), b = COLUMN(x + 1);
  uint8_t *upper = l->upper, *lower = l->lower;
  for (long out = 0; out < out_width; out++, x += STRIDE) {
    column c = COLUMN(x + 2);
    v8 top = REQUANTIZE(dot(block->upper, bias, &a, &b, &c));
    v8 bottom = NR == 2 ? REQUANTIZE(dot(block->lower, bias, &a, &b, &c)) : top;
    v8 words = pack16(MAGIC, top, bottom, &limits);
    v8 packed = pack8(MAGIC, words, words, &limits);
    __m128i bytes = _mm_unpacklo_epi32(
        _mm256_castsi256_si128(packed), _mm256_extracti128_si256(packed, 1));
    _mm_storel_epi64((__m128i *)upper, bytes);
    upper += channels;
    if (NR == 2) {
      _mm_storeh_pd((double *)lower, _mm_castsi128_pd(bytes));
      lower += channels;
    }
    if (STRIDE == 1) {
      a = b;
      b = c;
    } else {
      a = c;
      b = COLUMN(x + 3);
    }
  }
#undef COLUMN
#undef REQUANTIZE
}

#define LINE(NAME, MAGIC, STRIDE, NR) \
  AVX2 static __attribute__((noinline)) void NAME(const line *l) { \
    depthwise_line(MAGIC, STRIDE, NR, l);                          \
  }
LINE(plain_stride1_one, false, 1, 1)
LINE(plain_stride1_two, false, 1, 2)
LINE(plain_stride2, false, 2, 1)
LINE(magic_stride1_one, true, 1, 1)
LINE(magic_stride1_two, true, 1, 2)
LINE(magic_stride2, true, 2, 1)
#undef LINE

AVX2 static void depthwise_u8(const nk_depthwise *job) {
  const nk_depthwise_shape *s = &job->shape;
  const depthwise_pack *pack = job->packed;
  if (pack == NULL) {
    nk_portable_depthwise_u8(job);
    return;
  }
  bool magic = pack->kind == NK_U8_MAGIC;
  long channels = s->channels, step = s->stride_y == 1 ? 2 : 1;
  v8 zero = _mm256_set1_epi16(job->input_zero_point);
  line l = {.shape = s, .outside = {zero, zero}, .limits = load_bounds(&job->q)};
  for (long y = job->row_begin; y < job->row_end; y += step) {
    bool two = step == 2 && y + 1 < job->row_end;
    for (long b = 0; b * 8 < channels; b++) {
      long start = block_start(b, channels);
      for (long i = 0; i < 4; i++) {
        long in_y = y * s->stride_y - s->pad_top + i;
        // A fourth row that no output needs may stand outside: its weights are zeros.
        bool inside = in_y >= 0 && in_y < s->height && (i < 3 || two);
        l.rows[i] = (inside ? job->in + in_y * s->width * channels : job->padding_row) + start;
      }
      l.block = &pack->blocks[b];
      l.upper = (uint8_t *)job->out + y * s->out_width * channels + start;
      l.lower = l.upper + s->out_width * channels;
      if (s->stride_x == 2) (magic ? magic_stride2 : plain_stride2)(&l);
      else if (two) (magic ? magic_stride1_two : plain_stride1_two)(&l);
      else (magic ? magic_stride1_one : plain_stride1_one)(&l);
    }
  }
}

#define VECTOR __m256
#define LANES 8
#define TARGET AVX2
#define LOAD _mm256_loadu_ps
#define STORE _mm256_storeu_ps
#define SET1 _mm256_set1_ps
#define ADD _mm256_add_ps
#define FMA _mm256_fmadd_ps
#define CLAMP(X, LOW, HIGH) _mm256_min_ps(HIGH, _mm256_max_ps(LOW, X))
#define NARROWER nk_portable_depthwise_f32
#include "depthwise_f32.h"

void nk_avx2_depthwise_f32(const nk_depthwise_f32 *job) { depthwise_f32(job); }

// --- Rows of numbers --------------------------------------------------------------------------

AVX2 static void max_u8(uint8_t *restrict into, const uint8_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

AVX2 static void max_f32(float *restrict into, const float *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

AVX2 static void add_f32(float *restrict into, const float *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] += from[i];
}

AVX2 static void sum_u8(int32_t *restrict into, const uint8_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] += from[i];
}

const nk_kernel_set nk_avx2 = {
    .name = "avx2",
    .starts_at_magic = true,
    .gemm_u8 = gemm_u8,
    .gemm_i16 = gemm_i16,
    .gemm_f32 = gemm_f32,
    .depthwise_bytes = depthwise_bytes,
    .pack_depthwise = pack_depthwise,
    .depthwise_u8 = depthwise_u8,
    .depthwise_f32 = depthwise_f32,
    .first_conv = NULL,
    .max_u8 = max_u8,
    .max_f32 = max_f32,
    .add_f32 = add_f32,
    .sum_u8 = sum_u8,
};
#endif
