// System calls that Swift's Glibc module does not show.
#ifndef C_FILE_CALLS_H
#define C_FILE_CALLS_H

#include <stdint.h>

/// What tells whether a file or folder moved; times in nanoseconds since 1970 by the server's clock.
typedef struct {
  int64_t modified;
  int64_t changed;
  uint64_t inode;
  uint64_t size;
} file_stamp;

/// statx with AT_STATX_FORCE_SYNC: asks the server and drops cached "no such file" answers. 0 or errno.
int file_stamp_forced(const char *path, file_stamp *stamp);

/// The type of the file system an open file lies on, as in statfs(2). 0 or errno.
int file_system_type(int descriptor, int64_t *type);

#endif
