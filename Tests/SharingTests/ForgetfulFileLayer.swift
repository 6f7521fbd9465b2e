import Sharing

/// A disk that says it took every byte, and keeps another first one.
struct ForgetfulFileLayer: FileLayer {
  private let base = GlibcFileLayer()

  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
    try base.write(descriptor, ([bytes[bytes.startIndex] ^ 1] + bytes.dropFirst())[...])
  }

  func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32 { try base.open(path, mode) }

  func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8] {
    try base.read(descriptor, atMost: most)
  }

  func fsync(_ descriptor: Int32) throws(Errno) { try base.fsync(descriptor) }
  func close(_ descriptor: Int32) throws(Errno) { try base.close(descriptor) }
  func link(_ path: String, as newPath: String) throws(Errno) { try base.link(path, as: newPath) }
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

  func stamp(of path: String) throws(Errno) -> FileStamp { try base.stamp(of: path) }
  func names(in folder: String) throws(Errno) -> [String] { try base.names(in: folder) }

  func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem {
    try base.fileSystem(of: descriptor)
  }

  func pause(milliseconds: Int) {}
  func uptime() -> Int { base.uptime() }
}
