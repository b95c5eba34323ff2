#include "internal.h"

// Copies of `count` runs of `bytes` bytes, each `from_step` and `to_step` after the last. Short runs
// are two or four overlapping moves, which need no loop and touch nothing but the run.
static inline void copy_runs(
    uint8_t *to, long to_step, const uint8_t *from, long from_step, long bytes, long count) {
#define FOR_EACH_RUN for (long i = 0; i < count; i++, to += to_step, from += from_step)
#define MOVE(SIZE, AT) memcpy(to + (AT), from + (AT), SIZE)
  if (bytes > 128) {
    FOR_EACH_RUN memcpy(to, from, (size_t)bytes);
  } else if (bytes > 64) {
    FOR_EACH_RUN {
      for (long at = 0; at + 32 <= bytes; at += 32) MOVE(32, at);
      MOVE(32, bytes - 32);
    }
  } else if (bytes > 32) {
    FOR_EACH_RUN {
      MOVE(32, 0);
      MOVE(32, bytes - 32);
    }
  } else if (bytes >= 16) {
    FOR_EACH_RUN {
      MOVE(16, 0);
      MOVE(16, bytes - 16);
    }
  } else if (bytes >= 8) {
    FOR_EACH_RUN {
      MOVE(8, 0);
      MOVE(8, bytes - 8);
    }
  } else if (bytes >= 4) {
    FOR_EACH_RUN {
      MOVE(4, 0);
      MOVE(4, bytes - 4);
    }
  } else {
    FOR_EACH_RUN for (long at = 0; at < bytes; at++) to[at] = from[at];
  }
#undef MOVE
#undef FOR_EACH_RUN
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

// One row of one window, taps that may lie outside the row.
static void gather_edge(
    const nk_windows *job, const uint8_t *row, long left, long pixel_bytes, uint8_t *to) {
  const nk_depthwise_shape *s = &job->shape;
  long taken = job->taken_bytes;
  for (long kx = 0; kx < s->kernel_width; kx++, to += taken) {
    long x = left + kx * s->dilation_x;
    if (x < 0 || x >= s->width) fill(to, taken, job);
    else memcpy(to, row + x * pixel_bytes, (size_t)taken);
  }
}

// One row of the windows of output pixels x0..<x1 of one output row.
static void gather_row(
    const nk_windows *job, const uint8_t *row, long pixel_bytes, long x0, long x1, uint8_t *to) {
  const nk_depthwise_shape *s = &job->shape;
  long taken = job->taken_bytes, reach = (s->kernel_width - 1) * s->dilation_x;
  // Pixels whose windows lie inside the row.
  long begin = (s->pad_left + s->stride_x - 1) / s->stride_x;
  long last = s->width - 1 - reach + s->pad_left;
  long end = last < 0 ? 0 : last / s->stride_x + 1;
  begin = begin < x0 ? x0 : begin > x1 ? x1 : begin;
  end = end < begin ? begin : end > x1 ? x1 : end;
  for (long x = x0; x < x1; x++) {
    if (x == begin) x = end;
    if (x >= x1) break;
    long left = x * s->stride_x - s->pad_left;
    gather_edge(job, row, left, pixel_bytes, to + (x - x0) * job->row_bytes);
  }
  if (begin == end) return;
  const uint8_t *from = row + (begin * s->stride_x - s->pad_left) * pixel_bytes;
  to += (begin - x0) * job->row_bytes;
  long step = s->stride_x * pixel_bytes;
  if (s->dilation_x == 1 && taken == pixel_bytes) {
    copy_runs(to, job->row_bytes, from, step, s->kernel_width * taken, end - begin);
  } else {
    for (long kx = 0; kx < s->kernel_width; kx++) {
      copy_runs(
          to + kx * taken, job->row_bytes, from + kx * s->dilation_x * pixel_bytes, step, taken,
          end - begin);
    }
  }
}

void nk_gather_windows(const nk_windows *job, long first_pixel, long pixels) {
  const nk_depthwise_shape *s = &job->shape;
  long pixel_bytes = s->channels * job->element_bytes;
  long row_of_window = s->kernel_width * job->taken_bytes;
  uint8_t *out = job->out;
  for (long done = 0; done < pixels;) {
    long y = (first_pixel + done) / s->out_width, x0 = (first_pixel + done) % s->out_width;
    long x1 = x0 + pixels - done < s->out_width ? x0 + pixels - done : s->out_width;
    for (long ky = 0; ky < s->kernel_height; ky++) {
      long in_y = y * s->stride_y - s->pad_top + ky * s->dilation_y;
      uint8_t *to = out + done * job->row_bytes + ky * row_of_window;
      if (in_y >= 0 && in_y < s->height) {
        const uint8_t *row = (const uint8_t *)job->in + in_y * s->width * pixel_bytes;
        gather_row(job, row, pixel_bytes, x0, x1, to);
      } else {
        for (long x = x0; x < x1; x++, to += job->row_bytes) fill(to, row_of_window, job);
      }
    }
    done += x1 - x0;
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
        nk_store_row(&job->q, job->sums, job->q.scale, all, job->out, at);
      }
    }
  }
}
