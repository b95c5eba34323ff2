// Float work of arm64.
#if defined(__aarch64__)
#include "common.h"

// MR rows by a panel of 16 channels.
NK_INLINE void tile(
    const int MR, const nk_gemm_f32 *job, const float *a, const float *b, const float *bias,
    float *out, long valid) {
  float32x4_t acc[4][4];
  for (int i = 0; i < MR; i++) {
    for (int j = 0; j < 4; j++) acc[i][j] = vdupq_n_f32(0);
  }
  long length = job->k / job->pieces;
  for (long piece = 0; piece < job->pieces; piece++, a += job->piece_step) {
    for (long at = 0; at < length; at++, b += 16) {
      for (int j = 0; j < 4; j++) {
        float32x4_t w = vld1q_f32(b + 4 * j);
        for (int i = 0; i < MR; i++) acc[i][j] = vfmaq_n_f32(acc[i][j], w, a[i * job->lda + at]);
      }
    }
  }
  float32x4_t lowest = vdupq_n_f32(job->lowest), highest = vdupq_n_f32(job->highest);
  for (int i = 0; i < MR; i++) {
    float row[16];
    for (int j = 0; j < 4; j++) {
      float32x4_t real = vaddq_f32(acc[i][j], vld1q_f32(bias + 4 * j));
      vst1q_f32(row + 4 * j, vminq_f32(vmaxq_f32(real, lowest), highest));
    }
    memcpy(out + i * job->ldc, row, (size_t)(valid < 16 ? valid : 16) * 4);
  }
}

void nk_neon_gemm_f32(const nk_gemm_f32 *job) {
  for (long first = 0; first < job->channels; first += 16) {
    const float *panel = job->panels + first * job->k, *bias = job->bias + first;
    long valid = job->channels - first, row = 0;
    for (; row + 4 <= job->rows; row += 4) {
      tile(4, job, job->a + row * job->lda, panel, bias, job->out + row * job->ldc + first, valid);
    }
    for (; row < job->rows; row++) {
      tile(1, job, job->a + row * job->lda, panel, bias, job->out + row * job->ldc + first, valid);
    }
  }
}

#define UNROLL
#define VECTOR float32x4_t
#define LANES 4
#define TARGET
#define LOAD vld1q_f32
#define STORE vst1q_f32
#define SET1 vdupq_n_f32
#define ADD vaddq_f32
#define FMA(A, B, C) vfmaq_f32(C, A, B)
#define CLAMP(X, LOW, HIGH) vminq_f32(HIGH, vmaxq_f32(LOW, X))
#define NARROWER nk_portable_depthwise_f32
#include "../depthwise_f32.h"

void nk_neon_depthwise_f32(const nk_depthwise_f32 *job) { depthwise_f32(job); }
#endif
