// The set that runs everywhere: plain C, one loop nest a kernel, written so that compilers vectorise
// the loop over channels.
#include "elements.h"

#define GEMM(NAME, TYPE)                                                                     \
  static void NAME(const nk_gemm *job) {                                                     \
    const TYPE *a = job->a;                                                                  \
    for (long row = 0; row < job->rows; row++) {                                             \
      const int8_t *w = job->panels;                                                         \
      for (long first = 0, at = 0; first < job->channels;) {                                 \
        long width = nk_panel_width(job->channels - first);                                  \
        int32_t sums[64];                                                                    \
        memcpy(sums, job->q.bias + at, (size_t)width * sizeof sums[0]);                      \
        for (long k = 0; k < job->k; k += 4, w += width * 4) {                               \
          const TYPE *x = a + row * job->lda + k;                                            \
          int32_t x0 = x[0], x1 = x[1], x2 = x[2], x3 = x[3];                                \
          for (long p = 0; p < width; p++) {                                                 \
            uint32_t dot = (uint32_t)(x0 * w[p * 4] + x1 * w[p * 4 + 1]) +                   \
                           (uint32_t)(x2 * w[p * 4 + 2] + x3 * w[p * 4 + 3]);                \
            sums[p] = (int32_t)((uint32_t)sums[p] + dot);                                    \
          }                                                                                  \
        }                                                                                    \
        nk_store_panel_row(                                                                  \
            &job->q, sums, job->q.scale + at, width, job->channels - first, job->out,        \
            row * job->ldc + first);                                                         \
        at += width;                                                                         \
        first += width;                                                                      \
      }                                                                                      \
    }                                                                                        \
  }

GEMM(gemm_u8, uint8_t)
GEMM(gemm_i16, int16_t)

void nk_portable_gemm_i16(const nk_gemm *job) { gemm_i16(job); }

void nk_portable_gemm_f32(const nk_gemm_f32 *job) {
  for (long first = 0; first < job->channels; first += 16) {
    const float *panel = job->panels + first * job->k;
    long valid = job->channels - first < 16 ? job->channels - first : 16;
    for (long row = 0; row < job->rows; row++) {
      float sums[16] = {0};
      const float *x = job->a + row * job->lda;
      long k = 0, length = job->k / job->pieces;
      for (long piece = 0; piece < job->pieces; piece++, x += job->piece_step) {
        for (long i = 0; i < length; i++, k++) {
          for (long p = 0; p < 16; p++) sums[p] += x[i] * panel[k * 16 + p];
        }
      }
      float *out = job->out + row * job->ldc + first;
      for (long p = 0; p < valid; p++) {
        out[p] = nk_clamp(sums[p] + job->bias[first + p], job->lowest, job->highest);
      }
    }
  }
}

// A tap of every channel of one pixel.
#define ADD_TAP(NAME, TYPE)                                                                  \
  static void NAME(                                                                          \
      int32_t *restrict sums, const TYPE *restrict x, const int8_t *restrict w, long count,  \
      int32_t zero) {                                                                        \
    for (long c = 0; c < count; c++) {                                                       \
      sums[c] = (int32_t)((uint32_t)sums[c] + (uint32_t)(((int32_t)x[c] - zero) * w[c]));    \
    }                                                                                        \
  }

ADD_TAP(add_tap_u8, uint8_t)
ADD_TAP(add_tap_i16, int16_t)

void nk_portable_depthwise(const nk_depthwise *job) {
  const nk_depthwise_shape *s = &job->shape;
  long channels = s->channels;
  for (long y = job->row_begin; y < job->row_end; y++) {
    for (long x = 0; x < s->out_width; x++) {
      memcpy(job->sums, job->q.bias, (size_t)channels * sizeof job->sums[0]);
      for (long ky = 0; ky < s->kernel_height; ky++) {
        long in_y = y * s->stride_y - s->pad_top + ky * s->dilation_y;
        if (in_y < 0 || in_y >= s->height) continue;
        for (long kx = 0; kx < s->kernel_width; kx++) {
          long in_x = x * s->stride_x - s->pad_left + kx * s->dilation_x;
          if (in_x < 0 || in_x >= s->width) continue;
          long at = (in_y * s->width + in_x) * channels;
          const int8_t *w = job->weights + (ky * s->kernel_width + kx) * channels;
          int32_t zero = job->input_zero_point;
          if (job->wide) add_tap_i16(job->sums, (const int16_t *)job->in + at, w, channels, zero);
          else add_tap_u8(job->sums, (const uint8_t *)job->in + at, w, channels, zero);
        }
      }
      long at = (y * s->out_width + x) * channels;
      nk_store_row(&job->q, job->sums, job->q.scale, channels, job->out, at);
    }
  }
}

void nk_portable_depthwise_f32(const nk_depthwise_f32 *job) {
  const nk_depthwise_shape *s = &job->shape;
  long channels = s->channels;
  for (long y = job->row_begin; y < job->row_end; y++) {
    for (long x = 0; x < s->out_width; x++) {
      float *restrict out = job->out + (y * s->out_width + x) * channels;
      for (long c = 0; c < channels; c++) out[c] = 0;
      for (long ky = 0; ky < s->kernel_height; ky++) {
        long in_y = y * s->stride_y - s->pad_top + ky * s->dilation_y;
        if (in_y < 0 || in_y >= s->height) continue;
        for (long kx = 0; kx < s->kernel_width; kx++) {
          long in_x = x * s->stride_x - s->pad_left + kx * s->dilation_x;
          if (in_x < 0 || in_x >= s->width) continue;
          const float *restrict from = job->in + (in_y * s->width + in_x) * channels;
          const float *restrict w = job->weights + (ky * s->kernel_width + kx) * channels;
          for (long c = 0; c < channels; c++) out[c] += from[c] * w[c];
        }
      }
      for (long c = 0; c < channels; c++) {
        out[c] = nk_clamp(out[c] + job->bias[c], job->lowest, job->highest);
      }
    }
  }
}

static size_t depthwise_bytes(const nk_depthwise_shape *s, const nk_requantize *q, bool wide) {
  (void)s;
  (void)q;
  (void)wide;
  return 0;
}

static void pack_depthwise(
    const nk_depthwise_shape *s, const nk_requantize *q, bool wide, int32_t input_zero_point,
    const int8_t *weights, void *packed) {
  (void)s;
  (void)q;
  (void)wide;
  (void)input_zero_point;
  (void)weights;
  (void)packed;
}

static void max_u8(uint8_t *restrict into, const uint8_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

static void max_f32(float *restrict into, const float *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

static void add_f32(float *restrict into, const float *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] += from[i];
}

static void sum_u8(int32_t *restrict into, const uint8_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] += from[i];
}

static void add(const nk_add *job) { nk_add_elements(job); }

static const nk_kernel_set portable = {
    .name = "portable",
    .starts_at_magic = false,
    .gemm_u8 = gemm_u8,
    .gemm_i16 = nk_portable_gemm_i16,
    .gemm_f32 = nk_portable_gemm_f32,
    .depthwise_bytes = depthwise_bytes,
    .pack_depthwise = pack_depthwise,
    .depthwise = nk_portable_depthwise,
    .depthwise_f32 = nk_portable_depthwise_f32,
    .first_conv = NULL,
    .max_u8 = max_u8,
    .max_f32 = max_f32,
    .add_f32 = add_f32,
    .sum_u8 = sum_u8,
    .add = add,
};

const nk_kernel_set *nk_portable_set(void) { return &portable; }
