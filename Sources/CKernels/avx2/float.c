// Float work of AVX2. Where two operands of max or min are unordered the second is the result: a NaN
// stays NaN.
#if defined(__x86_64__)
#include "common.h"

// MR rows by NV vectors of a panel; a panel of which eight channels or fewer are used takes one
// vector and twice as many rows.
INLINE void tile_f32(
    const int MR, const int NV, const nk_gemm_f32 *job, const float *a, const float *b,
    const float *bias, float *out, long valid) {
  __m256 acc[2 * TILE_ROWS];
  UNROLL for (int i = 0; i < MR * NV; i++) acc[i] = _mm256_setzero_ps();
  long lda = job->lda, ldc = job->ldc, length = job->k / job->pieces;
  for (long piece = 0; piece < job->pieces; piece++, a += job->piece_step) {
    for (long at = 0; at < length; at++, b += 16) {
      __m256 w[2];
      UNROLL for (int j = 0; j < NV; j++) w[j] = _mm256_loadu_ps(b + 8 * j);
      UNROLL for (int i = 0; i < MR; i++) {
        __m256 x = _mm256_broadcast_ss(a + i * lda + at);
        UNROLL for (int j = 0; j < NV; j++) {
          acc[i * NV + j] = _mm256_fmadd_ps(x, w[j], acc[i * NV + j]);
        }
      }
    }
  }
  __m256 lowest = _mm256_set1_ps(job->lowest), highest = _mm256_set1_ps(job->highest);
  UNROLL for (int i = 0; i < MR; i++) {
    float both[16];
    UNROLL for (int j = 0; j < NV; j++) {
      __m256 r = _mm256_add_ps(acc[i * NV + j], _mm256_loadu_ps(bias + 8 * j));
      r = _mm256_min_ps(highest, _mm256_max_ps(lowest, r));
      _mm256_storeu_ps(valid >= 8 * NV ? out + i * ldc + 8 * j : both + 8 * j, r);
    }
    if (valid < 8 * NV) memcpy(out + i * ldc, both, (size_t)valid * 4);
  }
}

typedef void (*tile_f32_function)(
    const nk_gemm_f32 *, const float *, const float *, const float *, float *, long);

#define TILE(MR, NV)                                                                         \
  AVX2 static __attribute__((noinline)) void tile_f32_##MR##_##NV(                           \
      const nk_gemm_f32 *job, const float *a, const float *b, const float *bias, float *out, \
      long valid) {                                                                          \
    tile_f32(MR, NV, job, a, b, bias, out, valid);                                           \
  }
TILE(1, 2) TILE(2, 2) TILE(3, 2) TILE(4, 2) TILE(5, 2) TILE(6, 2)
TILE(1, 1) TILE(2, 1) TILE(3, 1) TILE(4, 1) TILE(5, 1) TILE(6, 1) TILE(7, 1) TILE(8, 1)
TILE(9, 1) TILE(10, 1) TILE(11, 1) TILE(12, 1)
#undef TILE

static const tile_f32_function wide_tiles[] = {
    NULL, tile_f32_1_2, tile_f32_2_2, tile_f32_3_2, tile_f32_4_2, tile_f32_5_2, tile_f32_6_2};
static const tile_f32_function narrow_tiles[] = {
    NULL,         tile_f32_1_1, tile_f32_2_1, tile_f32_3_1,  tile_f32_4_1,  tile_f32_5_1, tile_f32_6_1,
    tile_f32_7_1, tile_f32_8_1, tile_f32_9_1, tile_f32_10_1, tile_f32_11_1, tile_f32_12_1};

void nk_avx2_gemm_f32(const nk_gemm_f32 *job) {
  long step = 128 * 1024 / (job->k * 4 + 1) / 12 * 12;
  if (step < 12) step = 12;
  for (long block = 0; block < job->rows; block += step) {
    long rows = job->rows - block < step ? job->rows - block : step;
    for (long first = 0; first < job->channels; first += 16) {
      long valid = job->channels - first, most = valid <= 8 ? 2 * TILE_ROWS : TILE_ROWS;
      const tile_f32_function *tiles = valid <= 8 ? narrow_tiles : wide_tiles;
      long count = (rows + most - 1) / most, row = 0;
      for (long t = 0; t < count; t++) {
        long height = rows * (t + 1) / count - row, at = block + row;
        tiles[height](
            job, job->a + at * job->lda, job->panels + first * job->k, job->bias + first,
            job->out + at * job->ldc + first, valid);
        row += height;
      }
    }
  }
}

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
