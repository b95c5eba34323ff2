// Runs random problems around every tile edge through each set of kernels that this processor has,
// and through portable C: integers must agree to the byte, floats to 1e-5 of the largest value.
// Prints the sets and the seed; exits with 1 where one differs.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CKernels.h"

static uint32_t state;
static uint32_t draw(uint32_t below) {
  state = state * 1664525u + 1013904223u;
  return (uint32_t)(((uint64_t)(state >> 8) * below) >> 24);
}
static float real(void) { return (float)draw(2001) / 1000 - 1; }
static void *room(size_t bytes) { return aligned_alloc(64, (bytes + 127) / 64 * 64); }

static float worst(const float *a, const float *b, long count) {
  float largest = 1e-20f, difference = 0;
  for (long i = 0; i < count; i++) {
    largest = fmaxf(largest, fabsf(b[i]));
    difference = fmaxf(difference, fabsf(a[i] - b[i]));
  }
  return difference / largest;
}

static int product(const nk_kernel_set *set) {
  long rows = 1 + draw(14), k = (1 + draw(20)) * 4, n = 1 + draw(140);
  long padded = nk_padded_channels(n);
  uint8_t *a = room((size_t)(rows * k));
  int8_t *weights = room((size_t)(k * n)), *panels = room((size_t)(padded * k));
  int32_t *channel_bias = room((size_t)n * 4);
  float *channel_scale = room((size_t)n * 4);
  for (long i = 0; i < rows * k; i++) a[i] = draw(4) ? (uint8_t)draw(256) : 255;
  for (long i = 0; i < k * n; i++) weights[i] = (int8_t)((int)draw(256) - 128);
  for (long i = 0; i < n; i++) {
    channel_bias[i] = (int32_t)draw(40000) - 20000;
    channel_scale[i] = (float)(1 + draw(1000)) * 2e-6f;
  }
  nk_pack_panels(weights, k, n, panels);
  nk_output_kind kind = draw(3) == 0 ? NK_U8 : draw(2) ? NK_I16 : NK_F32;
  int32_t zero = draw(2) ? 0 : (int32_t)draw(100), input_zero = (int32_t)draw(256);
  int32_t lowest = kind == NK_U8 ? 0 : -32768, highest = kind == NK_U8 ? 255 : 32767;
  void *results[2];
  for (int side = 0; side < 2; side++) {
    const nk_kernel_set *tested = side ? set : nk_portable_set();
    nk_requantize q = {
        .kind = kind, .zero_point = zero, .lowest = lowest, .highest = highest,
        .lowest_real = (float)(lowest - zero), .highest_real = (float)(highest - zero)};
    int32_t *bias = room((size_t)padded * 4);
    float *scale = room((size_t)padded * 4), *offset = room((size_t)padded * 4);
    nk_prepare_gemm(
        tested, panels, k, n, channel_bias, channel_scale, input_zero, true, bias, scale, offset,
        &q);
    results[side] = calloc((size_t)(rows * n), 4);
    nk_gemm job = {
        .a = a, .lda = k, .rows = rows, .pieces = 1, .panels = panels, .k = k, .channels = n,
        .q = q, .out = results[side], .ldc = n, .scratch = room(nk_gemm_scratch(k))};
    tested->gemm_u8(&job);
    free(job.scratch), free(bias), free(scale), free(offset);
  }
  int differs = memcmp(results[0], results[1], (size_t)(rows * n) * 4) != 0;
  free(results[0]), free(results[1]), free(a), free(weights), free(panels);
  free(channel_bias), free(channel_scale);
  return differs;
}

static int float_product(const nk_kernel_set *set) {
  long rows = 1 + draw(14), k = 1 + draw(60), n = 1 + draw(70), padded = (n + 15) / 16 * 16;
  float *a = room((size_t)(rows * k) * 4), *panels = room((size_t)(padded * k) * 4);
  float *bias = room((size_t)padded * 4), *results[2];
  for (long i = 0; i < rows * k; i++) a[i] = real();
  for (long i = 0; i < padded * k; i++) panels[i] = real();
  for (long i = 0; i < padded; i++) bias[i] = real();
  for (int side = 0; side < 2; side++) {
    results[side] = room((size_t)(rows * n) * 4);
    nk_gemm_f32 job = {
        .a = a, .lda = k, .rows = rows, .pieces = 1, .panels = panels, .k = k, .channels = n,
        .bias = bias, .lowest = -2, .highest = 6, .out = results[side], .ldc = n};
    (side ? set : nk_portable_set())->gemm_f32(&job);
  }
  int differs = !(worst(results[1], results[0], rows * n) <= 1e-5f);
  free(results[0]), free(results[1]), free(a), free(panels), free(bias);
  return differs;
}

static int float_depthwise(const nk_kernel_set *set) {
  long stride = 1 + draw(2), window = draw(3) ? 3 : 5;
  nk_depthwise_shape s = {
      window + draw(9), window + draw(30), 1 + draw(40), window, window, stride, stride, 1, 1,
      draw(2), draw(2), 0, 0};
  s.out_height = (s.height - window + s.pad_top + 1) / stride + 1;
  s.out_width = (s.width - window + s.pad_left + 1) / stride + 1;
  long inputs = s.height * s.width * s.channels, outputs = s.out_height * s.out_width * s.channels;
  float *in = room((size_t)inputs * 4), *weights = room((size_t)(window * window * s.channels) * 4);
  float *bias = room((size_t)s.channels * 4), *results[2];
  for (long i = 0; i < inputs; i++) in[i] = real();
  for (long i = 0; i < window * window * s.channels; i++) weights[i] = real();
  for (long i = 0; i < s.channels; i++) bias[i] = real();
  for (int side = 0; side < 2; side++) {
    results[side] = room((size_t)outputs * 4);
    nk_depthwise_f32 job = {
        .shape = s, .in = in, .weights = weights, .bias = bias, .lowest = -2, .highest = 6,
        .out = results[side], .row_begin = 0, .row_end = s.out_height};
    (side ? set : nk_portable_set())->depthwise_f32(&job);
  }
  int differs = !(worst(results[1], results[0], outputs) <= 1e-5f);
  free(results[0]), free(results[1]), free(in), free(weights), free(bias);
  return differs;
}

int main(void) {
  int wrong = 0;
  for (long i = 0; nk_kernel_set_at(i); i++) {
    const nk_kernel_set *set = nk_kernel_set_at(i);
    printf("%s\n", set->name);
    if (!nk_self_check(set)) wrong = 1, printf("  self-check fails\n");
    for (uint32_t seed = 0; seed < 200; seed++) {
      state = seed * 77 + 1;
      if (product(set)) wrong = 1, printf("  product, seed %u\n", seed);
      if (float_product(set)) wrong = 1, printf("  float product, seed %u\n", seed);
      if (float_depthwise(set)) wrong = 1, printf("  float depthwise, seed %u\n", seed);
    }
  }
  return wrong;
}
