extension PlanChange {
  /// The same intent on a plan that others have changed since it was made: field by field.
  ///
  /// What each edit was made from is what both sides started with. An edit that changes nothing
  /// only says what its row was like; it is left out. Rows of the house are not merged.
  /// Nor is a change that edits a row twice: each edit is made from the one before it.
  package func merged(onto plan: Plan) -> Merge {
    var merging = Merging(plan: plan)
    guard merging.note(edits) else { return Merge(change: self) }
    for edit in edits { merging.take(edit) }
    merging.followTimes()
    return merging.merge
  }
}

/// A merge under way.
private struct Merging {
  let plan: Plan
  var merge = Merge()
  /// Those the change edits, and those whose bookings it does.
  private var activities: Set<ActivityID> = []
  private var bookings: Set<BookingID> = []
  private var used: Set<ActivityID> = []
  /// Activities whose time is not what one side has it: as it was, as wanted, and as it becomes.
  private var times: [ActivityID: (base: Span, mine: Span, merged: Span)] = [:]

  init(plan: Plan) {
    self.plan = plan
  }

  /// False when a row is there twice.
  mutating func note(_ edits: [Edit]) -> Bool {
    for edit in edits {
      switch edit {
      case .activity(let row):
        guard let id = (row.before ?? row.after)?.id else { continue }
        guard activities.insert(id).inserted else { return false }
      case .booking(let row):
        guard let booking = row.before ?? row.after else { continue }
        guard bookings.insert(booking.id).inserted else { return false }
        used.insert(booking.activity)
      case .museum, .resource, .waiver, .opening, .travel, .house: continue
      }
    }
    return true
  }

  mutating func take(_ edit: Edit) {
    switch edit {
    case .activity(let row): take(row)
    case .booking(let row): take(row)
    case .museum, .resource, .waiver, .opening, .travel, .house: merge.change.edits.append(edit)
    }
  }

  private mutating func take(_ row: Replacement<Activity>) {
    guard let before = row.before else { return keep(.activity(row)) }
    let current = plan.activity(before.id).map { plan[$0] }
    guard let current, let after = row.after else {
      guard current != nil || row.after != nil else { return }
      if current != before { note([.existence], before.id, before.id.text, in: \.clashes) }
      return keep(.activity(row))
    }
    var rows = ThreeWay(base: before, mine: after, theirs: current)
    rows.mergeFields(isUsed: used.contains(before.id))
    note(rows.taken, before.id, before.id.text, in: \.taken)
    note(rows.clashes, before.id, before.id.text, in: \.clashes)
    times[before.id] = (before.span, after.span, rows.merged.span)
    guard before != after else { return }
    guard current != before else { return keep(.activity(row)) }
    var merged = rows.merged
    merged.version = current.version + 1
    keep(.activity(Replacement(from: current, to: merged)))
  }

  private mutating func take(_ row: Replacement<Booking>) {
    guard let before = row.before else { return keep(.booking(row)) }
    let current = plan.booking(before.id, of: before.activity)
    guard let current, let after = row.after else {
      guard current != nil || row.after != nil else { return }
      if current != before { note([.existence], before.activity, before.id.text, in: \.clashes) }
      return keep(.booking(row))
    }
    guard current != before else { return keep(.booking(row)) }
    var rows = ThreeWay(base: before, mine: after, theirs: current)
    rows.mergeFields()
    note(rows.taken, before.activity, before.id.text, in: \.taken)
    note(rows.clashes, before.activity, before.id.text, in: \.clashes)
    var merged = rows.merged
    merged.version = current.version + 1
    keep(.booking(Replacement(from: current, to: merged)))
  }

  private mutating func keep(_ edit: Edit) { merge.change.edits.append(edit) }

  private mutating func note(
    _ fields: [PlanField], _ activity: ActivityID, _ row: String,
    in list: WritableKeyPath<Merge, [Merge.Part]>
  ) {
    merge[keyPath: list] += fields.map { Merge.Part(activity: activity, row: row, field: $0) }
  }
}

// MARK: - Bookings that last as long as their activity

extension Merging {
  /// What one side added while the other moved the activity goes along.
  mutating func followTimes() {
    for (place, edit) in merge.change.edits.enumerated() {
      guard case .booking(let row) = edit, row.before == nil, var added = row.after,
        let time = times[added.activity], added.span == time.mine, time.merged != time.mine
      else { continue }
      added.span = time.merged
      merge.change.edits[place] = .booking(Replacement(from: nil, to: added))
    }
    for (id, time) in times.sorted(by: { $0.key < $1.key }) where time.merged != time.base {
      followTheirs(of: id, from: time.base, to: time.merged)
    }
  }

  private mutating func followTheirs(of id: ActivityID, from base: Span, to span: Span) {
    guard let activity = plan.activity(id), plan[activity].span == base else { return }
    for booking in plan.bookings(of: activity).map({ plan[$0] }).sorted(by: { $0.id < $1.id })
    where booking.span == base && !bookings.contains(booking.id) {
      var moved = booking
      moved.span = span
      moved.version += 1
      keep(.booking(Replacement(from: booking, to: moved)))
    }
  }
}

extension Plan {
  /// The booking as it stands; nil when it is not there.
  package func booking(_ id: BookingID, of activity: ActivityID) -> Booking? {
    guard let activity = self.activity(activity) else { return nil }
    return bookings(of: activity).first { self.id($0) == id }.map { self[$0] }
  }
}
