import CFileCalls
import Glibc

extension GlibcFileLayer: InspectionLayer {
  package func mountInfo() throws(Errno) -> String {
    let bytes = try contents(of: "/proc/self/mountinfo", atMost: 16 << 20)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  package func resolved(_ path: String) throws(Errno) -> String {
    guard let found = realpath(path, nil) else { throw Errno(errno) }
    defer { free(found) }
    return String(cString: found)
  }

  package func room(at path: String) throws(Errno) -> Room {
    var found = file_system_room()
    let code = file_system_room_at(path, &found)
    guard code == 0 else { throw Errno(code) }
    return Room(
      freeBytes: Int(clamping: found.free_bytes), allBytes: Int(clamping: found.all_bytes),
      freeFiles: found.all_files == 0 ? nil : Int(clamping: found.free_files))
  }

  package func rights(at path: String) throws(Errno) -> Rights {
    var found = stat()
    guard stat(path, &found) == 0 else { throw Errno(errno) }
    return Rights(
      mode: found.st_mode & 0o7777, isFolder: found.st_mode & S_IFMT == S_IFDIR,
      mayWrite: access(path, W_OK | X_OK) == 0)
  }

  package func wallClock() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  package func stopwatch() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  /// By the owners of `/proc/NUMBER`; system users have numbers below 1,000, `nobody` above 60,000.
  package func people() -> Int {
    let processes = ((try? names(in: "/proc")) ?? []).filter { Int($0) != nil }
    var owners: Set<UInt32> = []
    for process in processes {
      var found = stat()
      guard stat("/proc/\(process)", &found) == 0 else { continue }
      if (1000..<60_000).contains(found.st_uid) { owners.insert(found.st_uid) }
    }
    return max(1, owners.count)
  }

  package var isRoot: Bool { geteuid() == 0 }
}
