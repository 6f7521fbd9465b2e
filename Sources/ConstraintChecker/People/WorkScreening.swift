import Planning

/// Finds when a rule about working time may object to a person's assignments, at a first look.
///
/// Takes all assignments together, whatever their status, and the longest way between those of one
/// local day: with fewer of them nobody works longer or rests less. In calm weeks the rules need not
/// look at all.
struct WorkScreening {
  /// Mondays of weeks to look at, in order; the last may come more than once.
  private(set) var weeks: ContiguousArray<Int32> = []
  /// Days, first and last, after which rest may come too late.
  private(set) var restless: ContiguousArray<(first: Int32, last: Int32)> = []
  /// Whether some reference period may hold too much.
  private(set) var isLong = false

  private let limits: WorkingLimits?
  private let measures: Measures
  private let free: FreeDays
  private var clock: LocalClock
  private var day = Day()
  private var week = Week()
  /// Since the last rest that is long enough.
  private var begin = Int32.min
  private var period = (last: Int32.min, minutes: 0, most: 0)
  /// First and last of the worked days between which no weekday is free.
  private var block = (first: Int32.min, last: Int32.min)

  /// What the rules go by, in minutes; `within` in days.
  struct Measures {
    let rest, weeklyRest, breakAfter, pause, within, way: Int32
    /// On a day whatever the week, and in a week with work on six or seven days.
    let day, dayOfLongWeek: Int32
    /// A week's, on average.
    let average: Int
  }

  private struct Day {
    var number = Int32.min
    var minutes: Int32 = 0
  }

  private struct Week {
    var monday = Int32.min
    var start: Int32 = 0
    var end = Int32.min
    var minutes: Int32 = 0
    var days = 0
    /// Whether a day is too long if work is on more than five.
    var hasLongDay = false
  }

  /// A local day as moments.
  private struct Bounds {
    var number: Int32
    var start: Int32
    var end: Int32
  }

  /// Work without a gap, without the way after it.
  private struct Stretch {
    var start: Int32
    var end: Int32
    /// The day it begins on.
    var day: Bounds
  }
}

extension WorkScreening {
  init(_ roster: inout Roster, way: Int32, free: FreeDays) {
    limits = roster.limits
    let most = Int32.max
    measures = Measures(
      rest: roster.museum.value(RestDay.rest, of: .restDay),
      weeklyRest: roster.museum.value(RestWeek.rest, of: .restWeek),
      breakAfter: roster.museum.value(BreakTime.after, of: .breakTime),
      pause: roster.museum.value(BreakTime.minutes, of: .breakTime),
      within: roster.museum.value(NightSun.within, of: .nightSun), way: way,
      day: roster.limits.map { Int32($0.dayOfShortWeek) } ?? most,
      dayOfLongWeek: roster.limits.map { Int32($0.day) } ?? most,
      average: roster.weekly ?? roster.limits?.average ?? 0)
    self.free = free
    clock = roster.clock
    look(at: roster.occupancies)
  }

  private mutating func look(at occupancies: UnsafeBufferPointer<Occupancy>) {
    guard let first = occupancies.first else { return }
    var today = bounds(ofDayAt: first.start)
    var stretch = Stretch(start: first.start, end: first.end, day: today)
    var (run, before) = (first.start, Int32.min / 2)
    var latest = first.end
    for index in 1..<max(1, occupancies.count) {
      let (start, end) = (occupancies[index].start, occupancies[index].end)
      if start >= today.end {
        today = bounds(ofDayAt: start)
        // A way counts only to work on the same day.
        let way = latest > today.start ? measures.way : 0
        if start &- latest < measures.rest &+ way, limits != nil { mark(start &- 1, start) }
      }
      latest = max(latest, end)
      let reach = stretch.end > today.start ? stretch.end &+ measures.way : stretch.end
      guard start > reach else { stretch.end = max(stretch.end, end); continue }
      close(stretch, until: reach, after: before)
      if reach &- run > measures.breakAfter { mark(run, reach) }
      if start &- reach >= measures.pause { run = start }
      before = reach
      stretch = Stretch(start: start, end: end, day: today)
    }
    close(stretch, until: stretch.end, after: before)
    if stretch.end &- run > measures.breakAfter { mark(run, stretch.end) }
    finish(stretch.end)
  }

  @inline(__always)
  private mutating func bounds(ofDayAt moment: Int32) -> Bounds {
    let number = clock.day(of: moment)
    return Bounds(
      number: number, start: clock.start(ofDay: number), end: clock.start(ofDay: number &+ 1))
  }

