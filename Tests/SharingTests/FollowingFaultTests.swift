import Glibc
import Sharing
import SharingTestSupport
import Testing

/// Every system call of looking and of settling fails once in every way.
@Suite struct FollowingFaultTests {
  private static let verdicts =
    [
      EIO, ESTALE, EACCES, EHOSTDOWN, EAGAIN, EINVAL,
    ].map(Verdict.fails) + [.losesReply(EIO), .takes(20_000), .listsAsBefore]

  @Test(arguments: verdicts, [FileSystem.local, .nfs, .smb])
  func `a look that fails loses nothing, the next one goes on`(
    verdict: Verdict, fileSystem: FileSystem
  ) throws {
    let board = try TestBoard()
    try board.publish(3)
    let expected = try board.allCommits()
    try everyCall(verdict, fileSystem, board) { log in
      try? log.commits(after: .start, force: false, limit: 10)
    } then: { log, found in
      let found = found ?? []
      let rest = try log.commits(after: found.last?.head ?? .start, force: true, limit: 10)
      #expect(found + rest == expected)
    }
  }

  @Test(arguments: verdicts, [FileSystem.local, .nfs, .smb])
  func `settling answers truly or not at all`(verdict: Verdict, fileSystem: FileSystem) throws {
    let board = try TestBoard()
    let head = try board.publish(2)
    let lost = CommitDraft.example("published, the answer was lost")
    let losing = WatchedFileLayer { $0 == .link ? .losesReply(EIO) : .works }
    #expect(throws: LogError.unclear(errno: EIO)) {
      try board.log(losing).publish(lost, after: head)
    }
    let truth = Settlement.published(Commit(lost, after: head))
    try everyCall(verdict, fileSystem, board) { log in
      try? log.settle(lost.id, after: .start)
    } then: { log, answer in
      #expect(answer == nil || answer == truth)
      let later = try log.settle(lost.id, after: .start)
      #expect(later == truth)
    }
    let unsent = CommitID.random()
    try everyCall(verdict, fileSystem, board) { log in
      try? log.settle(unsent, after: .start)
    } then: { log, answer in
      #expect(answer == nil || answer == .never)
      let later = try log.settle(unsent, after: .start)
      #expect(later == .never)
    }
  }

  /// Does `work` with its first call failing, then with its second, until none is left to fail.
  private func everyCall<Answer>(
    _ verdict: Verdict, _ fileSystem: FileSystem, _ board: TestBoard,
    _ work: (FolderLog) -> Answer?, then check: (FolderLog, Answer?) throws -> Void
  ) throws {
    var call = 0
    while true {
      let countdown = FaultCountdown()
      let files = WatchedFileLayer(fileSystem: fileSystem) { _ in countdown.next(verdict) }
        .with(olderListings: board.firstListings)
      let log = try board.log(files)
      countdown.start(call)
      let answer = work(log)
      let hasFailed = countdown.stop()
      try check(log, answer)
      if !hasFailed { break }
      call += 1
    }
    #expect(call > 3)
  }

  @Test(arguments: [0, 3_600_000])
  func `clocks that stand still or jump keep nobody from seeing others' commits`(
    jump: Int
  ) throws {
    let board = try TestBoard()
    let clock = JumpingClock(jump)
    let log = try board.log(WatchedFileLayer().with { clock.next() })
    var head = Head.start
    for number in 1...5 {
      #expect(try log.commits(after: head, force: false, limit: 10).isEmpty)
      let next = try board.publish(1, after: head)
      #expect(try log.commits(after: head, force: false, limit: 10).map(\.number) == [number])
      head = next
    }
  }
}
