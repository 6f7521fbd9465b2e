import ConstraintChecker
import Planning

/// What is in hand while others change what it was made from.
extension BoardState {
  /// Brings what is in hand up to date with the plan, field by field; `author` changed it.
  mutating func mergeInHand(by author: String?) {
    switch mode {
    case .moving(let draft): merge(draft, by: author)
    case .form(var form):
      merge(&form, by: author)
      mode = .form(form)
    case .reason(let reason): merge(reason, by: author)
    case .confirm(let confirmation): renew(confirmation)
    case .waive(let input): renew(input)
    case .repair: renewPreview()
    case .browsing, .conflicts, .goTo, .filter, .help, .history, .drafts, .find, .house,
      .houseForm:
      break
    }
  }

  /// Empty where its museum keeps it to itself and the board is opened for another.
  func shownTitle(of activity: Activity) -> String {
    plan.hidesTitles(of: activity.museum, from: view.museum) ? "" : activity.title
  }

  private func stored(_ id: ActivityID) -> ActivityEdit? {
    plan.activity(id).map { ActivityEdit(of: $0, in: plan) }
  }

  private mutating func merge(_ draft: MoveDraft, by author: String?) {
    let id = draft.original.activity.id
    guard let theirs = stored(id) else {
      mode = .browsing
      notice = .changedElsewhere(by: author, title: shownTitle(of: draft.original.activity))
      return
    }
    guard theirs != draft.original else { return }
    var draft = draft
    let merge = draft.edit.change(from: draft.original).merged(onto: plan)
    draft.edit = theirs.applying(merge.change)
    draft.original = theirs
    mode = .moving(draft)
    if !merge.clashes.isEmpty {
      notice = .alsoMoved(by: author, title: shownTitle(of: theirs.activity))
    } else if !merge.taken.isEmpty {
      notice = .taken(merge.taken.map(\.field).unique, by: author)
    }
  }

  private mutating func merge(_ form: inout FormState, by author: String?) {
    guard let base = form.original, let theirs = stored(base.activity.id), theirs != base else {
      return
    }
    merge(&form, base: base, theirs: theirs, by: author)
  }

  func merge(
    _ form: inout FormState, base: ActivityEdit, theirs: ActivityEdit, by author: String?
  ) {
    form.merge(
      base: FormState(base, in: plan).values, theirs: FormState(theirs, in: plan).values,
      by: author)
    form.original = theirs
  }

  /// A reason is about what was to be saved: where that is in question, it is asked about first.
  private mutating func merge(_ reason: ReasonInput, by author: String?) {
    guard let base = reason.base else { return }
    guard let theirs = stored(base.activity.id), theirs != base else { return }
    let merge = reason.edit.change(from: base).merged(onto: plan)
    mode = reason.previous
    mergeInHand(by: author)
    guard merge.clashes.isEmpty, let back = ReasonInput.Back(mode) else {
      if case .browsing = mode {
        notice = .changedElsewhere(by: author, title: shownTitle(of: theirs.activity))
      }
      return
    }
    mode = .reason(
      ReasonInput(
        input: reason.input, edit: theirs.applying(merge.change), conflicts: reason.conflicts,
        back: back, base: theirs))
  }

  /// What is asked about is what stands there now.
  private mutating func renew(_ confirmation: Confirmation) {
    if case .jumpQueue = confirmation.question { mode = .browsing }
    guard case .cancel = confirmation.question, let id = confirmation.edit?.activity.id else {
      return
    }
    mode = plan.activity(id).map { .confirm(cancelling($0)) } ?? .browsing
  }
}

extension ActivityEdit {
  /// With the edits of a change that are about it.
  func applying(_ change: PlanChange) -> ActivityEdit {
    var edit = self
    for one in change.edits {
      switch one {
      case .activity(let row): edit.activity = row.after ?? edit.activity
      case .booking(let row):
        edit.bookings.removeAll { $0.id == (row.after ?? row.before)?.id }
        if let after = row.after { edit.bookings.append(after) }
      case .museum, .resource, .waiver, .opening, .travel, .house: break
      }
    }
    edit.bookings.sort { $0.id < $1.id }
    return edit
  }
}
