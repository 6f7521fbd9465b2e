import ConstraintChecker
import Planning
import Screen

/// The list of what the shared board does not have yet, with one chosen.
package struct DraftList: Sendable {
  package internal(set) var selected = 0
  package internal(set) var top = 0
  /// The latest commits, to tell what happened in between; nil until they are read.
  package internal(set) var history: [HistoryLine]?
}

extension BoardState {
  mutating func showDrafts() -> [Effect] {
    mode = .drafts(DraftList())
    return [.loadHistory]
  }

  mutating func updateDrafts(_ list: DraftList, _ key: Key) -> [Effect] {
    var list = list
    let chosen = drafts[safe: list.selected]
    notice = nil
    switch key {
    case .up, .character("k"): list.selected -= 1
    case .down, .character("j"): list.selected += 1
    case .pageUp: list.selected -= 10
    case .pageDown: list.selected += 10
    case .enter:
      guard let chosen else { return [] }
      takeUp(chosen)
      return []
    case .character("p"):
      guard let chosen, chosen.id != saving else { return [] }
      return [.retry(chosen.id)]
    case .character("d"), .delete:
      guard let chosen else { return [] }
      mode = .confirm(
        Confirmation(question: .withdraw(title: title(of: chosen)), draft: chosen.id))
      return []
    case .escape, .character("q"), .character("W"), .control("c"):
      mode = .browsing
      return []
    default: break
    }
    list.selected = min(max(0, list.selected), max(0, drafts.count - 1))
    list.top = BoardState.scrolled(list.top, to: list.selected, height: draftListHeight)
    mode = .drafts(list)
    return []
  }

  /// Lines the list has; the card of the chosen one takes the rest.
  package var draftListHeight: Int { max(3, (size.rows - 5) / 2) }
}

// MARK: - Taking up

extension BoardState {
  /// Shows on the board what lies there, and opens the form of what was refused.
  mutating func takeUp(_ draft: Draft) {
    if laid.contains(where: { $0.id == draft.id }) {
      if !showHouse(draft) { jump(to: draft) }
      return
    }
    guard draft.id != saving, !takeUpHouse(draft) else { return }
    guard let (base, edit) = sides(of: draft) else { notice = .draft(.noForm); return }
    let current = plan.activity(edit.activity.id).map { ActivityEdit(of: $0, in: plan) }
    var form = FormState(edit, in: plan)
    form.original = current
    if let base, let current {
      merge(&form, base: base, theirs: current, by: draft.changedBy)
    }
    form.takesUp = draft.id
    form.visited = Set(FormField.allCases)
    readAgain(&form)
    mode = .form(form)
  }

  private mutating func jump(to draft: Draft) {
    mode = .browsing
    guard let activity = draft.change.activities.first.flatMap({ plan.activity($0) }) else {
      return
    }
    follow(plan.row(activity).span)
    let rows = plan.bookings(of: activity).map {
      BoardRow.resource(ResourceIndex(plan.row($0).resource))
    }
    if let row = self.rows.firstIndex(where: { rows.contains($0) || $0 == .activity(activity) }) {
      cursor.row = row
      cursor.lane = 0
    }
    keepCursorInView()
  }

  /// The one activity as the draft was made from it, and as the draft wants it; the rest of it as
  /// the plan says by now.
  private func sides(of draft: Draft) -> (base: ActivityEdit?, wanted: ActivityEdit)? {
    let touched = draft.change.activities
    guard touched.count == 1, let id = touched.first else { return nil }
    let current = plan.activity(id).map { ActivityEdit(of: $0, in: plan) }
    var taken = draft.change
    for place in taken.edits.indices { taken.edits[place] = taken.edits[place].inverse }
    guard let created = current ?? draft.change.created else { return nil }
    return (current?.applying(taken), created.applying(draft.change))
  }
}

// MARK: - What stands in the way

extension BoardState {
  /// The hard conflicts a draft that is not on the plan would bring now, and the plan they are in.
  package func verdict(on draft: Draft) -> ChangeVerdict? {
    guard plan.isComplete, !laid.contains(where: { $0.id == draft.id }) else { return nil }
    return try? ConstraintCheck.verdict(on: draft.change, in: plan, now: now)
  }

  /// What others did to a draft's activities, or to those in its way, since it was made; newest
  /// first.
  package func since(_ draft: Draft, _ list: DraftList) -> [HistoryLine] {
    var activities = Set(draft.change.activities)
    if let verdict = verdict(on: draft) {
      for booking in verdict.hard.flatMap(\.bookings) {
        activities.insert(verdict.after.id(ActivityIndex(verdict.after.row(booking).activity)))
      }
    }
    return (list.history ?? []).filter { line in
      line.time >= draft.madeAt && !activities.isDisjoint(with: line.activities)
    }
  }
}

extension Draft {
  /// Who was first with what it changes.
  fileprivate var changedBy: String? {
    guard case .changedElsewhere(let author, _) = standing else { return nil }
    return author
  }
}

extension PlanChange {
  /// The first activity as the change wants it, still without bookings.
  fileprivate var created: ActivityEdit? {
    for edit in edits {
      if case .activity(let row) = edit, let after = row.after {
        return ActivityEdit(activity: after, bookings: [])
      }
    }
    return nil
  }
}
