import Glibc
import SharingTestSupport
import Synchronization
import Testing

@testable import Sharing

/// A board on SMB on which many save, or nobody yet.
struct TellingScene {
  let board: TestBoard
  let now = Moment()

  init() throws { board = try TestBoard() }

  /// Whether this machine keeps extended attributes where tests run.
  static var isPossible: Bool {
    let path = "/tmp/planbord-attribute-\(CommitID.random())"
    guard let descriptor = try? GlibcFileLayer().open(path, .createNew) else { return false }
    defer {
      GlibcFileLayer().closeQuietly(descriptor)
      try? GlibcFileLayer().unlink(path)
    }
    return (try? GlibcFileLayer().setAttribute(of: path, to: [1])) != nil
  }

  /// Uptime that goes on when told to.
  final class Moment: Sendable {
    private let time = Mutex(1_000_000)
    var value: Int { time.withLock { $0 } }
    func pass(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }
  }

  /// The calls made since `begin`, and what becomes of them.
  final class Calls: Sendable {
    private struct Made {
      var calls: [FileCall] = []
      var refused: FileCall?
      var times = 0
      var error: Int32 = 0
    }
    private let made = Mutex(Made())
    func judge(_ call: FileCall) -> Verdict {
      made.withLock { made in
        made.calls.append(call)
        guard made.refused == call, made.times > 0 else { return .works }
        made.times -= 1
        return .fails(made.error)
      }
    }
    func begin(refusing call: FileCall? = nil, times: Int = .max, with error: Int32 = EACCES) {
      made.withLock { $0 = Made(refused: call, times: times, error: error) }
    }
    var value: [FileCall] { made.withLock { $0.calls } }
  }

  /// The numbers told at a place, newest first.
  func told(at place: Int) -> [Int] {
    guard let bytes = try? GlibcFileLayer().attribute(of: path(of: place)),
      let parts = try? CommitFile.chain(in: bytes)
    else { return [] }
    return parts.map(\.commit.number)
  }

  func path(of place: Int) -> String { "\(board.path)/new/ahead-\(place)" }

  /// A client that has seen six commits a second come, three times, and what it calls.
  func busyClient() throws -> (log: FolderLog, head: Head, calls: Calls) {
    let calls = Calls()
    let log = try board.log(smb { calls.judge($0) })
    var head = Head.start
    _ = try log.commits(after: head, force: false, limit: 100)
    for _ in 1...3 {
      _ = try board.publish(6, after: head)
      now.pass(1_000)
      head = try #require(try log.commits(after: head, force: true, limit: 100).last?.head)
    }
    calls.begin()
    return (log, head, calls)
  }

  /// A client that has seen as many come, and asked for nothing yet.
  func busyFollower(
    _ judge: @escaping @Sendable (FileCall) -> Verdict = { _ in .works }
  ) throws -> FolderLog {
    let reader = try board.log(smb(judge))
    reader.state.withLock { state in
      state.traffic.note(found: 0, at: now.value - 1_000)
      state.traffic.note(found: 6, at: now.value)
    }
    return reader
  }

  func smb(_ judge: @escaping @Sendable (FileCall) -> Verdict) -> WatchedFileLayer {
    WatchedFileLayer(fileSystem: .smb, judge: judge).with { [now] in now.value }
  }

  func publish(_ log: FolderLog, after head: Head, _ text: String = "x") throws -> Head {
    guard case .published(let commit) = try log.publish(.example(text), after: head) else {
      Issue.record("nobody else is here")
      return head
    }
    log.tidy()
    return commit.head
  }
}

extension Traffic {
  /// Six a second, at uptime 0.
  static var busy: Traffic {
    var traffic = Traffic()
    for second in -3...0 { traffic.note(found: 6, at: second * 1_000) }
    return traffic
  }
}
