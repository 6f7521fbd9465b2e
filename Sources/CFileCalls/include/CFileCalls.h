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

/// Room on a file system: bytes this user may still fill, and files it may still make (0 of 0 where
/// the server does not count them).
typedef struct {
  int64_t type;
  uint64_t free_bytes;
  uint64_t all_bytes;
  uint64_t free_files;
  uint64_t all_files;
} file_system_room;

/// statfs of a path. 0 or errno.
int file_system_room_at(const char *path, file_system_room *room);

#endif
