import Planning

extension BoardState {
  /// Works out the rows anew: after another plan, section, museum, fold, filter or time in view.
  mutating func renewRows() {
    revision += 1
    let before = currentRow
    let inside = view.section == .activities ? activityRows() : resourceRows()
    rows = plan.museums.flatMap { rows(of: $0, inside[$0.id] ?? []) }
    hours = hoursInView()
    if let before, let place = rows.firstIndex(of: before) { cursor.row = place }
    keepCursorInView()
  }

  /// The row the cursor is in.
  package var currentRow: BoardRow? {
    rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
  }

  private func rows(of museum: Museum, _ inside: [BoardRow]) -> [BoardRow] {
    guard view.museum == nil || view.museum == museum.id, !inside.isEmpty else { return [] }
    return [.museum(museum.id)] + (view.folded.contains(museum.id) ? [] : inside)
  }

  /// The section's resources by museum, in the plan's order.
  private func resourceRows() -> [MuseumID: [BoardRow]] {
    let kind: Resource.Kind =
      switch view.section {
      case .rooms, .activities: .room
      case .staff: .staff
      case .materials: .material
      }
    var rows: [MuseumID: [BoardRow]] = [:]
    for place in plan.resources.indices where plan.resources[place].kind == kind {
      let row = ResourceIndex(place)
      guard shows(row) else { continue }
      rows[plan.resources[place].museum, default: []].append(.resource(row))
    }
    return rows
  }

  private func shows(_ resource: ResourceIndex) -> Bool {
    view.filter.text.isEmpty || view.filter.matches(plan[resource].name)
      || !blocks(on: resource).isEmpty
  }

  /// Activities with something in view, by museum and start; found through their bookings, so that
  /// the work grows with what is in view and not with the plan.
  private func activityRows() -> [MuseumID: [BoardRow]] {
    var found: Set<ActivityIndex> = []
    for row in plan.resources.indices {
      plan.forEachBooking(on: ResourceIndex(row), in: window) { _, booking in
        found.insert(ActivityIndex(booking.activity))
      }
    }
    for activity in unbooked where plan.row(activity).occupied.overlaps(window) {
      found.insert(activity)
    }
    let shown = found.filter { view.filter.shows($0, in: plan, seenFrom: view.museum) }
      .sorted { (plan.row($0).start, $0) < (plan.row($1).start, $1) }
    return Dictionary(grouping: shown) { plan.museum($0).id }.mapValues { $0.map { .activity($0) } }
  }

  /// From the earliest opening to the latest closing in view, wider where bookings are.
  private func hoursInView() -> Range<Int> {
    var hours = openingInView() ?? 8 * 60..<18 * 60
    let clock = WindowClock(window)
    for row in rows {
      guard case .resource(let resource) = row else { continue }
      plan.forEachBooking(on: resource, in: clock.window) { _, booking in
        hours = hours.covering(clock.hours(of: booking.span))
      }
    }
    let whole = (hours.lowerBound / 60 * 60)..<((hours.upperBound + 59) / 60 * 60)
    return whole.clamped(to: 0..<1440)
  }

  private func openingInView() -> Range<Int>? {
    var hours: Range<Int>?
    for museum in plan.museums where view.museum == nil || view.museum == museum.id {
      for day in 0..<view.zoom.days {
        for open in plan.openingHours(of: museum.id, on: view.firstDay + day) ?? [] {
          hours = hours?.covering(open) ?? open
        }
      }
    }
    return hours
  }
}

/// Reads clock times of many bookings in one window.
private struct WindowClock {
  let window: Span
  private let zone = ZoneRules.brussels
  /// The clock's distance from UTC in minutes, nil in the two weeks a year in which it changes.
  private let offset: Int?

  init(_ window: Span) {
    self.window = window
    let (first, last) = (zone.offset(at: window.start), zone.offset(at: window.end))
    offset = first == last ? first : nil
  }

  /// The clock times of a booking within one day; nothing for longer ones, which need no room.
  func hours(of span: Span) -> Range<Int>? {
    if let offset, window.start <= span.start, span.end <= window.end {
      let start = ((Int(span.start.minutes) + offset) % 1440 + 1440) % 1440
      let end = start + Int(span.minutes)
      return end <= 1439 ? start..<end : nil
    }
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
