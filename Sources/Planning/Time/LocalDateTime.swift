/// What a wall clock and a calendar show: a date and whole minutes since its midnight, no zone.
package struct LocalDateTime: Hashable, Comparable, Sendable {
  package var date: LocalDate
  /// 0 …< 1440: what the clock shows, not elapsed time.
  package var minuteOfDay: Int

  /// Minutes outside 0 …< 1440 carry over into the days before and after.
  package init(_ date: LocalDate, minuteOfDay: Int = 0) {
    let carried = minuteOfDay >= 0 ? minuteOfDay / 1440 : (minuteOfDay - 1439) / 1440
    self.date = date + carried
    self.minuteOfDay = minuteOfDay - carried * 1440
  }

  package var hour: Int { minuteOfDay / 60 }
  package var minute: Int { minuteOfDay % 60 }

  package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    (left.date, left.minuteOfDay) < (right.date, right.minuteOfDay)
  }

  /// Clock minutes since 1970-01-01T00:00 on the same clock; no instant.
  package var clockMinutes: Int {
    Int(date.days) * 1440 + minuteOfDay
  }

  package init(clockMinutes: Int) {
    self.init(LocalDate(days: 0), minuteOfDay: clockMinutes)
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// ISO 8601 to the minute, `2027-03-22T12:00`.
  package var description: String {
    "\(date)T\(hour.padded(2)):\(minute.padded(2))"
  }
}
