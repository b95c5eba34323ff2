// Depthwise 3x3 of bytes.
#ifndef NETSUKE_AVX512_DEPTHWISE_U8_H
#define NETSUKE_AVX512_DEPTHWISE_U8_H

#include "requantize.h"

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

#endif
