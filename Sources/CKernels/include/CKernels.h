#ifndef NETSUKE_CKERNELS_H
#define NETSUKE_CKERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Microkernels, in sets: one set for each family of processors, chosen at run time. Every set gives
// the same bytes for quantized work (Formats/Quantization.md), and float results that depend on
// nothing but the operands: never on the number of threads or on how work was split.

// --- What becomes of a sum --------------------------------------------------------------------

typedef enum {
  NK_U8 = 0,        // zero_point + round(clamp(Float(sum) * scale)), one byte
  NK_U8_MAGIC = 1,  // the same bytes, sums started at bias + 0x4B000000 (see prepare.c)
  NK_I16 = 2,       // the same in two bytes
  NK_F32 = 3        // clamp(Float(sum) * scale)
} nk_output_kind;

// How int32 sums become outputs. The three arrays are in panel order, padded to whole panels.
typedef struct {
  const int32_t *bias;   // what sums start from; the input's zero point is already accounted for
  const float *scale;    // input scale * weight scale / output scale
  const float *offset;   // -2^23 * scale, read for NK_U8_MAGIC only
  nk_output_kind kind;
  int32_t zero_point;    // of the output
  int32_t lowest;        // bounds of the stored integer
  int32_t highest;
  float lowest_real;     // bounds of Float(sum) * scale, before the zero point is added
  float highest_real;
} nk_requantize;

// --- Panels -----------------------------------------------------------------------------------

// Channels of the panel that starts where `left` channels remain: 64, 32 or 16.
enum { NK_MOST_WIDTH = 64 };
static inline long nk_panel_width(long left) { return left > 48 ? 64 : left > 16 ? 32 : 16; }

// Channels in all panels, padding included.
long nk_padded_channels(long channels);

// Channel, inside a panel of `width`, whose weights stand at `position`. Four vectors of 16 lanes
// (two, one for the narrow panels) hold a panel so that packing 32-bit lanes to bytes with the x86
// pack instructions yields channels in order.
static inline long nk_panel_channel(long width, long position) {
  long vector = position / 16, lane = position % 16;
  return lane / 4 * (width / 4) + vector * 4 + lane % 4;
}

// Writes int8 weights [k][channels] as panels: [panel][ceil(k/4)][position][4]. Holes are zeros.
void nk_pack_panels(const int8_t *weights, long k, long channels, int8_t *panels);

// --- Jobs -------------------------------------------------------------------------------------

// out[row][channel] = requantize(bias + sum over k of a[row][k] * w[k][channel]).
typedef struct {
  const void *a;         // uint8 or int16 [rows][lda]; rows are readable to a multiple of 4 in k
  long lda;              // elements from row to row
  long rows;
  long pieces;           // a row of int16 may lie in pieces, each a multiple of 4 elements long
  long piece_step;       // elements from piece to piece
  const int8_t *panels;  // of the first channel
  long k;                // a multiple of 4
  long channels;
  nk_requantize q;       // arrays at the first channel
  void *out;             // of the first channel
  long ldc;              // elements from row to row
  void *scratch;         // nk_gemm_scratch(k) bytes, 64-byte aligned
  const char *prefetch;  // weights that the next job will read, or NULL
  long prefetch_bytes;
} nk_gemm;

size_t nk_gemm_scratch(long k);

// Float counterpart; panels are [ceil(channels/16)][k][16] in channel order, holes are zeros. A row
// of `a` may lie in pieces, such as the rows of a window: k / pieces elements each, `piece_step`
// apart.
typedef struct {
  const float *a;
  long lda;
  long rows;
  long pieces, piece_step;
  const float *panels;
  long k;
  long channels;
  const float *bias;  // padded to a multiple of 16
  float lowest, highest;
  float *out;
  long ldc;
} nk_gemm_f32;

// Depthwise convolution of one image, one output for each input channel.
typedef struct {
  long height, width, channels;
  long kernel_height, kernel_width;
  long stride_y, stride_x, dilation_y, dilation_x;
  long pad_top, pad_left;
  long out_height, out_width;
} nk_depthwise_shape;

