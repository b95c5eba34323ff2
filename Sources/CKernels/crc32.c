// CRC-32 of blocks by carry-less products, for processors that multiply polynomials.
//
// Four lanes of 128 bits are folded over the bytes, 64 at a time, then into each other, then into 32
// bits by Barrett's reduction. Constants are powers of x modulo the polynomial, bits reversed. Source:
// Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ", Intel, 2009.
#include "include/CKernels.h"

#if defined(__x86_64__)
#include <smmintrin.h>
#include <wmmintrin.h>

#define CLMUL __attribute__((target("pclmul,sse4.1")))

static inline CLMUL __m128i load(const uint8_t *at) { return _mm_loadu_si128((const __m128i *)at); }

// What `lane` is worth once `next` follows it, where `powers` says how far away.
static inline CLMUL __m128i fold(__m128i lane, __m128i powers, __m128i next) {
  __m128i low = _mm_clmulepi64_si128(lane, powers, 0x00);
  __m128i high = _mm_clmulepi64_si128(lane, powers, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

static CLMUL uint32_t crc_of_blocks(uint32_t crc, const uint8_t *bytes, size_t count) {
  const __m128i by512 = _mm_set_epi64x(0x1c6e41596, 0x154442bd4);
  const __m128i by128 = _mm_set_epi64x(0x0ccaa009e, 0x1751997d0);
  const __m128i by64 = _mm_set_epi64x(0, 0x163cd6124);
  const __m128i barrett = _mm_set_epi64x(0x1f7011641, 0x1db710641);
  const __m128i low32 = _mm_set_epi32(0, -1, 0, -1);

  __m128i a = _mm_xor_si128(load(bytes), _mm_cvtsi32_si128((int)~crc));
  __m128i b = load(bytes + 16), c = load(bytes + 32), d = load(bytes + 48);
  const uint8_t *end = bytes + count;
  for (bytes += 64; end - bytes >= 64; bytes += 64) {
    a = fold(a, by512, load(bytes));
    b = fold(b, by512, load(bytes + 16));
    c = fold(c, by512, load(bytes + 32));
    d = fold(d, by512, load(bytes + 48));
  }
  a = fold(fold(fold(a, by128, b), by128, c), by128, d);
  for (; bytes < end; bytes += 16) a = fold(a, by128, load(bytes));

  __m128i x = _mm_xor_si128(_mm_clmulepi64_si128(a, by128, 0x10), _mm_srli_si128(a, 8));
  x = _mm_xor_si128(
      _mm_clmulepi64_si128(_mm_and_si128(x, low32), by64, 0x00), _mm_srli_si128(x, 4));
  __m128i quotient = _mm_clmulepi64_si128(_mm_and_si128(x, low32), barrett, 0x10);
  quotient = _mm_clmulepi64_si128(_mm_and_si128(quotient, low32), barrett, 0x00);
  return ~(uint32_t)_mm_extract_epi32(_mm_xor_si128(x, quotient), 1);
}

size_t nk_crc32_blocks(uint32_t *crc, const uint8_t *bytes, size_t count) {
  size_t whole = count / 16 * 16;
  if (whole < 64 || !__builtin_cpu_supports("pclmul") || !__builtin_cpu_supports("sse4.1")) {
    return 0;
  }
  *crc = crc_of_blocks(*crc, bytes, whole);
  return whole;
}
#else
size_t nk_crc32_blocks(uint32_t *crc, const uint8_t *bytes, size_t count) {
  (void)crc;
  (void)bytes;
  (void)count;
  return 0;
}
#endif
