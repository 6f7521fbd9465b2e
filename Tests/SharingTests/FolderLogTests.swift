import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

@Suite struct FolderLogTests {
  @Test func `a new board is empty and has its first snapshot`() throws {
    let board = try TestBoard()
    let log = try board.log()
    #expect(log.identity == board.identity)
    #expect(try log.snapshots() == [0])
    #expect(try board.allCommits().isEmpty)
  }

  @Test func `what one planner publishes the other reads`() throws {
    let board = try TestBoard()
    let (mine, theirs) = (try board.log(), try board.log())
    #expect(try theirs.commits(after: .start, force: false, limit: 10).isEmpty)
    let first = Commit(.example("1"), after: .start)
    #expect(try mine.publish(first.draft, after: .start) == .published(first))
    #expect(try theirs.commits(after: .start, force: false, limit: 10) == [first])

    let second = Commit(.example("2"), after: first.head)
    #expect(try theirs.publish(second.draft, after: first.head) == .published(second))
    #expect(try mine.commits(after: first.head, force: false, limit: 10) == [second])
  }

  @Test func `a number is given once`() throws {
    let board = try TestBoard()
    let (mine, theirs) = (try board.log(), try board.log())
    let draft = CommitDraft.example("mine")
    _ = try mine.commits(after: .start, force: true, limit: 10)
    _ = try theirs.publish(.example("theirs"), after: .start)
    #expect(try mine.publish(draft, after: .start) == .taken(waited: 0))

    let others = try mine.commits(after: .start, force: false, limit: 10)
    let head = try #require(others.last?.head)
    #expect(try mine.publish(draft, after: head) == .published(Commit(draft, after: head)))
  }

  @Test func `a limit is kept and the rest comes next`() throws {
    let board = try TestBoard()
    try board.publish(5)
    let log = try board.log()
    let first = try log.commits(after: .start, force: false, limit: 3)
    #expect(first.map(\.number) == [1, 2, 3])
    let head = try #require(first.last?.head)
    #expect(try log.commits(after: head, force: false, limit: 3).map(\.number) == [4, 5])
  }

  @Test func `the log goes on into the next folder`() throws {
    let board = try TestBoard()
    try board.publish(1001)
    #expect(try board.allCommits().map(\.number) == Array(1...1001))
    #expect(try GlibcFileLayer().names(in: "\(board.path)/commits").sorted() == ["00000", "00001"])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)
  }

  @Test func `a missing number is a gap, not the end`() throws {
    let board = try TestBoard()
    let head = try board.publish(2)
    try board.publish(2, after: head)
    try GlibcFileLayer().unlink(board.commitPath(3))
    #expect(try board.log().commits(after: .start, force: true, limit: 10).count == 2)
    #expect(throws: LogError.gap(number: 3)) {
      try board.log().commits(after: head, force: true, limit: 10)
    }
    #expect(throws: LogError.gap(number: 3)) {
      try board.log().publish(.example(), after: head)
    }
  }

  @Test func `a longer gap is found by a client that has just come`() throws {
    let board = try TestBoard()
    try board.publish(5)
    for number in 1...3 { try GlibcFileLayer().unlink(board.commitPath(number)) }
    #expect(throws: LogError.gap(number: 1)) {
      try board.log().commits(after: .start, force: true, limit: 10)
    }
  }

  @Test func `a damaged commit is neither applied nor skipped`() throws {
    let board = try TestBoard()
    let head = try board.publish(1)
    try board.publish(2, after: head)
    var bytes = try board.bytes(of: board.commitPath(2))
    bytes[bytes.count - 74] ^= 1
    try board.write(bytes, to: board.commitPath(2))
    let log = try board.log()
    #expect(try log.commits(after: .start, force: true, limit: 10).map(\.number) == [1])
    #expect(throws: LogError.damaged(number: 2, .wrongDigest)) {
      try log.commits(after: head, force: true, limit: 10)
    }
  }

  @Test func `a replica of another past is told`() throws {
    let board = try TestBoard()
    let head = try board.publish(2)
    let other = Head(number: 1, digest: head.digest)
    #expect(throws: LogError.self) { try board.log().commits(after: other, force: true, limit: 1) }
  }

  @Test func `a head older than the oldest commit starts again from a snapshot`() throws {
    let board = try TestBoard()
    let head = try board.publish(3)
    let log = try board.log()
    try log.publishSnapshot(localFile: "\(board.folder)/first", number: 3)
    for number in 1...2 { try GlibcFileLayer().unlink(board.commitPath(number)) }
    #expect(throws: LogError.prunedPast(number: 1, snapshot: 3)) {
      try board.log().commits(after: .start, force: true, limit: 10)
    }
    #expect(throws: LogError.prunedPast(number: 1, snapshot: 3)) {
      try board.log().publish(.example(), after: .start)
    }
    #expect(head.number == 3)
    // What the snapshot was made of is never pruned: without it the log has lost its end.
    try GlibcFileLayer().unlink(board.commitPath(3))
    #expect(throws: LogError.gap(number: 1)) {
      try board.log().publish(.example(), after: .start)
    }
  }

  @Test func `settling says never, and then it is never`() throws {
    let board = try TestBoard()
    #expect(try board.log().settle(.random(), after: .start) == .never)
  }

  @Test func `a request that arrives after settling publishes nothing`() throws {
    let board = try TestBoard()
    let draft = CommitDraft.example()
    let log = try board.log(WatchedFileLayer { $0 == .link ? .fails(ETIMEDOUT) : .works })
    #expect(throws: LogError.unclear(errno: ETIMEDOUT)) { try log.publish(draft, after: .start) }
    #expect(try log.settle(draft.id, after: .start) == .never)

    #expect(throws: Errno(ENOENT)) {
      try GlibcFileLayer().link("\(board.path)/new/\(draft.id)", as: board.commitPath(1))
    }
    #expect(try board.allCommits().isEmpty)
  }

  @Test func `leftovers of the dead are removed by age`() throws {
    let board = try TestBoard()
    try board.write("half", to: "\(board.path)/new/\(CommitID.random())")
    try board.write("not ours", to: "\(board.path)/new/readme")
    #expect(try board.log().removeLeftovers(olderThan: 3600).removed == 0)
    #expect(try board.log().removeLeftovers(olderThan: 0).removed == 1)
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new") == ["readme"])
  }
}
