// SHA-256 of blocks, for processors that do its rounds. Source: FIPS 180-4; Gulley et al., "Intel SHA
// Extensions", 2013.
#include "include/CKernels.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

#define SHA __attribute__((target("sha,sse4.1,ssse3")))

static SHA void mix(uint32_t state[8], const uint8_t *bytes, size_t count, const uint32_t constants[64]) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  // The instructions take the state as words f, e, b, a and h, g, d, c.
  __m128i dcba = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(dcba, hgfe, 8);
  __m128i cdgh = _mm_blend_epi16(hgfe, dcba, 0xF0);

  for (const uint8_t *end = bytes + count; bytes < end; bytes += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
    for (int i = 0; i < 4; i++) {
      words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), big_endian);
    }
    for (int i = 0; i < 16; i++) {
      if (i >= 4) {
        __m128i last = words[(i + 3) & 3];
        __m128i seventh = _mm_alignr_epi8(last, words[(i + 2) & 3], 4);
        __m128i early = _mm_sha256msg1_epu32(words[i & 3], words[(i + 1) & 3]);
        words[i & 3] = _mm_sha256msg2_epu32(_mm_add_epi32(early, seventh), last);
      }
      __m128i round = _mm_add_epi32(
          words[i & 3], _mm_loadu_si128((const __m128i *)(constants + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, round);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(round, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }

  __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

size_t nk_sha256_blocks(
    uint32_t state[8], const uint8_t *bytes, size_t count, const uint32_t constants[64]) {
  unsigned a, b, c, d;
  if (!__builtin_cpu_supports("sse4.1") || !__builtin_cpu_supports("ssse3") ||
      !__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b >> 29 & 1)) {
    return 0;
  }
  size_t whole = count / 64 * 64;
  mix(state, bytes, whole, constants);
  return whole;
}
#else
size_t nk_sha256_blocks(
    uint32_t state[8], const uint8_t *bytes, size_t count, const uint32_t constants[64]) {
  (void)state;
  (void)bytes;
  (void)count;
  (void)constants;
  return 0;
}
#endif
