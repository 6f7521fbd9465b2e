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
  private mutating func takeUp(_ draft: Draft) {
    if laid.contains(where: { $0.id == draft.id }) { return jump(to: draft) }
    guard draft.id != saving else { return }
    guard let edit = wanted(by: draft) else { notice = .draft(.noForm); return }
    let current = plan.activity(edit.activity.id).map { ActivityEdit(of: $0, in: plan) }
    var form = FormState(edit, in: plan)
    form.original = current
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

  /// The one activity as the draft wants it, over what the plan says by now.
  private func wanted(by draft: Draft) -> ActivityEdit? {
    let touched = draft.change.activities
    guard touched.count == 1, let id = touched.first else { return nil }
    var activity = plan.activity(id).map { plan[$0] }
    var bookings = plan.activity(id).map { ActivityEdit(of: $0, in: plan).bookings } ?? []
    for edit in draft.change.edits {
      switch edit {
      case .activity(let row): activity = row.after
      case .booking(let row):
        bookings.removeAll { $0.id == (row.after ?? row.before)?.id }
        if let after = row.after { bookings.append(after) }
      case .museum, .resource, .waiver, .opening, .travel: break
      }
    }
    return activity.map { ActivityEdit(activity: $0, bookings: bookings.sorted { $0.id < $1.id }) }
  }
}

// MARK: - What stands in the way

extension BoardState {
  /// The hard conflicts a draft that is not on the plan would bring now, and the plan they are in.
  package func verdict(on draft: Draft) -> ChangeVerdict? {
    guard plan.isComplete, !laid.contains(where: { $0.id == draft.id }) else { return nil }
    return try? ConstraintCheck.verdict(on: draft.change, in: plan)
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