  /// One stretch of work, and the rest before it.
  @inline(__always)
  private mutating func close(_ stretch: Stretch, until end: Int32, after before: Int32) {
    guard limits != nil else { return }
    rest(from: before, to: stretch.start)
    if end <= stretch.day.end {
      add(stretch.day.number, max(1, end &- stretch.start), at: stretch.start)
    } else {
      addDays(from: stretch.start, to: end)
    }
  }

  /// Over midnight.
  @inline(never)
  private mutating func addDays(from start: Int32, to end: Int32) {
    var from = start
    while from < end {
      let number = clock.day(of: from)
      let until = min(end, clock.start(ofDay: number &+ 1))
      add(number, max(1, until &- from), at: from)
      from = max(until, from &+ 1)
    }
  }

  @inline(__always)
  private mutating func add(_ number: Int32, _ minutes: Int32, at moment: Int32) {
    if moment >= week.end { turnWeek(to: number) }
    if number != day.number {
      turnDay(to: number)
      day = Day(number: number)
      week.days &+= 1
    }
    day.minutes &+= minutes
    week.minutes &+= minutes
  }
}

// MARK: - Days and periods

extension WorkScreening {
  @inline(__always)
  private mutating func turnDay(to number: Int32) {
    judgeDay()
    if period.last < number { turnPeriod(to: number) }
    guard block.first > Int32.min else { block = (number, number); return }
    if number > block.last &+ 1, let free = free.first(after: block.last, before: number) {
      judgeBlock(restedOn: free)
      block.first = number
    }
    block.last = number
  }

  /// Once for each day: whatever is added to it later is on another.
  @inline(__always)
  private mutating func judgeDay() {
    guard day.number > Int32.min else { return }
    period.minutes &+= Int(day.minutes)
    if day.minutes > measures.day {
      weeks.append(LocalClock.monday(of: day.number))
    } else if day.minutes > measures.dayOfLongWeek {
      week.hasLongDay = true
    }
    day = Day()
  }

  private mutating func turnPeriod(to number: Int32) {
    guard let limits else { return }
    judgePeriod()
    let next = AvgWeek.Period(of: number, limits.reference)
    period = (next.last, 0, measures.average * next.days)
  }

  private mutating func judgePeriod() {
    if period.minutes * 7 > period.most { isLong = true }
  }

  private mutating func judgeBlock(restedOn free: Int32) {
    if free &- block.first > measures.within { restless.append((block.first, block.last)) }
  }
}

// MARK: - Weeks

extension WorkScreening {
  /// Looks at what is worked since the last rest that is long enough, at the next one.
  @inline(__always)
  private mutating func rest(from start: Int32, to end: Int32) {
    guard end &- start >= measures.weeklyRest else { return }
    judgeRest(until: start)
    begin = end
  }

  private mutating func judgeRest(until end: Int32) {
    guard begin > Int32.min, measures.weeklyRest > 0,
      let days = RestWeek.restless(from: begin, to: end, needing: measures.weeklyRest, &clock)
    else { return }
    mark(days)
  }

  private mutating func turnWeek(to day: Int32) {
    judgeDay()
    judgeWeek()
    let monday = LocalClock.monday(of: day)
    week = Week(
      monday: monday, start: clock.start(ofDay: monday), end: clock.start(ofDay: monday &+ 7))
  }

  private mutating func judgeWeek() {
    guard let limits, week.minutes > 0 else { return }
    if Int(week.minutes) > limits.week || (week.hasLongDay && week.days > 5) {
      weeks.append(week.monday)
    }
  }

  private mutating func finish(_ end: Int32) {
    guard limits != nil else { return }
    judgeRest(until: end)
    judgeDay()
    judgeWeek()
    judgePeriod()
    // Rest comes at the latest on the first day that is free for ever.
    if block.first > Int32.min,
      let free = free.first(after: block.last, before: block.last &+ 400)
    {
      judgeBlock(restedOn: free)
    }
  }

  /// Marks all weeks from one moment to another.
  private mutating func mark(_ start: Int32, _ end: Int32) {
    mark(clock.day(of: start)...max(clock.day(of: start), clock.day(of: end)))
  }

  private mutating func mark(_ days: ClosedRange<Int32>) {
    var monday = LocalClock.monday(of: days.lowerBound)
    while monday <= days.upperBound {
      weeks.append(monday)
      monday &+= 7
    }
  }
}
