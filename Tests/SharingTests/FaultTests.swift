import Glibc
import Sharing
import SharingTestSupport
import Synchronization
import Testing

/// Every system call of a publication fails once in every way.
@Suite struct FaultTests {
  private static let refusals = [
    EIO, ESTALE, ENOSPC, EDQUOT, EACCES, EROFS, EPERM, ETIMEDOUT, EHOSTDOWN, EAGAIN, EINTR,
    ECONNRESET, ENOENT, EEXIST,
  ]
  /// What a client may hear when only the answer was lost.
  private static let lost = [EIO, ESTALE, ETIMEDOUT, EHOSTDOWN, EAGAIN, EINTR, ECONNRESET, EEXIST]

  private static let verdicts =
    refusals.map(Verdict.fails) + lost.map(Verdict.losesReply) + [.takes(20_000), .listsAsBefore]

  @Test(arguments: verdicts)
  func `a call that fails leaves the commit in the log once or never`(verdict: Verdict) throws {
    let board = try TestBoard()
    var head = Head.start
    var call = 0
    while try walk(board, &head, failing: call, verdict) { call += 1 }
    #expect(call > 5)
  }

  @Test(arguments: verdicts)
  func `the same holds on an SMB share`(verdict: Verdict) throws {
    let board = try TestBoard()
    var head = Head.start
    var call = 0
    while try walk(board, &head, failing: call, verdict, on: .smb) { call += 1 }
    #expect(call > 5)
  }

  /// One publication whose call number `failing` gets `verdict`; false when there was no such call.
  private func walk(
    _ board: TestBoard, _ head: inout Head, failing: Int, _ verdict: Verdict,
    on fileSystem: FileSystem = .local
  ) throws -> Bool {
    let countdown = FaultCountdown()
    let files = WatchedFileLayer(fileSystem: fileSystem) { _ in countdown.next(verdict) }
      .with(olderListings: board.firstListings)
    let log = try board.log(files)
    let draft = CommitDraft.example("\(failing) \(verdict)")

    countdown.start(failing)
    let outcome = Result { try log.publish(draft, after: head) }
    log.tidy()
    let hasFailed = countdown.stop()

    let isSaved = try final(outcome, of: draft, log, after: head)
    #expect(isSaved || verdict.mayPrevent)
    let later = try board.log().commits(after: head, force: true, limit: 10)
    #expect(later.map(\.id) == (isSaved ? [draft.id] : []))
    head = try board.publish(1, after: later.last?.head ?? head)
    return hasFailed
  }

  private func final(
    _ outcome: Result<Publication, any Error>, of draft: CommitDraft, _ log: FolderLog,
    after head: Head
  ) throws -> Bool {
    switch outcome {
    case .success(.published): return true
    case .success(.taken):
      Issue.record("nobody else is here")
      return false
    case .failure(let error):
      let settled = try log.settle(draft.id, after: head)
      guard case .published = settled else { return false }
      #expect((error as? LogError)?.isUnclear == true)
      return true
    }
  }

  @Test func `a lost answer to the link is recognised when the number turns out to be our own`()
    throws
  {
    let board = try TestBoard()
    let files = WatchedFileLayer { $0 == .link ? .losesReply(EEXIST) : .works }
    let draft = CommitDraft.example()
    guard case .published(let commit) = try board.log(files).publish(draft, after: .start) else {
      Issue.record("it is our own")
      return
    }
    #expect(try board.allCommits() == [commit])
  }