typedef struct {
  nk_depthwise_shape shape;
  const void *in;                // [height][width][channels], uint8 or int16
  bool wide;                     // int16
  const void *padding_row;       // width * channels + 64 elements of the input's zero point
  int32_t input_zero_point;
  const int8_t *weights;         // [kernel_height][kernel_width][channels]
  const void *packed;            // what the set's pack_depthwise wrote, or NULL
  nk_requantize q;               // arrays in channel order; the kind is never NK_U8_MAGIC
  void *out;                     // of output row 0
  long row_begin, row_end;       // output rows to compute
  int32_t *sums;                 // scratch, channels long
} nk_depthwise;

typedef struct {
  nk_depthwise_shape shape;
  const float *in;
  const float *weights;  // [kernel_height][kernel_width][channels]
  const float *bias;     // [channels]
  float lowest, highest;
  float *out;
  long row_begin, row_end;
} nk_depthwise_f32;

// First convolution straight from image rows: 3x3, stride 2, three channels, dilation 1.
typedef struct {
  const uint8_t *in;  // [height][width][3]
  long height, width, pad_top, pad_left, out_width;
  uint8_t input_zero_point;
  const int8_t *packed;  // what the set's pack_first_conv wrote
  long channels;
  nk_requantize q;  // as nk_prepare_gemm left it
  uint8_t *out;     // of output row 0
  long row_begin, row_end;
  void *scratch;  // nk_first_conv_scratch(width, out_width) bytes
} nk_first_conv;

static inline size_t nk_first_conv_scratch(long width, long out_width) {
  return (size_t)(3 * (width * 3 + out_width * 6 + 256) + out_width * 4 + 256);
}

// Windows of an image as rows of a matrix: row p holds the taps of output pixel p, [kh][kw][taken
// channels], then anything up to row_bytes. Elements are 1, 2 or 4 bytes; outside the image stands
// `fill`, an element's bytes.
typedef struct {
  nk_depthwise_shape shape;  // channels is the image's
  const void *in;            // of the first channel taken
  long taken_bytes;          // bytes of the channels taken from each pixel
  long element_bytes;
  uint32_t fill;
  void *out;
  long row_bytes;
} nk_windows;

void nk_gather_windows(const nk_windows *job, long first_pixel, long pixels);

// Convolution in plain loops, for what has no better path: any groups, any element type.
typedef struct {
  nk_depthwise_shape shape;  // channels are the input's
  long out_channels, groups;
  int element;  // of the input: 0 uint8, 1 int16, 2 float
  const void *in;
  int32_t input_zero_point;
  const void *weights;  // [kh][kw][channels / groups][out_channels], int8 or float
  const float *float_bias;
  nk_requantize q;  // arrays in channel order; for floats only the bounds are read
  void *out;
  void *sums;  // scratch, 4 bytes for each output channel
} nk_convolution;

void nk_convolve_rows(const nk_convolution *job, long row_begin, long row_end);

// Pooling of rows of one image. Means of integers follow nk_requantize, with `scale` divided by the
// number of elements that the window holds.
typedef struct {
  nk_depthwise_shape shape;
  int element;  // 0 uint8, 1 int16, 2 float
  bool average;
  const void *in;
  int32_t input_zero_point;
  float scale;
  nk_requantize q;  // bounds, kind and zero point
  void *out;
  void *sums;  // scratch, 4 bytes for each channel
} nk_pooling;

// out = requantize(Float(a - a_zero_point) * a_scale + Float(b - b_zero_point) * b_scale), element by
// element, for uint8 and int16. Where one operand is a row that repeats, call it once for each row.
typedef struct {
  const void *a, *b;
  bool a_wide, b_wide;  // int16
  void *out;            // of q.kind, NK_U8 or NK_I16
  long count;
  int32_t a_zero_point, b_zero_point;
  float a_scale, b_scale;
  nk_requantize q;  // kind, bounds and zero point
} nk_add;

// --- Sets -------------------------------------------------------------------------------------

