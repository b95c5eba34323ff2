#ifndef NETSUKE_CKERNELS_SETS_H
#define NETSUKE_CKERNELS_SETS_H

#include "internal.h"

#if defined(__x86_64__)
extern const nk_kernel_set nk_avx2;
extern const nk_kernel_set nk_avx512;

void nk_avx2_depthwise_f32(const nk_depthwise_f32 *job);
#endif

#endif
