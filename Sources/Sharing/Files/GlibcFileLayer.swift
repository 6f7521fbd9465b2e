import CFileCalls
import Glibc

/// The real thing: one system call each, repeated when a signal interrupts it.
package struct GlibcFileLayer: FileLayer {
  package init() {}

  package func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32 {
    let flags =
      switch mode {
      case .read, .readAnew: O_RDONLY | O_CLOEXEC
      case .asPlace: open_as_place | O_CLOEXEC
      case .createNew: O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC
      case .writeNothing: O_RDWR | O_CLOEXEC
      }
    let descriptor = try retried { Glibc.open(path, flags, 0o666) }
    switch mode {
    // Drops clean pages; advice that is not taken costs no more than the advice.
    case .readAnew: posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    case .createNew: if Umask.hidesFiles { openToReaders(descriptor, of: path) }
    case .read, .asPlace, .writeNothing: break
    }
    return descriptor
  }

  package func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      do throws(Errno) {
        count = try retried { Glibc.read(descriptor, buffer.baseAddress, most) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  package func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
    try retried {
      bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
  }

  package func fsync(_ descriptor: Int32) throws(Errno) {
    _ = try retried { Glibc.fsync(descriptor) }
  }

  package func close(_ descriptor: Int32) throws(Errno) {
    // Never repeated: on Linux the descriptor is gone even after EINTR.
    if Glibc.close(descriptor) != 0, errno != EINTR { throw Errno(errno) }
  }

  package func link(_ path: String, as newPath: String) throws(Errno) {
    // Not repeated: after EINTR the link may be there, and only settling can tell.
    if Glibc.link(path, newPath) != 0 { throw Errno(errno) }
  }

  package func unlink(_ path: String) throws(Errno) {
    _ = try retried { Glibc.unlink(path) }
  }

  package func mkdir(_ path: String) throws(Errno) {
    _ = try retried { Glibc.mkdir(path, 0o777) }
    openToGroup(path)
  }

  /// What the folder around it lets a group do, the new one does too: with the umask that most people
  /// have, the first to need a folder would lock the others out.
  private func openToGroup(_ path: String) {
    var (around, own) = (Glibc.stat(), Glibc.stat())
    guard stat("\(path)/..", &around) == 0, stat(path, &own) == 0 else { return }
    let wanted = (own.st_mode | around.st_mode & (S_IRWXG | S_ISGID)) & 0o7777
    // A share that knows no modes goes by its own.
    if wanted != own.st_mode & 0o7777 { _ = chmod(path, wanted) }
  }

  /// Who may read the folder may read the file: the umask of a careful planner would lock all others
  /// out of the board with his first commit.
  private func openToReaders(_ descriptor: Int32, of path: String) {
    let readers = S_IRGRP | S_IROTH
    var (around, own) = (Glibc.stat(), Glibc.stat())
    guard fstat(descriptor, &own) == 0, own.st_mode & readers != readers,
      let slash = path.lastIndex(of: "/"), stat(String(path[..<slash]), &around) == 0
    else { return }
    let wanted = (own.st_mode | around.st_mode & readers) & 0o7777
    if wanted != own.st_mode & 0o7777 { _ = fchmod(descriptor, wanted) }
  }

  package func rmdir(_ path: String) throws(Errno) {
    _ = try retried { Glibc.rmdir(path) }
  }

  package func rename(_ path: String, to newPath: String) throws(Errno) {
    _ = try retried { Glibc.rename(path, newPath) }
  }

  private func retried<Answer: SignedInteger>(_ call: () -> Answer) throws(Errno) -> Answer {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      if errno != EINTR { throw Errno(errno) }
    }
  }
}

extension GlibcFileLayer {
  package func stamp(of path: String) throws(Errno) -> FileStamp {
    var found = file_stamp()
    let code = file_stamp_forced(path, &found)
    guard code == 0 else { throw Errno(code) }
    return FileStamp(
      modified: found.modified, changed: found.changed, inode: found.inode, size: found.size,
      isFolder: found.is_folder != 0)
  }

  package func attribute(of path: String) throws(Errno) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      code = file_attribute(path, buffer.baseAddress, buffer.count, &count)
    }
    guard code == 0 else { throw Errno(code) }
    return bytes
  }

  package func setAttribute(of path: String, to bytes: [UInt8]) throws(Errno) {
    let code = file_set_attribute(path, bytes, bytes.count)
    guard code == 0 else { throw Errno(code) }
  }

  package func names(in folder: String) throws(Errno) -> [String] {
    guard let listing = opendir(folder) else { throw Errno(errno) }
    defer { closedir(listing) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { field in
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw Errno(errno) }
    return names
  }

  package func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem {
    var type: Int64 = 0
    let code = file_system_type(descriptor, &type)
    guard code == 0 else { throw Errno(code) }
    return FileSystem(type: type)
  }

  package func pause(milliseconds: Int) {
    usleep(UInt32(milliseconds) * 1000)
  }

  package func uptime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
