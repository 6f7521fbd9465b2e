import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

@Suite struct ChainWalkTests {
  private let board: TestBoard

  init() throws { board = try TestBoard() }

  private func walk(newestSnapshot: Int = 0, wanted: Set<Int> = []) -> ChainReport {
    ChainWalk(
      at: board.path, newestSnapshot: newestSnapshot, wanted: wanted, files: StagedShare()
    ).run()
  }

  @Test func `a sound chain is whole, and tells the digests asked for`() throws {
    let head = try board.publish(5)
    let report = walk(wanted: [0, 3, 5])
    #expect(report.findings == [.whole(first: 1, last: 5)])
    #expect(report.head == head)
    #expect(report.digests[0] == .zero)
    #expect(report.digests[3] == (try board.allCommits()[2].digest))
    #expect(report.digests[5] == head.digest)
  }

  @Test func `a board without commits is empty`() {
    #expect(walk().findings == [.empty])
  }

  @Test func `a flipped byte is named by its commit, and what is sound before it`() throws {
    try board.publish(5)
    try flip(3)
    let report = walk()
    #expect(report.findings == [.broken(number: 3, .wrongDigest)])
    #expect(report.head?.number == 2)
    #expect(!report.isWhole)
  }

  @Test func `a commit rewritten with a right checksum breaks the next one`() throws {
    let commits = try {
      try board.publish(5); return try board.allCommits()
    }()
    let (bytes, _) = CommitFile.encode(.example("forged"), after: commits[1].head)
    try board.write(bytes, to: board.commitPath(3))
    #expect(
      walk().findings == [.broken(number: 4, .wrongPrevious(found: commits[2].digest))])
  }

  @Test func `a file under another's number is found`() throws {
    try board.publish(3)
    try board.write(try board.bytes(of: board.commitPath(2)), to: board.commitPath(3))
    #expect(walk().findings == [.broken(number: 3, .wrongNumber(found: 2))])
  }

  @Test func `a missing commit is a hole`() throws {
    try board.publish(5)
    try GlibcFileLayer().unlink(board.commitPath(3))
    #expect(walk().findings == [.hole(number: 3)])
  }

  @Test func `numbers that were given to forgotten commits are no fault`() throws {
    try board.publish(5)
    for number in 1...3 { try board.write(PrunedMark.bytes, to: board.commitPath(number)) }
    #expect(walk(newestSnapshot: 4).findings == [.whole(first: 4, last: 5)])
    #expect(walk(newestSnapshot: 0).findings == [.hole(number: 1)])
  }

  @Test func `oldest commits may be gone only where a snapshot holds them`() throws {
    try board.publish(5)
    for number in 1...2 { try GlibcFileLayer().unlink(board.commitPath(number)) }
    #expect(walk().findings == [.hole(number: 1)])
    let report = walk(newestSnapshot: 4, wanted: [2])
    #expect(report.findings == [.startsOddly(number: 3), .whole(first: 3, last: 5)])
    #expect(report.digests[2] != nil)
  }

  @Test func `strange files are counted, not read`() throws {
    try board.publish(2)
    let folder = "\(board.path)/commits/00000"
    try board.write("x", to: "\(folder)/00000002 (conflicted copy)")
    try board.write("x", to: "\(folder)/00001002")
    try board.write("x", to: "\(folder)/.nfs00000001")
    #expect(
      walk().findings == [
        .strangers(count: 2, example: "00000002 (conflicted copy)"), .whole(first: 1, last: 2),
      ])
  }

  @Test func `a folder that cannot be listed is said to be so`() throws {
    let share = StagedShare(judge: { $0 == .names ? .fails(EIO) : .works })
    let report = ChainWalk(at: board.path, newestSnapshot: 0, files: share).run()
    #expect(report.findings == [.unreadable(number: nil, errno: EIO)])
  }

  @Test func `a flipped byte in the copies of earlier commits is told, and the chain is whole`()
    throws
  {
    try board.publish(5)
    try flip(3, fromEnd: true)
    try flip(5, fromEnd: true)
    let report = walk()
    #expect(report.findings == [.falseCopies(count: 2, first: 3), .whole(first: 1, last: 5)])
    #expect(report.isWhole)
  }

  /// The last byte of its payload, or of the payload of the last copy in its file.
  private func flip(_ number: Int, fromEnd: Bool = false) throws {
    var bytes = try board.bytes(of: board.commitPath(number))
    let own = try CommitFile.chain(in: bytes, endingAt: number)[0].bytes.count
    bytes[(fromEnd ? bytes.count : own) - 74] ^= 1
    try board.write(bytes, to: board.commitPath(number))
  }
}
