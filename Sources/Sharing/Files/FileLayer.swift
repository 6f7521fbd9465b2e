import Glibc

/// Every system call a board makes, so that tests can stand between us and the share.
package protocol FileLayer: Sendable {
  func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32
  /// At most `most` bytes, none at the end of the file.
  func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8]
  /// How many of `bytes` were taken; possibly fewer than there are.
  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int
  func fsync(_ descriptor: Int32) throws(Errno)
  func close(_ descriptor: Int32) throws(Errno)
  func link(_ path: String, as newPath: String) throws(Errno)
  func unlink(_ path: String) throws(Errno)
  func mkdir(_ path: String) throws(Errno)
  /// Only an empty folder.
  func rmdir(_ path: String) throws(Errno)
  /// What had the new name, if anything, is gone in the same instant.
  func rename(_ path: String, to newPath: String) throws(Errno)
  /// Asks the server, never a cache; this also drops cached "no such file" answers of a folder.
  func stamp(of path: String) throws(Errno) -> FileStamp
  /// What was last put down beside a file's contents, without opening it; ENODATA when nothing was.
  func attribute(of path: String) throws(Errno) -> [UInt8]
  /// All of it or nothing; most servers take no more than some 4,000 bytes.
  func setAttribute(of path: String, to bytes: [UInt8]) throws(Errno)
  /// In no order, without `.` and `..`.
  func names(in folder: String) throws(Errno) -> [String]
  func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem
  func pause(milliseconds: Int)
  /// Milliseconds on a clock that never goes back and goes on while the machine sleeps.
  func uptime() -> Int
}

extension FileLayer {
  package func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = try write(descriptor, rest)
      if taken == 0 { throw Errno(EIO) }
      rest = rest.dropFirst(taken)
    }
  }

  /// The whole file; nil when it has more than `most` bytes.
  func contents(of path: String, atMost most: Int) throws(Errno) -> [UInt8]? {
    let descriptor = try open(path, .read)
    defer { closeQuietly(descriptor) }
    return try contents(of: descriptor, atMost: most)
  }

  func contents(of descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= most {
      let chunk = try read(descriptor, atMost: 1 << 18)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    return nil
  }

  /// For files read, or written and already synced: what close says then changes nothing.
  package func closeQuietly(_ descriptor: Int32) {
    try? close(descriptor)
  }

  /// Whether something has the name, by the server's word; `folder` is any on the same share.
  ///
  /// An SMB client remembers for a second that there is no such file, and asks anew only when a name
  /// is to be made. So a hard link to a folder is asked for: that is refused by every kernel after it
  /// has looked and before it sends anything, so nothing is ever made. Nil when nobody can tell, as
  /// where one may not write.
  func isTaken(_ path: String, sharedWith folder: String) -> Bool? {
    do throws(Errno) {
      // Past the link that a folder held open is.
      try link("\(folder)/.", as: path)
      return nil
    } catch {
      switch error.code {
      case EEXIST: return true
      case EPERM: return false
      default: return nil
      }
    }
  }

  package func exists(_ path: String) throws(Errno) -> Bool {
    do {
      _ = try stamp(of: path)
      return true
    } catch  where error.code == ENOENT {
      return false
    }
  }
}
