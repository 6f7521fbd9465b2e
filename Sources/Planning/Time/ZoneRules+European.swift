extension ZoneRules {
  /// A zone under European summer time: last Sundays of March and October, 01:00 UTC.
  ///
  /// Directive 2000/84/EC; the rule has held since 1996 and is laid down here for 1996–2100.
  package static func european(name: String, standardOffset: Int) -> ZoneRules {
    let transitions = europeanChanges.map {
      Transition(at: $0.at, offset: standardOffset + $0.advance)
    }
    return ZoneRules(name: name, firstOffset: standardOffset, transitions: transitions)
  }

  /// The same moments for every zone, and by how many minutes the clocks are ahead from then on.
  private static let europeanChanges: [(at: Instant, advance: Int)] = (1996...2100).flatMap {
    [(lastSunday(of: 3, year: $0), 60), (lastSunday(of: 10, year: $0), 0)]
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
