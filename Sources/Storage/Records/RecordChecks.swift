import Planning

extension Span {
  /// The instants of two wall-clock times; `id` names the row for the fault.
  init(from start: WallTime, to end: WallTime, of id: String) throws(RecordFault) {
    guard let first = start.instant, let last = end.instant else {
      throw .outOfRange(field: "start")
    }
    guard let span = Span(first, last) else { throw .endsBeforeItStarts(id) }
    try span.checkRange()
    self = span
  }

  /// So far from the ends of what an instant can say that adding minutes never overflows.
  func checkRange() throws(RecordFault) {
    guard start.minutes >= -(1 << 30), end.minutes <= 1 << 30 else {
      throw .outOfRange(field: "start")
    }
  }
}

extension PlanChange {
  /// Checks the times, before anything adds to them.
  func checkRanges() throws(RecordFault) {
    for edit in edits {
      switch edit {
      case .activity(let row):
        for side in [row.before, row.after] { try side?.span.checkRange() }
      case .booking(let row): for side in [row.before, row.after] { try side?.span.checkRange() }
      case .house(let row):
        for side in [row.before, row.after] { try side?.span?.checkRange() }
      case .museum, .resource, .waiver, .opening, .travel: break
      }
    }
  }
}

extension WallTime {
  /// The instant; `field` names it for the fault.
  func checked(_ field: String) throws(RecordFault) -> Instant {
    guard let instant else { throw .outOfRange(field: field) }
    return instant
  }
}

extension String {
  /// Nil when empty, so that records leave it out.
  var orNil: String? { isEmpty ? nil : self }
}

func within(_ range: ClosedRange<Int>, _ value: Int, _ field: String) throws(RecordFault) -> Int {
  guard range.contains(value) else { throw .outOfRange(field: field) }
  return value
}
