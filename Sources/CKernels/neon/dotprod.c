// arm64 with SDOT: four bytes by four bytes to a 32-bit sum in one instruction, exactly.
#if defined(__aarch64__)
#include "common.h"

#if defined(__clang__)
#define TARGET __attribute__((target("dotprod")))
#else
#define TARGET __attribute__((target("arch=armv8.2-a+dotprod")))
#endif

typedef int32x4_t sums;
#define START(BIAS) (BIAS)
#define ADD_QUAD(ACC, X, W) vdotq_s32(ACC, W, X)
#define FINISH(ACC) (ACC)
#include "gemm_bytes.h"

NEON_SET(nk_neon_dotprod, "neon-dotprod")
#endif
