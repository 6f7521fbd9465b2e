import ConstraintChecker
import Planning

/// What the store's answers do to the board.
extension BoardState {
  mutating func load(_ plan: Plan, _ result: CheckResult) {
    let isFirst = rows.isEmpty
    laid = []
    self.plan = plan
    conflicts.replace(with: result, in: plan, now: now)
    forgetRows()
    unbooked = plan.activities.filter { plan.row($0).firstBooking < 0 }
    if drafts.isEmpty { renewRows() } else { _ = apply(PlanChange()) }
    if isFirst, cursor.row == 0, rows.count > 1 { cursor.row = 1 }
    renewVerdicts()
  }

  /// The rows of a plan read anew are others: what was found in those before is asked for again.
  private mutating func forgetRows() {
    quest = nil
    guard case .find(var find) = mode else { return }
    find.answer = nil
    mode = .find(find)
  }

  mutating func merged(_ fields: [TakenField]) {
    guard case .saved(let title, _) = notice, !fields.isEmpty else { return }
    notice = .savedMerged(title: title, fields)
  }

  mutating func committed(_ number: Int, _ change: PlanChange) -> [Effect] {
    let before = conflicts.open
    let effects = apply(change)
    // Rows have moved under what was taken in hand while this was on its way.
    renewVerdicts(changedBy: author)
    undoable.append(number)
    redoable = []
    let title = title(of: change)
    let checked = checked(openBefore: before)
    if change.isOfHouse {
      tell(.house(.saved, change, checked))
    } else if let waivers = change.onlyWaivers {
      tell(waivers.contains { $0.after != nil } ? .waived(checked) : .reopened(checked))
    } else {
      tell(
        change.cancels
          ? Notice.cancelled(title: title, checked) : .saved(title: title, checked))
    }
    return effects
  }

