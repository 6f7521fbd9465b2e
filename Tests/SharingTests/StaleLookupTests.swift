import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

/// Clients that remember "no such file" for longer than it is true.
@Suite struct StaleLookupTests {
  @Test func `a stale answer in the middle of the log is neither a gap nor the end`() throws {
    let board = try TestBoard()
    try board.publish(3)
    let countdown = FaultCountdown()
    let log = try board.log(
      WatchedFileLayer { $0 == .open ? countdown.next(.fails(ENOENT)) : .works })
    countdown.start(1)
    let found = try log.commits(after: .start, force: true, limit: 10)
    #expect(countdown.stop())
    #expect(found.map(\.number) == [1, 2, 3])
  }

  @Test func `on SMB settling outlives a stale answer at the end`() throws {
    let board = try TestBoard()
    let lost = WatchedFileLayer(fileSystem: .smb) { $0 == .link ? .losesReply(EIO) : .works }
    let draft = CommitDraft.example()
    #expect(throws: LogError.unclear(errno: EIO)) {
      try board.log(lost).publish(draft, after: .start)
    }

    let countdown = FaultCountdown()
    let log = try board.log(
      WatchedFileLayer(fileSystem: .smb) { $0 == .open ? countdown.next(.fails(ENOENT)) : .works })
    countdown.start(0)
    let settled = try log.settle(draft.id, after: .start)
    #expect(countdown.stop())
    #expect(settled == .published(Commit(draft, after: .start)))
  }

  @Test func `on SMB what came since the last look is read without waiting`() throws {
    let board = try TestBoard()
    let files = RememberingFileLayer()
    let log = try board.log(files)
    // The first looks also ask for what would come after a hole.
    for _ in 1...3 {
      #expect(try log.commits(after: .start, force: false, limit: 10).isEmpty)
      files.pause(milliseconds: 1_050)
    }
    #expect(try log.commits(after: .start, force: false, limit: 10).isEmpty)
    try board.publish(3)
    // Nobody told of them; who would have may still do so until the next look.
    #expect(try log.commits(after: .start, force: false, limit: 10).isEmpty)
    files.pause(milliseconds: 1_050)
    let before = files.paused
    #expect(try log.commits(after: .start, force: false, limit: 10).map(\.number) == [1, 2, 3])
    #expect(files.paused == before)
  }

  @Test func `on SMB who lost a number and was told to whom does not take it for a hole`() throws {
    let board = try TestBoard()
    let files = RememberingFileLayer()
    let log = try board.log(files)
    #expect(try log.commits(after: .start, force: true, limit: 10).isEmpty)
    #expect(throws: Errno(ENOENT)) { try files.stamp(of: log.path(of: 1)) }
    let writer = try board.log(WatchedFileLayer(fileSystem: .smb))
    guard case .published(let commit) = try writer.publish(.example(), after: .start) else {
      return
    }
    writer.tidy()
    log.state.withLock { $0.traffic = .busy }
    #expect(try log.publish(.example(), after: .start) == .taken(waited: 0))
    #expect(log.winner(after: .start) == commit)
    #expect(try log.commits(after: commit.head, force: true, limit: 10).isEmpty)
    #expect(files.paused == 0)
  }

  @Test func `on SMB a hole is still a hole, after waiting`() throws {
    let board = try TestBoard()
    try board.publish(3)
    let files = RememberingFileLayer()
    let log = try board.log(files)
    try GlibcFileLayer().unlink("\(board.path)/commits/00000/00000001")
    #expect(throws: LogError.gap(number: 1)) {
      try log.commits(after: .start, force: false, limit: 10)
    }
    #expect(files.paused > 3_000)
    #expect(try GlibcFileLayer().names(in: "\(board.path)/commits/00000").count == 2)
  }

  @Test func `asking whether a name is taken never makes anything`() throws {
    let board = try TestBoard()
    let files = GlibcFileLayer()
    let (new, name) = ("\(board.path)/new", "\(board.path)/commits/00000/00000001")
    #expect(files.isTaken(name, sharedWith: new) == false)
    #expect(try files.names(in: "\(board.path)/commits/00000") == [])
    try board.publish(1)
    #expect(files.isTaken(name, sharedWith: new) == true)
    #expect(files.isTaken("/proc/x", sharedWith: new) == nil)
  }

  @Test func `a lease conflict while reading is asked again and no error`() throws {
    let board = try TestBoard()
    try board.publish(1)
    let countdown = FaultCountdown()
    let log = try board.log(
      WatchedFileLayer { $0 == .open ? countdown.next(.fails(EBUSY)) : .works })
    countdown.start(0)
    #expect(try log.commits(after: .start, force: true, limit: 10).count == 1)
    #expect(countdown.stop())
  }

  @Test func `a share that is away while settling gives no answer, and later the right one`() throws
  {
    let board = try TestBoard()
    let lost = WatchedFileLayer { $0 == .link ? .losesReply(EIO) : .works }
    let draft = CommitDraft.example()
    let log = try board.log(lost)
    #expect(throws: LogError.unclear(errno: EIO)) { try log.publish(draft, after: .start) }

    let away = WatchedFileLayer { $0 == .unlink ? .fails(EHOSTDOWN) : .works }
    #expect(throws: LogError.away(errno: EHOSTDOWN)) {
      try board.log(away).settle(draft.id, after: .start)
    }
    #expect(try log.settle(draft.id, after: .start) == .published(Commit(draft, after: .start)))
  }
}
