import Planning

/// What exactly a change changes: from what to what.
extension Phrases {
  /// `ma 30/11 10:00–11:00 → 11:00–12:00, Abdijrefter → STAMplein`; empty where a summary says all.
  ///
  /// Of an activity that its museum keeps to itself only when and where.
  package func detail(
    of change: PlanChange, in plan: Plan, seenFrom viewer: MuseumID? = nil
  ) -> String {
    let bookings = bookings(of: change)
    var details = change.edits.compactMap { edit -> String? in
      guard case .activity(let row) = edit, let subject = row.after ?? row.before else {
        return nil
      }
      let isHidden = plan.hidesTitles(of: subject.museum, from: viewer)
      let parts =
        fields(row, isHidden: isHidden, plan.zone(of: subject.museum))
        + places(bookings[subject.id] ?? [], in: plan)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    details += change.bookingsAlone.compactMap { activity, rows in
      let zone = plan.activity(activity).map { plan.zone(of: $0) } ?? .brussels
      let parts = times(rows, in: plan, zone) + places(rows, in: plan)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    details += change.edits.compactMap { edit in
      let parts = cells(of: edit, in: plan)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    return few(details)
  }

  /// `Gids 04 ma 30/11 10:00–11:00 → 10:30–11:00`, where the activity itself stays.
  private func times(
    _ rows: [Replacement<Booking>], in plan: Plan, _ zone: ZoneRules
  ) -> [String] {
    rows.compactMap { row in
      guard let before = row.before, let after = row.after, before.span != after.span else {
        return nil
      }
      return "\(name(of: after, in: plan)) \(moved(before.span, after.span, zone))"
    }
  }

  private func bookings(of change: PlanChange) -> [ActivityID: [Replacement<Booking>]] {
    change.edits.reduce(into: [:]) { found, edit in
      guard case .booking(let row) = edit, let booking = row.after ?? row.before else { return }
      found[booking.activity, default: []].append(row)
    }
  }

  private func fields(
    _ row: Replacement<Activity>, isHidden: Bool, _ zone: ZoneRules
  ) -> [String] {
    guard let after = row.after else { return [] }
    guard let before = row.before else { return [whenShort(after.span, zone: zone)] }
    var parts: [String] = []
    if before.span != after.span { parts.append(moved(before.span, after.span, zone)) }
    if before.status != after.status {
      parts.append("\(word(before.status)) → \(word(after.status))")
    }
    guard !isHidden else { return parts }
    if before.title != after.title {
      parts.append("\(quoted(before.title)) → \(quoted(after.title))")
    }
    if before.visitors != after.visitors, let visitors = after.visitors {
      parts.append("\(before.visitors.map { "\($0) → " } ?? "")\(self.visitors(visitors))")
    }
    return parts
  }

  /// The day once where it stays.
  private func moved(_ before: Span, _ after: Span, _ zone: ZoneRules) -> String {
    let year = zone.local(after.start).date.year
    let (old, new) = (
      whenShort(before, zone: zone, year: year), whenShort(after, zone: zone, year: year)
    )
    let isSameDay =
      zone.local(before.start).date == zone.local(after.start).date && after.minutes <= 1440
    return "\(old) → \(isSameDay ? times(after, zone: zone) : new)"
  }

  /// `Abdijrefter → STAMplein`, `+ Gids 04`, `Headset ×20 → ×25`.
  private func places(_ rows: [Replacement<Booking>], in plan: Plan) -> [String] {
    var (gone, come) = ([Booking](), [Booking]())
    var parts: [String] = []
    for row in rows {
      if let before = row.before, let after = row.after, before.resource == after.resource {
        guard before.quantity != after.quantity else { continue }
        parts.append("\(name(of: after, in: plan)) ×\(before.quantity) → ×\(after.quantity)")
        continue
      }
      if let before = row.before { gone.append(before) }
      if let after = row.after { come.append(after) }
    }
    for old in gone {
      let place = come.firstIndex { kind(of: $0, in: plan) == kind(of: old, in: plan) }
      let new = place.map { come.remove(at: $0) }
      let name = name(of: old, in: plan)
      parts.append(new.map { "\(name) → \(self.name(of: $0, in: plan))" } ?? "− \(name)")
    }
    return parts + come.map { "+ \(name(of: $0, in: plan))" }
  }

  private func name(of booking: Booking, in plan: Plan) -> String {
    plan.resource(booking.resource).map { plan[$0].name } ?? booking.resource.text
  }

  private func kind(of booking: Booking, in plan: Plan) -> Resource.Kind? {
    plan.resource(booking.resource).map { plan[$0].kind }
  }
}
