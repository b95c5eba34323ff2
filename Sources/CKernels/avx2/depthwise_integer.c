// Depthwise convolution of uint8 or int16: 3x3 windows along rows that slide from column to column,
// and any window by pointers to its taps.
#if defined(__x86_64__)
#include "common.h"

// Taps of a window that the second way takes, and rows of it.
enum { MOST_TAPS = 256 };

// The head of what pack_depthwise writes. Blocks of eight channels follow; the last block of a row
// that is no multiple of eight channels starts at channels - 8 and computes some channels twice.
typedef struct {
  int32_t kind;
  char unused[60];
} depthwise_pack;

typedef struct {
  int16_t upper[3][2][16];  // [column][rows 0,1 | row 2,-][channel * 2]
  int16_t lower[3][2][16];  // the same for the output row below: [-, row 0 | rows 1, 2]
  int32_t bias[8];
  float scale[8];
  float offset[8];
} window_block;

// The general block: bias, scale and offset of eight channels, then int16 pairs of taps, [16] each.
typedef struct {
  int32_t bias[8];
  float scale[8];
  float offset[8];
  int16_t pairs[][16];
} taps_block;

static long block_start(long block, long channels) {
  return block * 8 + 8 <= channels || channels < 8 ? block * 8 : channels - 8;
}

static bool slides(const nk_depthwise_shape *s) { return nk_is_plain3x3(s) && s->channels >= 8; }

static long tap_count(const nk_depthwise_shape *s) { return s->kernel_height * s->kernel_width; }

static size_t block_bytes(const nk_depthwise_shape *s) {
  if (slides(s)) return sizeof(window_block);
  return sizeof(taps_block) + (size_t)((tap_count(s) + 1) / 2) * 32;
}

size_t nk_avx2_depthwise_bytes(
    const nk_depthwise_shape *s, const nk_requantize *q, bool wide) {
  (void)q;
  (void)wide;
  if (tap_count(s) > MOST_TAPS) return 0;
  return sizeof(depthwise_pack) + (size_t)((s->channels + 7) / 8) * block_bytes(s);
}

// One half of eight int16 pairs.
typedef struct {
  int16_t *pairs;
  bool second;
} half;

// Fills a half that is zero.
INLINE void put_half(half at, v8 values) {
  values = at.second ? _mm256_slli_epi32(values, 16)
                     : _mm256_and_si256(values, _mm256_set1_epi32(0xFFFF));
  v8 *pairs = (v8 *)(void *)at.pairs;
  _mm256_storeu_si256(pairs, _mm256_or_si256(_mm256_loadu_si256(pairs), values));
}

// Packs all blocks; whether all of them may start at the magic.
INLINE bool pack_blocks(
    const bool SLIDES, const nk_depthwise_shape *s, const nk_requantize *q, bool magic,
    int32_t input_zero_point, const int8_t *weights, char *base) {
  long channels = s->channels, taps = tap_count(s), blocks = (channels + 7) / 8;
  for (long b = 0; b < blocks; b++) {
    window_block *window = (window_block *)(void *)(base + (size_t)b * block_bytes(s));
    taps_block *general = (taps_block *)(void *)window;
    long start = block_start(b, channels), lanes = channels - start < 8 ? channels - start : 8;
    v8 zero = _mm256_setzero_si256(), above = zero, below = zero;
    for (long tap = 0; tap < taps; tap++) {
      int8_t row[8] = {0};
      memcpy(row, weights + tap * channels + start, lanes == 8 ? 8 : (size_t)lanes);
      long y = tap / 3, x = tap % 3;
      half upper = {general->pairs[tap / 2], tap % 2}, lower = upper;
      if (SLIDES) {
        upper = (half){window->upper[x][y / 2], y % 2};
        lower = (half){window->lower[x][(y + 1) / 2], (y + 1) % 2};
      }
      v8 w = _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)row));
      above = _mm256_add_epi32(above, _mm256_max_epi32(w, zero));
      below = _mm256_add_epi32(below, _mm256_min_epi32(w, zero));
      put_half(upper, w);
      if (SLIDES) put_half(lower, w);
    }
    int32_t positive[8], negative[8];
    _mm256_storeu_si256((v8 *)positive, above);
    _mm256_storeu_si256((v8 *)negative, below);
    int32_t *starts = SLIDES ? window->bias : general->bias;
    float *scales = SLIDES ? window->scale : general->scale;
    float *offsets = SLIDES ? window->offset : general->offset;
    for (long i = 0; i < 8; i++) {
      bool real = i < lanes;
      int64_t sum = positive[i] + negative[i];
      int64_t bias = (real ? q->bias[start + i] : 0) - sum * input_zero_point;
      float scale = real ? q->scale[start + i] : 0.5f;
      starts[i] = (int32_t)(uint32_t)(uint64_t)bias;
      scales[i] = scale;
      offsets[i] = -8388608.0f * scale;
      magic = magic
          && nk_allows_magic(
              q, scale, bias + (int64_t)255 * negative[i], bias + (int64_t)255 * positive[i]);
    }
  }
  return magic;
}

