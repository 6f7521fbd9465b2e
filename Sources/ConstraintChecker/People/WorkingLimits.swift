import Planning

/// What one set of working-time rules allows: an aid, no legal judgement.
///
/// All numbers are here. Public sector: act of 14 December 2000 (11 hours a day, 50 a week, 38 on
/// average over four months, 11 hours of rest; it knows derogations for cultural institutions).
/// Labour act: act of 16 March 1971 (8 hours a day, 9 in a week of at most five days, 40 a week,
/// 38 on average over a quarter, or up to a year where that is agreed). Both: 35 hours of rest a week (24 + 11), half an hour's break
/// after six hours, rest within fourteen days for nights and Sundays.
package struct WorkingLimits: Sendable {
  package let profile: Employment.Profile
  /// Minutes on a local day, in a week with work on six or seven days.
  package let day: Int
  /// Minutes on a local day, in a week with work on at most five days.
  package let dayOfShortWeek: Int
  /// Minutes in an ISO week.
  package let week: Int
  /// Minutes a week on average, where the contract says nothing.
  package let average: Int
  /// The stretch of a calendar year over which weeks are averaged, in months from January on.
  package let reference: Int

  /// Nil: nobody limits working time.
  ///
  /// `months` are what a museum averages over instead.
  package init?(_ profile: Employment.Profile, averagedOver months: Int? = nil) {
    self.profile = profile
    switch profile {
    case .publicSector:
      (day, dayOfShortWeek, week) = (11 * 60, 11 * 60, 50 * 60)
      (average, reference) = (38 * 60, months ?? WorkingLimits.publicMonths)
    case .labourAct:
      (day, dayOfShortWeek, week) = (8 * 60, 9 * 60, 40 * 60)
      (average, reference) = (38 * 60, months ?? WorkingLimits.labourMonths)
    case .freelance, .none: return nil
    }
  }
}

extension WorkingLimits {
  /// Months over which weeks are averaged.
  static let publicMonths = 4
  static let labourMonths = 3
  /// Minutes without work between two working days.
  static let dailyRest = 11 * 60
  /// Minutes without interruption in each week, and how many of them lie in the week itself.
  static let weeklyRest = 35 * 60
  static let restInsideWeek = 24 * 60
  /// Minutes of work after which there must be a break; its minutes, and those of a short one.
  static let breakAfter = 6 * 60
  static let breakMinutes = 30
  static let shortBreak = 15
  /// Days after a night's or a Sunday's work in which rest makes up for it.
  static let restWithin = 14
  /// Minutes of the clock between which work is not at night.
  static let daytime: Range<Int32> = 6 * 60..<20 * 60
}
