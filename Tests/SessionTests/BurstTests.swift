import Board
import Planning
import Sharing
import Storage
import Testing

@testable import Session

extension SessionTests {
  @Test func `however many commits another planner made, the loop is told once`() async throws {
    try await withBoard { access in
      let (els, jan) = (access("els"), access("jan"))
      let replies = try #require(Mailbox<StoreReply>())
      let watch = ShareWatch(replies) { els.now }
      let own = try PlanStore.open(els.path, settings: els.settings)
      var desk = StoreDesk(store: own, board: els, replies: replies, watch: watch)
      _ = desk.follow()
      _ = replies.take()

      let store = try PlanStore.open(jan.path, settings: jan.settings)
      for number in 1...150 { _ = try store.commit(Intent(lecture(number, els.now))) }
      _ = desk.follow()
      let told = replies.take().compactMap { reply in
        if case .message(.othersChanged(let changes)) = reply { changes } else { nil }
      }
      #expect(told.map(\.count) == [150])
      #expect(told.first?.map(\.author) == Array(repeating: "jan", count: 150))
    }
  }

  private func lecture(_ number: Int, _ now: Instant) -> PlanChange {
    let start = now.minutes + Int32(number * 60)
    let activity = Activity(
      id: ActivityID("l\(number)"), title: "Lezing \(number)", museum: "stam",
      span: Span(known: start, start + 60))
    return PlanChange([.activity(Replacement(from: nil, to: activity))])
  }
}
