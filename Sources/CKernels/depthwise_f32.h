// Float depthwise convolution over vectors of LANES channels; included once by each set, which
// defines VECTOR, LANES, TARGET, LOAD, STORE, SET1, ADD, FMA, CLAMP and NARROWER, the function for
// images of fewer channels than a vector holds.
//
// Each output is one sum over the taps in order. Taps outside the image are skipped, or are zeros
// that are added: the sum is the same.

// One output pixel, any window.
TARGET static inline __attribute__((always_inline)) VECTOR depthwise_pixel(
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

// Output pixels begin..<end of a row, whose 3x3 windows lie inside the image's columns; NV vectors
// of channels, two pixels at a time, so that a load of weights serves both. A row of the window
// that is outside the image is left out by weights of zero.
TARGET static inline __attribute__((always_inline)) void depthwise_line3x3(
    const int NV, const nk_depthwise_f32 *job, long y, long begin, long end, long start,
    VECTOR lowest, VECTOR highest) {
  const nk_depthwise_shape *s = &job->shape;
  long channels = s->channels, step = s->stride_x * channels, top = y * s->stride_y - s->pad_top;
  VECTOR w[9][2];
  const float *rows[3];
  for (long ky = 0; ky < 3; ky++) {
    bool inside = top + ky >= 0 && top + ky < s->height;
    // Where there is no row, the nearest will do: it is part of the window.
    long nearest = top + ky < 0 ? 0 : top + ky >= s->height ? s->height - 1 : top + ky;
    rows[ky] = job->in + nearest * s->width * channels + start +
               (begin * s->stride_x - s->pad_left) * channels;
    for (long kx = 0; kx < 3; kx++) {
      const float *from = job->weights + (ky * 3 + kx) * channels + start;
      for (int v = 0; v < NV; v++) w[ky * 3 + kx][v] = inside ? LOAD(from + v * LANES) : SET1(0);
    }
  }
  const float *bias = job->bias + start;
  float *out = job->out + (y * s->out_width + begin) * channels + start;
  for (long x = begin; x < end; x += 2, out += 2 * channels) {
    // An odd last pixel is computed twice.
    long next = x + 1 < end ? step : 0;
    VECTOR left[2], right[2];
    UNROLL for (int v = 0; v < NV; v++) left[v] = right[v] = SET1(0);
    UNROLL for (int tap = 0; tap < 9; tap++) {
      const float *from = rows[tap / 3] + tap % 3 * channels;
      UNROLL for (int v = 0; v < NV; v++) {
        left[v] = FMA(LOAD(from + v * LANES), w[tap][v], left[v]);
        right[v] = FMA(LOAD(from + next + v * LANES), w[tap][v], right[v]);
      }
    }
    UNROLL for (int v = 0; v < NV; v++) {
      VECTOR b = LOAD(bias + v * LANES);
      STORE(out + v * LANES, CLAMP(ADD(left[v], b), lowest, highest));
      float *other = next ? out + channels : out;
      STORE(other + v * LANES, CLAMP(ADD(right[v], b), lowest, highest));
    }
    for (int ky = 0; ky < 3; ky++) rows[ky] += 2 * step;
  }
}

TARGET static __attribute__((noinline)) void depthwise_line3x3_narrow(
    const nk_depthwise_f32 *job, long y, long begin, long end, long start, VECTOR lowest,
    VECTOR highest) {
  depthwise_line3x3(1, job, y, begin, end, start, lowest, highest);
}

TARGET static __attribute__((noinline)) void depthwise_line3x3_wide(
    const nk_depthwise_f32 *job, long y, long begin, long end, long start, VECTOR lowest,
    VECTOR highest) {
  depthwise_line3x3(2, job, y, begin, end, start, lowest, highest);
}

TARGET static void depthwise_f32(const nk_depthwise_f32 *job) {
  const nk_depthwise_shape *s = &job->shape;
  if (s->channels < LANES) {
    NARROWER(job);
    return;
  }
  VECTOR lowest = SET1(job->lowest), highest = SET1(job->highest);
  // Pixels whose windows lie inside the image's columns.
  long begin = 0, end = 0;
  if (nk_is_plain3x3(s)) {
    begin = (s->pad_left + s->stride_x - 1) / s->stride_x;
    long last = s->width - 3 + s->pad_left;
    end = last < 0 ? 0 : last / s->stride_x + 1;
    if (end > s->out_width) end = s->out_width;
    if (begin > end) begin = end;
  }
  for (long y = job->row_begin; y < job->row_end; y++) {
    for (long first = 0; first < s->channels;) {
      // The last block stands back to end with the channels: some are computed twice.
      long width = first + 2 * LANES <= s->channels ? 2 * LANES : LANES;
      long start = first + width <= s->channels ? first : s->channels - LANES;
      first += width;
      float *out = job->out + y * s->out_width * s->channels + start;
      if (begin < end) {
        (width == LANES ? depthwise_line3x3_narrow : depthwise_line3x3_wide)(
            job, y, begin, end, start, lowest, highest);
      }
      for (long x = 0; x < s->out_width; x++) {
        if (x == begin && begin < end) x = end;
        if (x >= s->out_width) break;
        for (long v = 0; v < width; v += LANES) {
          STORE(
              out + x * s->channels + v, depthwise_pixel(job, y, x, start + v, lowest, highest));
        }
      }
    }
  }
}
