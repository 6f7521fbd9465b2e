#define _GNU_SOURCE
#include "CMemory.h"

#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// What a start to the first week takes, in bytes.
enum { start_takes = 2 << 20 };

void memory_share_heap(void) {
#ifdef M_ARENA_MAX
  mallopt(M_ARENA_MAX, 1);
#endif
}

void memory_expect_start(void) {
#if defined(M_TOP_PAD) && defined(MADV_POPULATE_WRITE)
  mallopt(M_TOP_PAD, start_takes);
  // Longer than what the heap has left, so that it grows now.
  void *first = malloc(128 * 1024 - 64);
  if (!first) return;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t from = (uintptr_t)first / page * page;
  uintptr_t end = (uintptr_t)sbrk(0) / page * page;
  free(first);
  if (from < end) madvise((void *)from, end - from, MADV_POPULATE_WRITE);
#endif
}
