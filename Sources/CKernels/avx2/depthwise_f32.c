// Depthwise convolution of float32.
#if defined(__x86_64__)
#include "common.h"

#define VECTOR __m256
#define LANES 8
#define TARGET AVX2
#define LOAD _mm256_loadu_ps
#define STORE _mm256_storeu_ps
#define SET1 _mm256_set1_ps
#define ADD _mm256_add_ps
#define FMA _mm256_fmadd_ps
#define CLAMP(X, LOW, HIGH) _mm256_min_ps(HIGH, _mm256_max_ps(LOW, X))
#define NARROWER nk_portable_depthwise_f32
#include "../depthwise_f32.h"

void nk_avx2_depthwise_f32(const nk_depthwise_f32 *job) { depthwise_f32(job); }
#endif
