// AVX-VNNI's instruction over AVX2: exact products of widened bytes.
#include <immintrin.h>

__attribute__((target("avx2,fma"), always_inline)) static inline __m256i dot4(
    __m256i sums, __m256i bytes, __m256i weights) {
  __m256i products[2];
  for (int half = 0; half < 2; half++) {
    __m128i x = half ? _mm256_extracti128_si256(bytes, 1) : _mm256_castsi256_si128(bytes);
    __m128i w = half ? _mm256_extracti128_si256(weights, 1) : _mm256_castsi256_si128(weights);
    products[half] = _mm256_madd_epi16(_mm256_cvtepu8_epi16(x), _mm256_cvtepi8_epi16(w));
  }
  // Each four pairs of sums to four sums; hadd leaves halves of both crossed.
  __m256i crossed = _mm256_hadd_epi32(products[0], products[1]);
  return _mm256_add_epi32(sums, _mm256_permute4x64_epi64(crossed, 0xD8));
}