AVX2 void nk_avx2_pack_depthwise(
    const nk_depthwise_shape *s, const nk_requantize *q, bool wide, int32_t input_zero_point,
    const int8_t *weights, void *packed) {
  depthwise_pack *pack = packed;
  memset(packed, 0, nk_avx2_depthwise_bytes(s, q, wide));
  char *base = (char *)packed + sizeof(depthwise_pack);
  bool magic = q->kind == NK_U8 && !wide;
  magic = slides(s) ? pack_blocks(true, s, q, magic, input_zero_point, weights, base)
                    : pack_blocks(false, s, q, magic, input_zero_point, weights, base);
  pack->kind = magic ? NK_U8_MAGIC : (int32_t)q->kind;
  for (long b = 0; magic && b < (s->channels + 7) / 8; b++) {
    window_block *window = (window_block *)(void *)(base + (size_t)b * block_bytes(s));
    int32_t *starts = slides(s) ? window->bias : ((taps_block *)(void *)window)->bias;
    for (long i = 0; i < 8; i++) starts[i] += NK_MAGIC;
  }
}

// --- 3x3 --------------------------------------------------------------------------------------

// One column of an image, eight channels of four rows: pairs (row 0, row 1) and (row 2, row 3).
typedef struct {
  v8 top, bottom;
} column;

// Eight channels of two rows, or taps, side by side.
INLINE v8 load_pairs(const bool WIDE, const void *a, const void *b) {
  if (WIDE) {
    __m128i x = _mm_loadu_si128((const __m128i *)a), y = _mm_loadu_si128((const __m128i *)b);
    return _mm256_set_m128i(_mm_unpackhi_epi16(x, y), _mm_unpacklo_epi16(x, y));
  }
  __m128i x = _mm_loadl_epi64((const __m128i *)a), y = _mm_loadl_epi64((const __m128i *)b);
  return _mm256_cvtepu8_epi16(_mm_unpacklo_epi8(x, y));
}

INLINE column load_column(const bool WIDE, const char *const *rows, long at) {
  column c = {
      load_pairs(WIDE, rows[0] + at, rows[1] + at), load_pairs(WIDE, rows[2] + at, rows[3] + at)};
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
  const char *rows[4];
  column outside;
  const window_block *block;
  bounds limits;
  char *upper, *lower;  // output rows; lower is written by two-row lines only
} line;

