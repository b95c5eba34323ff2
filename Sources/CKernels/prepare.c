#include "sets.h"

// Whatever its panels, a matrix is padded to a multiple of sixteen channels.
long nk_padded_channels(long channels) { return (channels + 15) / 16 * 16; }

size_t nk_gemm_scratch(long k) {
  size_t row = ((size_t)k + 16) * 2;
  size_t rows = NK_ROW_BLOCK > row * NK_MOST_ROWS ? NK_ROW_BLOCK : row * NK_MOST_ROWS;
  return rows + (size_t)k * 32 + 128;
}

void nk_pack_panels(const int8_t *weights, long k, long channels, int8_t *panels) {
  long quads = (k + 3) / 4;
  for (long first = 0; first < channels;) {
    long width = nk_panel_width(channels - first);
    for (long q = 0; q < quads; q++) {
      for (long p = 0; p < width; p++) {
        long channel = first + nk_panel_channel(width, p);
        for (long i = 0; i < 4; i++) {
          long row = q * 4 + i;
          bool inside = channel < channels && row < k;
          *panels++ = inside ? weights[row * channels + channel] : 0;
        }
      }
    }
    first += width;
  }
}

// The magic start: with a sum begun at bias + 0x4B000000, the int32 read as a float is 2^23 + sum
// for 0 <= sum < 2^23, and fma(that, scale, -2^23 * scale) is Float(sum) * scale rounded once: the
// very float that the contract asks for. Smaller sums give something negative, which saturates to 0
// as it should when zero point and lower bound are 0. Larger sums give at least 2^23 * scale, which
// saturates as it should when that is past the upper bound. Both limits are checked here.
bool nk_allows_magic(const nk_requantize *q, float scale, int64_t least, int64_t most) {
  if (q->zero_point != 0 || q->lowest != 0 || !(scale < 1.0f) || scale < 1e-20f) return false;
  if (least <= -(int64_t)NK_MAGIC / 2 || most >= (int64_t)1 << 30) return false;
  return most < 8388608 || 8388608.0f * scale >= (float)q->highest + 1.0f;
}

// Sums of each position's positive and of its negative weights over a panel of `width` positions.
//
// Added up by columns of bytes, as the panel lies, which the compiler vectorises; int16 holds 256
// quads of them.
static void sum_panel(
    const int8_t *panel, long quads, long width, int32_t *positive, int32_t *negative) {
  int16_t above[4 * NK_MOST_WIDTH], below[4 * NK_MOST_WIDTH];
  long bytes = width * 4;
  memset(positive, 0, (size_t)width * sizeof *positive);
  memset(negative, 0, (size_t)width * sizeof *negative);
  for (long quad = 0; quad < quads;) {
    long end = quad + 256 < quads ? quad + 256 : quads;
    memset(above, 0, (size_t)bytes * sizeof *above);
    memset(below, 0, (size_t)bytes * sizeof *below);
    for (; quad < end; quad++, panel += bytes) {
      for (long i = 0; i < bytes; i++) {
        int16_t w = panel[i];
        above[i] = (int16_t)(above[i] + (w > 0 ? w : 0));
        below[i] = (int16_t)(below[i] + (w < 0 ? w : 0));
      }
    }
    for (long i = 0; i < bytes; i++) {
      positive[i / 4] += above[i];
      negative[i / 4] += below[i];
    }
  }
}

// Asked for here, not left to the loader: what it would resolve by runs before sanitizers are ready.
static void sum_weights(
    const int8_t *panel, long quads, long width, int32_t *positive, int32_t *negative) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    nk_avx2_sum_panel(panel, quads, width, positive, negative);
    return;
  }
#endif
  sum_panel(panel, quads, width, positive, negative);
}

void nk_prepare_gemm(
    const nk_kernel_set *set, const int8_t *panels, long k, long channels, const int32_t *channel_bias,
    const float *channel_scale, int32_t input_zero_point,
    bool activations_are_u8, int32_t *bias, float *scale, float *offset, nk_requantize *q) {
  long quads = (k + 3) / 4;
  bool magic = q->kind == NK_U8 && set->starts_at_magic && activations_are_u8;
  const int8_t *panel = panels;
  for (long first = 0, at = 0; first < channels;) {
    long width = nk_panel_width(channels - first);
    int32_t above[NK_MOST_WIDTH], below[NK_MOST_WIDTH];
    sum_weights(panel, quads, width, above, below);
    for (long p = 0; p < width; p++) {
      long channel = first + nk_panel_channel(width, p);
      int64_t positive = above[p], negative = below[p];
      bool real = channel < channels;
      float s = real ? channel_scale[channel] : 0.5f;
      int64_t start = real ? (int64_t)channel_bias[channel] : 0;
      int32_t zero = input_zero_point - (set->signed_bytes && activations_are_u8 ? 128 : 0);
      start -= (positive + negative) * zero;
      bias[at + p] = (int32_t)(uint32_t)(uint64_t)start;
      scale[at + p] = s;
      offset[at + p] = -8388608.0f * s;
      if (magic) {
        magic = nk_allows_magic(q, s, start + 255 * negative, start + 255 * positive);
      }
    }
    panel += quads * width * 4;
    at += width;
    first += width;
  }
  if (magic) {
    q->kind = NK_U8_MAGIC;
    long padded = nk_padded_channels(channels);
    for (long p = 0; p < padded; p++) bias[p] += NK_MAGIC;
  }
  q->bias = bias;
  q->scale = scale;
  q->offset = offset;
}
