import Planning

/// A run of days to show.
struct Days {
  let first: LocalDate
  let last: LocalDate

  init(weekOf date: LocalDate) {
    first = date.monday
    last = first + 6
  }

  init(only date: LocalDate) {
    first = date
    last = date
  }

  var all: [LocalDate] { (0...last.days(since: first)).map { first + $0 } }

  /// From the first midnight to the one after the last day, on a museum's clocks.
  func span(in zone: ZoneRules) -> Span {
    Span(known: zone.startOfDay(first).minutes, zone.startOfDay(last + 1).minutes)
  }
}
