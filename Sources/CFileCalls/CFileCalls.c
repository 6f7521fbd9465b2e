#define _GNU_SOURCE
#include "CFileCalls.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/xattr.h>

const int open_as_place = O_PATH;

static int64_t nanoseconds(struct statx_timestamp time) {
  return time.tv_sec * 1000000000 + time.tv_nsec;
}

int file_stamp_forced(const char *path, file_stamp *stamp) {
  struct statx found;
  memset(&found, 0, sizeof found);
  unsigned wanted = STATX_MTIME | STATX_CTIME | STATX_INO | STATX_SIZE | STATX_TYPE;
  if (statx(AT_FDCWD, path, AT_STATX_FORCE_SYNC, wanted, &found)) return errno;
  stamp->modified = nanoseconds(found.stx_mtime);
  stamp->changed = nanoseconds(found.stx_ctime);
  stamp->inode = found.stx_ino;
  stamp->size = found.stx_size;
  stamp->is_folder = S_ISDIR(found.stx_mode);
  return 0;
}

static const char *const attribute = "user.planbord";

int file_attribute(const char *path, void *bytes, size_t room, size_t *count) {
  ssize_t found = getxattr(path, attribute, bytes, room);
  *count = found < 0 ? 0 : (size_t)found;
  return found < 0 ? errno : 0;
}

int file_set_attribute(const char *path, const void *bytes, size_t count) {
  return setxattr(path, attribute, bytes, count, 0) ? errno : 0;
}

int file_system_type(int descriptor, int64_t *type) {
  struct statfs found;
  if (fstatfs(descriptor, &found)) return errno;
  *type = (uint32_t)found.f_type;
  return 0;
}

int file_system_room_at(const char *path, file_system_room *room) {
  struct statfs found;
  if (statfs(path, &found)) return errno;
  uint64_t block = found.f_frsize ? (uint64_t)found.f_frsize : (uint64_t)found.f_bsize;
  room->type = (uint32_t)found.f_type;
  room->free_bytes = (uint64_t)found.f_bavail * block;
  room->all_bytes = (uint64_t)found.f_blocks * block;
  room->free_files = (uint64_t)found.f_ffree;
  room->all_files = (uint64_t)found.f_files;
  return 0;
}
