// Float depthwise convolution over vectors of LANES channels; included once by each set, which
// defines VECTOR, LANES, TARGET, LOAD, STORE, SET1, ADD, FMA, CLAMP and NARROWER, the function for
// images of fewer channels than a vector holds.
//
// Each output is one sum over the taps in an order that nothing changes. Taps outside the image are
// skipped, or are zeros that are added: the sum is the same.

// One output pixel, any window.
TARGET NK_INLINE VECTOR depthwise_pixel(
    const nk_depthwise_f32 *job, long y, long x, long start, VECTOR lowest, VECTOR highest) {
  const nk_depthwise_shape *s = &job->shape;
  long channels = s->channels;
  VECTOR sum = SET1(0);
  for (long ky = 0; ky < s->kernel_height; ky++) {
    long in_y = y * s->stride_y - s->pad_top + ky * s->dilation_y;
    if (in_y < 0 || in_y >= s->height) continue;
    const float *row = job->in + in_y * s->width * channels + start;
    const float *w = job->weights + ky * s->kernel_width * channels + start;
    for (long kx = 0; kx < s->kernel_width; kx++, w += channels) {
      long in_x = x * s->stride_x - s->pad_left + kx * s->dilation_x;
      if (in_x < 0 || in_x >= s->width) continue;
      sum = FMA(LOAD(row + in_x * channels), LOAD(w), sum);
    }
  }
  return CLAMP(ADD(sum, LOAD(job->bias + start)), lowest, highest);
}

// A stretch of one row of 3x3 windows, one vector of channels.
typedef struct {
  const float *rows[3];  // of the image, at column 0; the nearest where there is none
  bool inside[3];        // whether there is a row
  const float *weights, *bias;
  float *out;              // of pixel 0
  long begin, end;         // pixels
  long inner, outer;       // those of them whose columns are all inside the image
  long channels, width, pad_left;
  VECTOR lowest, highest;
} float_line;

// NX pixels at a time, so that the nine weights stay in registers and a column that several of them
// read is loaded once. A row that is outside the image is left out by weights of zero.
TARGET NK_INLINE void depthwise_line3x3(
    const int STRIDE, const float_line *l) {
  VECTOR w[9], bias = LOAD(l->bias), lowest = l->lowest, highest = l->highest;
  long channels = l->channels;
  UNROLL for (int ky = 0; ky < 3; ky++) {
    const float *from = l->weights + ky * 3 * channels;
    UNROLL for (int kx = 0; kx < 3; kx++) w[ky * 3 + kx] = LOAD(from + kx * channels);
    if (!l->inside[ky]) w[ky * 3] = w[ky * 3 + 1] = w[ky * 3 + 2] = SET1(0);
  }
  const int NX = STRIDE == 1 ? 4 : 2, NC = (NX - 1) * STRIDE + 3;
  const float *rows[3] = {l->rows[0], l->rows[1], l->rows[2]};
  long inner = l->inner, outer = l->outer, width = l->width, end = l->end;
  for (long x = l->begin; x < end;) {
    long left = (x * STRIDE - l->pad_left) * channels;
    float *out = l->out + x * channels;
    if (x < inner || x >= outer) {
      VECTOR sum = SET1(0);
      UNROLL for (int kx = 0; kx < 3; kx++) {
        long column = x * STRIDE - l->pad_left + kx;
        if (column < 0 || column >= width) continue;
        UNROLL for (int ky = 0; ky < 3; ky++) {
          sum = FMA(LOAD(rows[ky] + left + kx * channels), w[ky * 3 + kx], sum);
        }
      }
      STORE(out, CLAMP(ADD(sum, bias), lowest, highest));
      x++;
    } else if (x + NX <= outer && x + NX <= end) {
      VECTOR sums[4];
      UNROLL for (int p = 0; p < NX; p++) sums[p] = SET1(0);
      UNROLL for (int c = 0; c < NC; c++) {
        UNROLL for (int ky = 0; ky < 3; ky++) {
          VECTOR v = LOAD(rows[ky] + left + c * channels);
          UNROLL for (int p = 0; p < NX; p++) {
            const int kx = c - p * STRIDE;
            if (kx >= 0 && kx < 3) sums[p] = FMA(v, w[ky * 3 + kx], sums[p]);
          }
        }
      }
      UNROLL for (int p = 0; p < NX; p++) {
        STORE(out + p * channels, CLAMP(ADD(sums[p], bias), lowest, highest));
      }
      x += NX;
    } else {
      VECTOR sum = SET1(0);
      UNROLL for (int kx = 0; kx < 3; kx++) {
        UNROLL for (int ky = 0; ky < 3; ky++) {
          sum = FMA(LOAD(rows[ky] + left + kx * channels), w[ky * 3 + kx], sum);
        }
      }
      STORE(out, CLAMP(ADD(sum, bias), lowest, highest));
      x++;
    }
  }
}

