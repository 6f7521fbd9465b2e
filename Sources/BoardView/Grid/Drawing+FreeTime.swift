import Board
import Phrases
import Planning
import Screen

/// What there is to say of a moment without a booking.
extension Drawing {
  /// `Familieatelier · vrij ma 22/03/2027 11:00–13:30`: until the next booking in the lane.
  func describeFreeTime() -> [(text: String, role: Role)] {
    guard let row = state.currentRow else { return [] }
    switch row {
    case .museum(let id):
      return [(plan.museum(id)?.name ?? "", .rowName), (openingText(id), .text)]
    case .activity(let activity):
      return [(title(of: activity), .rowName), (phrases.notHere, .text)]
    case .resource(let resource):
      return [(plan.resources[resource.position].name, .rowName), (freeText(row, resource), .text)]
    }
  }

  private func freeText(_ row: BoardRow, _ resource: ResourceIndex) -> String {
    if state.isProfile(row) {
      let used = used(resource, in: state.cursorSpan)
      let stock = plan.resources[resource.position].stock
      let when = phrases.when(state.cursorSpan, zone: zone)
      return "\(when) · \(phrases.inUse(used, of: stock))"
    }
    guard let free = freeSpan(row) else { return phrases.when(state.cursorSpan, zone: zone) }
    let text = "\(phrases.free) \(when(free))"
    return isOpen(resource) ? text : "\(text) · \(phrases.closedNow)"
  }

  /// The time without bookings around the cursor, within the hours of its day.
  private func freeSpan(_ row: BoardRow) -> Span? {
    let day = state.cursor.moment.date
    let hours = geometry.hours
    var start = zone.instant(LocalDateTime(day, minuteOfDay: hours.lowerBound))
    var end = zone.instant(LocalDateTime(day, minuteOfDay: hours.upperBound))
    let here = state.cursorSpan
    for block in state.layout(of: row).blocks where block.status.occupies {
      if block.occupied.overlaps(here) { return nil }
      if block.occupied.end <= here.start { start = max(start, block.occupied.end) }
      if block.occupied.start >= here.end { end = min(end, block.occupied.start) }
    }
    return Span(start, end)
  }

  /// Whether the museum's doors are open at the cursor, or nothing is known of them.
  private func isOpen(_ resource: ResourceIndex) -> Bool {
    let museum = plan.resources[resource.position].museum
    let moment = state.cursor.moment
    let hours = plan.openingHours(of: museum, on: moment.date)
    return hours?.contains { $0.contains(moment.minuteOfDay) } ?? true
  }

  private func used(_ resource: ResourceIndex, in span: Span) -> Int {
    var pieces = 0
    plan.forEachBooking(on: resource, in: span) { _, row in
      if row.status >= Status.option.code { pieces += Int(row.quantity) }
    }
    return pieces
  }

  private func openingText(_ museum: MuseumID) -> String {
    let date = state.cursor.moment.date
    guard let hours = plan.openingHours(of: museum, on: date) else { return phrases.day(date) }
    let times = hours.map { range in
      "\(phrases.clock(minuteOfDay: range.lowerBound))–\(phrases.clock(minuteOfDay: range.upperBound))"
    }
    let open = times.isEmpty ? phrases.closedAllDay : phrases.open(times)
    return "\(phrases.day(date)) · \(open)"
  }
}
