import Board
import BoardView
import ConstraintChecker
import Interchange
import Phrases
import Planning
import Screen
import TestSupport
import Testing

/// A picture drawn from the one before is the picture drawn from nothing.
@Suite struct PictureTests {
  private func rows(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map { row in
      let roles = (0..<frame.size.columns).map { frame[$0, row].role.letter }
      return frame.text(ofRow: row) + " " + String(roles)
    }
  }

  /// Nobody, or An at the item under the cursor.
  private func someone(at state: BoardState, _ random: inout SplitMix) -> [Colleague] {
    guard random.next() % 2 == 0 else { return [] }
    return [Colleague(name: "An", activity: state.attention.activity, isEditing: true)]
  }

  /// The share is there, or has been away for a while.
  private func weather(at now: Instant, _ random: inout SplitMix) -> ShareStatus {
    random.next() % 2 == 0 ? .shared(now) : .away(since: now - 4, asOf: now - 6)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `any keys give the same screen either way`(columns: Int, rows: Int) throws {
    let plan = try SampleWeek().plan
    let now = ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 510))
    var state = BoardState(now: now, size: Size(columns: columns, rows: rows), seed: 1)
    _ = state.update(.loaded(plan, ConstraintCheck.whole(plan)))
    var random = SplitMix(seed: UInt64(columns))
    let keys: [Key] = [
      .down, .down, .down, .up, .up, .left, .right, .right, .home, .end, .tab, .pageDown, .pageUp,
      .character("c"), .escape, .character("+"), .character("-"), .character(" "),
      .character("m"), .escape, .character("!"), .character("?"), .escape, .character("y"),
      .character("s"),
    ]
    var last: Picture?
    for _ in 0..<400 {
      let key = keys[Int(random.next() % UInt64(keys.count))]
      _ = state.update(.key(key))
      if random.next() % 8 == 0 { _ = state.update(.present(someone(at: state, &random))) }
      if random.next() % 8 == 0 { _ = state.update(.share(weather(at: now, &random))) }
      if random.next() % 4 == 0, let draft = state.drafts.first {
        _ = state.update(.draftStands(draft.id, random.next() % 2 == 0 ? .waiting : .clashes(1)))
      }
      let picture = BoardView.picture(of: state, phrases: Phrases(.nl), after: last)
      let whole = BoardView.frame(of: state, phrases: Phrases(.nl))
      #expect(self.rows(picture.frame) == self.rows(whole), "after \(key)")
      last = picture
    }
  }
}