TARGET static __attribute__((noinline)) void depthwise_line3x3_by1(const float_line *l) {
  depthwise_line3x3(1, l);
}

TARGET static __attribute__((noinline)) void depthwise_line3x3_by2(const float_line *l) {
  depthwise_line3x3(2, l);
}

// A row of 3x3 windows, a stretch at a time whose pixels of all channels fit the first-level cache.
TARGET static void depthwise_row3x3(
    const nk_depthwise_f32 *job, long y, VECTOR lowest, VECTOR highest) {
  const nk_depthwise_shape *s = &job->shape;
  long channels = s->channels, last = s->width - 3 + s->pad_left;
  float_line l = {
      .inner = (s->pad_left + s->stride_x - 1) / s->stride_x,
      .outer = last < 0 ? 0 : last / s->stride_x + 1, .channels = channels, .width = s->width,
      .pad_left = s->pad_left, .lowest = lowest, .highest = highest};
  long stretch = 20480 / (3 * s->stride_x * channels * 4) / 4 * 4;
  if (stretch < 8) stretch = 8;
  const float *rows[3];
  for (long ky = 0; ky < 3; ky++) {
    long in_y = y * s->stride_y - s->pad_top + ky;
    // Where there is no row the nearest will do, since it is part of the window.
    long nearest = in_y < 0 ? 0 : in_y >= s->height ? s->height - 1 : in_y;
    l.inside[ky] = in_y == nearest;
    rows[ky] = job->in + nearest * s->width * channels;
  }
  for (l.begin = 0; l.begin < s->out_width; l.begin += stretch) {
    l.end = l.begin + stretch < s->out_width ? l.begin + stretch : s->out_width;
    for (long first = 0; first < channels; first += LANES) {
      // The last block stands back to end with the channels: some are computed twice.
      long start = first + LANES <= channels ? first : channels - LANES;
      for (long ky = 0; ky < 3; ky++) l.rows[ky] = rows[ky] + start;
      l.weights = job->weights + start;
      l.bias = job->bias + start;
      l.out = job->out + y * s->out_width * channels + start;
      (s->stride_x == 1 ? depthwise_line3x3_by1 : depthwise_line3x3_by2)(&l);
    }
  }
}

TARGET static void depthwise_f32(const nk_depthwise_f32 *job) {
  const nk_depthwise_shape *s = &job->shape;
  if (s->channels < LANES) {
    NARROWER(job);
    return;
  }
  VECTOR lowest = SET1(job->lowest), highest = SET1(job->highest);
  for (long y = job->row_begin; y < job->row_end; y++) {
    if (nk_is_plain3x3(s)) {
      depthwise_row3x3(job, y, lowest, highest);
      continue;
    }
    float *out = job->out + y * s->out_width * s->channels;
    for (long x = 0; x < s->out_width; x++, out += s->channels) {
      for (long first = 0; first < s->channels; first += LANES) {
        long start = first + LANES <= s->channels ? first : s->channels - LANES;
        STORE(out + start, depthwise_pixel(job, y, x, start, lowest, highest));
      }
    }
  }
}
