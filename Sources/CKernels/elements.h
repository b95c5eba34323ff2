// Element-wise work in plain C, compiled once for each set with the instructions that it may use.
#ifndef NETSUKE_CKERNELS_ELEMENTS_H
#define NETSUKE_CKERNELS_ELEMENTS_H

#include "internal.h"

// Real values of up to 64 elements from `at` on.
NK_INLINE void nk_reals(
    const void *from, bool wide, long at, long count, int32_t zero, float scale,
    float *restrict to) {
  if (wide) {
    const int16_t *x = (const int16_t *)from + at;
    for (long i = 0; i < count; i++) to[i] = (float)((int32_t)x[i] - zero) * scale;
  } else {
    const uint8_t *x = (const uint8_t *)from + at;
    for (long i = 0; i < count; i++) to[i] = (float)((int32_t)x[i] - zero) * scale;
  }
}

// A few at a time through small arrays, so that every loop is one that compilers vectorise.
NK_INLINE void nk_add_elements(const nk_add *job) {
  enum { STEP = 64 };
  float low = job->q.lowest_real, high = job->q.highest_real;
  int32_t zero = job->q.zero_point;
  for (long at = 0; at < job->count; at += STEP) {
    long n = job->count - at < STEP ? job->count - at : STEP;
    float left[STEP], right[STEP];
    nk_reals(job->a, job->a_wide, at, n, job->a_zero_point, job->a_scale, left);
    nk_reals(job->b, job->b_wide, at, n, job->b_zero_point, job->b_scale, right);
    int32_t sums[STEP];
    for (long i = 0; i < n; i++) {
      float real = left[i] + right[i];
      float limited = real > low ? (real < high ? real : high) : low;
      sums[i] = (int32_t)nk_round(limited) + zero;
    }
    if (job->q.kind == NK_I16) {
      for (long i = 0; i < n; i++) ((int16_t *)job->out)[at + i] = (int16_t)sums[i];
    } else {
      for (long i = 0; i < n; i++) ((uint8_t *)job->out)[at + i] = (uint8_t)sums[i];
    }
  }
}

#endif
