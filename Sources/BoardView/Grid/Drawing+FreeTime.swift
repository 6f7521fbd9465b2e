import Board
import Phrases
import Planning
import Screen

/// What there is to say of a moment without a booking.
extension Drawing {
  /// `Familieatelier · vrij ma 22/03 11:00–13:30`: until the next booking, or until doors close.
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
    switch state.freeTime(of: resource) {
    case .taken: return phrases.takenUnseen(when(state.cursorSpan))
    case .shared(let others): return phrases.shared(when(state.cursorSpan), with: others)
    case .outOfService(let closed):
      return phrases.outOfService(closed.reason) + " · " + when(closed.span)
    case .free(let span, let doors): return phrases.free(when(span), doors)
    }
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