  @Test func `a file system without hard links is named, and nothing else is tried`() throws {
    let board = try TestBoard()
    let files = WatchedFileLayer { $0 == .link ? .fails(EPERM) : .works }
    #expect(throws: LogError.noHardLinks(errno: EPERM)) {
      try board.log(files).publish(.example(), after: .start)
    }
    #expect(try board.allCommits().isEmpty)
  }

  @Test func `a full disk is told apart from a share that is away`() throws {
    let board = try TestBoard()
    let full = WatchedFileLayer { $0 == .fsync ? .fails(ENOSPC) : .works }
    #expect(throws: LogError.diskFull(errno: ENOSPC)) {
      try board.log(full).publish(.example(), after: .start)
    }
    let noRoomForTheName = WatchedFileLayer { $0 == .link ? .fails(EDQUOT) : .works }
    #expect(throws: LogError.diskFull(errno: EDQUOT)) {
      try board.log(noRoomForTheName).publish(.example(), after: .start)
    }
    let away = WatchedFileLayer { $0 == .fsync ? .fails(EHOSTDOWN) : .works }
    #expect(throws: LogError.away(errno: EHOSTDOWN)) {
      try board.log(away).publish(.example(), after: .start)
    }
  }

  @Test func `a commit found when its answer was lost is synced before it is told`() throws {
    let board = try TestBoard()
    let draft = CommitDraft.example()
    let lost = try board.log(WatchedFileLayer { $0 == .link ? .losesReply(EIO) : .works })
    #expect(throws: LogError.unclear(errno: EIO)) { try lost.publish(draft, after: .start) }

    let full = try board.log(WatchedFileLayer { $0 == .fsync ? .fails(EIO) : .works })
    #expect(throws: LogError.away(errno: EIO)) { try full.settle(draft.id, after: .start) }
    let syncs = Mutex(0)
    let log = try board.log(
      WatchedFileLayer { call in
        if call == .fsync { syncs.withLock { $0 += 1 } }
        return .works
      })
    #expect(try log.settle(draft.id, after: .start) == .published(Commit(draft, after: .start)))
    #expect(syncs.withLock { $0 } == 1)
  }

  @Test(arguments: [EACCES, EPERM, EROFS])
  func `what cannot be withdrawn where one may only read stays open, and is no share away`(
    code: Int32
  ) throws {
    let board = try TestBoard()
    let draft = CommitDraft.example()
    let lost = try board.log(WatchedFileLayer { $0 == .link ? .losesReply(EIO) : .works })
    #expect(throws: LogError.unclear(errno: EIO)) { try lost.publish(draft, after: .start) }
    let readOnly = try board.log(WatchedFileLayer { $0 == .unlink ? .fails(code) : .works })
    #expect(throws: LogError.notWritable(errno: code)) {
      try readOnly.settle(draft.id, after: .start)
    }
    #expect(try readOnly.commits(after: .start, force: true, limit: 9).map(\.id) == [draft.id])
  }

  @Test func `whoever was stopped while the folder was taken away is not told that it is saved`()
    throws
  {
    let board = try TestBoard()
    let head = try board.publish(1)
    let now = Mutex(0)
    let isSaving = Mutex(false)
    let (path, taken) = (board.path, "\(board.path)/new/\(CommitID.random())")
    // Its link is made, and then the folder goes.
    let files = WatchedFileLayer(fileSystem: .nfs) { call in
      guard isSaving.withLock({ $0 }) else { return .works }
      if call == .link { now.withLock { $0 = 60_000 } }
      if call == .stamp, now.withLock({ $0 }) > 0 {
        try? GlibcFileLayer().rename("\(path)/commits/00000", to: taken)
      }
      return .works
    }.with { now.withLock { $0 } }
    let log = try board.log(files)
    _ = try log.commits(after: head, force: true, limit: 9)
    isSaving.withLock { $0 = true }
    #expect(throws: LogError.unclear(errno: ENOENT)) {
      try log.publish(.example("late"), after: head)
    }
  }

  @Test func `a disk that takes one byte at a time still gets the whole commit`() throws {
    let board = try TestBoard()
    let draft = CommitDraft.example()
    _ = try board.log(WatchedFileLayer(mostWritten: 1)).publish(draft, after: .start)
    #expect(try board.allCommits().map(\.draft) == [draft])
  }
}

extension Verdict {
  /// A call that is late, or lists what was there before, keeps no commit from the log.
  fileprivate var mayPrevent: Bool {
    switch self {
    case .works, .takes, .listsAsBefore: false
    case .fails, .losesReply: true
    }
  }
}
