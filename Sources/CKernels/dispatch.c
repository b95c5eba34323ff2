#include <stdlib.h>

#include "sets.h"

#if defined(__x86_64__)
#include <cpuid.h>

// Not among the names that every compiler's __builtin_cpu_supports knows.
static bool has_avx_vnni(void) {
  unsigned a, b, c, d;
  return __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 4 & 1);
}
#endif

#if defined(__aarch64__)
#if defined(__linux__)
#include <sys/auxv.h>

static bool has_dot_products(void) {
  enum { ASIMDDP = 1 << 20 };  // HWCAP_ASIMDDP of Linux
  return (getauxval(AT_HWCAP) & ASIMDDP) != 0;
}
#elif defined(__APPLE__)
#include <sys/sysctl.h>

static bool has_dot_products(void) {
  int has = 0;
  size_t size = sizeof has;
  return sysctlbyname("hw.optional.arm.FEAT_DotProd", &has, &size, NULL, 0) == 0 && has != 0;
}
#else
static bool has_dot_products(void) { return false; }
#endif
#endif

const nk_kernel_set *nk_kernel_set_at(long index) {
  const nk_kernel_set *sets[8];
  long count = 0;
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")) {
    sets[count++] = &nk_avx512;
  }
  bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (avx2 && has_avx_vnni()) sets[count++] = &nk_avxvnni;
  if (avx2) sets[count++] = &nk_avx2;
#endif
#if defined(__aarch64__)
  if (has_dot_products()) sets[count++] = &nk_neon_dotprod;
  sets[count++] = &nk_neon;
#endif
  sets[count++] = nk_portable_set();
  return index >= 0 && index < count ? sets[index] : NULL;
}

static uint32_t next(uint32_t *state) { return (*state = *state * 1664525u + 1013904223u) >> 8; }

// A 13x36 by 36x83 multiplication and a 3x3 depthwise layer of 72 channels, 7x9 pixels.
bool nk_self_check(const nk_kernel_set *set) {
  enum { ROWS = 13, K = 36, N = 83, PADDED = 96, H = 7, W = 9, C = 72 };
  uint32_t seed = 1;
  uint8_t a[ROWS * K + 64], in[H * W * C + 64], outside[W * C + 64];
  int8_t weights[K * N], panels[K * PADDED], taps[9 * C];
  int32_t channel_bias[N], bias[PADDED], sums[C];
  float channel_scale[N], scale[PADDED], offset[PADDED];
  for (long i = 0; i < ROWS * K + 64; i++) a[i] = (uint8_t)next(&seed);
  for (long i = 0; i < H * W * C + 64; i++) in[i] = (uint8_t)next(&seed);
  for (long i = 0; i < K * N; i++) weights[i] = (int8_t)(next(&seed) % 255 - 127);
  for (long i = 0; i < 9 * C; i++) taps[i] = (int8_t)(next(&seed) % 255 - 127);
  for (long i = 0; i < N; i++) {
    channel_bias[i] = (int32_t)(next(&seed) % 40000) - 20000;
    channel_scale[i] = (float)(next(&seed) % 1000 + 1) * 4e-6f;
  }
  memset(outside, 3, sizeof outside);
  nk_pack_panels(weights, K, N, panels);
  void *scratch = aligned_alloc(64, (nk_gemm_scratch(K) + 63) / 64 * 64);
  if (scratch == NULL) return false;

  bool agree = true;
  for (int round = 0; round < 4; round++) {
    uint8_t results[2][ROWS * N], layers[2][H * W * C];
    for (int side = 0; side < 2; side++) {
      const nk_kernel_set *tested = side == 0 ? nk_portable_set() : set;
      nk_requantize q = {.kind = NK_U8, .highest = 255, .highest_real = 255};
      if (round % 2) {
        q.zero_point = 7;
        q.lowest = 4;
        q.highest = 250;
        q.lowest_real = -3;
        q.highest_real = 243;
      }
      nk_requantize depthwise_q = q;
      nk_prepare_gemm(
          tested, panels, K, N, channel_bias, channel_scale, round, true, bias, scale, offset, &q);
      nk_gemm job = {.a = a, .lda = K, .rows = ROWS, .pieces = 1, .panels = panels, .k = K, .channels = N,
                     .q = q, .out = results[side], .ldc = N, .scratch = scratch};
      tested->gemm_u8(&job);

      depthwise_q.bias = channel_bias;
      depthwise_q.scale = channel_scale;
      long stride = 1 + round / 2, height = H / stride, width = W / stride;
      nk_depthwise layer = {
          .shape = {H, W, C, 3, 3, stride, stride, 1, 1, 1, 1, height, width}, .in = in,
          .padding_row = outside, .input_zero_point = 3, .weights = taps, .q = depthwise_q,
          .out = layers[side], .row_end = height, .sums = sums};
      memset(layers[side], 0, sizeof layers[side]);
      size_t bytes = tested->depthwise_bytes(&layer.shape, &depthwise_q, false);
      void *packed = bytes ? aligned_alloc(64, (bytes + 63) / 64 * 64) : NULL;
      if (packed) tested->pack_depthwise(&layer.shape, &depthwise_q, false, 3, taps, packed);
      layer.packed = packed;
      tested->depthwise(&layer);
      free(packed);
    }
    agree = agree && memcmp(results[0], results[1], sizeof results[0]) == 0 &&
            memcmp(layers[0], layers[1], sizeof layers[0]) == 0;
  }
  free(scratch);
  return agree;
}
