// AVX-VNNI: the byte product of AVX-512 VNNI in 256-bit vectors. All else is AVX2's.
#if defined(__x86_64__)
#ifdef NK_EMULATION
#include NK_EMULATION
#define VNNI AVX2
#else
#define VNNI __attribute__((target("avx2,fma,avxvnni")))
#endif

#include "avx2/common.h"

enum { STRIPES = 2 };  // of eight neighbouring channels in a tile

#ifndef NK_EMULATION
VNNI NK_INLINE v8 dot4(v8 sums, v8 bytes, v8 weights) {
  return _mm256_dpbusd_avx_epi32(sums, bytes, weights);
}
#endif

typedef struct {
  long near[STRIPES], far[STRIPES];  // positions of each stripe's two runs
  v8 bias[STRIPES];
  __m256 scale[STRIPES], offset[STRIPES];
  long valid;  // channels of the matrix from the first stripe's first on
} columns;

#define PAIR(LOW, HIGH)                                          \
  _mm256_set_m128i(                                              \
      _mm_loadu_si128((const __m128i *)(const void *)(HIGH)),    \
      _mm_loadu_si128((const __m128i *)(const void *)(LOW)))

VNNI static columns make_columns(const nk_requantize *q, long width, long c, long at, long valid) {
  columns s = {.valid = valid};
  for (long j = 0; j < STRIPES; j++) {
    s.near[j] = run_position(width, c + 8 * j);
    s.far[j] = run_position(width, c + 8 * j + 4);
    long near = at + s.near[j], far = at + s.far[j];
    s.bias[j] = PAIR(q->bias + near, q->bias + far);
    s.scale[j] = _mm256_castsi256_ps(PAIR(q->scale + near, q->scale + far));
    s.offset[j] = _mm256_castsi256_ps(PAIR(q->offset + near, q->offset + far));
  }
  return s;
}

VNNI NK_INLINE void tile(
    const int MR, const int KIND, const uint8_t *a, long lda, const int8_t *panel, long width,
    long k, const columns *s, const bounds *limits, char *out, long row_bytes) {
  const long size = KIND == NK_F32 ? 4 : KIND == NK_I16 ? 2 : 1;
  v8 acc[TILE_ROWS][STRIPES];
  UNROLL for (int i = 0; i < MR; i++) {
    UNROLL for (int j = 0; j < STRIPES; j++) acc[i][j] = s->bias[j];
  }
  for (long at = 0; at < k; at += 4, panel += width * 4) {
    v8 w[STRIPES];
    UNROLL for (int j = 0; j < STRIPES; j++) {
      w[j] = PAIR(panel + s->near[j] * 4, panel + s->far[j] * 4);
    }
    UNROLL for (int i = 0; i < MR; i++) {
      int32_t four;
      memcpy(&four, a + i * lda + at, 4);
      v8 x = _mm256_set1_epi32(four);
      UNROLL for (int j = 0; j < STRIPES; j++) acc[i][j] = dot4(acc[i][j], x, w[j]);
    }
  }
  UNROLL for (int j = 0; j < STRIPES; j++) {
    long valid = s->valid - 8 * j;
    UNROLL for (int i = 0; i < MR; i += 2) {
      const int second = i + 1 < MR ? i + 1 : i;
      char *upper = out + i * row_bytes + 8 * j * size;
      char *lower = out + second * row_bytes + 8 * j * size;
      if (valid >= 8) {
        store_pair(
            KIND, 2, acc[i][j], acc[second][j], s->scale[j], s->offset[j], limits, upper, lower);
      } else if (valid > 0) {
        char rows[2][32];
        store_pair(
            KIND, 2, acc[i][j], acc[second][j], s->scale[j], s->offset[j], limits, rows[0],
            rows[1]);
        memcpy(upper, rows[0], (size_t)(valid * size));
        memcpy(lower, rows[1], (size_t)(valid * size));
      }
    }
  }
}

typedef void (*tile_function)(
    const uint8_t *, long, const int8_t *, long, long, const columns *, const bounds *, char *,
    long);

#define TILE(MR, NAME, KIND)                                                                  \
  VNNI static __attribute__((noinline)) void tile##MR##_##NAME(                               \
      const uint8_t *a, long lda, const int8_t *panel, long width, long k, const columns *s,  \
      const bounds *limits, char *out, long row_bytes) {                                      \
    tile(MR, KIND, a, lda, panel, width, k, s, limits, out, row_bytes);                       \
  }
#define TILES(NAME, KIND)                                                                     \
  TILE(1, NAME, KIND) TILE(2, NAME, KIND) TILE(3, NAME, KIND)                                 \
  TILE(4, NAME, KIND) TILE(5, NAME, KIND) TILE(6, NAME, KIND)
TILES(u8, NK_U8) TILES(magic, NK_U8_MAGIC) TILES(i16, NK_I16) TILES(f32, NK_F32)
#undef TILES
#undef TILE

#define TILES(NAME) \
  {NULL, tile1_##NAME, tile2_##NAME, tile3_##NAME, tile4_##NAME, tile5_##NAME, tile6_##NAME}
static const tile_function tiles[4][7] = {
    [NK_U8] = TILES(u8), [NK_U8_MAGIC] = TILES(magic), [NK_I16] = TILES(i16),
    [NK_F32] = TILES(f32)};
#undef TILES

VNNI static void gemm_u8(const nk_gemm *job) {
  bounds limits = load_bounds(&job->q);
  long size = (long)nk_element_size(job->q.kind);
  // Blocks of rows that stay in the first-level cache while the panels pass.
  long step = 24 * 1024 / job->k / TILE_ROWS * TILE_ROWS;
  if (step < 8 * TILE_ROWS) step = 8 * TILE_ROWS;
  for (long block = 0; block < job->rows; block += step) {
    long rows = job->rows - block < step ? job->rows - block : step;
    long count = (rows + TILE_ROWS - 1) / TILE_ROWS;
    const int8_t *panel = job->panels;
    for (long first = 0, at = 0; first < job->channels;) {
      long width = nk_panel_width(job->channels - first);
      for (long c = 0; c < width && first + c < job->channels; c += 8 * STRIPES) {
        columns s = make_columns(&job->q, width, c, at, job->channels - first - c);
        for (long t = 0; t < count; t++) {
          long row = rows * t / count, height = rows * (t + 1) / count - row;
          const uint8_t *a = (const uint8_t *)job->a + (block + row) * job->lda;
          char *out = (char *)job->out + ((block + row) * job->ldc + first + c) * size;
          tiles[job->q.kind][height](
              a, job->lda, panel, width, job->k, &s, &limits, out, job->ldc * size);
        }
      }
      panel += width * job->k;
      at += width;
      first += width;
    }
  }
}

const nk_kernel_set nk_avxvnni = {
    .name = "avx-vnni",
    .starts_at_magic = true,
    .gemm_u8 = gemm_u8,
    .gemm_i16 = nk_avx2_gemm_i16,
    .takes_pieces = true,
    .gemm_f32 = nk_avx2_gemm_f32,
    .depthwise_bytes = nk_avx2_depthwise_bytes,
    .pack_depthwise = nk_avx2_pack_depthwise,
    .depthwise = nk_avx2_depthwise,
    .depthwise_f32 = nk_avx2_depthwise_f32,
    .max_u8 = nk_avx2_max_u8,
    .max_f32 = nk_avx2_max_f32,
    .add_f32 = nk_avx2_add_f32,
    .sum_u8 = nk_avx2_sum_u8,
    .add = nk_avx2_add,
};
#endif
