import Planning

extension Span {
  /// The instants of two wall-clock times; `id` names the row for the fault.
  init(from start: WallTime, to end: WallTime, of id: String) throws(RecordFault) {
    // So far from the ends of what an instant can say that adding minutes never overflows.
    guard let first = start.instant, let last = end.instant, first.minutes >= -(1 << 30),
      last.minutes <= 1 << 30
    else { throw .outOfRange(field: "start") }
    guard let span = Span(first, last) else { throw .endsBeforeItStarts(id) }
    self = span
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
