// Matrix products of uint8 or int16 by int8.
#if defined(__x86_64__)
#include "common.h"

// Rows of a tile of sixteen channels, and of eight, which leave the registers that operands need.
enum { WIDE_ROWS = 6, NARROW_ROWS = 8, MOST_ROWS = 8, MOST_SUMS = 12 };

// Eight neighbouring channels, in the order that the tile's sums have: 0 1 4 5 | 2 3 6 7.
typedef struct {
  v8 bias;
  __m256 scale, offset;
  long valid;  // channels of the matrix from the stripe's first channel on
} stripe;

INLINE v8 stripe_order(v8 x) { return _mm256_permute4x64_epi64(x, 0xD8); }

INLINE v8 load_stripe(const void *array, long near, long far) {
  const __m128i *low = (const __m128i *)(const void *)((const int32_t *)array + near);
  const __m128i *high = (const __m128i *)(const void *)((const int32_t *)array + far);
  return stripe_order(_mm256_set_m128i(_mm_loadu_si128(high), _mm_loadu_si128(low)));
}

AVX2 static stripe make_stripe(const nk_requantize *q, long near, long far, long valid) {
  stripe s = {
      load_stripe(q->bias, near, far), _mm256_castsi256_ps(load_stripe(q->scale, near, far)),
      _mm256_castsi256_ps(load_stripe(q->offset, near, far)), valid};
  return s;
}

// Eight elements of `size` bytes, or as many as are valid.
INLINE void store_run(void *out, const void *run, const size_t size, long valid) {
  if (valid >= 8) memcpy(out, run, 8 * size);
  else memcpy(out, run, (size_t)valid * size);
}

// Two rows of eight bytes.
INLINE void store_rows(__m128i rows, const int count, uint8_t *out, long ldc, long valid) {
  if (valid >= 8) {
    _mm_storel_epi64((__m128i *)out, rows);
    if (count > 1) _mm_storeh_pd((double *)(void *)(out + ldc), _mm_castsi128_pd(rows));
    return;
  }
  uint8_t runs[16];
  _mm_storeu_si128((__m128i *)runs, rows);
  memcpy(out, runs, (size_t)valid);
  if (count > 1) memcpy(out + ldc, runs + 8, (size_t)valid);
}

INLINE void store_bytes(
    const int MR, const int NV, const bool MAGIC, const v8 *sums, const stripe *s,
    const bounds *limits, uint8_t *out, long ldc) {
  v8 r[MOST_ROWS];
  UNROLL for (int i = 0; i < MR; i++) {
    r[i] = MAGIC ? requantize_magic(sums[i * NV], s->scale, s->offset)
                 : requantize_plain(sums[i * NV], s->scale, limits->highest_real);
  }
  UNROLL for (int i = 0; i < MR; i += 4) {
    const int second = i + 1 < MR ? i + 1 : i, third = i + 2 < MR ? i + 2 : i;
    const int fourth = i + 3 < MR ? i + 3 : i;
    v8 bytes = pack8(
        MAGIC, pack16(MAGIC, r[i], r[second], limits), pack16(MAGIC, r[third], r[fourth], limits),
        limits);
    // The low half holds channels 0 1 4 5 of each row, the high half 2 3 6 7.
    __m128i low = _mm256_castsi256_si128(bytes), high = _mm256_extracti128_si256(bytes, 1);
    store_rows(_mm_unpacklo_epi16(low, high), MR - i, out + i * ldc, ldc, s->valid);
    if (i + 2 < MR) {
      store_rows(_mm_unpackhi_epi16(low, high), MR - i - 2, out + (i + 2) * ldc, ldc, s->valid);
    }
  }
}

INLINE void store_words(v8 integers, int16_t *out, const stripe *s) {
  int16_t run[8];
  // Words 0 1 4 5 and 2 3 6 7, to 0 ... 7.
  v8 words = _mm256_packs_epi32(integers, integers);
  __m128i low = _mm256_castsi256_si128(words), high = _mm256_extracti128_si256(words, 1);
  _mm_storeu_si128((__m128i *)run, _mm_unpacklo_epi32(low, high));
  store_run(out, run, 2, s->valid);
}

INLINE void store_floats(__m256 reals, float *out, const stripe *s) {
  float run[8];
  _mm256_storeu_si256((v8 *)run, stripe_order(_mm256_castps_si256(reals)));
  store_run(out, run, 4, s->valid);
}

// Where a matrix is read: rows `lda` apart, in pieces of `length` elements, `step` apart.
typedef struct {
  const int16_t *a;
  long lda, pieces, length, step;
} source;

