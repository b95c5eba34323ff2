#ifndef NETSUKE_EMULATED_KERNELS_H
#define NETSUKE_EMULATED_KERNELS_H

// The nk_kernel_set of CKernels/avx512 over emulated instructions, or NULL where it is not compiled.
const void *nk_emulated_kernel_set(void);

// The same of avxvnni.c.
const void *nk_emulated_avxvnni_set(void);

#endif
