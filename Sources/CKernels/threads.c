#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "internal.h"

// How often a waiting thread looks before it gives way, and before it sleeps.
enum { SPINS_BEFORE_YIELD = 4000, YIELDS_BEFORE_SLEEP = 50 };

// Members arrive at numbered barriers: each publishes the number it has reached, in a cache line of
// its own, and waits until the others have too. Starting a run is one number more, too.
typedef struct {
  _Alignas(128) atomic_long reached;
} arrival;

struct nk_pool {
  long threads;
  void (*work)(void *, long);
  void *context;
  _Alignas(128) atomic_long round;  // runs started
  atomic_long sleepers;
  atomic_bool quit;
  pthread_mutex_t mutex;
  pthread_cond_t wake;
  arrival *arrivals;
  pthread_t *workers;
};

typedef struct {
  nk_pool *pool;
  long member;
} worker_start;

static inline void pause_briefly(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

// Spins until the counter has reached `target`; yields where it takes long, as it does when there
// are more threads than processors.
static void await(atomic_long *counter, long target) {
  for (long spins = 0; atomic_load_explicit(counter, memory_order_acquire) < target; spins++) {
    if (spins < SPINS_BEFORE_YIELD) pause_briefly();
    else sched_yield();
  }
}

void nk_pool_barrier(nk_pool *pool, long member) {
  long mine = atomic_load_explicit(&pool->arrivals[member].reached, memory_order_relaxed) + 1;
  atomic_store_explicit(&pool->arrivals[member].reached, mine, memory_order_release);
  for (long other = 0; other < pool->threads; other++) {
    if (other != member) await(&pool->arrivals[other].reached, mine);
  }
}

// Waits for a round after `seen`; sleeps when none comes soon.
static void await_round(nk_pool *pool, long seen) {
  for (long tries = 0; tries < SPINS_BEFORE_YIELD + YIELDS_BEFORE_SLEEP; tries++) {
    if (atomic_load_explicit(&pool->round, memory_order_acquire) != seen) return;
    if (tries < SPINS_BEFORE_YIELD) pause_briefly();
    else sched_yield();
  }
  pthread_mutex_lock(&pool->mutex);
  atomic_fetch_add(&pool->sleepers, 1);
  while (atomic_load(&pool->round) == seen) pthread_cond_wait(&pool->wake, &pool->mutex);
  atomic_fetch_sub(&pool->sleepers, 1);
  pthread_mutex_unlock(&pool->mutex);
}

static void start_round(nk_pool *pool) {
  atomic_fetch_add(&pool->round, 1);
  if (atomic_load(&pool->sleepers) > 0) {
    pthread_mutex_lock(&pool->mutex);
    pthread_cond_broadcast(&pool->wake);
    pthread_mutex_unlock(&pool->mutex);
  }
}

static void *worker(void *argument) {
  worker_start start = *(worker_start *)argument;
  free(argument);
  for (long seen = 0;; seen++) {
    await_round(start.pool, seen);
    if (atomic_load(&start.pool->quit)) return NULL;
    start.pool->work(start.pool->context, start.member);
    nk_pool_barrier(start.pool, start.member);
  }
}

static void stop(nk_pool *pool, long running) {
  atomic_store(&pool->quit, true);
  start_round(pool);
  for (long i = 0; i < running; i++) pthread_join(pool->workers[i], NULL);
  pthread_cond_destroy(&pool->wake);
  pthread_mutex_destroy(&pool->mutex);
  free(pool->arrivals);
  free(pool->workers);
  free(pool);
}

nk_pool *nk_pool_create(long threads) {
  nk_pool *pool = aligned_alloc(128, (sizeof(nk_pool) + 127) / 128 * 128);
  if (pool == NULL) return NULL;
  memset(pool, 0, sizeof *pool);
  pool->threads = threads;
  pool->arrivals = aligned_alloc(128, (size_t)threads * sizeof(arrival));
  pool->workers = calloc((size_t)threads, sizeof(pthread_t));
  if (pool->arrivals == NULL || pool->workers == NULL) {
    free(pool->arrivals);
    free(pool->workers);
    free(pool);
    return NULL;
  }
  memset(pool->arrivals, 0, (size_t)threads * sizeof(arrival));
  pthread_mutex_init(&pool->mutex, NULL);
  pthread_cond_init(&pool->wake, NULL);
  for (long member = 1; member < threads; member++) {
    worker_start *start = malloc(sizeof *start);
    if (start) *start = (worker_start){pool, member};
    if (start == NULL || pthread_create(&pool->workers[member - 1], NULL, worker, start) != 0) {
      free(start);
      stop(pool, member - 1);
      return NULL;
    }
  }
  return pool;
}

void nk_pool_destroy(nk_pool *pool) { stop(pool, pool->threads - 1); }

void nk_pool_run(nk_pool *pool, void (*work)(void *, long), void *context) {
  pool->work = work;
  pool->context = context;
  start_round(pool);
  work(context, 0);
  nk_pool_barrier(pool, 0);
}