// MR rows by NV stripes. `b` holds int16 weights [k/2][NV][8 channels][2].
INLINE void tile(
    const int MR, const int NV, const source *from, const int16_t *b, const stripe *s,
    const int KIND, const bounds *limits, char *out, long ldc) {
  v8 acc[MOST_SUMS];
  UNROLL for (int i = 0; i < MR * NV; i++) acc[i] = s[i % NV].bias;
  const int16_t *a = from->a;
  long lda = from->lda, length = from->length;
  for (long piece = 0; piece < from->pieces; piece++, a += from->step) {
    for (long at = 0; at < length; at += 2, b += 16 * NV) {
      v8 w[2];
      UNROLL for (int j = 0; j < NV; j++) w[j] = _mm256_load_si256((const v8 *)(b + 16 * j));
      UNROLL for (int i = 0; i < MR; i++) {
        int32_t two;
        memcpy(&two, a + i * lda + at, 4);
        v8 x = _mm256_set1_epi32(two);
        UNROLL for (int j = 0; j < NV; j++) {
          acc[i * NV + j] = _mm256_add_epi32(acc[i * NV + j], _mm256_madd_epi16(x, w[j]));
        }
      }
    }
  }
  UNROLL for (int j = 0; j < NV; j++, out += 8 * (KIND == NK_F32 ? 4 : KIND == NK_I16 ? 2 : 1)) {
    if (KIND == NK_U8_MAGIC || KIND == NK_U8) {
      store_bytes(MR, NV, KIND == NK_U8_MAGIC, acc + j, s + j, limits, (uint8_t *)out, ldc);
    } else {
      UNROLL for (int i = 0; i < MR; i++) {
        v8 sums = acc[i * NV + j];
        if (KIND == NK_I16) {
          store_words(
              requantize_wide(sums, s[j].scale, limits), (int16_t *)(void *)out + i * ldc, s + j);
        } else {
          store_floats(clamp_real(sums, s[j].scale, limits), (float *)(void *)out + i * ldc, s + j);
        }
      }
    }
  }
}

typedef void (*tile_function)(
    const source *, const int16_t *, const stripe *, const bounds *, char *, long);

#define TILE(MR, NV, NAME, KIND)                                                      \
  AVX2 static __attribute__((noinline)) void tile##MR##_##NV##_##NAME(                \
      const source *from, const int16_t *b, const stripe *s, const bounds *limits,    \
      char *out, long ldc) {                                                          \
    tile(MR, NV, from, b, s, KIND, limits, out, ldc);                                 \
  }
#define TILES(NAME, KIND)                                                             \
  TILE(1, 2, NAME, KIND) TILE(2, 2, NAME, KIND) TILE(3, 2, NAME, KIND)                \
  TILE(4, 2, NAME, KIND) TILE(5, 2, NAME, KIND) TILE(6, 2, NAME, KIND)                \
  TILE(1, 1, NAME, KIND) TILE(2, 1, NAME, KIND) TILE(3, 1, NAME, KIND)                \
  TILE(4, 1, NAME, KIND) TILE(5, 1, NAME, KIND) TILE(6, 1, NAME, KIND)                \
  TILE(7, 1, NAME, KIND) TILE(8, 1, NAME, KIND)
TILES(u8, NK_U8) TILES(magic, NK_U8_MAGIC) TILES(i16, NK_I16) TILES(f32, NK_F32)
#undef TILES
#undef TILE

#define WIDE(NAME)                                                                    \
  {NULL,           tile1_2_##NAME, tile2_2_##NAME, tile3_2_##NAME,                    \
   tile4_2_##NAME, tile5_2_##NAME, tile6_2_##NAME}
#define NARROW(NAME)                                                                  \
  {NULL,           tile1_1_##NAME, tile2_1_##NAME, tile3_1_##NAME, tile4_1_##NAME,    \
   tile5_1_##NAME, tile6_1_##NAME, tile7_1_##NAME, tile8_1_##NAME}
static const tile_function wide[4][WIDE_ROWS + 1] = {
    [NK_U8] = WIDE(u8), [NK_U8_MAGIC] = WIDE(magic), [NK_I16] = WIDE(i16), [NK_F32] = WIDE(f32)};
static const tile_function narrow[4][NARROW_ROWS + 1] = {
    [NK_U8] = NARROW(u8), [NK_U8_MAGIC] = NARROW(magic), [NK_I16] = NARROW(i16),
    [NK_F32] = NARROW(f32)};
#undef WIDE
#undef NARROW

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

// Two runs of four channels of a panel, [k/4] rows of `width` * 4 bytes, to int16 in the order of a
// tile's sums: pairs of k `step` elements apart.
AVX2 static void widen_stripe(
    const int8_t *panel, long near, long far, long width, long k, int16_t *to, long step) {
  const int8_t *low = panel + near * 4, *high = panel + far * 4;
  for (long at = 0; at < k; at += 4, low += width * 4, high += width * 4, to += 2 * step) {
    __m256 wide0 = _mm256_castsi256_ps(
        _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)low)));
    __m256 wide1 = _mm256_castsi256_ps(
        _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)high)));
    _mm256_store_ps((float *)(void *)to, _mm256_shuffle_ps(wide0, wide1, 0x88));
    _mm256_store_ps((float *)(void *)(to + step), _mm256_shuffle_ps(wide0, wide1, 0xDD));
  }
}

