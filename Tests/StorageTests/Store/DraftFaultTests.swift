import Foundation
import Planning
import Sharing
import SharingTestSupport
import Synchronization
import Testing

@testable import Storage

/// The share goes away at every system call of publishing a draft, and comes back.
@Suite struct DraftFaultTests {
  /// Works for some calls, gives one verdict, and then is away until it comes back.
  private final class Share: Sendable {
    private struct State {
      var left: Int
      var isBack = false
      var wasAway = false
    }
    private let state: Mutex<State>
    private let last: Verdict

    init(callsUntil verdict: Verdict, _ calls: Int) {
      state = Mutex(State(left: calls))
      last = verdict
    }

    func judge() -> Verdict {
      state.withLock { state in
        if state.isBack { return .works }
        state.left -= 1
        if state.left >= 0 { return .works }
        defer { state.wasAway = true }
        return state.left == -1 ? last : .fails(112)
      }
    }

    func comeBack() { state.withLock { $0.isBack = true } }
    var wasAway: Bool { state.withLock { $0.wasAway } }
  }

  @Test(arguments: [Verdict.fails(5), .losesReply(5), .fails(2), .fails(28)], [true, false])
  func `wherever the share goes away, a draft is published once when it is back`(
    verdict: Verdict, restarts: Bool
  ) throws {
    for calls in 0..<60 {
      let share = Share(callsUntil: verdict, calls)
      let board = try SharedBoard()
      let path = board.path
      var store: PlanStore? = try open(board, share, path)
      let draft = Draft(
        id: "d1", lecture("a1", 9..<10), madeAt: Instant(minutes: 30_000_000))
      try store?.drafts.keep(draft, board: try #require(store).board)
      _ = try? store?.publish(draft)
      let wasAway = share.wasAway
      share.comeBack()
      if restarts {
        store = nil
        store = try open(board, share, path)
      }
      try check(try #require(store), "\(verdict) after \(calls) calls")
      guard wasAway else { return }
    }
    Issue.record("publishing takes more calls than were tried")
  }

  private func open(_ board: SharedBoard, _ share: Share, _ path: String) throws -> PlanStore {
    // The replica is there before the share goes away.
    try board.open("Balie").close()
    return try PlanStore.open(path, settings: board.settings("Balie")) { () throws(LogError) in
      try FolderLog.open(path, files: WatchedFileLayer(judge: { _ in share.judge() }))
    }
  }

  private func check(_ store: PlanStore, _ when: String) throws {
    for kept in store.drafts.adopt() where kept.draft.isWaiting {
      _ = try store.publish(kept.draft)
    }
    _ = try store.recover()
    _ = try store.follow(force: true)
    #expect(activityIDs(try store.plan()) == ["a1"], "\(when)")
    #expect(try store.headState.number == 1, "\(when)")
    #expect(store.drafts.all().drafts.isEmpty, "\(when)")
    let receipts = try FileManager.default.contentsOfDirectory(atPath: store.folders.receipts)
    #expect(receipts.isEmpty, "\(when)")
  }
}
