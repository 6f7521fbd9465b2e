import Planning

/// Runs the rules about working time over one person's assignments.
enum WorkingTime {
  private static let statuses: [Status] = [.confirmed, .option, .concept]

  static func check(
    _ roster: Roster, sites: ContiguousArray<Int32>, in surroundings: Surroundings,
    into findings: inout Findings
  ) {
    guard roster.profile != .none || roster.ownMaximum != nil else { return }
    var roster = roster
    if roster.focus == nil {
      CalmWeeks(sites, surroundings.plan.travelTable).check(&roster, into: &findings)
    } else {
      checkAll(of: &roster, sites, surroundings.plan.travelTable, into: &findings)
    }
    if let proposal = surroundings.proposal, let focus = roster.focus, roster.limits != nil {
      FarLook(focus, proposal, surroundings).check(roster, into: &findings)
    }
  }

  /// Runs the rules over all of a roster; those that look far only where nothing is in focus.
  static func checkAll(
    of roster: inout Roster, _ sites: ContiguousArray<Int32>, _ travel: TravelTable,
    into findings: inout Findings
  ) {
    forEachWork(of: &roster, sites, travel) { work, roster in
      RestDay.check(work, of: &roster, into: &findings)
      RestWeek.check(work, of: &roster, into: &findings)
      MaxDay.check(work, of: &roster, into: &findings)
      MaxWeek.check(work, of: &roster, into: &findings)
      BreakTime.check(work, of: &roster, into: &findings)
      guard roster.focus == nil else { return }
      AvgWeek.check(work, of: &roster, into: &findings)
      NightSun.check(work, of: &roster, into: &findings)
    }
  }

  /// Confirmed work alone, then with options, then with concepts; each only where there are any.
  static func forEachWork(
    of roster: inout Roster, _ sites: ContiguousArray<Int32>, _ travel: TravelTable,
    _ body: (Work, inout Roster) -> Void
  ) {
    for status in statuses where roster.has(status) {
      roster.level = status.code
      let work = Work(
        roster.occupancies, from: status.code, sites: sites, travel: travel, clock: &roster.clock)
      body(work, &roster)
    }
  }
}

/// The rules that look further than a week, for a proposal: at its whole reference period.
private struct FarLook {
  private let focus: Span
  private let proposal: Proposal
  private let surroundings: Surroundings

  init(_ focus: Span, _ proposal: Proposal, _ surroundings: Surroundings) {
    self.focus = focus
    self.proposal = proposal
    self.surroundings = surroundings
  }

  func check(_ near: Roster, into findings: inout Findings) {
    var clock = near.clock
    let (first, last) = (
      clock.day(of: focus.start.minutes), clock.day(of: focus.end.minutes &- 1)
    )
    guard let limits = near.limits else { return }
    let isLong = mayBeTooMuch(first...last, near, limits, &clock)
    let isUnusual = mayAskForRest(first...last, near, &clock)
    guard isLong || isUnusual else { return }
    var days =
      first...(last
      + Int32(
        clamping: near.museum.value(NightSun.within, of: .nightSun)) + 1)
    if isLong {
      let periods = [first, last].map { AvgWeek.Period(of: $0, limits.reference) }
      days = min(days.lowerBound, periods[0].first)...max(days.upperBound, periods[1].last)
    }
    let window = clock.span(ofDays: days.lowerBound, through: days.upperBound)
    var gathering = Gathering()
    gathering.gather(near.person, of: surroundings.plan, in: window, with: proposal)
    gathering.occupancies.withUnsafeBufferPointer { occupancies in
      var far = Roster(of: near.person, occupancies, in: surroundings)
      let particulars = surroundings.particulars(of: occupancies)
      let sites = particulars.withUnsafeBufferPointer { surroundings.sites(of: $0) }
      WorkingTime.forEachWork(of: &far, sites, surroundings.plan.travelTable) { work, far in
        if isLong { AvgWeek.check(work, of: &far, into: &findings) }
        if isUnusual { NightSun.check(work, of: &far, into: &findings) }
      }
    }
  }

  /// Whether a period of some of these days may hold too much.
  private func mayBeTooMuch(
    _ days: ClosedRange<Int32>, _ near: Roster, _ limits: WorkingLimits, _ clock: inout LocalClock
  ) -> Bool {
    var day = days.lowerBound
    while day <= days.upperBound {
      let period = AvgWeek.Period(of: day, limits.reference)
      if mayBeTooMuch(period, near, limits, &clock) { return true }
      day = period.last + 1
    }
    return false
  }

  /// By a sum that counts what overlaps twice and an hour's way for each assignment.
  private func mayBeTooMuch(
    _ period: AvgWeek.Period, _ near: Roster, _ limits: WorkingLimits, _ clock: inout LocalClock
  ) -> Bool {
    let window = clock.span(ofDays: period.first, through: period.last)
    var minutes = surroundings.lookups.workload(of: near.person, from: period.first) {
      var minutes = 0
      surroundings.plan.forEachBooking(on: near.person, in: window) { _, row in
        minutes += self.minutes(of: row)
      }
      return minutes
    }
    for booking in proposal.replaces.map({ surroundings.plan.bookings(of: $0) }) ?? [] {
      let row = surroundings.plan.row(booking)
      if row.resource == near.person.row, row.occupied.overlaps(window) {
        minutes -= self.minutes(of: row)
      }
    }
    let way = Int(surroundings.lookups.longestWay)
    for claim in proposal.claims where claim.resource == near.person {
      minutes += claim.span.minutes + proposal.setup + proposal.teardown + way
    }
    return minutes * 7 > (near.weekly ?? limits.average) * period.days
  }

  /// With an hour's way, as far as ways are known.
  private func minutes(of row: BookingRow) -> Int {
    guard row.status >= Status.concept.code else { return 0 }
    return Int(row.end) - Int(row.start) + Int(row.before) + Int(row.after)
      + Int(surroundings.lookups.longestWay)
  }

  /// Whether work on these days, of the proposal or not, may ask for rest at another time.
  private func mayAskForRest(
    _ days: ClosedRange<Int32>, _ near: Roster, _ clock: inout LocalClock
  ) -> Bool {
    if days.contains(where: { NightSun.isSunday($0) || near.museum.holidays.contains($0) }) {
      return true
    }
    let window = clock.span(ofDays: days.lowerBound, through: days.upperBound)
    for occupancy in near.occupancies
    where occupancy.end > window.start.minutes && occupancy.start < window.end.minutes {
      if isAtNight(occupancy, &clock) { return true }
    }
    return false
  }

  /// Whether an assignment, or the way from it, may lie before 06:00 or after 20:00.
  private func isAtNight(_ occupancy: Occupancy, _ clock: inout LocalClock) -> Bool {
    let way = surroundings.plan.travelTable.longest
    let first = clock.minutes(at: occupancy.start)
    let midnight = LocalClock.day(ofClock: first) &* 1440
    let last = clock.minutes(at: occupancy.end &- 1) &+ way
    return first &- midnight < WorkingLimits.daytime.lowerBound
      || last &- midnight >= WorkingLimits.daytime.upperBound
  }
}
