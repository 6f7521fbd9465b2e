import Glibc
import Sharing
import Synchronization

/// A share that is staged: the real calls underneath, and what a test wants to be seen of them.
///
/// Pauses take no time, unless they are to.
package final class StagedShare: InspectionLayer {
  private let base: WatchedFileLayer
  private let real = GlibcFileLayer()
  private let stage: Stage

  /// What differs from the real thing; nil leaves it as it is.
  package struct Stage: Sendable {
    package var mountInfo: String?
    package var room: Room?
    package var mode: UInt32?
    package var mayWrite: Bool?
    package var isRoot = false
    package var people = 1
    package var fileSystem: FileSystem?
    /// Nanoseconds this machine's clock is behind.
    package var clockBehind: Int64 = 0
    /// A server where the second of two files gets a name that is taken.
    package var replacesOnLink = false

    /// True where a test needs its clients to wait for each other.
    package var pauses = false

    package init() {}
  }

  package init(
    _ change: (inout Stage) -> Void = { _ in },
    judge: @escaping @Sendable (FileCall) -> Verdict = { _ in .works }
  ) {
    var stage = Stage()
    change(&stage)
    self.stage = stage
    base = WatchedFileLayer(fileSystem: stage.fileSystem, judge: judge)
  }
}

extension StagedShare {
  package func mountInfo() throws(Errno) -> String {
    if let text = stage.mountInfo { return text }
    return try real.mountInfo()
  }

  package func resolved(_ path: String) throws(Errno) -> String { try real.resolved(path) }

  package func room(at path: String) throws(Errno) -> Room {
    if let room = stage.room { return room }
    return try real.room(at: path)
  }

  package func rights(at path: String) throws(Errno) -> Rights {
    var rights = try real.rights(at: path)
    rights.mode = stage.mode ?? rights.mode
    rights.mayWrite = stage.mayWrite ?? rights.mayWrite
    return rights
  }

  package func rmdir(_ path: String) throws(Errno) { try real.rmdir(path) }

  package func rename(_ path: String, to newPath: String) throws(Errno) {
    try real.rename(path, to: newPath)
  }

  package func wallClock() -> Int64 { real.wallClock() - stage.clockBehind }
  package func stopwatch() -> Int { real.stopwatch() }
  package func people() -> Int { stage.people }
  package var isRoot: Bool { stage.isRoot }
}

extension StagedShare {
  package func link(_ path: String, as newPath: String) throws(Errno) {
    if stage.replacesOnLink { try? base.unlink(newPath) }
    try base.link(path, as: newPath)
  }

  package func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32 {
    try base.open(path, mode)
  }
  package func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8] {
    try base.read(descriptor, atMost: most)
  }
  package func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
    try base.write(descriptor, bytes)
  }
  package func fsync(_ descriptor: Int32) throws(Errno) { try base.fsync(descriptor) }
  package func close(_ descriptor: Int32) throws(Errno) { try base.close(descriptor) }
  package func unlink(_ path: String) throws(Errno) { try base.unlink(path) }
  package func attribute(of path: String) throws(Errno) -> [UInt8] { try base.attribute(of: path) }

  package func setAttribute(of path: String, to bytes: [UInt8]) throws(Errno) {
    try base.setAttribute(of: path, to: bytes)
  }

  package func mkdir(_ path: String) throws(Errno) { try base.mkdir(path) }
  package func stamp(of path: String) throws(Errno) -> FileStamp { try base.stamp(of: path) }
  package func names(in folder: String) throws(Errno) -> [String] { try base.names(in: folder) }
  package func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem {
    try base.fileSystem(of: descriptor)
  }
  package func pause(milliseconds: Int) {
    if stage.pauses { real.pause(milliseconds: milliseconds) }
  }
  package func uptime() -> Int { real.uptime() }
}
