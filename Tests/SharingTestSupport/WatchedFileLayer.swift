import Sharing
import Synchronization

/// The real calls, each judged first; pauses take no time.
package struct WatchedFileLayer: FileLayer {
  private let base = GlibcFileLayer()
  private let fileSystem: FileSystem?
  /// Bytes a single write takes at most.
  private let mostWritten: Int
  /// Uptime in milliseconds; nil is the real one.
  private var clock: (@Sendable () -> Int)?
  /// What folders held once, by path; asked for by `Verdict.listsAsBefore`.
  private var olderListings: [String: [String]] = [:]
  private let lateness = Lateness()
  private let judge: @Sendable (FileCall) -> Verdict

  package init(
    fileSystem: FileSystem? = nil, mostWritten: Int = .max,
    judge: @escaping @Sendable (FileCall) -> Verdict = { _ in .works }
  ) {
    self.fileSystem = fileSystem
    self.mostWritten = mostWritten
    self.judge = judge
  }

  /// The same calls, with another idea of time; milliseconds.
  package func with(clock: @escaping @Sendable () -> Int) -> WatchedFileLayer {
    var changed = self
    changed.clock = clock
    return changed
  }

  /// The same calls, which may remember listings that are no longer true.
  package func with(olderListings: [String: [String]]) -> WatchedFileLayer {
    var changed = self
    changed.olderListings = olderListings
    return changed
  }

  /// Milliseconds that slow calls took so far; nobody waits for them.
  private final class Lateness: Sendable {
    let milliseconds = Mutex(0)
  }

  private func judged<Answer>(
    _ call: FileCall, _ perform: () throws(Errno) -> Answer
  ) throws(Errno) -> Answer {
    try answer(judge(call), perform)
  }

  private func answer<Answer>(
    _ verdict: Verdict, _ perform: () throws(Errno) -> Answer
  ) throws(Errno) -> Answer {
    switch verdict {
    case .works, .listsAsBefore: return try perform()
    case .takes(let milliseconds):
      defer { lateness.milliseconds.withLock { $0 += milliseconds } }
      return try perform()
    case .fails(let code): throw Errno(code)
    case .losesReply(let code):
      _ = try perform()
      throw Errno(code)
    }
  }
}

extension WatchedFileLayer {
  package func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32 {
    try judged(.open) { () throws(Errno) in try base.open(path, mode) }
  }

  package func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8] {
    try judged(.read) { () throws(Errno) in try base.read(descriptor, atMost: most) }
  }

  package func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
    try judged(.write) { () throws(Errno) in
      try base.write(descriptor, bytes.prefix(mostWritten))
    }
  }

  package func fsync(_ descriptor: Int32) throws(Errno) {
    try judged(.fsync) { () throws(Errno) in try base.fsync(descriptor) }
  }

  package func close(_ descriptor: Int32) throws(Errno) {
    try judged(.close) { () throws(Errno) in try base.close(descriptor) }
  }

  package func link(_ path: String, as newPath: String) throws(Errno) {
    try judged(.link) { () throws(Errno) in try base.link(path, as: newPath) }
  }

  package func unlink(_ path: String) throws(Errno) {
    try judged(.unlink) { () throws(Errno) in try base.unlink(path) }
  }

  package func attribute(of path: String) throws(Errno) -> [UInt8] {
    try judged(.attribute) { () throws(Errno) in try base.attribute(of: path) }
  }

  package func setAttribute(of path: String, to bytes: [UInt8]) throws(Errno) {
    try judged(.setAttribute) { () throws(Errno) in try base.setAttribute(of: path, to: bytes) }
  }

  package func mkdir(_ path: String) throws(Errno) {
    try judged(.mkdir) { () throws(Errno) in try base.mkdir(path) }
  }

  package func rmdir(_ path: String) throws(Errno) {
    try judged(.rmdir) { () throws(Errno) in try base.rmdir(path) }
  }

  package func rename(_ path: String, to newPath: String) throws(Errno) {
    try judged(.rename) { () throws(Errno) in try base.rename(path, to: newPath) }
  }

  package func stamp(of path: String) throws(Errno) -> FileStamp {
    try judged(.stamp) { () throws(Errno) in try base.stamp(of: path) }
  }

  package func names(in folder: String) throws(Errno) -> [String] {
    let verdict = judge(.names)
    let names = try answer(verdict) { () throws(Errno) in try base.names(in: folder) }
    return verdict == .listsAsBefore ? olderListings[folder] ?? names : names
  }

  package func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem {
    try judged(.fileSystem) { () throws(Errno) in
      let found = try base.fileSystem(of: descriptor)
      return fileSystem ?? found
    }
  }

  package func pause(milliseconds: Int) {}

  package func uptime() -> Int {
    (clock?() ?? base.uptime()) + lateness.milliseconds.withLock { $0 }
  }
}
