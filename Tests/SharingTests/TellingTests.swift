import Glibc
import SharingTestSupport
import Synchronization
import Testing

@testable import Sharing

/// Commits told beside their files, by those who publish to those who follow.
@Suite(.enabled(if: Attributes.areKept, "/tmp keeps no extended attributes"))
struct TellingTests {
  private let board: TestBoard
  private let now = Moment()

  init() throws { board = try TestBoard() }

  /// Uptime that goes on when told to.
  private final class Moment: Sendable {
    private let time = Mutex(1_000_000)
    var value: Int { time.withLock { $0 } }
    func pass(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }
  }

  /// The calls made since `begin`, and what becomes of them.
  private final class Calls: Sendable {
    private let made = Mutex<(calls: [FileCall], refused: FileCall?)>(([], nil))
    func judge(_ call: FileCall) -> Verdict {
      made.withLock { made in
        made.calls.append(call)
        return made.refused == call ? .fails(EACCES) : .works
      }
    }
    func begin(refusing call: FileCall? = nil) { made.withLock { $0 = ([], call) } }
    var value: [FileCall] { made.withLock { $0.calls } }
  }

  /// The numbers told at a place, newest first.
  private func told(at place: Int) -> [Int] {
    guard let bytes = try? GlibcFileLayer().attribute(of: path(of: place)),
      let parts = try? CommitFile.chain(in: bytes)
    else { return [] }
    return parts.map(\.commit.number)
  }

  private func path(of place: Int) -> String { "\(board.path)/new/ahead-\(place)" }

  /// A client that has seen six commits a second come, three times, and what it calls.
  private func busyClient() throws -> (log: FolderLog, head: Head, calls: Calls) {
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
  private func busyFollower(
    _ judge: @escaping @Sendable (FileCall) -> Verdict = { _ in .works }
  ) throws -> FolderLog {
    let reader = try board.log(smb(judge))
    reader.state.withLock { state in
      state.traffic.note(found: 0, at: now.value - 1_000)
      state.traffic.note(found: 6, at: now.value)
    }
    return reader
  }

  private func smb(_ judge: @escaping @Sendable (FileCall) -> Verdict) -> WatchedFileLayer {
    WatchedFileLayer(fileSystem: .smb, judge: judge).with { [now] in now.value }
  }

  private func publish(_ log: FolderLog, after head: Head, _ text: String = "x") throws -> Head {
    guard case .published(let commit) = try log.publish(.example(text), after: head) else {
      Issue.record("nobody else is here")
      return head
    }
    log.tidy()
    return commit.head
  }

  @Test func `at the pace of people it is told once nobody waits for it`() throws {
    let log = try board.log(smb { _ in .works })
    guard case .published(let commit) = try log.publish(.example(), after: .start) else { return }
    #expect(told(at: 0) == [])
    log.tidy()
    #expect(told(at: 0) == [1])
    #expect(log.commitsAhead(of: .start) == nil)
    #expect(
      try board.log(smb { _ in .works }).commits(after: .start, force: false, limit: 9) == [commit])
  }

  @Test func `a look at a folder that moved opens nothing that was told`() throws {
    let calls = Calls()
    let reader = try board.log(smb { calls.judge($0) })
    _ = try reader.commits(after: .start, force: false, limit: 9)
    let head = try publish(try board.log(smb { _ in .works }), after: .start)
    _ = reader.allTold(after: .start)
    calls.begin()
    #expect(try reader.commits(after: .start, force: false, limit: 9).map(\.head) == [head])
    #expect(calls.value == [.stamp, .attribute])
  }

  @Test func `what comes after what was told, and was not, is found with the next look`() throws {
    let reader = try board.log(smb { _ in .works })
    let told = try publish(try board.log(smb { _ in .works }), after: .start)
    let last = try board.publish(1, after: told)
    #expect(try reader.commits(after: .start, force: false, limit: 9).map(\.head) == [told])
    #expect(try reader.commits(after: told, force: false, limit: 9).map(\.head) == [last])
    let other = try board.log(smb { _ in .works })
    #expect(try other.commits(after: .start, force: true, limit: 9).map(\.head) == [told, last])
  }

  @Test func `what is not told is left to the next look, and then read`() throws {
    let reader = try board.log(smb { _ in .works })
    #expect(try reader.commits(after: .start, force: false, limit: 9) == [])
    let head = try board.publish(1)
    #expect(try reader.commits(after: .start, force: false, limit: 9) == [])
    now.pass(1_000)
    #expect(try reader.commits(after: .start, force: false, limit: 9).map(\.head) == [head])
  }

