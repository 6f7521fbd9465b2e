// System calls that Swift's Glibc module does not show.
#ifndef C_FILE_CALLS_H
#define C_FILE_CALLS_H

#include <stddef.h>
#include <stdint.h>

/// What tells whether a file or folder moved; times in nanoseconds since 1970 by the server's clock.
typedef struct {
  int64_t modified;
  int64_t changed;
  uint64_t inode;
  uint64_t size;
  int is_folder;
} file_stamp;

/// statx with AT_STATX_FORCE_SYNC: asks the server and drops cached "no such file" answers. 0 or errno.
int file_stamp_forced(const char *path, file_stamp *stamp);

/// O_PATH: a descriptor to ask about a file by, of which the server hears nothing.
extern const int open_as_place;

/// The extended attribute Planbord keeps beside a file's contents, of at most `room` bytes. 0 or errno.
int file_attribute(const char *path, void *bytes, size_t room, size_t *count);

/// Sets it, all or nothing. 0 or errno.
int file_set_attribute(const char *path, const void *bytes, size_t count);

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