AVX2 static void gemm_rows(
    const nk_gemm *job, source from, long rows, char *out, int16_t *weights) {
  size_t size = nk_element_size(job->q.kind);
  bounds limits = load_bounds(&job->q);
  const int8_t *panel = job->panels;
  const int16_t *a = from.a;
  for (long first = 0, at = 0; first < job->channels;) {
    long width = nk_panel_width(job->channels - first);
    for (long c = 0; c < width && first + c < job->channels; c += 16) {
      stripe s[2];
      long valid = job->channels - first - c, stripes = valid > 8 ? 2 : 1;
      for (long j = 0; j < stripes; j++) {
        long near = run_position(width, c + 8 * j), far = run_position(width, c + 8 * j + 4);
        s[j] = make_stripe(&job->q, at + near, at + far, valid - 8 * j);
        widen_stripe(panel, near, far, width, job->k, weights + 16 * j, 16 * stripes);
      }
      const tile_function *tiles = stripes == 2 ? wide[job->q.kind] : narrow[job->q.kind];
      long most = stripes == 2 ? WIDE_ROWS : NARROW_ROWS, count = (rows + most - 1) / most;
      for (long t = 0, row = 0; t < count; t++) {
        long height = rows * (t + 1) / count - row;
        from.a = a + row * from.lda;
        tiles[height](
            &from, weights, s, &limits, out + (size_t)(row * job->ldc + first + c) * size,
            job->ldc);
        row += height;
      }
    }
    panel += width * job->k;
    at += width;
    first += width;
  }
}

void nk_avx2_gemm_i16(const nk_gemm *job) {
  source from = {job->a, job->lda, job->pieces, job->k / job->pieces, job->piece_step};
  gemm_rows(job, from, job->rows, job->out, job->scratch);
}

void nk_avx2_gemm_u8(const nk_gemm *job) {
  int16_t *weights = job->scratch, *block = weights + job->k * 16;
  long lda = (job->k + 15) / 16 * 16;
  long step = NK_ROW_BLOCK / (lda * 2) / WIDE_ROWS * WIDE_ROWS;
  if (step < WIDE_ROWS) step = WIDE_ROWS;
  for (long row = 0; row < job->rows; row += step) {
    long rows = job->rows - row < step ? job->rows - row : step;
    const uint8_t *a = (const uint8_t *)job->a + row * job->lda;
    for (long i = 0; i < rows; i++) widen_row(a + i * job->lda, block + i * lda, job->k);
    char *out = (char *)job->out + (size_t)(row * job->ldc) * nk_element_size(job->q.kind);
    source from = {block, lda, 1, job->k, 0};
    gemm_rows(job, from, rows, out, weights);
  }
}

// --- Sums of weights ---------------------------------------------------------------------------

// What sum_panel of prepare.c says. Pairs of weights fit int16 for 128 quads.
AVX2 void nk_avx2_sum_panel(
    const int8_t *panel, long quads, long width, int32_t *positive, int32_t *negative) {
  const v8 ones = _mm256_set1_epi8(1), words = _mm256_set1_epi16(1), zero = _mm256_setzero_si256();
  for (long p = 0; p < width; p += 16, panel += 64) {
    v8 all[2] = {zero, zero}, above[2] = {zero, zero};
    for (long quad = 0; quad < quads;) {
      long end = quad + 128 < quads ? quad + 128 : quads;
      v8 some[2] = {zero, zero}, more[2] = {zero, zero};
      for (; quad < end; quad++) {
        UNROLL for (int half = 0; half < 2; half++) {
          v8 w = _mm256_loadu_si256((const v8 *)(panel + quad * width * 4 + half * 32));
          some[half] = _mm256_add_epi16(some[half], _mm256_maddubs_epi16(ones, w));
          w = _mm256_max_epi8(w, zero);
          more[half] = _mm256_add_epi16(more[half], _mm256_maddubs_epi16(ones, w));
        }
      }
      UNROLL for (int half = 0; half < 2; half++) {
        all[half] = _mm256_add_epi32(all[half], _mm256_madd_epi16(some[half], words));
        above[half] = _mm256_add_epi32(above[half], _mm256_madd_epi16(more[half], words));
      }
    }
    UNROLL for (int half = 0; half < 2; half++) {
      v8 below = _mm256_sub_epi32(all[half], above[half]);
      _mm256_storeu_si256((v8 *)(positive + p + half * 8), above[half]);
      _mm256_storeu_si256((v8 *)(negative + p + half * 8), below);
    }
  }
}
#endif
