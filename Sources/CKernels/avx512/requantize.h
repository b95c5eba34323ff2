// Sums in panel order to outputs in channel order.
#ifndef NETSUKE_AVX512_REQUANTIZE_H
#define NETSUKE_AVX512_REQUANTIZE_H

#include "../elements.h"
#include "common.h"

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

static nk_requantize at_channel(nk_requantize q, long padded_channel) {
  q.bias += padded_channel;
  q.scale += padded_channel;
  q.offset += padded_channel;
  return q;
}

#endif
