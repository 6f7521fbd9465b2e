import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

/// Every system call of telling that one is here, and of looking who is, fails once in every way.
@Suite struct PresenceFaultTests {
  private static let verdicts =
    [EIO, ESTALE, ENOSPC, EACCES].map(Verdict.fails)
    + [EIO, EEXIST, ENOENT].map(Verdict.losesReply) + [.takes(20_000), .listsAsBefore]

  private let board: TestBoard

  init() throws {
    board = try TestBoard()
  }

  private func presence(
    _ clock: JumpingClock, judge: @escaping @Sendable (FileCall) -> Verdict = { _ in .works }
  ) -> Presence {
    let files = WatchedFileLayer(judge: judge).with { clock.next() }
      .with(olderListings: board.firstListings)
    return Presence(board: board.path, files: files)
  }

  /// Clocks go on by a beat at each glance, so that everything is due.
  @Test(arguments: verdicts)
  func `whatever fails, the next beat is seen, and one file is left of each`(
    verdict: Verdict
  ) throws {
    let clock = JumpingClock(1)
    var call = 0
    while try walk(clock, failing: call, verdict) { call += 1 }
    #expect(call > 5)
  }

  /// False when there was no such call.
  private func walk(_ clock: JumpingClock, failing call: Int, _ verdict: Verdict) throws -> Bool {
    let countdown = FaultCountdown()
    var hers = presence(clock) { _ in countdown.next(verdict) }
    var his = presence(clock) { _ in countdown.next(verdict) }
    _ = try hers.look()
    countdown.start(call)
    for _ in 1...2 {
      _ = try? his.tell(PresenceNote(author: "Jan", item: "a1"))
      _ = try? hers.look()
      clock.skip(10_000)
    }
    let hasFailed = countdown.stop()
    for item in ["a2", "a3"] {
      clock.skip(10_000)
      _ = try his.tell(PresenceNote(author: "Jan", item: item))
      _ = try hers.look()
    }
    #expect(try hers.look().values.map(\.item) == ["a3"])
    #expect(try GlibcFileLayer().names(in: "\(board.path)/presence").count == 1)
    his.leave()
    #expect(try hers.look().isEmpty)
    return hasFailed
  }
}
