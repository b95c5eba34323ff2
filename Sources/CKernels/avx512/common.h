// What the AVX-512 kernels share: vectors, and which instructions they are compiled for.
#ifndef NETSUKE_AVX512_COMMON_H
#define NETSUKE_AVX512_COMMON_H

#ifdef NK_EMULATION
#include NK_EMULATION
#else
#include <immintrin.h>
#endif

#include "../sets.h"

#ifdef NK_EMULATION
#define AVX512
#else
#define AVX512 __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx512vnni,fma")))
#endif
#define INLINE AVX512 NK_INLINE
#define NOINLINE AVX512 static __attribute__((noinline))
#define UNROLL _Pragma("clang loop unroll(full)")
#define ROLLED _Pragma("clang loop unroll(disable)")

typedef __m512i v16;

INLINE v16 load(const void *from) { return _mm512_loadu_si512(from); }
INLINE void store(void *to, v16 value) { _mm512_storeu_si512(to, value); }

#endif
