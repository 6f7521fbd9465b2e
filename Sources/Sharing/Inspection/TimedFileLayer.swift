import Glibc
import Synchronization

/// Passes every call on, and knows since when the share has been silent.
///
/// One that is gone holds a call for minutes, or lets one after the other fail after seconds;
/// another thread can tell so meanwhile.
package final class TimedFileLayer: InspectionLayer {
  private let base: any InspectionLayer
  /// Uptime in milliseconds at which the first call began that has not been answered since.
  private let began = Mutex<Int?>(nil)

  package init(_ base: any InspectionLayer = GlibcFileLayer()) {
    self.base = base
  }

  /// Milliseconds for which an answer has been waited for; 0 when none is.
  package var waiting: Int {
    let now = base.uptime()
    return began.withLock { $0.map { now - $0 } ?? 0 }
  }

  private func noting<Answer>(_ call: () throws(Errno) -> Answer) throws(Errno) -> Answer {
    let now = base.uptime()
    began.withLock { $0 = $0 ?? now }
    do throws(Errno) {
      let answer = try call()
      began.withLock { $0 = nil }
      return answer
    } catch {
      if error.isAnswer { began.withLock { $0 = nil } }
      throw error
    }
  }
}

extension TimedFileLayer {
  package func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32 {
    try noting { () throws(Errno) in try base.open(path, mode) }
  }

  package func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8] {
    try noting { () throws(Errno) in try base.read(descriptor, atMost: most) }
  }

  package func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
    try noting { () throws(Errno) in try base.write(descriptor, bytes) }
  }

  package func fsync(_ descriptor: Int32) throws(Errno) {
    try noting { () throws(Errno) in try base.fsync(descriptor) }
  }

  package func close(_ descriptor: Int32) throws(Errno) {
    try noting { () throws(Errno) in try base.close(descriptor) }
  }

  package func link(_ path: String, as newPath: String) throws(Errno) {
    try noting { () throws(Errno) in try base.link(path, as: newPath) }
  }

  package func unlink(_ path: String) throws(Errno) {
    try noting { () throws(Errno) in try base.unlink(path) }
  }

  package func attribute(of path: String) throws(Errno) -> [UInt8] {
    try noting { () throws(Errno) in try base.attribute(of: path) }
  }

  package func setAttribute(of path: String, to bytes: [UInt8]) throws(Errno) {
    try noting { () throws(Errno) in try base.setAttribute(of: path, to: bytes) }
  }

  package func mkdir(_ path: String) throws(Errno) {
    try noting { () throws(Errno) in try base.mkdir(path) }
  }

  package func rename(_ path: String, to newPath: String) throws(Errno) {
    try noting { () throws(Errno) in try base.rename(path, to: newPath) }
  }

  package func rmdir(_ path: String) throws(Errno) {
    try noting { () throws(Errno) in try base.rmdir(path) }
  }
}

extension TimedFileLayer {
  package func stamp(of path: String) throws(Errno) -> FileStamp {
    try noting { () throws(Errno) in try base.stamp(of: path) }
  }

  package func names(in folder: String) throws(Errno) -> [String] {
    try noting { () throws(Errno) in try base.names(in: folder) }
  }

  package func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem {
    try noting { () throws(Errno) in try base.fileSystem(of: descriptor) }
  }

  package func mountInfo() throws(Errno) -> String {
    try noting { () throws(Errno) in try base.mountInfo() }
  }

  package func resolved(_ path: String) throws(Errno) -> String {
    try noting { () throws(Errno) in try base.resolved(path) }
  }

  package func room(at path: String) throws(Errno) -> Room {
    try noting { () throws(Errno) in try base.room(at: path) }
  }

  package func rights(at path: String) throws(Errno) -> Rights {
    try noting { () throws(Errno) in try base.rights(at: path) }
  }

  package func pause(milliseconds: Int) { base.pause(milliseconds: milliseconds) }
  package func uptime() -> Int { base.uptime() }
  package func wallClock() -> Int64 { base.wallClock() }
  package func stopwatch() -> Int { base.stopwatch() }
  package func people() -> Int { base.people() }
  package var isRoot: Bool { base.isRoot }
}

extension Errno {
  /// False for what the system says when it has not heard from the server.
  fileprivate var isAnswer: Bool {
    switch code {
    case EAGAIN, EINTR, EIO, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, ENETDOWN, ECONNRESET,
      ECONNREFUSED, ECONNABORTED, ENOTCONN:
      false
    default: true
    }
  }
}
