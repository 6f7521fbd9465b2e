import ConstraintChecker
import Planning

extension Phrases {
  /// What a change does, in a few words: `nieuw: Lezing Leie`, `verplaatst: WS 6C`.
  ///
  /// `plan` knows the names of people and rooms, `sides` whom waivers are about; without one ids, and
  /// rules alone, are said. Reasons of waivers are told where they stand nowhere else.
  package func summary(
    _ change: PlanChange, in plan: Plan? = nil, _ sides: WaivedSides = WaivedSides(),
    seenFrom viewer: MuseumID? = nil, withReasons: Bool = false
  ) -> String {
    var (activities, house) = ([String](), movedOpening(change, in: plan).map { [$0] } ?? [])
    let isMoved = !house.isEmpty
    for edit in change.edits {
      switch edit {
      case .activity(let row):
        let isElsewhere = change.changesPlace
        activities.append(
          summary(row, isElsewhere) { title(of: $0, in: plan, seenFrom: viewer) })
      case .booking, .waiver: break
      case .house(let row): house.append(summary(row, in: plan))
      case .opening(let row): if !isMoved { house.append(summary(row, in: plan)) }
      case .travel(let row): house.append(summary(row))
      case .museum(let row): house.append(summary(row))
      case .resource(let row): house.append(summary(row))
      }
    }
    activities += rebooked(change, in: plan, viewer)
    var parts = activities.isEmpty ? [] : [few(activities)]
    if !house.isEmpty { parts.append(few(house)) }
    parts += waived(change, in: plan, sides, seenFrom: viewer, withReasons: withReasons)
    return parts.joined(separator: "; ")
  }

  /// Activities of which only bookings change: `verplaatst: WS 6C`; as a number where none is known.
  private func rebooked(_ change: PlanChange, in plan: Plan?, _ viewer: MuseumID?) -> [String] {
    let bookings = change.bookingsAlone
    guard !bookings.isEmpty else { return [] }
    let known = bookings.compactMap { rows in
      plan?.activity(rows.activity).map { (rows.rows, $0) }
    }
    guard let plan, known.count == bookings.count else {
      let all = bookings.reduce(0) { $0 + $1.rows.count }
      return [count(all, say("boeking", "booking"), say("boekingen", "bookings"))]
    }
    return known.map { rows, activity in
      let isMoved = rows.contains { row in
        guard let before = row.before, let after = row.after else { return false }
        return before.resource != after.resource || before.span != after.span
      }
      return (isMoved ? say("verplaatst: ", "moved: ") : say("gewijzigd: ", "changed: "))
        + title(activity, in: plan, seenFrom: viewer)
    }
  }

  /// Before the summary of a commit that undoes another.
  package func takesBack(_ number: Int) -> String {
    say("maakt \(number) ongedaan", "undoes \(number)")
  }

  private func summary(
    _ row: Replacement<Activity>, _ isElsewhere: Bool, title: (Activity) -> String
  ) -> String {
    switch (row.before, row.after) {
    case (nil, let after?): say("nieuw: ", "new: ") + title(after)
    case (let before?, nil): say("weg: ", "gone: ") + title(before)
    case (let before?, let after?): summary(from: before, to: after, isElsewhere, title(after))
    case (nil, nil): ""
    }
  }

  private func summary(
    from before: Activity, to after: Activity, _ isElsewhere: Bool, _ title: String
  ) -> String {
    if before.status != after.status { return "\(word(after.status)): \(title)" }
    if before.span != after.span || isElsewhere && before == after {
      return say("verplaatst: ", "moved: ") + title
    }
    return say("gewijzigd: ", "changed: ") + title
  }
}

extension PlanChange {
  /// The bookings of activities whose own rows stay as they are, in order.
  var bookingsAlone: [(activity: ActivityID, rows: [Replacement<Booking>])] {
    var own: Set<ActivityID> = []
    for case .activity(let row) in edits {
      own.formUnion([row.before, row.after].compactMap { $0?.id })
    }
    var found: [(activity: ActivityID, rows: [Replacement<Booking>])] = []
    for case .booking(let row) in edits {
      guard let id = (row.after ?? row.before)?.activity, !own.contains(id) else { continue }
      if let place = found.firstIndex(where: { $0.activity == id }) {
        found[place].rows.append(row)
      } else {
        found.append((id, [row]))
      }
    }
    return found
  }

  /// Whether a booking goes from one room or person to another.
  fileprivate var changesPlace: Bool {
    edits.contains { edit in
      guard case .booking(let row) = edit, let before = row.before else { return false }
      return row.after.map { $0.resource != before.resource } ?? false
    }
  }
}
