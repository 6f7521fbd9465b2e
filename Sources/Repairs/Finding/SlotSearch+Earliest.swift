import Planning

extension SlotSearch {
  /// The first start there is, wherever: a list has what fits best and leaves others out.
  func earliest() -> Instant? {
    for date in tables.quarters.dates where wish.choice.includes(date) {
      if let start = earliest(on: date) { return start }
    }
    return nil
  }

  /// Whatever a list of the day has first, there may be something before it.
  private func earliest(on date: LocalDate) -> Instant? {
    var day = wish
    (day.first, day.last) = (date, date)
    var found: Instant?
    while let start = SlotSearch(for: day, in: plan, now: now).slots().map(\.span.start).min() {
      found = start
      day.startsBy = tables.quarters.zone.local(start).minuteOfDay - 1
    }
    return found
  }
}
