import ConstraintChecker
import Planning

/// What a row without a booking in view is doing at the cursor.
package enum FreeTime: Hashable, Sendable {
  /// Somebody has it, whom the filter leaves out or who stands in another lane or room.
  case taken
  /// So many are there where several groups may be at once.
  case shared(with: Int)
  case outOfService(OutOfService)
  /// Until the next booking, or until doors open or close.
  case free(Span, Doors)

  package enum Doors: Hashable, Sendable {
    /// Nothing is known of the museum's hours, or they are no matter.
    case unknown
    /// Visitors can come; `thenCloses`: that ends the time, and nothing else does.
    case open(thenCloses: Bool)
    /// Free, but for those who are let in.
    case closed
    /// Free, but a person does not usually work then.
    case outsideHours
  }
}

extension BoardState {
  /// Whoever has the row counts, shown or not.
  package func freeTime(of resource: ResourceIndex) -> FreeTime {
    let here = cursorSpan
    if let closed = outOfService(resource, in: here).first { return .outOfService(closed) }
    guard let day = hoursInView(of: cursor.moment.date) else { return .taken }
    var (start, end) = (day.start, max(day.end, here.end))
    func meet(_ span: Span) -> Bool {
      if span.end <= here.start { start = max(start, span.end) }
      if span.start >= here.end { end = min(end, span.start) }
      return span.overlaps(here)
    }
    for closed in outOfService(resource, in: day) { _ = meet(closed.span) }
    var taken = 0
    for relative in family(of: resource) {
      plan.forEachBooking(on: relative, in: day) { _, row in
        guard Status(code: row.status).occupies else { return }
        if meet(row.occupied) { taken += 1 }
      }
    }
    if taken > 0, plan[resource].sharing != nil { return .shared(with: taken) }
    guard taken == 0, let free = Span(start, end) else { return .taken }
    return withinDoors(free, of: resource)
  }

  /// A day between the first and last hour in view.
  private func hoursInView(of date: LocalDate) -> Span? {
    let zone = plan.zone(of: plan.museums.first?.id ?? "")
    return Span(
      zone.instant(LocalDateTime(date, minuteOfDay: hours.lowerBound)),
      zone.instant(LocalDateTime(date, minuteOfDay: hours.upperBound)))
  }

  /// Ends where the hours a person usually works begin or end.
  private func withinHours(_ free: Span, of person: ResourceIndex) -> FreeTime {
    guard let hours = UsualHours(of: person, in: plan) else { return .free(free, .unknown) }
    let isUsual = hours.include(cursorSpan)
    var (start, end) = (cursorSpan.start, cursorSpan.end)
    func isAlike(_ from: Int32, _ to: Int32) -> Bool {
      hours.include(Span(known: from, to)) == isUsual
    }
    while start > free.start, isAlike(start.minutes - 15, start.minutes) { start = start - 15 }
    while end < free.end, isAlike(end.minutes, end.minutes + 15) { end = end + 15 }
    let own = Span(max(start, free.start), min(end, free.end)) ?? free
    return .free(own, isUsual ? .unknown : .outsideHours)
  }

  /// Ends at the doors' next opening or closing; people work behind closed ones too.
  private func withinDoors(_ free: Span, of resource: ResourceIndex) -> FreeTime {
    if plan[resource].kind == .staff { return withinHours(free, of: resource) }
    let date = cursor.moment.date
    guard plan[resource].kind == .room,
      let opening = plan.openingHours(of: plan[resource].museum, on: date)
    else { return .free(free, .unknown) }
    let zone = plan.zone(of: plan[resource].museum)
    let open = opening.compactMap { range in
      Span(
        zone.instant(LocalDateTime(date, minuteOfDay: range.lowerBound)),
        zone.instant(LocalDateTime(date, minuteOfDay: range.upperBound)))
    }
    let here = cursorSpan
    if let doors = open.first(where: { $0.overlaps(here) }),
      let inside = free.intersection(doors)
    {
      return .free(inside, .open(thenCloses: doors.end < free.end))
    }
    let before = open.last { $0.end <= here.start }.map(\.end) ?? free.start
    let after = open.first { $0.start >= here.end }.map(\.start) ?? free.end
    return .free(
      Span(max(free.start, before), min(free.end, after)) ?? free, .closed)
  }
}
