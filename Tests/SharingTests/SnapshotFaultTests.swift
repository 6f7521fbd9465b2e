import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

/// A snapshot has its name only when all of it is there.
@Suite struct SnapshotFaultTests {
  private let board: TestBoard
  private let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  init() throws {
    board = try TestBoard()
    try board.publish(3)
    try board.write(content, to: "\(board.folder)/replica")
  }

  @Test(arguments: [
    Verdict.fails(EIO), .fails(ENOSPC), .fails(ESTALE), .losesReply(EIO), .losesReply(ETIMEDOUT),
    .takes(20_000), .listsAsBefore,
  ])
  func `a call that fails leaves a whole snapshot or none, and the next one makes it`(
    verdict: Verdict
  ) throws {
    var call = 0
    while try walk(failing: call, verdict) { call += 1 }
    #expect(call > 10)
  }

  /// False when there was no such call.
  private func walk(failing call: Int, _ verdict: Verdict) throws -> Bool {
    let countdown = FaultCountdown()
    let files = WatchedFileLayer { _ in countdown.next(verdict) }
      .with(olderListings: board.firstListings)
    let log = try board.log(files)
    countdown.start(call)
    try? log.publishSnapshot(localFile: "\(board.folder)/replica", number: 3)
    let hasFailed = countdown.stop()
    try expectWhole()
    try board.log().publishSnapshot(localFile: "\(board.folder)/replica", number: 3)
    try expectWhole()
    try GlibcFileLayer().unlink("\(board.path)/board-00000003.sqlite")
    return hasFailed
  }

  private func expectWhole() throws {
    guard try board.log().snapshots().first == 3 else { return }
    let path = "\(board.path)/board-00000003.sqlite"
    let found = try GlibcFileLayer().contents(of: path, atMost: 4_000_000)
    #expect(found == content)
  }

  @Test func `a disk that keeps other bytes than it was given gets no snapshot`() throws {
    let log = try board.log(ForgetfulFileLayer())
    #expect(throws: LogError.snapshotDiffers(number: 3)) {
      try log.publishSnapshot(localFile: "\(board.folder)/replica", number: 3)
    }
    #expect(try board.log().snapshots() == [0])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)
  }
}
