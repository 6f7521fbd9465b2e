import ConstraintChecker
import Phrases
import Planning
import Repairs

/// Repairs of many conflicts, looked for one after the other.
struct RepairList {
  /// Looking takes a few milliseconds a conflict; past these a list says that it stopped looking.
  static let most = 200

  /// Steps considered for one conflict, shared among all that take part: each try looks at them all,
  /// and one of hundreds seldom makes the difference.
  private static let mostSteps = 20_000
  private static let leastSteps = 50

  private let byKey: [String: [Repair]]
  /// Conflicts that were looked at to the end, and how many would have been.
  let looked: Int
  let open: Int

  /// Of the open ones that are not over, the first `most`; nothing where nothing is asked.
  ///
  /// `progress` hears how many were looked at, and of how many.
  init(
    for conflicts: [ListedConflict], in plan: Plan, now: Instant,
    progress: (Int, Int) -> Void = { _, _ in }
  ) {
    let open = conflicts.filter { $0.isOpen && $0.conflict.span.end > now }
    self.open = open.count
    var byKey: [String: [Repair]] = [:]
    var looked = 0
    let chosen = open.prefix(RepairList.most)
    for (place, listed) in chosen.enumerated() {
      progress(place, chosen.count)
      var search = RepairSearch(for: listed.conflict, in: plan, now: now)
      let sides = max(1, listed.conflict.bookings.count)
      var left = max(RepairList.leastSteps, RepairList.mostSteps / sides)
      byKey[listed.key] = search.singles {
        left -= 1
        return left > 0
      }
      if left > 0 { looked += 1 }
    }
    self.looked = looked
    self.byKey = byKey
  }

  subscript(listed: ListedConflict) -> [Repair] { byKey[listed.key] ?? [] }

  /// `   1  WS 6C naar Atelier 2   2 mensen verwittigen`.
  static func lines(
    _ repairs: [Repair], in plan: Plan, _ phrases: Phrases, seenFrom viewer: MuseumID?
  ) -> [String] {
    let sentences = phrases.sentences(repairs, in: plan, seenFrom: viewer)
    return repairs.indices.map { place in
      let told = phrases.consequences(repairs[place], in: plan, seenFrom: viewer)
      return "   \(place + 1)  \(sentences[place])" + (told.isEmpty ? "" : "   (\(told))")
    }
  }
}