// Eight channels along one output row, or two.
INLINE void depthwise_line(
    const bool WIDE, const int KIND, const int STRIDE, const int NR, const line *l) {
  const nk_depthwise_shape *s = l->shape;
  const window_block *block = l->block;
  const char *rows[4] = {l->rows[0], l->rows[1], l->rows[2], l->rows[3]};
  long width = s->width, out_width = s->out_width, element = WIDE ? 2 : 1;
  long pixel = s->channels * element;
  long step = s->channels * (KIND == NK_F32 ? 4 : KIND == NK_I16 ? 2 : 1);
  v8 bias = _mm256_load_si256((const v8 *)block->bias);
  __m256 scale = _mm256_load_ps(block->scale), offset = _mm256_load_ps(block->offset);
  bounds limits = l->limits;
  long x = -s->pad_left;
#define COLUMN(X) \
  ((unsigned long)(X) < (unsigned long)width ? load_column(WIDE, rows, (X) * pixel) : l->outside)
  column a = COLUMN(x), b = COLUMN(x + 1);
  char *upper = l->upper, *lower = l->lower;
  for (long out = 0; out < out_width; out++, x += STRIDE) {
    column c = COLUMN(x + 2);
    v8 top = dot(block->upper, bias, &a, &b, &c);
    v8 bottom = NR == 2 ? dot(block->lower, bias, &a, &b, &c) : top;
    store_pair(KIND, NR, top, bottom, scale, offset, &limits, upper, lower);
    upper += step;
    lower += step;
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

typedef void (*line_function)(const line *);

#define LINE(NAME, WIDE, KIND, STRIDE, NR)                           \
  AVX2 static __attribute__((noinline)) void NAME(const line *l) {   \
    depthwise_line(WIDE, KIND, STRIDE, NR, l);                       \
  }
#define LINES(INPUT, WIDE, OUTPUT, KIND)                             \
  LINE(INPUT##_##OUTPUT##_one, WIDE, KIND, 1, 1)                     \
  LINE(INPUT##_##OUTPUT##_two, WIDE, KIND, 1, 2)                     \
  LINE(INPUT##_##OUTPUT##_stride2, WIDE, KIND, 2, 1)
LINES(u8, false, u8, NK_U8) LINES(u8, false, magic, NK_U8_MAGIC)
LINES(u8, false, i16, NK_I16) LINES(u8, false, f32, NK_F32)
LINES(i16, true, u8, NK_U8) LINES(i16, true, i16, NK_I16) LINES(i16, true, f32, NK_F32)
#undef LINES
#undef LINE

// [wide][kind][one row, two rows, stride 2]
#define LINES(INPUT, OUTPUT) \
  {INPUT##_##OUTPUT##_one, INPUT##_##OUTPUT##_two, INPUT##_##OUTPUT##_stride2}
static const line_function lines[2][4][3] = {
    {[NK_U8] = LINES(u8, u8), [NK_U8_MAGIC] = LINES(u8, magic), [NK_I16] = LINES(u8, i16),
     [NK_F32] = LINES(u8, f32)},
    {[NK_U8] = LINES(i16, u8), [NK_I16] = LINES(i16, i16), [NK_F32] = LINES(i16, f32)}};
#undef LINES

AVX2 static void windows3x3(const nk_depthwise *job) {
  const nk_depthwise_shape *s = &job->shape;
  const depthwise_pack *pack = job->packed;
  const window_block *blocks = (const window_block *)(const void *)(pack + 1);
  const line_function *of_kind = lines[job->wide][pack->kind];
  long channels = s->channels, rows = s->stride_y == 1 ? 2 : 1, element = job->wide ? 2 : 1;
  long size = (long)nk_element_size(job->q.kind);
  v8 zero = _mm256_set1_epi16((short)job->input_zero_point);
  line l = {.shape = s, .outside = {zero, zero}, .limits = load_bounds(&job->q)};
  for (long y = job->row_begin; y < job->row_end; y += rows) {
    bool two = rows == 2 && y + 1 < job->row_end;
    for (long b = 0; b * 8 < channels; b++) {
      long start = block_start(b, channels);
      for (long i = 0; i < 4; i++) {
        long in_y = y * s->stride_y - s->pad_top + i;
        // A fourth row that no output needs may stand outside: its weights are zeros.
        bool inside = in_y >= 0 && in_y < s->height && (i < 3 || two);
        l.rows[i] = (inside ? (const char *)job->in + in_y * s->width * channels * element
                            : (const char *)job->padding_row) +
                    start * element;
      }
      l.block = &blocks[b];
      l.upper = (char *)job->out + (y * s->out_width * channels + start) * size;
      l.lower = l.upper + s->out_width * channels * size;
      of_kind[s->stride_x == 2 ? 2 : two ? 1 : 0](&l);
    }
  }
}

// --- Any window -------------------------------------------------------------------------------

// The pixels that one window touches, `count` of them, an even number.
INLINE void any_pixel(
    const bool WIDE, const int KIND, const nk_depthwise *job, const char *const *taps, long count,
    char *out, bool may_overrun) {
  const depthwise_pack *pack = job->packed;
  const char *blocks = (const char *)(pack + 1);
  long channels = job->shape.channels;
  size_t stride = block_bytes(&job->shape), size = nk_element_size((nk_output_kind)KIND);
  bounds limits = load_bounds(&job->q);
  for (long b = 0; b * 8 < channels; b++) {
    const taps_block *block = (const taps_block *)(const void *)(blocks + (size_t)b * stride);
    long start = block_start(b, channels), at = start * (WIDE ? 2 : 1);
    v8 even = _mm256_load_si256((const v8 *)block->bias), odd = _mm256_setzero_si256();
    long tap = 0;
    for (; tap + 2 < count; tap += 4) {
      v8 first = load_pairs(WIDE, taps[tap] + at, taps[tap + 1] + at);
      v8 second = load_pairs(WIDE, taps[tap + 2] + at, taps[tap + 3] + at);
      const v8 *w = (const v8 *)block->pairs[tap / 2];
      even = _mm256_add_epi32(even, _mm256_madd_epi16(first, _mm256_load_si256(w)));
      odd = _mm256_add_epi32(odd, _mm256_madd_epi16(second, _mm256_load_si256(w + 1)));
    }
    if (tap < count) {
      v8 last = load_pairs(WIDE, taps[tap] + at, taps[tap + 1] + at);
      v8 w = _mm256_load_si256((const v8 *)block->pairs[tap / 2]);
      even = _mm256_add_epi32(even, _mm256_madd_epi16(last, w));
    }
    __m256 scale = _mm256_load_ps(block->scale), offset = _mm256_load_ps(block->offset);
    v8 sums = _mm256_add_epi32(even, odd);
    char *to = out + (size_t)start * size;
    if (channels >= 8 || may_overrun) {
      store_pair(KIND, 1, sums, sums, scale, offset, &limits, to, to);
    } else {
      char row[32];
      store_pair(KIND, 1, sums, sums, scale, offset, &limits, row, row);
      memcpy(to, row, (size_t)channels * size);
    }
  }
}

INLINE void any_rows(const bool WIDE, const int KIND, const nk_depthwise *job) {
  const nk_depthwise_shape *s = &job->shape;
  long channels = s->channels, element = WIDE ? 2 : 1, pixel = channels * element;
  long size = (long)nk_element_size((nk_output_kind)KIND), taps = tap_count(s);
  const char *in = job->in, *outside = job->padding_row;
  const char *end = in + s->height * s->width * pixel;
  const char *pointers[MOST_TAPS + 1];
  // Copies of the last pixels of an image of fewer than eight channels, past which nothing is read.
  char copies[MOST_TAPS][16];
  long padded = (taps + 1) / 2 * 2;
  for (long y = job->row_begin; y < job->row_end; y++) {
    for (long x = 0; x < s->out_width; x++) {
      long left = x * s->stride_x - s->pad_left, tap = 0;
      for (long ky = 0; ky < s->kernel_height; ky++) {
        long in_y = y * s->stride_y - s->pad_top + ky * s->dilation_y;
        bool inside = in_y >= 0 && in_y < s->height;
        const char *row = in + in_y * s->width * pixel;
        for (long kx = 0; kx < s->kernel_width; kx++, tap++) {
          long in_x = left + kx * s->dilation_x;
          bool there = inside && in_x >= 0 && in_x < s->width;
          pointers[tap] = there ? row + in_x * pixel : outside;
        }
      }
      pointers[taps] = pointers[taps - 1];  // the odd one's other half has weights of zero
      if (channels < 8) {
        for (long t = 0; t < taps; t++) {
          if (pointers[t] != outside && end - pointers[t] < 8 * element) {
            memcpy(copies[t], pointers[t], (size_t)pixel);
            pointers[t] = copies[t];
          }
        }
        if (padded > taps) pointers[taps] = pointers[taps - 1];
      }
      long at = (y * s->out_width + x) * channels;
      bool may_overrun = x * channels + 8 <= s->out_width * channels;
      any_pixel(
          WIDE, KIND, job, pointers, padded, (char *)job->out + at * size, may_overrun);
    }
  }
}

typedef void (*rows_function)(const nk_depthwise *);

#define ROWS(NAME, WIDE, KIND)                                                   \
  AVX2 static __attribute__((noinline)) void any_##NAME(const nk_depthwise *job) { \
    any_rows(WIDE, KIND, job);                                                   \
  }
ROWS(u8_u8, false, NK_U8) ROWS(u8_magic, false, NK_U8_MAGIC) ROWS(u8_i16, false, NK_I16)
ROWS(u8_f32, false, NK_F32) ROWS(i16_u8, true, NK_U8) ROWS(i16_i16, true, NK_I16)
ROWS(i16_f32, true, NK_F32)
#undef ROWS

static const rows_function any[2][4] = {
    {[NK_U8] = any_u8_u8, [NK_U8_MAGIC] = any_u8_magic, [NK_I16] = any_u8_i16,
     [NK_F32] = any_u8_f32},
    {[NK_U8] = any_i16_u8, [NK_I16] = any_i16_i16, [NK_F32] = any_i16_f32}};

void nk_avx2_depthwise(const nk_depthwise *job) {
  const depthwise_pack *pack = job->packed;
  if (pack == NULL) nk_portable_depthwise(job);
  else if (slides(&job->shape)) windows3x3(job);
  else any[job->wide][pack->kind](job);
}
#endif
