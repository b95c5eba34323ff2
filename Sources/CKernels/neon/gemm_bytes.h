// Matrix products of uint8 by int8 with 128-bit vectors; included once by each set, which defines
// TARGET, SETNAME, sums (of four channels), START, ADD_QUAD and FINISH.
//
// Both instructions that arm64 has for bytes multiply signed ones: activations are taken less 128,
// which nk_prepare_gemm puts right in the bias (`signed_bytes`).

enum { NEON_ROWS = 4 };

// Four sums, zero point not yet added, within the bounds.
TARGET NK_INLINE void store_four(
    const nk_requantize *q, int32x4_t sums, const float *scale, void *out, long index, long valid) {
  float32x4_t real = vmulq_f32(vcvtq_f32_s32(sums), vld1q_f32(scale));
  real = vminq_f32(
      vmaxq_f32(real, vdupq_n_f32(q->lowest_real)), vdupq_n_f32(q->highest_real));
  if (valid > 4) valid = 4;
  if (q->kind == NK_F32) {
    float four[4];
    vst1q_f32(four, real);
    memcpy((float *)out + index, four, (size_t)valid * 4);
    return;
  }
  int32x4_t integers = vaddq_s32(vcvtnq_s32_f32(real), vdupq_n_s32(q->zero_point));
  int16x4_t words = vmovn_s32(integers);
  if (q->kind == NK_I16) {
    int16_t four[4];
    vst1_s16(four, words);
    memcpy((int16_t *)out + index, four, (size_t)valid * 2);
  } else {
    uint8_t eight[8];
    vst1_u8(eight, vreinterpret_u8_s8(vmovn_s16(vcombine_s16(words, words))));
    memcpy((uint8_t *)out + index, eight, (size_t)valid);
  }
}

// MR rows by 16 positions of a panel: four runs of four channels, `width` / 4 apart.
TARGET NK_INLINE void tile(
    const int MR, const uint8_t *a, long lda, const int8_t *b, long step, long k,
    const nk_requantize *q, long at, void *out, long index, long ldc, long apart, long valid) {
  sums acc[NEON_ROWS][4];
  for (int i = 0; i < MR; i++) {
    for (int j = 0; j < 4; j++) acc[i][j] = START(vld1q_s32(q->bias + at + 4 * j));
  }
  for (long quad = 0; quad < k; quad += 4, b += step) {
    int8x16_t w[4] = {vld1q_s8(b), vld1q_s8(b + 16), vld1q_s8(b + 32), vld1q_s8(b + 48)};
    for (int i = 0; i < MR; i++) {
      uint32_t four;
      memcpy(&four, a + i * lda + quad, 4);
      int8x16_t x = vreinterpretq_s8_u32(vdupq_n_u32(four ^ 0x80808080u));
      for (int j = 0; j < 4; j++) acc[i][j] = ADD_QUAD(acc[i][j], x, w[j]);
    }
  }
  for (int i = 0; i < MR; i++) {
    for (int j = 0; j < 4; j++) {
      if (valid <= j * apart) continue;
      store_four(
          q, FINISH(acc[i][j]), q->scale + at + 4 * j, out, index + i * ldc + j * apart,
          valid - j * apart);
    }
  }
}

TARGET static void gemm_u8(const nk_gemm *job) {
  const uint8_t *a = job->a;
  const int8_t *panel = job->panels;
  for (long first = 0, at = 0; first < job->channels;) {
    long width = nk_panel_width(job->channels - first);
    for (long p = 0; p < width; p += 16) {
      long channel = first + nk_panel_channel(width, p), valid = job->channels - channel;
      if (valid <= 0) continue;
      long row = 0;
      for (; row + NEON_ROWS <= job->rows; row += NEON_ROWS) {
        tile(NEON_ROWS, a + row * job->lda, job->lda, panel + p * 4, width * 4, job->k, &job->q,
             at + p, job->out, row * job->ldc + channel, job->ldc, width / 4, valid);
      }
      for (; row < job->rows; row++) {
        tile(1, a + row * job->lda, job->lda, panel + p * 4, width * 4, job->k, &job->q, at + p,
             job->out, row * job->ldc + channel, job->ldc, width / 4, valid);
      }
    }
    panel += width * job->k;
    at += width;
    first += width;
  }
}
