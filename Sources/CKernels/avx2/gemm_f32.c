// Matrix products of float32. Where two operands of max or min are unordered the second is the
// result: a NaN stays NaN.
#if defined(__x86_64__)
#include "common.h"

INLINE void tile_f32(
    const int MR, const float *a, long lda, const float *b, long k, const float *bias,
    __m256 lowest, __m256 highest, float *out, long ldc, long valid) {
  __m256 acc[TILE_ROWS][2];
  UNROLL for (int i = 0; i < MR; i++) acc[i][0] = acc[i][1] = _mm256_setzero_ps();
  for (long at = 0; at < k; at++, b += 16) {
    __m256 b0 = _mm256_loadu_ps(b), b1 = _mm256_loadu_ps(b + 8);
    UNROLL for (int i = 0; i < MR; i++) {
      __m256 x = _mm256_broadcast_ss(a + i * lda + at);
      acc[i][0] = _mm256_fmadd_ps(x, b0, acc[i][0]);
      acc[i][1] = _mm256_fmadd_ps(x, b1, acc[i][1]);
    }
  }
  __m256 bias0 = _mm256_loadu_ps(bias), bias1 = _mm256_loadu_ps(bias + 8);
  UNROLL for (int i = 0; i < MR; i++) {
    __m256 r0 = _mm256_add_ps(acc[i][0], bias0), r1 = _mm256_add_ps(acc[i][1], bias1);
    r0 = _mm256_min_ps(highest, _mm256_max_ps(lowest, r0));
    r1 = _mm256_min_ps(highest, _mm256_max_ps(lowest, r1));
    if (valid >= 16) {
      _mm256_storeu_ps(out + i * ldc, r0);
      _mm256_storeu_ps(out + i * ldc + 8, r1);
    } else {
      float both[16];
      _mm256_storeu_ps(both, r0);
      _mm256_storeu_ps(both + 8, r1);
      memcpy(out + i * ldc, both, (size_t)valid * 4);
    }
  }
}

#define TILE(MR)                                                                             \
  AVX2 static __attribute__((noinline)) void tile_f32_##MR(                                  \
      const float *a, long lda, const float *b, long k, const float *bias, __m256 lowest,    \
      __m256 highest, float *out, long ldc, long valid) {                                    \
    tile_f32(MR, a, lda, b, k, bias, lowest, highest, out, ldc, valid);                      \
  }
TILE(1) TILE(2) TILE(3) TILE(4) TILE(5) TILE(6)
#undef TILE

typedef void (*tile_f32_function)(
    const float *, long, const float *, long, const float *, __m256, __m256, float *, long, long);
static const tile_f32_function tiles_f32[] = {
    NULL, tile_f32_1, tile_f32_2, tile_f32_3, tile_f32_4, tile_f32_5, tile_f32_6};

AVX2 void nk_avx2_gemm_f32(const nk_gemm_f32 *job) {
  __m256 lowest = _mm256_set1_ps(job->lowest), highest = _mm256_set1_ps(job->highest);
  long step = 128 * 1024 / (job->k * 4 + 1) / TILE_ROWS * TILE_ROWS;
  if (step < 2 * TILE_ROWS) step = 2 * TILE_ROWS;
  for (long block = 0; block < job->rows; block += step) {
    long rows = job->rows - block < step ? job->rows - block : step;
    long tile_count = (rows + TILE_ROWS - 1) / TILE_ROWS;
    for (long first = 0; first < job->channels; first += 16) {
      long row = 0;
      for (long t = 0; t < tile_count; t++) {
        long height = rows * (t + 1) / tile_count - row, at = block + row;
        tiles_f32[height](
            job->a + at * job->lda, job->lda, job->panels + first * job->k, job->k,
            job->bias + first, lowest, highest, job->out + at * job->ldc + first, job->ldc,
            job->channels - first);
        row += height;
      }
    }
  }
}
#endif