  mutating func undone(_ number: Int, _ change: PlanChange, undid: Int) -> [Effect] {
    let before = conflicts.open
    let effects = apply(change)
    renewVerdicts(changedBy: author)
    let isRedo = redoable.contains(undid)
    let checked = checked(openBefore: before)
    let title = title(of: change)
    if change.isOfHouse {
      tell(.house(isRedo ? .redone : .undone, change, checked))
    } else {
      tell(isRedo ? .redone(title: title, checked) : .undone(title: title, checked))
    }
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
  mutating func renewVerdicts(changedBy author: String? = nil) {
    mergeInHand(by: author)
    switch mode {
    case .moving(var draft):
      draft.conflicts = verdict(on: draft.edit)
      mode = .moving(draft)
    case .form(var form):
      readAgain(&form)
      mode = .form(form)
    case .reason(let reason):
      let own = verdict(on: reason.edit)
      mode = .reason(
        ReasonInput(
          input: reason.input, edit: reason.edit,
          conflicts: own + left(by: reason.edit, besides: own),
          back: reason.back, base: reason.base))
    case .browsing, .conflicts, .goTo, .filter, .help, .confirm, .history, .drafts, .waive, .repair,
      .find, .house, .houseForm:
      break
    }
  }

  mutating func refuse(_ conflicts: [RefusedConflict]) {
    notice = .refused(conflicts: conflicts.count)
  }

  mutating func changedElsewhere(_ author: String, _ id: DraftID) {
    // The form that asks about it says so itself.
    if case .form(let form) = mode, !form.questions.isEmpty { return }
    let title = drafts.first { $0.id == id }.map { self.title(of: $0) } ?? ""
    notice = .changedElsewhere(by: author, title: title)
  }

  /// However many there are, rooms are checked and rows laid out once.
  mutating func othersChanged(_ changes: [OthersChange]) -> [Effect] {
    let change = PlanChange(changes.flatMap(\.change.edits))
    let effects = apply(change)
    let activities = change.activities
    for id in activities { glowing[id] = now }
    let authors = changes.map(\.author).unique
    notice =
      change.onlyWaivers == nil
      ? .othersChanged(by: authors, count: activities.count)
      : .othersWaived(by: authors, change, WaivedSides(of: [change], in: plan))
    let author = lastToTouchWhatIsInHand(changes)
    if case .form(var form) = mode, let author {
      form.changedBy = author
      mode = .form(form)
    }
    renewVerdicts(changedBy: author ?? changes.last?.author)
    return effects
  }

  private func lastToTouchWhatIsInHand(_ changes: [OthersChange]) -> String? {
    guard let id = attention.activity, attention.isEditing else { return nil }
    return changes.last { $0.change.activities.contains(id) }?.author
  }

  mutating func show(_ lines: [HistoryLine], begins: Int) {
    let sides = WaivedSides(of: lines.map(\.change), in: plan)
    let lines = lines.map { line in
      var line = line
      line.sides = sides
      return line
    }
    switch mode {
    case .history(var list):
      list.lines = lines
      list.begins = begins
      mode = .history(list)
    case .drafts(var list):
      list.history = lines
      mode = .drafts(list)
    case .browsing, .moving, .form, .conflicts, .goTo, .filter, .help, .confirm, .reason, .waive,
      .repair, .find, .house, .houseForm:
      break
    }
  }

  /// Applies a change and works out anew only the conflicts of what it touched.
  ///
  /// A change that does not fit means that rows and log have drifted apart: all is read again.
  /// Drafts are lifted off the plan for it, and those that still fit are laid on it again.
  mutating func apply(_ change: PlanChange) -> [Effect] {
    let changes = [change] + laid.map(\.change) + layable.map(\.change)
    var touched = touched(by: changes)
    do {
      try liftDrafts()
      touched.formUnion(self.touched(by: changes))
      try plan.apply(change)
    } catch {
      layDrafts()
      return [.reload]
    }
    layDrafts()
    touched.formUnion(self.touched(by: changes))
    if plan.isComplete, changes.contains(where: \.hasStructure) {
      conflicts.replace(with: ConstraintCheck.whole(plan, now: now), in: plan, now: now)
      forgetRows()
    } else if plan.isComplete {
      conflicts.renew(touched, in: plan, now: now)
    }
    unbooked.removeAll { touched.activities.contains($0) || !plan.row($0).isPresent }
    unbooked += changes.flatMap(\.activities).unique.compactMap { plan.activity($0) }
      .filter { plan.row($0).firstBooking < 0 }
    renewRows()
    return []
  }

  /// What some changes lay hands on, by the rows of the plan as it is now.
  private func touched(by changes: [PlanChange]) -> ConflictIndex.Touched {
    let activities = changes.flatMap(\.activities).compactMap { plan.activity($0) }
    let booked = activities.flatMap { plan.bookings(of: $0) }.map {
      ResourceIndex(plan.row($0).resource)
    }
    return ConflictIndex.Touched(resources: Set(booked), activities: Set(activities))
  }

  /// Empty where its museum keeps it to itself and the board is opened for another.
  func shownTitle(of activity: ActivityIndex) -> String {
    plan.hidesTitle(of: activity, from: view.museum) ? "" : plan.title(activity)
  }

  /// Of its first activity; empty where that one's museum keeps it to itself, or there is none.
  func title(of change: PlanChange) -> String {
    change.activities.first.flatMap { plan.activity($0) }.map { shownTitle(of: $0) } ?? ""
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
      case .museum, .resource, .waiver, .opening, .travel, .house: nil
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

  /// Whether it changes data of the house, and nothing that is booked.
  var isOfHouse: Bool { !house.isEmpty && activities.isEmpty }

  /// Its edits of what changes a few times a year.
  package var house: PlanChange {
    PlanChange(
      edits.filter { edit in
        switch edit {
        case .opening, .travel, .house, .museum, .resource: true
        case .activity, .booking, .waiver: false
        }
      })
  }

  /// Whether rooms, people, materials or whole museums change.
  package var hasStructure: Bool {
    edits.contains { edit in
      switch edit {
      case .museum, .resource, .opening, .travel, .house: true
      case .activity, .booking, .waiver: false
      }
    }
  }
}
