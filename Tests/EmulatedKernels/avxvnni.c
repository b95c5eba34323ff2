// The AVX-VNNI kernels, compiled against an emulated instruction under another name.
#define NK_EMULATION "../../Tests/EmulatedKernels/emulated_avxvnni.h"
#define nk_avxvnni nk_emulated_avxvnni
#include "../../Sources/CKernels/avxvnni.c"

#if defined(__x86_64__)
const void *nk_emulated_avxvnni_set(void) { return &nk_emulated_avxvnni; }
#else
const void *nk_emulated_avxvnni_set(void) { return NULL; }
#endif