  @Test func `whoever asks by force, or has just come, reads it at once`() throws {
    let head = try board.publish(1)
    for force in [true, false] {
      let reader = try board.log(smb { _ in .works })
      #expect(try reader.commits(after: .start, force: force, limit: 9).map(\.head) == [head])
    }
  }

  @Test func `who was stopped in between tells nothing any more`() throws {
    let log = try board.log(smb { _ in .works })
    guard case .published = try log.publish(.example(), after: .start) else { return }
    now.pass(2_500)
    log.tidy()
    #expect(told(at: 0) == [])
  }

  @Test func `where many save, commits are told four by four`() throws {
    let (log, head, _) = try busyClient()
    let last = try publish(log, after: head)
    #expect(told(at: 4) == [19, 18, 17, 16])
    let next = try publish(log, after: last)
    #expect(told(at: 5) == [20])
    _ = try publish(log, after: next)
    #expect(told(at: 5) == [21, 20])
  }

  @Test func `who follows opens nothing, and asks once for four`() throws {
    let (writer, head, _) = try busyClient()
    var last = head
    for _ in 1...7 { last = try publish(writer, after: last) }
    let calls = Calls()
    let log = try busyFollower { calls.judge($0) }
    // The first time the way there is found.
    _ = log.commitsAhead(of: head)
    calls.begin()
    let found = try #require(log.commitsAhead(of: head))
    #expect(found.map(\.number) == [19, 20, 21, 22, 23, 24, 25])
    #expect(found.last?.head == last)
    #expect(calls.value == [.attribute, .attribute, .attribute])
  }

