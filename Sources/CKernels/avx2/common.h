// What the AVX2 kernels share. Weights and activations are widened to int16 and multiplied by
// vpmaddwd, which is exact; vpmaddubsw, though faster, saturates.
#ifndef NETSUKE_AVX2_COMMON_H
#define NETSUKE_AVX2_COMMON_H

#include <immintrin.h>

#include "../sets.h"

#define INLINE AVX2 NK_INLINE
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

// Position in its panel of the run of four channels that begins at `channel`.
static inline long run_position(long width, long channel) {
  long quarter = width / 4;
  return channel % quarter / 4 * 16 + channel / quarter * 4;
}

typedef struct {
  v8 zero_point, lowest, highest;  // int16, uint8, uint8
  v8 wide_zero_point;              // int32
  __m256 lowest_real, highest_real;
} bounds;

INLINE bounds load_bounds(const nk_requantize *q) {
  bounds b = {
      _mm256_set1_epi16((short)q->zero_point), _mm256_set1_epi8((char)q->lowest),
      _mm256_set1_epi8((char)q->highest), _mm256_set1_epi32(q->zero_point),
      _mm256_set1_ps(q->lowest_real), _mm256_set1_ps(q->highest_real)};
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

INLINE __m256 clamp_real(v8 sums, __m256 scale, const bounds *limits) {
  __m256 real = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), scale);
  return _mm256_min_ps(_mm256_max_ps(real, limits->lowest_real), limits->highest_real);
}

// Eight sums to integers of int16's range, the zero point included.
INLINE v8 requantize_wide(v8 sums, __m256 scale, const bounds *limits) {
  v8 integers = _mm256_cvtps_epi32(clamp_real(sums, scale, limits));
  return _mm256_add_epi32(integers, limits->wide_zero_point);
}

// Eight channels of one row, or of two, to outputs of KIND.
INLINE void store_pair(
    const int KIND, const int NR, v8 top, v8 bottom, __m256 scale, __m256 offset,
    const bounds *limits, char *upper, char *lower) {
  if (KIND == NK_F32) {
    _mm256_storeu_ps((float *)(void *)upper, clamp_real(top, scale, limits));
    if (NR == 2) _mm256_storeu_ps((float *)(void *)lower, clamp_real(bottom, scale, limits));
  } else if (KIND == NK_I16) {
    v8 a = requantize_wide(top, scale, limits);
    v8 b = NR == 2 ? requantize_wide(bottom, scale, limits) : a;
    v8 words = _mm256_permute4x64_epi64(_mm256_packs_epi32(a, b), 0xD8);
    _mm_storeu_si128((__m128i *)(void *)upper, _mm256_castsi256_si128(words));
    if (NR == 2) {
      _mm_storeu_si128((__m128i *)(void *)lower, _mm256_extracti128_si256(words, 1));
    }
  } else {
    const bool MAGIC = KIND == NK_U8_MAGIC;
    v8 a = MAGIC ? requantize_magic(top, scale, offset)
                 : requantize_plain(top, scale, limits->highest_real);
    v8 b = NR == 1  ? a
           : MAGIC ? requantize_magic(bottom, scale, offset)
                   : requantize_plain(bottom, scale, limits->highest_real);
    v8 words = pack16(MAGIC, a, b, limits);
    v8 packed = pack8(MAGIC, words, words, limits);
    __m128i bytes = _mm_unpacklo_epi32(
        _mm256_castsi256_si128(packed), _mm256_extracti128_si256(packed, 1));
    _mm_storel_epi64((__m128i *)(void *)upper, bytes);
    if (NR == 2) _mm_storeh_pd((double *)(void *)lower, _mm_castsi128_pd(bytes));
  }
}

#endif
