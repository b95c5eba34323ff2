#include <png.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// libpng reports errors by longjmp, which must not cross a Swift frame, so the whole conversation
// with it happens in these two C functions.

typedef struct {
  const uint8_t *bytes;
  size_t count, offset;
  char message[120];
  jmp_buf escape;
} netsuke_png_source;

static inline void netsuke_png_fail(png_structp png, png_const_charp message) {
  netsuke_png_source *source = (netsuke_png_source *)png_get_error_ptr(png);
  strncpy(source->message, message, sizeof source->message - 1);
  longjmp(source->escape, 1);
}

static inline void netsuke_png_ignore(png_structp png, png_const_charp message) {
  (void)png, (void)message;
}

static inline void netsuke_png_read(png_structp png, png_bytep out, size_t count) {
  netsuke_png_source *source = (netsuke_png_source *)png_get_io_ptr(png);
  if (count > source->count - source->offset) png_error(png, "the file ends early");
  memcpy(out, source->bytes + source->offset, count);
  source->offset += count;
}

// Reads the header and, when `out` is not null, all pixels into `out`, which has room for
// width * height * 3 bytes. Alpha is dropped, 16 bits keep their high byte, grey is repeated and
// palettes are looked up: what TensorFlow's DecodePng does for three channels. Returns 0, or -1
// with a message of at most 119 characters.
static inline int netsuke_png_decode(
    const uint8_t *bytes, size_t count, uint8_t *out, uint32_t *width, uint32_t *height,
    char *message) {
  netsuke_png_source source;
  memset(&source, 0, sizeof source);
  source.bytes = bytes;
  source.count = count;
  png_bytepp volatile rows = NULL;
  png_structp png = png_create_read_struct(
      PNG_LIBPNG_VER_STRING, &source, netsuke_png_fail, netsuke_png_ignore);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  if (!info) {
    png_destroy_read_struct(&png, NULL, NULL);
    strcpy(message, "libpng could not start");
    return -1;
  }
  if (setjmp(source.escape)) {
    free((void *)rows);
    png_destroy_read_struct(&png, &info, NULL);
    memcpy(message, source.message, sizeof source.message);
    return -1;
  }
  png_set_read_fn(png, &source, netsuke_png_read);
  png_read_info(png, info);
  *width = png_get_image_width(png, info);
  *height = png_get_image_height(png, info);
  if (out) {
    png_byte color = png_get_color_type(png, info);
    png_byte depth = png_get_bit_depth(png, info);
    if (depth == 16) png_set_strip_16(png);
    if (color == PNG_COLOR_TYPE_PALETTE) png_set_palette_to_rgb(png);
    if (color == PNG_COLOR_TYPE_GRAY && depth < 8) png_set_expand_gray_1_2_4_to_8(png);
    png_set_strip_alpha(png);  // also what a palette's tRNS becomes
    if (!(color & PNG_COLOR_MASK_COLOR)) png_set_gray_to_rgb(png);
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
    size_t stride = (size_t)*width * 3;
    if (png_get_rowbytes(png, info) != stride) png_error(png, "unexpected row size");
    rows = (png_bytepp)malloc(sizeof(png_bytep) * *height);
    if (!rows) png_error(png, "out of memory");
    for (uint32_t y = 0; y < *height; y++) rows[y] = out + stride * y;
    png_read_image(png, rows);
    png_read_end(png, NULL);
    free((void *)rows);
    rows = NULL;
  }
  png_destroy_read_struct(&png, &info, NULL);
  return 0;
}
