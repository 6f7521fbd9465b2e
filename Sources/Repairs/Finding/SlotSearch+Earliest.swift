import Planning

extension SlotSearch {
  /// The first start there is, wherever: a list has what fits best and leaves others out.
  ///
  /// Within people's usual hours, else at any hour.
  func earliest() -> Instant? {
    earliest { $0.outsideHours.isEmpty } ?? (tables.mayMeetHours ? earliest { _ in true } : nil)
  }

  private func earliest(where counts: (Slot) -> Bool) -> Instant? {
    for date in tables.quarters.dates where wish.choice.includes(date) {
      if let start = earliest(on: date, where: counts) { return start }
    }
    return nil
  }

  /// Whatever a list of the day has first, there may be something before it.
  private func earliest(on date: LocalDate, where counts: (Slot) -> Bool) -> Instant? {
    var day = wish
    (day.first, day.last) = (date, date)
    var found: Instant?
    while let start = SlotSearch(for: day, in: plan, now: now).slots().filter(counts)
      .map(\.span.start).min()
    {
      found = start
      day.startsBy = tables.quarters.zone.local(start).minuteOfDay - 1
    }
    return found
  }
}
