// The AVX-512 intrinsics that CKernels/avx512 uses, in plain C, so that its logic can be tested on any
// machine. Each follows Intel's published pseudocode for the instruction of the same name.
#ifndef NETSUKE_EMULATED_AVX512_H
#define NETSUKE_EMULATED_AVX512_H

#include <limits.h>
#include <stdint.h>
#include <string.h>

typedef long long __m512i __attribute__((vector_size(64)));
typedef long long __m256i __attribute__((vector_size(32)));
typedef long long __m128i __attribute__((vector_size(16)));
typedef float __m512 __attribute__((vector_size(64)));
typedef uint64_t __mmask64;
typedef uint32_t __mmask32;
typedef uint16_t __mmask16;

typedef int8_t i8x64 __attribute__((vector_size(64)));
typedef uint8_t u8x64 __attribute__((vector_size(64)));
typedef int16_t i16x32 __attribute__((vector_size(64)));
typedef uint16_t u16x32 __attribute__((vector_size(64)));
typedef int32_t i32x16 __attribute__((vector_size(64)));
typedef uint32_t u32x16 __attribute__((vector_size(64)));
typedef int8_t i8x32 __attribute__((vector_size(32)));

#define EMULATED static inline __attribute__((unused))
#define _MM_HINT_T1 2
EMULATED void _mm_prefetch(const char *at, int hint) {
  (void)at;
  (void)hint;
}

#define LOADS(NAME, TYPE)              \
  EMULATED TYPE NAME(const void *p) {  \
    TYPE r;                            \
    memcpy(&r, p, sizeof r);           \
    return r;                          \
  }
LOADS(_mm512_loadu_si512, __m512i)
LOADS(_mm512_loadu_ps, __m512)
LOADS(_mm256_loadu_si256, __m256i)
EMULATED void _mm512_storeu_si512(void *p, __m512i v) { memcpy(p, &v, sizeof v); }
EMULATED void _mm512_storeu_ps(void *p, __m512 v) { memcpy(p, &v, sizeof v); }
EMULATED void _mm256_storeu_si256(void *p, __m256i v) { memcpy(p, &v, sizeof v); }

#define MASK_STORE(NAME, VECTOR, ELEMENT, COUNT, MASK)                                  \
  EMULATED void NAME(void *p, MASK m, VECTOR v) {                                       \
    ELEMENT e[COUNT];                                                                   \
    memcpy(e, &v, sizeof v);                                                            \
    for (int i = 0; i < COUNT; i++)                                                     \
      if (m >> i & 1) memcpy((char *)p + i * (int)sizeof(ELEMENT), &e[i], sizeof e[i]); \
  }
MASK_STORE(_mm512_mask_storeu_epi8, __m512i, int8_t, 64, __mmask64)
MASK_STORE(_mm512_mask_storeu_epi16, __m512i, int16_t, 32, __mmask32)
MASK_STORE(_mm512_mask_storeu_ps, __m512, float, 16, __mmask16)
MASK_STORE(_mm256_mask_storeu_epi8, __m256i, int8_t, 32, __mmask32)
MASK_STORE(_mm_mask_storeu_epi8, __m128i, int8_t, 16, __mmask16)

#define MASK_LOAD(NAME, VECTOR, ELEMENT, COUNT, MASK)                                         \
  EMULATED VECTOR NAME(MASK m, const void *p) {                                               \
    ELEMENT e[COUNT] = {0};                                                                   \
    for (int i = 0; i < COUNT; i++)                                                           \
      if (m >> i & 1) memcpy(&e[i], (const char *)p + i * (int)sizeof(ELEMENT), sizeof e[i]); \
    VECTOR r;                                                                                 \
    memcpy(&r, e, sizeof r);                                                                  \
    return r;                                                                                 \
  }
MASK_LOAD(_mm512_maskz_loadu_epi8, __m512i, int8_t, 64, __mmask64)
MASK_LOAD(_mm512_maskz_loadu_ps, __m512, float, 16, __mmask16)

