import Glibc
import Sharing
import Synchronization

/// A client that remembers missing names as SMB mounts do: for a second, unless one is to be made.
final class RememberingFileLayer: FileLayer {
  private let base = GlibcFileLayer()
  /// Names found missing, with the milliseconds at which that is forgotten.
  private let missing = Mutex<[String: Int]>([:])
  private let clock = Mutex(1_000_000)

  /// Milliseconds spent in pauses.
  var paused: Int { clock.withLock { $0 } - 1_000_000 }

  private func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }

  private func remembering<Answer>(
    _ path: String, _ ask: () throws(Errno) -> Answer
  ) throws(Errno) -> Answer {
    let (name, now) = (name(of: path), uptime())
    if let end = missing.withLock({ $0[name] }), now < end { throw Errno(ENOENT) }
    do throws(Errno) { return try ask() } catch {
      if error.code == ENOENT { missing.withLock { $0[name] = now + 1_000 } }
      throw error
    }
  }

  func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32 {
    if mode == .createNew { return try base.open(path, mode) }
    return try remembering(path) { () throws(Errno) in try base.open(path, mode) }
  }

  func stamp(of path: String) throws(Errno) -> FileStamp {
    try remembering(path) { () throws(Errno) in try base.stamp(of: path) }
  }

  /// Who asked before the other's link and is refused after it still remembers that nothing was there.
  func link(_ path: String, as newPath: String) throws(Errno) {
    let name = name(of: newPath)
    let remembered = missing.withLock { $0.removeValue(forKey: name) }
    do throws(Errno) { try base.link(path, as: newPath) } catch {
      let wasMissing = remembered.map { uptime() < $0 } ?? false
      if error.code == EEXIST, wasMissing, !path.hasSuffix("/.") {
        missing.withLock { $0[name] = uptime() + 1_000 }
      }
      throw error
    }
  }

  func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8] {
    try base.read(descriptor, atMost: most)
  }

  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
    try base.write(descriptor, bytes)
  }

  func fsync(_ descriptor: Int32) throws(Errno) { try base.fsync(descriptor) }
  func close(_ descriptor: Int32) throws(Errno) { try base.close(descriptor) }
  func unlink(_ path: String) throws(Errno) { try base.unlink(path) }
  func attribute(of path: String) throws(Errno) -> [UInt8] { try base.attribute(of: path) }

  func setAttribute(of path: String, to bytes: [UInt8]) throws(Errno) {
    try base.setAttribute(of: path, to: bytes)
  }

  func mkdir(_ path: String) throws(Errno) { try base.mkdir(path) }
  func rmdir(_ path: String) throws(Errno) { try base.rmdir(path) }

  func rename(_ path: String, to newPath: String) throws(Errno) {
    try base.rename(path, to: newPath)
  }

  func names(in folder: String) throws(Errno) -> [String] { try base.names(in: folder) }
  func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem { .smb }
  func pause(milliseconds: Int) { clock.withLock { $0 += milliseconds } }
  func uptime() -> Int { clock.withLock { $0 } }
}
