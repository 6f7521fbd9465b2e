extension ZoneRules {
  /// A zone under European summer time: last Sundays of March and October, 01:00 UTC.
  ///
  /// Directive 2000/84/EC; the rule has held since 1996 and is laid down here for 1996–2100.
  package static func european(name: String, standardOffset: Int) -> ZoneRules {
    let transitions = (1996...2100).flatMap { year in
      [
        Transition(at: lastSunday(of: 3, year: year), offset: standardOffset + 60),
        Transition(at: lastSunday(of: 10, year: year), offset: standardOffset),
      ]
    }
    return ZoneRules(name: name, firstOffset: standardOffset, transitions: transitions)
  }

  package static let brussels = european(name: "Europe/Brussels", standardOffset: 60)

  package static let utc = ZoneRules(name: "UTC", firstOffset: 0, transitions: [])

  /// 01:00 UTC of the month's last Sunday; both months have 31 days.
  private static func lastSunday(of month: Int, year: Int) -> Instant {
    guard let last = LocalDate(year: year, month: month, day: 31) else {
      preconditionFailure("March and October have 31 days")
    }
    let sunday = last - last.weekday % 7
    return Instant(minutes: sunday.days * 1440 + 60)
  }
}
