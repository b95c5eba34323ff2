#include "internal.h"

void nk_add_u8(
    const uint8_t *a, const uint8_t *b, uint8_t *out, long count, int32_t a_zero_point,
    int32_t b_zero_point, float a_scale, float b_scale, const nk_requantize *q) {
  // A few at a time through small arrays, so that every loop is one that compilers vectorise.
  enum { STEP = 64 };
  for (long at = 0; at < count; at += STEP) {
    long n = count - at < STEP ? count - at : STEP;
    float left[STEP], right[STEP];
    for (long i = 0; i < n; i++) left[i] = (float)((int32_t)a[at + i] - a_zero_point) * a_scale;
    for (long i = 0; i < n; i++) right[i] = (float)((int32_t)b[at + i] - b_zero_point) * b_scale;
    for (long i = 0; i < n; i++) left[i] = left[i] + right[i];
    for (long i = 0; i < n; i++) {
      out[at + i] = (uint8_t)nk_quantize(q, left[i]);
    }
  }
}

void nk_lookup_u8(const uint8_t *x, const uint8_t *table, uint8_t *out, long count) {
  for (long i = 0; i < count; i++) out[i] = table[x[i]];
}
