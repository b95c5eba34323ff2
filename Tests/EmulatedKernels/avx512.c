// The AVX-512 kernels, compiled against emulated intrinsics under another name.
#pragma clang diagnostic ignored "-Wpsabi"
#define NK_EMULATION "../../../Tests/EmulatedKernels/emulated_avx512.h"
#define nk_avx512 nk_emulated_avx512
#include "../../Sources/CKernels/avx512/set.c"

const void *nk_emulated_kernel_set(void) { return &nk_emulated_avx512; }
