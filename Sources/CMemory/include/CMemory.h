// glibc's settings for memory, which Swift's Glibc module does not show.
#ifndef CMEMORY_H
#define CMEMORY_H

/// All threads share one heap; for before the first of them is started.
void memory_share_heap(void);

/// Asks the system at once for the memory a start takes: a page at a time costs hundreds of faults.
void memory_expect_start(void);

#endif