  @Test func `on a share that lends no files commits are read as ever`() throws {
    let (writer, head, _) = try busyClient()
    _ = try publish(writer, after: head)
    let calls = Calls()
    let nfs = try board.log(WatchedFileLayer(fileSystem: .nfs) { calls.judge($0) })
    nfs.state.withLock { $0.traffic = Traffic.busy }
    calls.begin()
    #expect(nfs.commitsAhead(of: head) == nil)
    #expect(calls.value == [])
    let mine = try publish(nfs, after: try #require(try board.allCommits().last).head)
    #expect(mine.number == 20)
    #expect(told(at: 5) == [])
  }

  @Test func `what does not fit is read from the last one's file`() throws {
    let (writer, head, _) = try busyClient()
    let long = String(repeating: "x", count: 1_500)
    var last = head
    for _ in 1...5 { last = try publish(writer, after: last, long) }
    #expect(told(at: 5) == [23, 22])
    let log = try busyFollower()
    #expect(log.commitsAhead(of: head)?.map(\.number) == [19, 20, 21, 22, 23])
  }

  @Test func `of what is too long to be told it is told that its file is there`() throws {
    let (writer, head, _) = try busyClient()
    let last = try publish(writer, after: head, String(repeating: "x", count: 5_000))
    #expect(told(at: 4) == [])
    let log = try busyFollower()
    #expect(log.commitsAhead(of: head)?.last?.head == last)
  }

  @Test func `who is behind by more than there are places for misses nothing`() throws {
    let (writer, head, _) = try busyClient()
    var last = head
    for _ in 1...50 { last = try publish(writer, after: last) }
    let log = try busyFollower()
    var seen = head
    for _ in 1...10 where seen != last {
      seen = log.commitsAhead(of: seen)?.last?.head ?? seen
      seen = try log.commits(after: seen, force: true, limit: 100).last?.head ?? seen
    }
    #expect(seen == last)
  }

  private static let lies: [[UInt8]] = [
    [], Array("planbord-commit 2".utf8), Array(repeating: 0, count: 3_800),
    CommitFile.encode(.example("forged"), after: Head(number: 18, digest: Digest(of: []))).bytes,
    CommitFile.encode(
      .example("from another past"), after: Head(number: 40, digest: Digest(of: []))
    )
    .bytes,
    CommitFile.encode(.example("long ago"), after: .start).bytes,
  ]

  @Test(arguments: lies) func `what is told falsely is not believed`(lie: [UInt8]) throws {
    let (writer, head, _) = try busyClient()
    let last = try publish(writer, after: head)
    try GlibcFileLayer().setAttribute(of: path(of: 4), to: lie)
    let log = try busyFollower()
    let seen = log.commitsAhead(of: head)?.last?.head ?? head
    #expect([head, last].contains(seen))
    let rest = try log.commits(after: seen, force: false, limit: 9)
    #expect((rest.last?.head ?? seen) == last)
  }

  @Test(arguments: [FileCall.setAttribute, .attribute, .open])
  func `a share that refuses it is followed by asking`(refused: FileCall) throws {
    let (log, head, calls) = try busyClient()
    calls.begin(refusing: refused == .open ? nil : refused)
    guard case .published(let commit) = try log.publish(.example(), after: head) else { return }
    calls.begin(refusing: refused)
    #expect(log.commitsAhead(of: head) ?? [] == (refused == .open ? [commit] : []))
    calls.begin()
    #expect(try log.commits(after: head, force: true, limit: 9) == [commit])
  }

  @Test func `what was told goes with the commits that are forgotten`() throws {
    let (log, head, _) = try busyClient()
    _ = try publish(log, after: head)
    #expect(told(at: 4) != [])
    try log.removeLeftovers(olderThan: 0)
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new") == [])
    // The place that was held open is gone: another is made.
    _ = try publish(log, after: try #require(try board.allCommits().last).head)
    #expect(told(at: 5) == [20])
  }

  @Test func `who loses a number goes on from who has it without asking`() throws {
    let (log, head, calls) = try busyClient()
    _ = try log.commits(after: head, force: true, limit: 9)
    try board.publish(1, after: head)
    guard case .taken = try log.publish(.example("mine"), after: head) else {
      Issue.record("it is taken")
      return
    }
    calls.begin()
    let winner = try #require(log.winner(after: head))
    #expect(log.winner(after: head) == nil)
    #expect(calls.value == [])
    guard case .published(let commit) = try log.publish(.example("mine"), after: winner.head)
    else { return }
    #expect(commit.number == 20)
    #expect(calls.value.first == .open, "written at once, the folder is not asked")
    #expect(!calls.value.contains(.stamp))
  }

  @Test func `who loses a number to one who told it opens nothing to know who has it`() throws {
    let (winner, head, _) = try busyClient()
    let calls = Calls()
    let loser = try busyFollower { calls.judge($0) }
    _ = try loser.commits(after: head, force: true, limit: 9)
    loser.state.withLock { $0.traffic = Traffic.busy }
    _ = try publish(winner, after: head)
    guard case .taken = try loser.publish(.example("mine"), after: head) else { return }
    let link = try #require(calls.value.firstIndex(of: .link))
    #expect(calls.value[link...].contains(.attribute))
    #expect(!calls.value[link...].contains(.read))
    #expect(loser.winner(after: head)?.number == 19)
  }

  @Test func `who loses again and again knows that many save`() {
    var state = FollowState()
    for loss in 1...3 { state.note(winner: winner(loss), at: loss * 100) }
    #expect(state.traffic.isBusy)
  }

  private func winner(_ number: Int) -> Commit {
    let before = Head(number: number - 1, digest: Digest(of: []))
    return CommitFile.encode(.example(), after: before).commit
  }

  @Test func `a number that begins a folder is asked for, whoever has the one before it`() {
    var state = FollowState()
    state.note(winner: winner(998), at: 0)
    #expect(state.chance(of: 999) == .afterWinner)
    state.note(winner: winner(999), at: 0)
    #expect(state.chance(of: 1_000) == .unknown)
  }

  @Test func `a number is tried only as long as nothing else was asked`() {
    var state = FollowState()
    state.note(winner: winner(7), at: 0)
    let stamp = FileStamp(modified: 1, changed: 1, inode: 7, size: 0)
    _ = state.shouldLook(for: 8, in: "00000", stamp, at: 0)
    #expect(state.chance(of: 8) == .unknown)
  }

  @Test func `six in a second are many, one in three is not`() {
    var traffic = Traffic()
    for second in 0..<20 {
      traffic.note(found: second.isMultiple(of: 3) ? 1 : 0, at: second * 1_000)
    }
    #expect(!traffic.isBusy)
    traffic = .busy
    #expect(traffic.isBusy)
    for second in 1..<9 { traffic.note(found: 0, at: second * 1_000) }
    #expect(!traffic.isBusy)
  }
}

extension Traffic {
  /// Six a second, at uptime 0.
  fileprivate static var busy: Traffic {
    var traffic = Traffic()
    for second in -3...0 { traffic.note(found: 6, at: second * 1_000) }
    return traffic
  }
}

private enum Attributes {
  static var areKept: Bool {
    let path = "/tmp/planbord-attribute-\(CommitID.random())"
    guard let descriptor = try? GlibcFileLayer().open(path, .createNew) else { return false }
    defer {
      GlibcFileLayer().closeQuietly(descriptor)
      try? GlibcFileLayer().unlink(path)
    }
    return (try? GlibcFileLayer().setAttribute(of: path, to: [1])) != nil
  }
}
