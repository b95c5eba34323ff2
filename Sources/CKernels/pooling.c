#include "internal.h"

static void max_i16(int16_t *restrict into, const int16_t *restrict from, long count) {
  for (long i = 0; i < count; i++) into[i] = into[i] < from[i] ? from[i] : into[i];
}

static void sum_i16(int32_t *restrict into, const int16_t *restrict from, long count) {
  for (long i = 0; i < count; i++) {
    into[i] = (int32_t)((uint32_t)into[i] + (uint32_t)(int32_t)from[i]);
  }
}

// Folds one pixel into the running maximum (in the output itself) or sum.
static void fold(
    const nk_kernel_set *set, const nk_pooling *job, void *into, long in_index, bool first) {
  long channels = job->shape.channels;
  if (job->average && first) memset(job->sums, 0, (size_t)channels * 4);
  if (job->element == 0) {
    const uint8_t *from = (const uint8_t *)job->in + in_index;
    if (job->average) set->sum_u8(job->sums, from, channels);
    else if (first) memcpy(into, from, (size_t)channels);
    else set->max_u8(into, from, channels);
  } else if (job->element == 1) {
    const int16_t *from = (const int16_t *)job->in + in_index;
    if (job->average) sum_i16(job->sums, from, channels);
    else if (first) memcpy(into, from, (size_t)channels * 2);
    else max_i16(into, from, channels);
  } else {
    const float *from = (const float *)job->in + in_index;
    if (job->average) set->add_f32(job->sums, from, channels);
    else if (first) memcpy(into, from, (size_t)channels * 4);
    else set->max_f32(into, from, channels);
  }
}

static void finish_maximum(const nk_pooling *job, void *out) {
  for (long c = 0; c < job->shape.channels; c++) {
    if (job->element == 0) {
      uint8_t v = ((uint8_t *)out)[c];
      v = v < job->q.lowest ? (uint8_t)job->q.lowest : v;
      ((uint8_t *)out)[c] = v > job->q.highest ? (uint8_t)job->q.highest : v;
    } else if (job->element == 1) {
      int16_t v = ((int16_t *)out)[c];
      v = v < job->q.lowest ? (int16_t)job->q.lowest : v;
      ((int16_t *)out)[c] = v > job->q.highest ? (int16_t)job->q.highest : v;
    } else {
      float v = ((float *)out)[c];
      ((float *)out)[c] = nk_clamp(v, job->q.lowest_real, job->q.highest_real);
    }
  }
}

static void finish_average(const nk_pooling *job, long count, void *out) {
  long channels = job->shape.channels;
  if (job->element == 2) {
    const float *sums = job->sums;
    for (long c = 0; c < channels; c++) {
      float mean = sums[c] / (float)count;
      ((float *)out)[c] = nk_clamp(mean, job->q.lowest_real, job->q.highest_real);
    }
    return;
  }
  const int32_t *sums = job->sums;
  float scale = job->scale / (float)count;
  int32_t zeros = (int32_t)((uint32_t)count * (uint32_t)job->input_zero_point);
  for (long c = 0; c < channels; c++) {
    nk_store(&job->q, (int32_t)((uint32_t)sums[c] - (uint32_t)zeros), scale, out, c);
  }
}

void nk_pool_rows(const nk_kernel_set *set, const nk_pooling *job, long row_begin, long row_end) {
  const nk_depthwise_shape *s = &job->shape;
  nk_output_kind kind = job->q.kind;
  for (long y = row_begin; y < row_end; y++) {
    for (long x = 0; x < s->out_width; x++) {
      long index = (y * s->out_width + x) * s->channels, count = 0;
      void *out = (char *)job->out + (size_t)index * nk_element_size(kind);
      for (long ky = 0; ky < s->kernel_height; ky++) {
        long in_y = y * s->stride_y - s->pad_top + ky;
        if (in_y < 0 || in_y >= s->height) continue;
        for (long kx = 0; kx < s->kernel_width; kx++) {
          long in_x = x * s->stride_x - s->pad_left + kx;
          if (in_x < 0 || in_x >= s->width) continue;
          fold(set, job, out, (in_y * s->width + in_x) * s->channels, count == 0);
          count++;
        }
      }
      if (job->average) finish_average(job, count, out);
      else finish_maximum(job, out);
    }
  }
}