typedef struct {
  const char *name;
  bool starts_at_magic;  // gemm_u8 knows NK_U8_MAGIC
  bool signed_bytes;     // gemm_u8 takes activations less 128, which the bias puts right
  void (*gemm_u8)(const nk_gemm *);
  void (*gemm_i16)(const nk_gemm *);
  bool takes_pieces;     // gemm_i16 knows rows in pieces
  void (*gemm_f32)(const nk_gemm_f32 *);
  // Bytes that pack_depthwise writes for this shape; 0 when the set has no fast path for it.
  size_t (*depthwise_bytes)(const nk_depthwise_shape *, const nk_requantize *, bool wide);
  void (*pack_depthwise)(
      const nk_depthwise_shape *, const nk_requantize *, bool wide, int32_t input_zero_point,
      const int8_t *weights, void *packed);
  void (*depthwise)(const nk_depthwise *);
  void (*depthwise_f32)(const nk_depthwise_f32 *);
  // Zero, and NULL, where the set has no such path: the caller gathers windows and multiplies.
  size_t (*first_conv_bytes)(long channels, long out_width);
  void (*pack_first_conv)(const int8_t *weights, long channels, void *packed);
  void (*first_conv)(const nk_first_conv *);
  void (*max_u8)(uint8_t *into, const uint8_t *from, long count);
  void (*max_f32)(float *into, const float *from, long count);
  void (*add_f32)(float *into, const float *from, long count);
  void (*sum_u8)(int32_t *into, const uint8_t *from, long count);
  void (*add)(const nk_add *);
} nk_kernel_set;

// The sets that this processor can run, best first; NULL past the last, which is portable C.
const nk_kernel_set *nk_kernel_set_at(long index);
const nk_kernel_set *nk_portable_set(void);

// Fills `bias`, `scale`, `offset` (each nk_padded_channels(channels) long, panel order) and decides
// between NK_U8 and NK_U8_MAGIC. `channel_bias` and `channel_scale` are in channel order.
// `requantize` comes with zero_point, bounds and kind (NK_U8, NK_I16 or NK_F32) filled in. Only for
// uint8 inputs may the magic be chosen: pass `activations_are_u8` accordingly.
void nk_prepare_gemm(
    const nk_kernel_set *set, const int8_t *panels, long k, long channels,
    const int32_t *channel_bias, const float *channel_scale, int32_t input_zero_point,
    bool activations_are_u8, int32_t *bias, float *scale, float *offset,
    nk_requantize *requantize);

void nk_pool_rows(const nk_kernel_set *set, const nk_pooling *job, long row_begin, long row_end);

// --- Element by element -----------------------------------------------------------------------

void nk_lookup_u8(const uint8_t *x, const uint8_t *table, uint8_t *out, long count);

// --- Threads ----------------------------------------------------------------------------------

// Workers that wait for work, spinning a while before they sleep.
typedef struct nk_pool nk_pool;

// A pool of `threads` (2 or more) members, the caller included; NULL when the system refuses.
nk_pool *nk_pool_create(long threads);
void nk_pool_destroy(nk_pool *pool);
// Runs work(context, member) once on every member, 0 being the caller, and returns when all have.
void nk_pool_run(nk_pool *pool, void (*work)(void *context, long member), void *context);
// Inside work: returns when every member has arrived.
void nk_pool_barrier(nk_pool *pool, long member);

// Runs small problems through `set` and portable C; true when every byte agrees.
bool nk_self_check(const nk_kernel_set *set);

// Continues a CRC-32 (zlib's crc32, 0 at first) over as many of the bytes as can be done fast: returns
// how many, none where the processor lacks the instructions.
size_t nk_crc32_blocks(uint32_t *crc, const uint8_t *bytes, size_t count);

// The same for SHA-256: mixes whole blocks of 64 bytes into `state`, with FIPS 180-4's constants.
size_t nk_sha256_blocks(
    uint32_t state[8], const uint8_t *bytes, size_t count, const uint32_t constants[64]);

#endif
