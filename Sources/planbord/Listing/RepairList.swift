import ConstraintChecker
import Phrases
import Planning
import Repairs

/// Repairs of many conflicts, looked for one after the other.
struct RepairList {
  /// Looking takes a few milliseconds a conflict; past these a list says that it stopped looking.
  static let most = 200

  private let byKey: [String: [Repair]]
  /// Conflicts that were looked at, and how many would have been.
  let looked: Int
  let open: Int

  /// Of the open ones that are not over, the first `most`; nothing where nothing is asked.
  init(for conflicts: [ListedConflict], in plan: Plan, now: Instant) {
    let open = conflicts.filter { $0.isOpen && $0.conflict.span.end > now }
    self.open = open.count
    var byKey: [String: [Repair]] = [:]
    for listed in open.prefix(RepairList.most) {
      var search = RepairSearch(for: listed.conflict, in: plan, now: now)
      byKey[listed.key] = search.singles()
    }
    looked = byKey.count
    self.byKey = byKey
  }

  subscript(listed: ListedConflict) -> [Repair] { byKey[listed.key] ?? [] }

  /// `   1  WS 6C naar Atelier 2   2 mensen verwittigen`.
  static func line(
    _ repair: Repair, number: Int, in plan: Plan, _ phrases: Phrases, seenFrom viewer: MuseumID?
  ) -> String {
    let consequences = phrases.consequences(repair, in: plan, seenFrom: viewer)
    return "   \(number)  \(phrases.sentence(repair, in: plan, seenFrom: viewer))"
      + (consequences.isEmpty ? "" : "   (\(consequences))")
  }
}
