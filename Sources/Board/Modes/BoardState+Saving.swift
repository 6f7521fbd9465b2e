import ConstraintChecker
import Planning
import Screen

extension BoardState {
  /// Saves an edit, or asks for a reason first when something hard clashes.
  mutating func save(
    _ edit: ActivityEdit, conflicts: [Conflict], returning back: ReasonInput.Back
  ) -> [Effect] {
    guard saving == nil else { notice = .busySaving; return [] }
    let change = edit.change(in: plan)
    guard !change.isEmpty else { mode = .browsing; return [] }
    let conflicts = conflicts + left(by: edit, besides: conflicts)
    guard !isNew(conflicts, comparedWith: edit) else {
      let base = plan.activity(edit.activity.id).map { ActivityEdit(of: $0, in: plan) }
      mode = .reason(ReasonInput(edit: edit, conflicts: conflicts, back: back, base: base))
      return []
    }
    return send(change, because: nil)
  }

  mutating func updateReason(_ reason: ReasonInput, _ key: Key) -> [Effect] {
    var reason = reason
    switch key {
    case .escape, .control("c"):
      mode = reason.previous
    case .enter:
      let words = reason.input.string.trimmed
      guard WrittenReason.isEnough(words) else { return [] }
      let effects = send(reason.edit.change(in: plan), because: words)
      if case .form(let form) = reason.back { stand(on: reason.edit, of: form) }
      return effects
    default:
      _ = reason.input.handle(key)
      mode = .reason(reason)
    }
    return []
  }

  /// Sends a change, under the name it has until the log gives it a number.
  ///
  /// While the share is away it lies on the board as a draft once this computer has written it.
  mutating func send(_ change: PlanChange, because reason: String?) -> [Effect] {
    let draft = Draft(
      id: DraftID(names.next("d")), change, reason: reason, madeAt: now)
    let replaced = draftTakenUp
    drafts.removeAll { $0.id == replaced }
    drafts.append(draft)
    mode = .browsing
    waitsIdle = true
    let commit = Effect.commit(change, because: reason, as: draft.id)
    begin(draft.id)
    return [commit] + (replaced.map { [.withdraw($0)] } ?? [])
  }

  /// What an edit leaves behind beside what it takes part in itself: others who clash now, a zone that
  /// nobody watches over any more.
  func left(by edit: ActivityEdit, besides conflicts: [Conflict]) -> [Conflict] {
    guard
      let verdict = try? ConstraintCheck.verdict(on: edit.change(in: plan), in: plan, now: now)
    else { return [] }
    let zones = verdict.hard.filter { $0.zone != nil && !conflicts.contains($0) }
    return zones + verdict.betweenOthers.filter { $0.severity == .hard }
  }

  /// Whether an edit brings a hard conflict that does not already stand as it is.
  private func isNew(_ conflicts: [Conflict], comparedWith edit: ActivityEdit) -> Bool {
    let hard = conflicts.filter { $0.severity == .hard }
    guard !hard.isEmpty else { return false }
    guard
      let verdict = try? ConstraintCheck.verdict(on: edit.change(in: plan), in: plan, now: now)
    else { return true }
    return !verdict.hard.isEmpty
  }
}
