import Glibc
import SharingTestSupport
import Synchronization
import Testing

@testable import Sharing

/// A commit's file carries copies of those right before it, for readers who are behind.
@Suite struct CopiesTests {
  private let board: TestBoard

  init() throws {
    board = try TestBoard()
  }

  /// The numbers of the copies in a commit's file.
  private func copies(in number: Int) throws -> [Int] {
    let parts = try CommitFile.chain(
      in: try board.bytes(of: board.commitPath(number)), endingAt: number)
    return parts.dropFirst().map(\.commit.number)
  }

  private final class OpenCount: Sendable {
    private let count = Mutex(0)
    func note(_ call: FileCall) { if call == .open { count.withLock { $0 += 1 } } }
    var value: Int { count.withLock { $0 } }
  }

  /// A client that has nothing open yet, and how many files it opens.
  private func counted() throws -> (FolderLog, OpenCount) {
    let count = OpenCount()
    let log = try board.log(
      WatchedFileLayer { call in
        count.note(call)
        return .works
      })
    return (log, count)
  }

  @Test func `a file carries the sixteen before it at most, newest first`() throws {
    try board.publish(20)
    #expect(try copies(in: 1) == [])
    #expect(try copies(in: 3) == [2, 1])
    #expect(try copies(in: 20) == Array((4...19).reversed()))
  }

  @Test func `copies are bounded in bytes, the oldest is left out`() throws {
    let log = try board.log()
    var head = Head.start
    for _ in 1...4 {
      let draft = CommitDraft.example(String(repeating: "x", count: 12 << 10))
      guard case .published(let commit) = try log.publish(draft, after: head) else { return }
      head = commit.head
    }
    #expect(try copies(in: 4) == [3, 2])
  }

  @Test func `at the pace of people files carry nothing`() throws {
    let clock = JumpingClock(11_000)
    let log = try board.log(WatchedFileLayer().with { clock.next() })
    var head = Head.start
    for _ in 1...3 {
      guard case .published(let commit) = try log.publish(.example(), after: head) else { return }
      head = commit.head
    }
    #expect(try copies(in: 3) == [])
  }

  @Test(arguments: [1, 2, 16, 17, 40, 999])
  func `whoever is behind reads it all, by few files`(behind: Int) throws {
    try board.publish(behind)
    let expected = try board.allCommits()
    #expect(expected.count == behind)
    let (log, count) = try counted()
    let before = count.value
    #expect(try log.commits(after: .start, force: true, limit: behind + 1) == expected)
    #expect(count.value - before <= 9 + behind / 8)
  }

  @Test func `a log of a thousand is read over the edge of a folder`() throws {
    try board.publish(1_020)
    let log = try board.log()
    let found = try log.commits(after: .start, force: true, limit: 2_000)
    #expect(found.map(\.number) == Array(1...1_020))
  }

  @Test func `a leap over copies that are not there reads every file`() throws {
    let expected = try board.lay(40)
    #expect(
      try board.log().commits(after: .start, force: true, limit: 100) == expected)
  }

  @Test(arguments: [0, 1, 80, 500])
  func `copies torn or missing are made up for from the files themselves`(kept: Int) throws {
    try board.publish(12)
    let expected = try board.allCommits()
    for number in 2...12 {
      let bytes = try board.bytes(of: board.commitPath(number))
      let own = try CommitFile.chain(in: bytes, endingAt: number)[0].bytes.count
      try board.write(Array(bytes.prefix(own + kept)), to: board.commitPath(number))
    }
    #expect(try board.log().commits(after: .start, force: true, limit: 100) == expected)
  }

  @Test func `copies that lie are not believed`() throws {
    try board.publish(12)
    let expected = try board.allCommits()
    for number in 2...12 {
      let bytes = try board.bytes(of: board.commitPath(number))
      let own = try CommitFile.chain(in: bytes, endingAt: number)[0].bytes
      // Sound in itself, and on the true commit before it, but not what was published.
      let before = number == 2 ? Head.start : expected[number - 3].head
      let forged = CommitFile.encode(.example("forged"), after: before).bytes
      try board.write(Array(own) + forged, to: board.commitPath(number))
    }
    #expect(try board.log().commits(after: .start, force: true, limit: 100) == expected)
  }

  @Test func `a flipped bit in copies changes nothing that is read`() throws {
    try board.publish(6)
    let expected = try board.allCommits()
    let bytes = try board.bytes(of: board.commitPath(6))
    let own = try CommitFile.chain(in: bytes, endingAt: 6)[0].bytes.count
    for place in stride(from: own, to: bytes.count, by: 7) {
      var flipped = bytes
      flipped[place] ^= 1
      let parts = try CommitFile.chain(in: flipped, endingAt: 6)
      #expect(parts.map(\.commit).reversed() == expected.suffix(parts.count))
    }
  }

  @Test func `another past is not leapt onto`() throws {
    let head = try board.publish(8)
    let other = Head(number: 2, digest: Digest(of: "another".utf8))
    let log = try board.log()
    #expect(log.leap(4, after: other).isEmpty)
    #expect(log.leap(4, after: head).isEmpty)
    #expect(throws: LogError.self) { try log.commits(after: other, force: true, limit: 10) }
  }

  @Test func `a mark of what was pruned is not leapt over`() throws {
    let expected = try board.lay(8)
    try board.write(PrunedMark.bytes, to: board.commitPath(3))
    #expect(try board.log().leap(6, after: expected[0].head).isEmpty)
    #expect(try board.log().leap(4, after: expected[2].head).map(\.number) == [4, 5, 6, 7])
  }
}

/// What must be forgotten is carried no further.
extension CopiesTests {
  private func publish(_ draft: CommitDraft, _ log: FolderLog, after head: Head) throws -> Head {
    guard case .published(let commit) = try log.publish(draft, after: head) else { return head }
    return commit.head
  }

  @Test func `a commit that stands alone carries nothing, and nothing before it is carried on`()
    throws
  {
    let log = try board.log()
    var head = try publish(.example("a name"), log, after: .start)
    var alone = CommitDraft.example("no name")
    alone.isAlone = true
    head = try publish(alone, log, after: head)
    log.forgetCopies(before: head.number)
    _ = try publish(.example(), log, after: head)
    #expect(try copies(in: 2) == [])
    #expect(try copies(in: 3) == [2])
  }

  @Test func `a head that came otherwise ends the copies`() throws {
    let (mine, theirs) = (try board.log(), try board.log())
    let first = try publish(.example("1"), mine, after: .start)
    let second = try publish(.example("2"), theirs, after: first)
    _ = try publish(.example("3"), mine, after: second)
    #expect(try copies(in: 3) == [])
  }
}
