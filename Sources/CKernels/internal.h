#ifndef NETSUKE_CKERNELS_INTERNAL_H
#define NETSUKE_CKERNELS_INTERNAL_H

#include <string.h>

#include "include/CKernels.h"

#pragma STDC FP_CONTRACT OFF

// Kernels are written once with constants as parameters, and inlined with each. Without optimization
// inlining only copies every branch into every kernel, so a debug build calls the one body instead:
// it compiles in a third of the time.
#ifdef __OPTIMIZE__
#define NK_INLINE static inline __attribute__((always_inline))
#else
#define NK_INLINE static inline __attribute__((unused))
#endif

#define NK_MAGIC 0x4B000000  // the bits of 2^23: adding n < 2^23 gives the bits of 2^23 + n

// Bytes of widened activations that a set may keep in scratch at once: many rows for every widened
// stripe of weights, and still inside the second-level cache. At least NK_MOST_ROWS rows are kept,
// however long.
enum { NK_ROW_BLOCK = 192 * 1024, NK_MOST_ROWS = 6 };

// Rounds half to even for |v| < 2^22, which every clamped uint8 or int16 result is.
static inline float nk_round(float v) {
  const float big = 12582912.0f;  // 1.5 * 2^23
  float shifted = v + big;
  return shifted - big;
}

static inline float nk_clamp(float v, float lowest, float highest) {
  v = v < lowest ? lowest : v;
  return v > highest ? highest : v;
}

// The stored integer of a real multiple of the output's scale; NaN becomes the lower bound.
static inline int32_t nk_quantize(const nk_requantize *q, float real) {
  float low = q->lowest_real, high = q->highest_real;
  float limited = real > low ? (real < high ? real : high) : low;
  return (int32_t)nk_round(limited) + q->zero_point;
}

// One sum, started from `bias` without the magic, to one output element.
static inline void nk_store(
    const nk_requantize *q, int32_t sum, float scale, void *out, long index) {
  float real = (float)sum * scale;
  if (q->kind == NK_F32) {
    ((float *)out)[index] = nk_clamp(real, q->lowest_real, q->highest_real);
  } else {
    int32_t value = nk_quantize(q, real);
    if (q->kind == NK_I16) {
      ((int16_t *)out)[index] = (int16_t)value;
    } else {
      ((uint8_t *)out)[index] = (uint8_t)value;
    }
  }
}

// A row of sums, started without the magic, to outputs in order.
NK_INLINE void nk_store_row(
    const nk_requantize *q, const int32_t *restrict sums, const float *restrict scale, long count,
    void *restrict out, long index) {
  // Copies, since bytes that are written might be anything of *q.
  float low = q->lowest_real, high = q->highest_real;
  int32_t zero = q->zero_point;
  if (q->kind == NK_F32) {
    float *restrict to = (float *)out + index;
    for (long i = 0; i < count; i++) to[i] = nk_clamp((float)sums[i] * scale[i], low, high);
  } else if (q->kind == NK_I16) {
    int16_t *restrict to = (int16_t *)out + index;
    for (long i = 0; i < count; i++) {
      float real = (float)sums[i] * scale[i], limited = real > low ? (real < high ? real : high) : low;
      to[i] = (int16_t)((int32_t)nk_round(limited) + zero);
    }
  } else {
    uint8_t *restrict to = (uint8_t *)out + index;
    for (long i = 0; i < count; i++) {
      float real = (float)sums[i] * scale[i], limited = real > low ? (real < high ? real : high) : low;
      to[i] = (uint8_t)((int32_t)nk_round(limited) + zero);
    }
  }
}

// Sums of one panel row, in panel order (magic included where the kind says so), to outputs.
static inline void nk_store_panel_row(
    const nk_requantize *q, const int32_t *sums, const float *scale, long width, long valid,
    void *out, long index) {
  int32_t magic = q->kind == NK_U8_MAGIC ? NK_MAGIC : 0;
  for (long p = 0; p < width; p++) {
    long channel = nk_panel_channel(width, p);
    if (channel < valid) {
      int32_t sum = (int32_t)((uint32_t)sums[p] - (uint32_t)magic);
      nk_store(q, sum, scale[p], out, index + channel);
    }
  }
}

static inline size_t nk_element_size(nk_output_kind kind) {
  return kind == NK_F32 ? 4 : kind == NK_I16 ? 2 : 1;
}

// Whether a channel whose sums stay within least...most may start them at bias + NK_MAGIC.
bool nk_allows_magic(const nk_requantize *q, float scale, int64_t least, int64_t most);

void nk_portable_depthwise(const nk_depthwise *job);
void nk_portable_depthwise_f32(const nk_depthwise_f32 *job);
void nk_portable_gemm_i16(const nk_gemm *job);
void nk_portable_gemm_f32(const nk_gemm_f32 *job);

// True for the shape that sets write by hand: 3x3, not dilated, stride 1 or 2.
static inline bool nk_is_plain3x3(const nk_depthwise_shape *s) {
  return s->kernel_height == 3 && s->kernel_width == 3 && s->dilation_y == 1 &&
         s->dilation_x == 1 && s->stride_y == s->stride_x &&
         (s->stride_x == 1 || s->stride_x == 2);
}

#endif
