// arm64 as every processor has it: bytes are multiplied to words, pairs of which are added to sums.
#if defined(__aarch64__)
#include "common.h"

#define TARGET
// Four channels, two sums to each.
typedef struct {
  int32x4_t low, high;
} sums;

NK_INLINE sums start(int32x4_t bias) {
  int32x4_t zero = vdupq_n_s32(0);
  sums s = {vzip1q_s32(bias, zero), vzip2q_s32(bias, zero)};
  return s;
}

NK_INLINE sums add_quad(sums s, int8x16_t x, int8x16_t w) {
  s.low = vpadalq_s16(s.low, vmull_s8(vget_low_s8(x), vget_low_s8(w)));
  s.high = vpadalq_s16(s.high, vmull_high_s8(x, w));
  return s;
}

#define START(BIAS) start(BIAS)
#define ADD_QUAD(ACC, X, W) add_quad(ACC, X, W)
#define FINISH(ACC) vpaddq_s32((ACC).low, (ACC).high)
#include "gemm_bytes.h"

NEON_SET(nk_neon, "neon")
#endif
