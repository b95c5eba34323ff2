#include "internal.h"

// A copy of few bytes, without a call.
static inline void copy_small(uint8_t *to, const uint8_t *from, long count) {
  for (; count >= 16; count -= 16, to += 16, from += 16) memcpy(to, from, 16);
  if (count & 8) {
    memcpy(to, from, 8);
    to += 8;
    from += 8;
  }
  if (count & 4) {
    memcpy(to, from, 4);
    to += 4;
    from += 4;
  }
  if (count & 2) {
    memcpy(to, from, 2);
    to += 2;
    from += 2;
  }
  if (count & 1) *to = *from;
}

static void copy(uint8_t *to, const uint8_t *from, long count) {
  if (count <= 128) copy_small(to, from, count);
  else memcpy(to, from, (size_t)count);
}

static void fill(uint8_t *to, long bytes, const nk_windows *job) {
  if (job->element_bytes == 1 || job->fill == 0) {
    memset(to, (int)(job->fill & 0xFF), (size_t)bytes);
  } else {
    for (long i = 0; i < bytes; i += job->element_bytes) {
      memcpy(to + i, &job->fill, (size_t)job->element_bytes);
    }
  }
}

void nk_gather_windows(const nk_windows *job, long first_pixel, long pixels) {
  const nk_depthwise_shape *s = &job->shape;
  long pixel_bytes = s->channels * job->element_bytes, taken = job->taken_bytes;
  // Where a window's row is one run of bytes, it is copied at once.
  bool runs = s->dilation_x == 1 && taken == pixel_bytes;
  long y = first_pixel / s->out_width, x = first_pixel % s->out_width;
  for (long p = 0; p < pixels; p++) {
    uint8_t *to = (uint8_t *)job->out + p * job->row_bytes;
    long left = x * s->stride_x - s->pad_left;
    for (long ky = 0; ky < s->kernel_height; ky++) {
      long in_y = y * s->stride_y - s->pad_top + ky * s->dilation_y;
      if (in_y < 0 || in_y >= s->height) {
        fill(to, s->kernel_width * taken, job);
        to += s->kernel_width * taken;
        continue;
      }
      const uint8_t *row = (const uint8_t *)job->in + in_y * s->width * pixel_bytes;
      if (runs && left >= 0 && left + s->kernel_width <= s->width) {
        copy(to, row + left * pixel_bytes, s->kernel_width * taken);
        to += s->kernel_width * taken;
        continue;
      }
      for (long kx = 0; kx < s->kernel_width; kx++, to += taken) {
        long in_x = left + kx * s->dilation_x;
        if (in_x < 0 || in_x >= s->width) fill(to, taken, job);
        else copy(to, row + in_x * pixel_bytes, taken);
      }
    }
    if (++x == s->out_width) {
      x = 0;
      y++;
    }
  }
}

static inline void add_tap_u8(
    int32_t *restrict sums, const uint8_t *restrict x, const int8_t *restrict w, long inputs,
    long outputs, long stride, int32_t zero) {
  for (long c = 0; c < inputs; c++) {
    int32_t value = (int32_t)x[c] - zero;
    for (long o = 0; o < outputs; o++) {
      sums[o] = (int32_t)((uint32_t)sums[o] + (uint32_t)(value * w[c * stride + o]));
    }
  }
}

static inline void add_tap_i16(
    int32_t *restrict sums, const int16_t *restrict x, const int8_t *restrict w, long inputs,
    long outputs, long stride, int32_t zero) {
  for (long c = 0; c < inputs; c++) {
    int32_t value = (int32_t)x[c] - zero;
    for (long o = 0; o < outputs; o++) {
      sums[o] = (int32_t)((uint32_t)sums[o] + (uint32_t)(value * w[c * stride + o]));
    }
  }
}

static inline void add_tap_f32(
    float *restrict sums, const float *restrict x, const float *restrict w, long inputs,
    long outputs, long stride) {
  for (long c = 0; c < inputs; c++) {
    for (long o = 0; o < outputs; o++) sums[o] += x[c] * w[c * stride + o];
  }
}

void nk_convolve_rows(const nk_convolution *job, long row_begin, long row_end) {
  const nk_depthwise_shape *s = &job->shape;
  long inputs = s->channels / job->groups, outputs = job->out_channels / job->groups;
  long all = job->out_channels;
  for (long y = row_begin; y < row_end; y++) {
    for (long x = 0; x < s->out_width; x++) {
      if (job->element == 2) memset(job->sums, 0, (size_t)all * 4);
      else memcpy(job->sums, job->q.bias, (size_t)all * 4);
      for (long ky = 0; ky < s->kernel_height; ky++) {
        long in_y = y * s->stride_y - s->pad_top + ky * s->dilation_y;
        if (in_y < 0 || in_y >= s->height) continue;
        for (long kx = 0; kx < s->kernel_width; kx++) {
          long in_x = x * s->stride_x - s->pad_left + kx * s->dilation_x;
          if (in_x < 0 || in_x >= s->width) continue;
          long from = (in_y * s->width + in_x) * s->channels;
          long w = (ky * s->kernel_width + kx) * inputs * all;
          for (long g = 0; g < job->groups; g++) {
            long at = from + g * inputs, weight = w + g * outputs;
            int32_t *sums = (int32_t *)job->sums + g * outputs;
            if (job->element == 0) {
              add_tap_u8(
                  sums, (const uint8_t *)job->in + at, (const int8_t *)job->weights + weight,
                  inputs, outputs, all, job->input_zero_point);
            } else if (job->element == 1) {
              add_tap_i16(
                  sums, (const int16_t *)job->in + at, (const int8_t *)job->weights + weight,
                  inputs, outputs, all, job->input_zero_point);
            } else {
              add_tap_f32(
                  (float *)job->sums + g * outputs, (const float *)job->in + at,
                  (const float *)job->weights + weight, inputs, outputs, all);
            }
          }
        }
      }
      long at = (y * s->out_width + x) * all;
      if (job->element == 2) {
        const float *sums = job->sums;
        for (long o = 0; o < all; o++) {
          float real = sums[o] + job->float_bias[o];
          ((float *)job->out)[at + o] = nk_clamp(real, job->q.lowest_real, job->q.highest_real);
        }
      } else {
        const int32_t *sums = job->sums;
        for (long o = 0; o < all; o++) {
          nk_store(&job->q, sums[o], job->q.scale[o], job->out, at + o);
        }
      }
    }
  }
}