EMULATED __m512i _mm512_setzero_si512(void) { return (__m512i){0}; }
EMULATED __m512 _mm512_setzero_ps(void) { return (__m512){0}; }
EMULATED __m512i _mm512_set1_epi8(char x) { return (__m512i)((i8x64){0} + (int8_t)x); }
EMULATED __m512i _mm512_set1_epi16(short x) { return (__m512i)((i16x32){0} + x); }
EMULATED __m512i _mm512_set1_epi32(int x) { return (__m512i)((i32x16){0} + x); }
EMULATED __m512i _mm512_set1_epi64(long long x) { return (__m512i){0} + x; }
EMULATED __m512 _mm512_set1_ps(float x) {
  __m512 r;
  for (int i = 0; i < 16; i++) r[i] = x;
  return r;
}
#define _mm512_setr_epi32(...) ((__m512i)(i32x16){__VA_ARGS__})
#define _mm512_setr_epi64(...) ((__m512i){__VA_ARGS__})

EMULATED __m512 _mm512_castsi512_ps(__m512i v) { return (__m512)v; }
EMULATED __m256i _mm512_extracti64x4_epi64(__m512i v, int h) {
  return (__m256i){v[4 * h], v[4 * h + 1], v[4 * h + 2], v[4 * h + 3]};
}
EMULATED __m128i _mm512_extracti32x4_epi32(__m512i v, int h) {
  return (__m128i){v[2 * h], v[2 * h + 1]};
}
EMULATED __m256i _mm512_castsi512_si256(__m512i v) { return _mm512_extracti64x4_epi64(v, 0); }
EMULATED __m128i _mm512_castsi512_si128(__m512i v) { return _mm512_extracti32x4_epi32(v, 0); }

EMULATED __m512i _mm512_add_epi32(__m512i a, __m512i b) { return (__m512i)((u32x16)a + (u32x16)b); }
EMULATED __m512 _mm512_add_ps(__m512 a, __m512 b) { return a + b; }
EMULATED __m512 _mm512_mul_ps(__m512 a, __m512 b) { return a * b; }
EMULATED __m512 _mm512_max_ps(__m512 a, __m512 b) {
  for (int i = 0; i < 16; i++) a[i] = a[i] > b[i] ? a[i] : b[i];
  return a;
}
EMULATED __m512 _mm512_min_ps(__m512 a, __m512 b) {
  for (int i = 0; i < 16; i++) a[i] = a[i] < b[i] ? a[i] : b[i];
  return a;
}
EMULATED __m512 _mm512_fmadd_ps(__m512 a, __m512 b, __m512 c) {
  for (int i = 0; i < 16; i++) a[i] = __builtin_fmaf(a[i], b[i], c[i]);
  return a;
}
EMULATED __m512 _mm512_cvtepi32_ps(__m512i v) {
  __m512 r;
  for (int i = 0; i < 16; i++) r[i] = (float)((i32x16)v)[i];
  return r;
}
EMULATED __m512i _mm512_cvtps_epi32(__m512 v) {
  i32x16 r;
  for (int i = 0; i < 16; i++) {
    float whole = __builtin_rintf(v[i]);
    r[i] = whole >= -2147483648.0f && whole < 2147483648.0f ? (int32_t)whole : INT_MIN;
  }
  return (__m512i)r;
}
EMULATED __m512i _mm512_cvtepi8_epi16(__m256i v) {
  i16x32 r;
  for (int i = 0; i < 32; i++) r[i] = ((i8x32)v)[i];
  return (__m512i)r;
}

