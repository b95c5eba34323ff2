// The first convolution of a network: 3x3 over RGB bytes, stride 2.
#ifndef NETSUKE_AVX512_FIRST_CONV_H
#define NETSUKE_AVX512_FIRST_CONV_H

#include "requantize.h"

// A 3x3 window of RGB is three runs of nine bytes. Of each run, eight bytes are two quads, broadcast
// straight from the row; the ninth bytes of the three runs make one more quad.
enum { FIRST_QUADS = 7 };

static long first_conv_width(long channels) { return channels <= 16 ? 16 : 32; }

static size_t first_conv_bytes(long channels, long out_width) {
  if (channels > 32 || out_width < 16) return 0;
  return (size_t)(first_conv_width(channels) * FIRST_QUADS * 4);
}

static void pack_first_conv(const int8_t *weights, long channels, void *packed) {
  int8_t *to = packed;
  long width = first_conv_width(channels);
  for (long quad = 0; quad < FIRST_QUADS; quad++) {
    for (long p = 0; p < width; p++) {
      long channel = nk_panel_channel(width, p);
      for (long i = 0; i < 4; i++) {
        long k = quad < 6 ? quad / 2 * 9 + quad % 2 * 4 + i : i < 3 ? i * 9 + 8 : -1;
        *to++ = k >= 0 && channel < channels ? weights[k * channels + channel] : 0;
      }
    }
  }
}

// MR neighbouring pixels; `ninths` holds the last quad of each.
INLINE void first_conv_tile(
    const int MR, const int NV, const uint8_t *const *rows, const uint32_t *ninths,
    const int8_t *b, const nk_requantize *q, uint8_t *out, long channels) {
  v16 acc[MR * NV];
  UNROLL for (int i = 0; i < MR; i++) {
    UNROLL for (int j = 0; j < NV; j++) acc[i * NV + j] = load(q->bias + 16 * j);
  }
  UNROLL for (int quad = 0; quad < FIRST_QUADS; quad++) {
    v16 w[NV];
    UNROLL for (int j = 0; j < NV; j++) w[j] = load(b + (quad * NV + j) * 64);
    UNROLL for (int i = 0; i < MR; i++) {
      int32_t four;
      if (quad < 6) memcpy(&four, rows[quad / 2] + i * 6 + quad % 2 * 4, 4);
      else four = (int32_t)ninths[i];
      v16 x = _mm512_set1_epi32(four);
      UNROLL for (int j = 0; j < NV; j++) {
        acc[i * NV + j] = _mm512_dpbusd_epi32(acc[i * NV + j], x, w[j]);
      }
    }
  }
  if (q->kind == NK_U8_MAGIC) finish_bytes(MR, NV, true, acc, q, out, channels, channels);
  else finish_bytes(MR, NV, false, acc, q, out, channels, channels);
}

NOINLINE void first_conv_tile_12_2(
    const uint8_t *const *rows, const uint32_t *ninths, const int8_t *b, const nk_requantize *q,
    uint8_t *out, long channels) {
  first_conv_tile(12, 2, rows, ninths, b, q, out, channels);
}

NOINLINE void first_conv_tile_16_1(
    const uint8_t *const *rows, const uint32_t *ninths, const int8_t *b, const nk_requantize *q,
    uint8_t *out, long channels) {
  first_conv_tile(16, 1, rows, ninths, b, q, out, channels);
}

AVX512 static void first_conv(const nk_first_conv *job) {
  long padded = job->width * 3 + job->out_width * 6 + 256, bytes = job->width * 3;
  uint8_t *copies = job->scratch;
  uint32_t *ninths = (uint32_t *)(void *)(copies + (3 * padded + 63) / 64 * 64);
  memset(copies, job->input_zero_point, (size_t)(3 * padded));
  long left = job->pad_left * 3, tile = job->channels <= 16 ? 16 : 12;
  for (long y = job->row_begin; y < job->row_end; y++) {
    const uint8_t *rows[3];
    long top = y * 2 - job->pad_top;
    for (long i = 0; i < 3; i++) {
      uint8_t *copy = copies + (y * 2 + i) % 3 * padded + left;
      rows[i] = copy - left;
      if (y > job->row_begin && i == 0) continue;  // copied as the last row's third
      if (top + i >= 0 && top + i < job->height) {
        memcpy(copy, job->in + (top + i) * bytes, (size_t)bytes);
      } else {
        memset(copy, job->input_zero_point, (size_t)bytes);
      }
    }
    for (long x = 0; x < job->out_width; x++) {
      long at = x * 6 + 8;
      ninths[x] = rows[0][at] | (uint32_t)rows[1][at] << 8 | (uint32_t)rows[2][at] << 16;
    }
    uint8_t *out = job->out + y * job->out_width * job->channels;
    for (long next = 0; next < job->out_width; next += tile) {
      // The last tile stands back to end with the row: some pixels are computed twice.
      long x = next + tile <= job->out_width ? next : job->out_width - tile;
      const uint8_t *at[3] = {rows[0] + 6 * x, rows[1] + 6 * x, rows[2] + 6 * x};
      (tile == 16 ? first_conv_tile_16_1 : first_conv_tile_12_2)(
          at, ninths + x, job->packed, &job->q, out + x * job->channels, job->channels);
    }
  }
}

#endif
