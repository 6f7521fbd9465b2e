import ConstraintChecker
import Phrases
import Planning

/// Finds what a waiver is bound to: a conflict by its key, or a rule at an activity.
struct WaiverSubject {
  let plan: Plan
  let now: Instant

  /// The whole key; undoing asks only that the waiver is there.
  func key(_ text: String, _ rule: RuleCode?, isUndo: Bool) throws(ArgumentFault) -> String {
    if isUndo, let key = try only(plan.waivers.keys.filter { $0.hasPrefix(text) }, text) {
      return key
    }
    guard let rule else {
      guard !isUndo, let key = try only(keys(of: text), text) else { throw .nothingToWaive(text) }
      return key
    }
    let activity = try Names(plan: plan).activity(text)
    return try isUndo ? waived(rule, activity) : rule.key(for: activity, in: plan)
  }

  private func keys(of text: String) -> [String] {
    ConstraintCheck.whole(plan, now: now).conflicts.map { $0.key(in: plan) }
      .filter { $0.hasPrefix(text) }
  }

  /// The one there is, or the one that is spelled out; nil where there is none.
  private func only(_ keys: [String], _ text: String) throws(ArgumentFault) -> String? {
    guard keys.count > 1, !keys.contains(text) else {
      return keys.contains(text) ? text : keys.first
    }
    throw .ambiguousConflict(text, candidates: keys.sorted())
  }

  /// The waiver of a rule at an activity, also one that is void by now.
  private func waived(_ rule: RuleCode, _ activity: ActivityIndex) throws(ArgumentFault) -> String {
    let scope = WaiverScope.activity(rule, plan.id(activity))
    let keys = plan.waivers.keys.filter { WaiverScope(key: $0) == scope }.sorted()
    guard let key = keys.first else { throw .nothingToWaive(plan.title(activity)) }
    return key
  }
}

/// What a waiver is about, to be told.
struct ToldWaiver {
  private let conflict: Conflict?
  private let scope: WaiverScope?
  let museum: MuseumID?

  init(_ key: String, in plan: Plan, now: Instant) {
    scope = WaiverScope(key: key)
    if case .activity(_, let id) = scope {
      conflict = nil
      museum = plan.activity(id).map { plan.museum($0).id }
    } else {
      conflict = ConstraintCheck.whole(plan, now: now).conflicts.first { $0.key(in: plan) == key }
      museum = conflict?.museum(in: plan)
    }
  }

  /// `Zaal … is dubbel geboekt …`, or `Zaal dubbel geboekt, voor heel ‘WS 6C’`; empty for what is gone.
  func words(_ phrases: Phrases, in plan: Plan) -> String {
    if let conflict { return phrases.sentence(conflict, in: plan) }
    guard case .activity(let rule, let id) = scope else { return "" }
    let title = plan.activity(id).map { phrases.title($0, in: plan, seenFrom: museum) } ?? id.text
    return phrases.rule(rule, forAllOf: title)
  }
}