EMULATED int32_t saturated(int64_t x, int32_t low, int32_t high) {
  return x < low ? low : x > high ? high : (int32_t)x;
}
EMULATED __m512i _mm512_adds_epi16(__m512i a, __m512i b) {
  i16x32 r;
  for (int i = 0; i < 32; i++) {
    r[i] = (int16_t)saturated(((i16x32)a)[i] + ((i16x32)b)[i], -32768, 32767);
  }
  return (__m512i)r;
}
EMULATED __m512i _mm512_packs_epi32(__m512i a, __m512i b) {
  i16x32 r;
  for (int i = 0; i < 32; i++) {
    __m512i from = i % 8 < 4 ? a : b;
    r[i] = (int16_t)saturated(((i32x16)from)[i / 8 * 4 + i % 4], -32768, 32767);
  }
  return (__m512i)r;
}
EMULATED __m512i _mm512_packus_epi16(__m512i a, __m512i b) {
  u8x64 r;
  for (int i = 0; i < 64; i++) {
    __m512i from = i % 16 < 8 ? a : b;
    r[i] = (uint8_t)saturated(((i16x32)from)[i / 16 * 8 + i % 8], 0, 255);
  }
  return (__m512i)r;
}
EMULATED __m512i _mm512_max_epu8(__m512i a, __m512i b) {
  u8x64 x = (u8x64)a, y = (u8x64)b;
  for (int i = 0; i < 64; i++) x[i] = x[i] > y[i] ? x[i] : y[i];
  return (__m512i)x;
}
EMULATED __m512i _mm512_min_epu8(__m512i a, __m512i b) {
  u8x64 x = (u8x64)a, y = (u8x64)b;
  for (int i = 0; i < 64; i++) x[i] = x[i] < y[i] ? x[i] : y[i];
  return (__m512i)x;
}

EMULATED __m512i _mm512_dpbusd_epi32(__m512i sum, __m512i a, __m512i b) {
  u32x16 r = (u32x16)sum;
  for (int i = 0; i < 64; i++) r[i / 4] += (uint32_t)(((u8x64)a)[i] * ((i8x64)b)[i]);
  return (__m512i)r;
}
EMULATED __m512i _mm512_dpwssd_epi32(__m512i sum, __m512i a, __m512i b) {
  u32x16 r = (u32x16)sum;
  for (int i = 0; i < 32; i++) r[i / 2] += (uint32_t)(((i16x32)a)[i] * ((i16x32)b)[i]);
  return (__m512i)r;
}

EMULATED __m512i _mm512_alignr_epi64(__m512i a, __m512i b, int count) {
  __m512i r;
  for (int i = 0; i < 8; i++) r[i] = i + count < 8 ? b[i + count] : a[i + count - 8];
  return r;
}
EMULATED __m512i _mm512_permutexvar_epi64(__m512i index, __m512i a) {
  __m512i r;
  for (int i = 0; i < 8; i++) r[i] = a[index[i] & 7];
  return r;
}
EMULATED __m512i _mm512_permutexvar_epi32(__m512i index, __m512i a) {
  i32x16 r;
  for (int i = 0; i < 16; i++) r[i] = ((i32x16)a)[((i32x16)index)[i] & 15];
  return (__m512i)r;
}
EMULATED __m512i _mm512_permutex2var_epi64(__m512i a, __m512i index, __m512i b) {
  __m512i r;
  for (int i = 0; i < 8; i++) r[i] = index[i] & 8 ? b[index[i] & 7] : a[index[i] & 7];
  return r;
}
EMULATED __m512i _mm512_permutex2var_epi32(__m512i a, __m512i index, __m512i b) {
  i32x16 r;
  for (int i = 0; i < 16; i++) {
    int at = ((i32x16)index)[i];
    r[i] = at & 16 ? ((i32x16)b)[at & 15] : ((i32x16)a)[at & 15];
  }
  return (__m512i)r;
}

// Interleaves the low (or high) halves of each 128 bits.
#define UNPACK(NAME, VECTOR, LANES, HIGH)                                          \
  EMULATED __m512i NAME(__m512i a, __m512i b) {                                    \
    VECTOR r;                                                                      \
    for (int i = 0; i < 4 * LANES; i++) {                                          \
      int from = i / LANES * LANES + HIGH * LANES / 2 + i % LANES / 2;             \
      r[i] = i % 2 ? ((VECTOR)b)[from] : ((VECTOR)a)[from];                        \
    }                                                                              \
    return (__m512i)r;                                                             \
  }
UNPACK(_mm512_unpacklo_epi8, u8x64, 16, 0)
UNPACK(_mm512_unpackhi_epi8, u8x64, 16, 1)
UNPACK(_mm512_unpacklo_epi16, u16x32, 8, 0)
UNPACK(_mm512_unpackhi_epi16, u16x32, 8, 1)

#endif
