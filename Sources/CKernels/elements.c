#include "internal.h"

void nk_lookup_u8(const uint8_t *x, const uint8_t *table, uint8_t *out, long count) {
  for (long i = 0; i < count; i++) out[i] = table[x[i]];
}
