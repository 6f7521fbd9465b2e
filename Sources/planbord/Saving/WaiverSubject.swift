import ConstraintChecker
import Phrases
import Planning

/// Finds what waivers are bound to: a conflict by its key, or those of a rule at an activity.
struct WaiverSubject {
  let plan: Plan
  let now: Instant

  /// What is meant, with the whole keys; undoing asks only that waivers are there.
  func told(
    _ text: String, _ rule: RuleCode?, isUndo: Bool
  ) throws(ArgumentFault) -> ToldWaiver {
    if isUndo, let key = try only(plan.waivers.keys.filter { $0.hasPrefix(text) }, text) {
      return ToldWaiver(key, in: plan, now: now)
    }
    let conflicts = ConstraintCheck.whole(plan, now: now).conflicts
    guard let rule else {
      let keys = isUndo ? [] : conflicts.map { $0.key(in: plan) }.filter { $0.hasPrefix(text) }
      guard let key = try only(keys, text) else { throw .nothingToWaive(text) }
      return ToldWaiver(key, in: plan, now: now)
    }
    let activity = try Names(plan: plan).activity(text)
    let keys = RuleCode.conflicts(of: rule, at: activity, among: conflicts, in: plan)
      .map { $0.key(in: plan) }
    let chosen = isUndo ? waived(rule, activity, keys) : keys
    guard !chosen.isEmpty else {
      throw isUndo
        ? .nothingToWaive(plan.title(activity))
        : .noSuchClash(rule.rawValue, activity: plan.title(activity))
    }
    return ToldWaiver(Set(chosen).sorted(), rule, activity, in: plan)
  }

  /// The one there is, or the one that is spelled out; nil where there is none.
  private func only(_ keys: [String], _ text: String) throws(ArgumentFault) -> String? {
    guard keys.count > 1, !keys.contains(text) else {
      return keys.contains(text) ? text : keys.first
    }
    throw .ambiguousConflict(text, candidates: keys.sorted())
  }

  /// Waivers of the conflicts there are, and those for the whole activity, also ones void by now.
  private func waived(_ rule: RuleCode, _ activity: ActivityIndex, _ keys: [String]) -> [String] {
    let scope = WaiverScope.activity(rule, plan.id(activity))
    let wide = plan.waivers.keys.filter { WaiverScope(key: $0) == scope }
    return (keys.filter { plan.waivers[$0] != nil } + wide).sorted()
  }
}

/// What waivers are bound to, to be told.
struct ToldWaiver {
  let keys: [String]
  let museum: MuseumID?
  private let conflict: Conflict?
  private let scope: WaiverScope?

  init(_ key: String, in plan: Plan, now: Instant) {
    keys = [key]
    scope = WaiverScope(key: key)
    if case .activity(_, let id) = scope {
      conflict = nil
      museum = plan.activity(id).map { plan.museum($0).id }
    } else {
      conflict = ConstraintCheck.whole(plan, now: now).conflicts.first { $0.key(in: plan) == key }
      museum = conflict?.museum(in: plan)
    }
  }

  init(_ keys: [String], _ rule: RuleCode, _ activity: ActivityIndex, in plan: Plan) {
    self.keys = keys
    scope = .activity(rule, plan.id(activity))
    museum = plan.museum(activity).id
    conflict = nil
  }

  /// `Zaal … is dubbel geboekt …`, or `Zaal dubbel geboekt bij ‘WS 6C’, 2 botsingen`; empty for what
  /// is gone.
  func words(_ phrases: Phrases, in plan: Plan) -> String {
    if let conflict { return phrases.sentence(conflict, in: plan) }
    guard case .activity(let rule, let id) = scope else { return "" }
    let title = plan.activity(id).map { phrases.title($0, in: plan, seenFrom: museum) } ?? id.text
    return phrases.rule(rule, at: title, clashes: keys.count)
  }
}
