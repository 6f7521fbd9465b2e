import Planning

/// Over a reference period a person works more a week than the contract says.
///
/// Periods of so many months follow each other from January on: January–April, May–August and
/// September–December for the public sector, the quarters of the year under the labour act, where a
/// person's museum says nothing else; none goes on into the next year. The average is all work on the period's local days,
/// as in `max-day`, times 7, divided by the number of its days. The limit is the contract's
/// minutes a week, else 38 hours; exactly the limit is fine. Always at most soft; all assignments
/// of the period take part. Only people whose profile limits working time.
enum AvgWeek {
  static let publicMonths = RuleParameter(
    .publicMonths, .months, WorkingLimits.publicMonths, allowed: 1...12)
  static let labourMonths = RuleParameter(
    .labourMonths, .months, WorkingLimits.labourMonths, allowed: 1...12)

  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard let limits = roster.limits else { return }
    var first = 0
    while first < work.days.count {
      let period = Period(of: work.days[first].day, limits.reference)
      var minutes = 0
      var next = first
      while next < work.days.count, work.days[next].day <= period.last {
        minutes += Int(work.days[next].minutes)
        next += 1
      }
      first = next
      check(minutes, in: period, limits, &roster, &findings)
    }
  }

  private static func check(
    _ minutes: Int, in period: Period, _ limits: WorkingLimits, _ roster: inout Roster,
    _ findings: inout Findings
  ) {
    let weekly = roster.weekly ?? limits.average
    guard minutes * 7 > weekly * period.days else { return }
    roster.report(
      .avgWeek, .soft, during: roster.clock.span(ofDays: period.first, through: period.last),
      measure: Conflict.Measure(
        unit: .minutes, needed: minutes * 7 / period.days, available: weekly),
      fact: .profile(roster.profile), into: &findings)
  }

  /// Local days, first and last included.
  struct Period {
    let first: Int32
    let last: Int32

    var days: Int { Int(last - first) + 1 }

    init(of day: Int32, _ months: Int) {
      let (year, month, dayOfMonth) = LocalDate(days: day).civil
      let firstMonth = month - (month - 1) % months
      let lastMonth = min(12, firstMonth + months - 1)
      var (first, last) = (day - Int32(dayOfMonth) + 1, day - Int32(dayOfMonth))
      for earlier in firstMonth..<month {
        first -= Int32(LocalDate.daysIn(month: earlier, of: year))
      }
      for later in month...lastMonth {
        last += Int32(LocalDate.daysIn(month: later, of: year))
      }
      (self.first, self.last) = (first, last)
    }
  }
}

extension MuseumLookups {
  /// Over how many months this museum averages the weeks of people with a profile.
  func averagedMonths(_ profile: Employment.Profile) -> Int? {
    switch profile {
    case .publicSector: Int(value(AvgWeek.publicMonths, of: .avgWeek))
    case .labourAct: Int(value(AvgWeek.labourMonths, of: .avgWeek))
    case .freelance, .none: nil
    }
  }
}
