import Planning

extension BoardState {
  /// Works out the rows anew: after another plan, section, museum, fold, filter or time in view.
  mutating func renewRows() {
    revision += 1
    let before = currentRow
    rows = plan.museums.flatMap { rows(of: $0) }
    hours = hoursInView()
    if let before, let place = rows.firstIndex(of: before) { cursor.row = place }
    keepCursorInView()
  }

  /// The row the cursor is in.
  package var currentRow: BoardRow? {
    rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
  }

  private func rows(of museum: Museum) -> [BoardRow] {
    guard view.museum == nil || view.museum == museum.id else { return [] }
    let inside = view.section == .activities ? activityRows(of: museum) : resourceRows(of: museum)
    guard !inside.isEmpty else { return [] }
    return [.museum(museum.id)] + (view.folded.contains(museum.id) ? [] : inside)
  }

  private func resourceRows(of museum: Museum) -> [BoardRow] {
    let kind: Resource.Kind =
      switch view.section {
      case .rooms, .activities: .room
      case .staff: .staff
      case .materials: .material
      }
    return plan.resources.indices.filter { row in
      let resource = plan.resources[row]
      guard resource.kind == kind, resource.museum == museum.id else { return false }
      guard !view.filter.text.isEmpty else { return true }
      return view.filter.matches(resource.name) || !blocks(on: ResourceIndex(row)).isEmpty
    }.map { .resource(ResourceIndex($0)) }
  }

  /// Activities with something in view, by start; found through their bookings, so that the
  /// work grows with what is in view and not with the plan.
  private func activityRows(of museum: Museum) -> [BoardRow] {
    var found: Set<ActivityIndex> = []
    for row in plan.resources.indices {
      plan.forEachBooking(on: ResourceIndex(row), in: window) { _, booking in
        found.insert(ActivityIndex(booking.activity))
      }
    }
    for activity in unbooked where plan.row(activity).occupied.overlaps(window) {
      found.insert(activity)
    }
    return
      found
      .filter { plan.museum($0).id == museum.id && view.filter.shows($0, in: plan) }
      .sorted { (plan.row($0).start, $0) < (plan.row($1).start, $1) }
      .map { .activity($0) }
  }

  /// From the earliest opening to the latest closing in view, wider where bookings are.
  private func hoursInView() -> Range<Int> {
    var hours = openingInView() ?? 8 * 60..<18 * 60
    for row in rows {
      guard case .resource(let resource) = row else { continue }
      plan.forEachBooking(on: resource, in: window) { _, booking in
        hours = hours.covering(clock(booking.span))
      }
    }
    let whole = (hours.lowerBound / 60 * 60)..<((hours.upperBound + 59) / 60 * 60)
    return whole.clamped(to: 0..<1440)
  }

  private func openingInView() -> Range<Int>? {
    var hours: Range<Int>?
    for museum in plan.museums where view.museum == nil || view.museum == museum.id {
      for day in 0..<view.zoom.days {
        for open in plan.opening.hours(of: museum.id, on: view.firstDay + day) ?? [] {
          hours = hours?.covering(open) ?? open
        }
      }
    }
    return hours
  }

  /// The clock times of a booking within one day; nothing for longer ones, which need no room.
  private func clock(_ span: Span) -> Range<Int>? {
    let zone = ZoneRules.brussels
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    guard start.date == end.date else { return nil }
    return start.minuteOfDay..<max(start.minuteOfDay + 1, end.minuteOfDay)
  }
}

extension Range where Bound == Int {
  fileprivate func covering(_ other: Range<Int>?) -> Range<Int> {
    guard let other else { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
