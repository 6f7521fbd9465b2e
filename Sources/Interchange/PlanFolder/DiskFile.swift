import Glibc

/// Whole files in and out.
enum DiskFile {
  /// Nil when there is no such file.
  static func read(_ path: String) throws(FileError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw FileError(path: path, code: errno)
    }
    defer { close(file) }
    var about = stat()
    guard fstat(file, &about) == 0 else { throw FileError(path: path, code: errno) }
    // A named pipe or a device would keep us waiting or never end.
    guard about.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, code: EINVAL) }
    return try readAll(file, path, expecting: Int(about.st_size))
  }

  /// Replaces the file as one step: it is written beside and then renamed.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let draft = path + ".new"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileError(path: draft, code: errno) }
    do {
      defer { close(file) }
      try writeAll(bytes, file, draft)
    }
    guard rename(draft, path) == 0 else { throw FileError(path: path, code: errno) }
  }

  /// Removes a file; one that is not there is as good as removed.
  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError(path: path, code: errno) }
  }

  static func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileError(path: path, code: errno)
    }
  }

  private static func readAll(
    _ file: Int32, _ path: String, expecting size: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(path: path, code: errno) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func writeAll(
    _ bytes: [UInt8], _ file: Int32, _ path: String
  ) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
