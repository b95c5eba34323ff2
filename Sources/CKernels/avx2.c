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
// Eight sums to clamped integers, the output's zero point not yet added.
INLINE v8 requantize8(v8 sums, __m256 scale, __m256 highest) {
  __m256 real = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), scale);
  return _mm256_cvtps_epi32(_mm256_min_ps(real, highest));
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

// Four vectors of eight results to bytes: each half holds four bytes of each vector, in order.
INLINE v8 pack32(v8 a, v8 b, v8 c, v8 d, const bounds *limits) {
  v8 ab = _mm256_adds_epi16(_mm256_packs_epi32(a, b), limits->zero_point);
  v8 cd = _mm256_adds_epi16(_mm256_packs_epi32(c, d), limits->zero_point);
  v8 bytes = _mm256_packus_epi16(ab, cd);
  return _mm256_min_epu8(_mm256_max_epu8(bytes, limits->lowest), limits->highest);
}

// A stripe is eight channels: positions p..p+7 of a panel, two runs of four channels, `gap` apart.
typedef struct {
  const int32_t *bias;
  const float *scale;
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

// MR rows by one stripe. `a` holds int16 rows, `b` int16 weights [k/4][2][4 channels][4].
INLINE void tile(
    const int MR, const int16_t *a, long lda, const int16_t *b, long k, const stripe *s,
    const nk_requantize *q, const bounds *limits, void *out, long ldc) {
  v8 acc[TILE_ROWS][2];
  UNROLL for (int i = 0; i < MR; i++) acc[i][0] = acc[i][1] = _mm256_setzero_si256();
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
  v8 bias = _mm256_loadu_si256((const v8 *)s->bias);
  v8 sums[TILE_ROWS];
  UNROLL for (int i = 0; i < MR; i++) {
    v8 pairs = _mm256_hadd_epi32(acc[i][0], acc[i][1]);
    sums[i] = _mm256_add_epi32(_mm256_permute4x64_epi64(pairs, 0xD8), bias);
  }
  if (q->kind == NK_U8) {
    __m256 scale = _mm256_loadu_ps(s->scale);
    UNROLL for (int i = 0; i < MR; i++) sums[i] = requantize8(sums[i], scale, limits->highest_real);
    UNROLL for (int i = 0; i < MR; i += 4) {
      v8 r = pack32(
          sums[i], sums[i + 1 < MR ? i + 1 : i], sums[i + 2 < MR ? i + 2 : i],
          sums[i + 3 < MR ? i + 3 : i], limits);
      __m128i low = _mm256_castsi256_si128(r), high = _mm256_extracti128_si256(r, 1);
      uint8_t *to = (uint8_t *)out + i * ldc;
      long gap = s->gap, valid = s->valid;
#define STORE(J)                                                                     \
  if (i + J < MR) {                                                                  \
    store4(to + J * ldc, _mm_extract_epi32(low, J), valid);                          \
    store4(to + J * ldc + gap, _mm_extract_epi32(high, J), valid - gap);             \
  }
      STORE(0) STORE(1) STORE(2) STORE(3)
#undef STORE
    }
  } else {
    UNROLL for (int i = 0; i < MR; i++) {
      int32_t plain[8];
      _mm256_storeu_si256((v8 *)plain, sums[i]);
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

AVX2 static void widen_row(const uint8_t *from, int16_t *to, long k) {
  long i = 0;
  for (; i + 16 <= k; i += 16) {
    v8 wide = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(from + i)));
    _mm256_storeu_si256((v8 *)(to + i), wide);
  }
  for (; i < k; i++) to[i] = from[i];
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
      stripe s = {q->bias + at + p, q->scale + at + p, width / 4, job->channels - channel};
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

// The magic start of sums has no use here: vpmaddwd leaves two partial sums to a channel.
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
} depthwise_block;

static long block_start(long block, long channels) {
  return block * 8 + 8 <= channels ? block * 8 : channels - 8;
}

static size_t depthwise_bytes(const nk_depthwise_shape *s, const nk_requantize *q) {
  if (!nk_is_plain3x3(s) || s->channels < 8 || q->kind != NK_U8) return 0;
  return (size_t)((s->channels + 7) / 8) * sizeof(depthwise_block);
}

static void pack_depthwise(
    const nk_depthwise_shape *s, const nk_requantize *q, int32_t input_zero_point,
    const int8_t *weights, void *packed) {
  depthwise_block *blocks = packed;
  for (long b = 0; b * 8 < s->channels; b++) {
    long start = block_start(b, s->channels);
    for (long i = 0; i < 8; i++) {
      int32_t total = 0;
      for (long x = 0; x < 3; x++) {
        const int8_t *w = weights + x * s->channels + start + i;
        int8_t w0 = w[0], w1 = w[3 * s->channels], w2 = w[6 * s->channels];
        int16_t upper[2][2] = {{w0, w1}, {w2, 0}}, lower[2][2] = {{0, w0}, {w1, w2}};
        for (long half = 0; half < 2; half++) {
          memcpy(&blocks[b].upper[x][half][2 * i], upper[half], 4);
          memcpy(&blocks[b].lower[x][half][2 * i], lower[half], 4);
        }
        total += w0 + w1 + w2;
      }
      blocks[b].bias[i] = (int32_t)((uint32_t)q->bias[start + i] -
                                    (uint32_t)total * (uint32_t)input_zero_point);
      blocks[b].scale[i] = q->scale[start + i];
    }
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
#define STEP(X, COLUMN)                                                                        \
  bias = _mm256_add_epi32(                                                                     \
      bias, _mm256_madd_epi16((COLUMN)->top, _mm256_load_si256((const v8 *)w[X][0])));         \
  bias = _mm256_add_epi32(                                                                     \
      bias, _mm256_madd_epi16((COLUMN)->bottom, _mm256_load_si256((const v8 *)w[X][1])));
  STEP(0, a) STEP(1, b) STEP(2, c)
#undef STEP
  return bias;
}

// One block of channels along two output rows (one when `lower` is NULL).
INLINE void depthwise_line(
    const int STRIDE, const nk_depthwise_shape *s, const uint8_t *const *rows, column outside,
    const depthwise_block *block, const bounds *limits, uint8_t *upper, uint8_t *lower) {
  long channels = s->channels, width = s->width;
  v8 bias = _mm256_load_si256((const v8 *)block->bias);
  __m256 scale = _mm256_load_ps(block->scale);
  long x = -s->pad_left;
#define COLUMN(X) \
  ((unsigned long)(X) < (unsigned long)width ? load_column(rows, (X) * channels) : outside)
  column a = COLUMN(x), b = COLUMN(x + 1);
  for (long out = 0; out < s->out_width; out++, x += STRIDE) {
    column c = COLUMN(x + 2);
    v8 top = requantize8(dot(block->upper, bias, &a, &b, &c), scale, limits->highest_real);
    v8 bottom = top;
    if (STRIDE == 1 && lower) {
      bottom = requantize8(dot(block->lower, bias, &a, &b, &c), scale, limits->highest_real);
    }
    v8 r = pack32(top, bottom, top, bottom, limits);
    __m128i bytes =
        _mm_unpacklo_epi32(_mm256_castsi256_si128(r), _mm256_extracti128_si256(r, 1));
    _mm_storel_epi64((__m128i *)(upper + out * channels), bytes);
    if (STRIDE == 1 && lower) {
      _mm_storel_epi64((__m128i *)(lower + out * channels), _mm_srli_si128(bytes, 8));
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
}

AVX2 static __attribute__((noinline)) void line_stride1(
    const nk_depthwise_shape *s, const uint8_t *const *rows, column outside,
    const depthwise_block *block, const bounds *limits, uint8_t *upper, uint8_t *lower) {
  depthwise_line(1, s, rows, outside, block, limits, upper, lower);
}

AVX2 static __attribute__((noinline)) void line_stride2(
    const nk_depthwise_shape *s, const uint8_t *const *rows, column outside,
    const depthwise_block *block, const bounds *limits, uint8_t *upper, uint8_t *lower) {
  depthwise_line(2, s, rows, outside, block, limits, upper, lower);
}

AVX2 static void depthwise_u8(const nk_depthwise *job) {
  const nk_depthwise_shape *s = &job->shape;
  if (job->packed == NULL) {
    nk_portable_depthwise_u8(job);
    return;
  }
  const depthwise_block *blocks = job->packed;
  long channels = s->channels;
  bounds limits = load_bounds(&job->q);
  v8 zero = _mm256_set1_epi16(job->input_zero_point);
  column outside = {zero, zero};
  long step = s->stride_y == 1 ? 2 : 1;
  for (long y = job->row_begin; y < job->row_end; y += step) {
    bool two = step == 2 && y + 1 < job->row_end;
    for (long b = 0; b * 8 < channels; b++) {
      long start = block_start(b, channels);
      const uint8_t *rows[4];
      for (long i = 0; i < 4; i++) {
        long in_y = y * s->stride_y - s->pad_top + i;
        // A fourth row that no output needs may stand outside: its weights are zeros.
        bool inside = in_y >= 0 && in_y < s->height && (i < 3 || two);
        rows[i] = (inside ? job->in + in_y * s->width * channels : job->padding_row) + start;
      }
      uint8_t *upper = (uint8_t *)job->out + y * s->out_width * channels + start;
      uint8_t *lower = two ? upper + s->out_width * channels : NULL;
      (s->stride_x == 1 ? line_stride1 : line_stride2)(
          s, rows, outside, blocks + b, &limits, upper, lower);
    }
  }
}

// Float depthwise: eight channels at a time along a row, taps in the order of the formula. Rows and
// columns outside the image are skipped, as adding zero would be the same.
AVX2 static void depthwise_f32(const nk_depthwise_f32 *job) {
  const nk_depthwise_shape *s = &job->shape;
  long channels = s->channels;
  __m256 lowest = _mm256_set1_ps(job->lowest), highest = _mm256_set1_ps(job->highest);
  if (channels < 8) {
    nk_portable_depthwise_f32(job);
    return;
  }
  for (long y = job->row_begin; y < job->row_end; y++) {
    long top = y * s->stride_y - s->pad_top;
    for (long start = 0; start < channels;) {
      long width = channels - start >= 16 ? 16 : 8;
      if (start + width > channels) start = channels - 8;
      const float *bias = job->bias + start;
      for (long x = 0; x < s->out_width; x++) {
        long left = x * s->stride_x - s->pad_left;
        __m256 sum0 = _mm256_setzero_ps(), sum1 = sum0;
        for (long ky = 0; ky < s->kernel_height; ky++) {
          long in_y = top + ky * s->dilation_y;
          if (in_y < 0 || in_y >= s->height) continue;
          const float *row = job->in + in_y * s->width * channels + start;
          const float *w = job->weights + ky * s->kernel_width * channels + start;
          for (long kx = 0; kx < s->kernel_width; kx++, w += channels) {
            long in_x = left + kx * s->dilation_x;
            if (in_x < 0 || in_x >= s->width) continue;
            const float *from = row + in_x * channels;
            sum0 = _mm256_fmadd_ps(_mm256_loadu_ps(from), _mm256_loadu_ps(w), sum0);
            if (width == 16) {
              sum1 = _mm256_fmadd_ps(_mm256_loadu_ps(from + 8), _mm256_loadu_ps(w + 8), sum1);
            }
          }
        }
        float *out = job->out + (y * s->out_width + x) * channels + start;
        sum0 = _mm256_add_ps(sum0, _mm256_loadu_ps(bias));
        _mm256_storeu_ps(out, _mm256_min_ps(highest, _mm256_max_ps(lowest, sum0)));
        if (width == 16) {
          sum1 = _mm256_add_ps(sum1, _mm256_loadu_ps(bias + 8));
          _mm256_storeu_ps(out + 8, _mm256_min_ps(highest, _mm256_max_ps(lowest, sum1)));
        }
      }
      start += width;
    }
  }
}

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
    .starts_at_magic = false,
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
