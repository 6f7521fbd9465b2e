import ConstraintChecker
import Planning

/// What the store's answers do to the board.
extension BoardState {
  mutating func load(_ plan: Plan, _ result: CheckResult) {
    let isFirst = rows.isEmpty
    self.plan = plan
    conflicts = ConflictIndex(result, in: plan)
    unbooked = plan.activities.filter { plan.row($0).firstBooking < 0 }
    renewRows()
    if isFirst, cursor.row == 0, rows.count > 1 { cursor.row = 1 }
    renewVerdicts()
  }

  mutating func committed(_ number: Int, _ change: PlanChange) -> [Effect] {
    saving = nil
    let before = conflicts.openHard
    let effects = apply(change)
    undoable.append(number)
    redoable = []
    let title = title(of: change)
    notice =
      change.cancels
      ? .cancelled(title: title)
      : .saved(title: title, newConflicts: max(0, conflicts.openHard - before))
    return effects
  }

  mutating func undone(_ number: Int, _ change: PlanChange, undid: Int) -> [Effect] {
    saving = nil
    let effects = apply(change)
    let isRedo = redoable.contains(undid)
    notice = isRedo ? .redone(title: title(of: change)) : .undone(title: title(of: change))
    if isRedo {
      redoable.removeAll { $0 == undid }
      undoable.append(number)
    } else {
      undoable.removeAll { $0 == undid }
      redoable.append(number)
    }
    return effects
  }

  /// Asks the checker again about what is in hand: rows have moved under it.
  private mutating func renewVerdicts() {
    switch mode {
    case .moving(var draft):
      draft.conflicts = verdict(on: draft.edit)
      mode = .moving(draft)
    case .form(var form):
      readAgain(&form)
      mode = .form(form)
    case .reason(let reason):
      mode = .reason(
        ReasonInput(
          input: reason.input, edit: reason.edit, conflicts: verdict(on: reason.edit),
          back: reason.back))
    case .browsing, .conflicts, .goTo, .filter, .help, .confirm, .history: break
    }
  }

  mutating func refuse(_ conflicts: [RefusedConflict]) {
    saving = nil
    notice = .refused(conflicts: conflicts.count)
  }

  mutating func changedElsewhere(_ author: String, _ title: String) {
    saving = nil
    notice = .changedElsewhere(by: author, title: title)
  }

  mutating func othersChanged(_ author: String, _ change: PlanChange) -> [Effect] {
    let effects = apply(change)
    for id in change.activities { glowing[id] = now }
    notice = .othersChanged(by: author, count: change.activities.count)
    if case .form(var form) = mode, let open = form.original?.activity.id,
      change.activities.contains(open)
    {
      form.changedBy = author
      mode = .form(form)
    }
    renewVerdicts()
    return effects
  }

  mutating func share(_ status: ShareStatus) {
    if case .away = share, case .shared = status, notice?.isBad != true { notice = .sharedAgain }
    share = status
  }

  mutating func show(_ lines: [HistoryLine], begins: Int) {
    guard case .history(var list) = mode else { return }
    list.lines = lines
    list.begins = begins
    mode = .history(list)
  }

  /// Applies a change and works out anew only the conflicts of what it touched.
  ///
  /// A change that does not fit means that rows and log have drifted apart: all is read again.
  private mutating func apply(_ change: PlanChange) -> [Effect] {
    let touched = resources(touchedBy: change)
    do {
      try plan.apply(change)
    } catch {
      return [.reload]
    }
    if change.hasStructure {
      conflicts = ConflictIndex(ConstraintCheck.whole(plan), in: plan)
    } else {
      conflicts.renew(touched.union(resources(touchedBy: change)), in: plan)
    }
    let activities = change.activities.compactMap { plan.activity($0) }
    unbooked.removeAll { activities.contains($0) || !plan.row($0).isPresent }
    unbooked += activities.filter { plan.row($0).firstBooking < 0 }
    renewRows()
    return []
  }

  private func resources(touchedBy change: PlanChange) -> Set<ResourceIndex> {
    let activities = change.activities.compactMap { plan.activity($0) }
    let booked = activities.flatMap { plan.bookings(of: $0) }.map {
      ResourceIndex(plan.row($0).resource)
    }
    return Set(booked)
  }

  private func title(of change: PlanChange) -> String {
    change.activities.first.flatMap { plan.activity($0) }.map { plan.title($0) } ?? ""
  }
}

extension PlanChange {
  /// The activities a change touches, in the order of its edits.
  package var activities: [ActivityID] {
    var seen: Set<ActivityID> = []
    return edits.compactMap { edit in
      switch edit {
      case .activity(let row): row.after?.id ?? row.before?.id
      case .booking(let row): row.after?.activity ?? row.before?.activity
      case .museum, .resource, .waiver, .opening, .travel: nil
      }
    }.filter { seen.insert($0).inserted }
  }

  /// Whether an activity that was on becomes cancelled.
  var cancels: Bool {
    edits.contains { edit in
      guard case .activity(let row) = edit else { return false }
      return row.after?.status == .cancelled && row.before?.status != .cancelled
    }
  }

  /// Whether rooms, people, materials or whole museums change.
  package var hasStructure: Bool {
    edits.contains { edit in
      switch edit {
      case .museum, .resource: true
      case .activity, .booking, .waiver, .opening, .travel: false
      }
    }
  }
}
