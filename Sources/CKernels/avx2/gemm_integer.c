// Matrix products of uint8 or int16 by int8.
#if defined(__x86_64__)
#include "common.h"

// A stripe is eight channels: positions p..p+7 of a panel, two runs of four channels, `gap` apart.
typedef struct {
  const int32_t *bias;
  const float *scale;
  const float *offset;
  long gap;
  long valid;  // channels of the matrix from the stripe's first channel on
} stripe;

// Four elements of `size` bytes, or as many as are valid.
INLINE void store_run(void *out, const void *run, const size_t size, long valid) {
  if (valid >= 4) memcpy(out, run, 4 * size);
  else if (valid > 0) memcpy(out, run, (size_t)valid * size);
}

// Two rows, eight bytes each: four channels and the four that stand `gap` further.
INLINE void store_rows(__m128i rows, int count, uint8_t *out, long ldc, const stripe *s) {
  long gap = s->gap, valid = s->valid;
  if (gap == 4 && valid >= 8) {
    _mm_storel_epi64((__m128i *)out, rows);
    if (count > 1) _mm_storeh_pd((double *)(out + ldc), _mm_castsi128_pd(rows));
    return;
  }
  uint8_t runs[16];
  _mm_storeu_si128((__m128i *)runs, rows);
  store_run(out, runs, 1, valid);
  store_run(out + gap, runs + 4, 1, valid - gap);
  if (count > 1) {
    store_run(out + ldc, runs + 8, 1, valid);
    store_run(out + ldc + gap, runs + 12, 1, valid - gap);
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

INLINE void store_words(v8 integers, int16_t *out, const stripe *s) {
  v8 words = _mm256_packs_epi32(integers, integers);
  int16_t near[8], far[8];
  _mm_storeu_si128((__m128i *)near, _mm256_castsi256_si128(words));
  _mm_storeu_si128((__m128i *)far, _mm256_extracti128_si256(words, 1));
  store_run(out, near, 2, s->valid);
  store_run(out + s->gap, far, 2, s->valid - s->gap);
}

INLINE void store_floats(__m256 reals, float *out, const stripe *s) {
  float row[8];
  _mm256_storeu_ps(row, reals);
  store_run(out, row, 4, s->valid);
  store_run(out + s->gap, row + 4, 4, s->valid - s->gap);
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
    __m256 scale = _mm256_loadu_ps(s->scale);
    UNROLL for (int i = 0; i < MR; i++) {
      v8 ordered = stripe_order(sums[i]);
      if (q->kind == NK_I16) {
        store_words(requantize_wide(ordered, scale, limits), (int16_t *)out + i * ldc, s);
      } else {
        store_floats(clamp_real(ordered, scale, limits), (float *)out + i * ldc, s);
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

void nk_avx2_gemm_u8(const nk_gemm *job) { gemm(job, false); }
void nk_avx2_gemm_i16(const nk_gemm *job) { gemm(job, true); }
#endif
