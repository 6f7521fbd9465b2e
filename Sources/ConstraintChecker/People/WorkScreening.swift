import Planning

/// Finds when a rule about working time may object to a person's assignments, at a first look.
///
/// Takes all assignments together, whatever their status, each with the longest way after it: with
/// fewer of them nobody works longer or rests less. In calm weeks the rules need not look at all.
struct WorkScreening {
  /// Mondays of weeks to look at, in order; the last may come more than once.
  private(set) var weeks: ContiguousArray<Int32> = []
  /// Days, first and last, after which rest may come too late.
  private(set) var restless: ContiguousArray<(first: Int32, last: Int32)> = []
  /// Whether some reference period may hold too much.
  private(set) var isLong = false

  private let limits: WorkingLimits?
  private let measures: Measures
  private let holidays: Holidays
  private var clock: LocalClock
  private var day = Day()
  private var week = Week()
  private var period = (last: Int32.min, minutes: 0, most: 0)
  /// First and last of the worked days between which no weekday is free.
  private var block = (first: Int32.min, last: Int32.min)

  /// What the rules go by, in minutes; `within` in days.
  struct Measures {
    let rest, weeklyRest, breakAfter, pause, within, way: Int32
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
    var longestRest: Int32 = 0
  }
}

extension WorkScreening {
  init(_ roster: inout Roster, way: Int32) {
    limits = roster.limits
    measures = Measures(
      rest: roster.value(RestDay.rest, of: .restDay),
      weeklyRest: roster.value(RestWeek.rest, of: .restWeek),
      breakAfter: roster.value(BreakTime.after, of: .breakTime),
      pause: roster.value(BreakTime.minutes, of: .breakTime),
      within: roster.value(NightSun.within, of: .nightSun), way: way,
      average: roster.weekly ?? roster.limits?.average ?? 0)
    holidays = roster.holidays
    clock = roster.clock
    look(at: roster.occupancies)
  }

  private mutating func look(at occupancies: UnsafeBufferPointer<Occupancy>) {
    guard let first = occupancies.first else { return }
    var (start, end) = (first.start, first.end &+ measures.way)
    var (run, before) = (first.start, Int32.min / 2)
    var (latest, today) = (first.end, clock.day(of: first.start))
    for index in occupancies.indices.dropFirst() {
      let next = occupancies[index]
      let day = clock.day(of: next.start)
      if day > today {
        let isShort = next.start &- latest < measures.rest &+ measures.way
        if isShort, limits != nil { mark(next.start &- 1, next.start) }
        today = day
      }
      latest = max(latest, next.end)
      guard next.start > end else { end = max(end, next.end &+ measures.way); continue }
      close(start, end, after: before)
      if end &- run > measures.breakAfter { mark(run, end) }
      if next.start &- end >= measures.pause { run = next.start }
      (before, start, end) = (end, next.start, next.end &+ measures.way)
    }
    close(start, end, after: before)
    if end &- run > measures.breakAfter { mark(run, end) }
    finish(end)
  }

  /// One stretch of work, and the rest before it.
  private mutating func close(_ start: Int32, _ end: Int32, after before: Int32) {
    guard limits != nil else { return }
    rest(from: before, to: start)
    var from = start
    while from < end {
      let number = clock.day(of: from)
      let until = min(end, clock.start(ofDay: number &+ 1))
      add(number, max(1, until &- from), at: from)
      from = max(until, from &+ 1)
    }
  }

  private mutating func add(_ number: Int32, _ minutes: Int32, at moment: Int32) {
    if moment >= week.end { turnWeek(to: number) }
    if number != day.number {
      turnDay(to: number)
      day = Day(number: number)
    }
    day.minutes &+= minutes
    week.minutes &+= minutes
  }
}

// MARK: - Days and periods

extension WorkScreening {
  private mutating func turnDay(to number: Int32) {
    judgeDay()
    if period.last < number, let limits {
      judgePeriod()
      let next = AvgWeek.Period(of: number, limits.reference)
      period = (next.last, 0, measures.average * next.days)
    }
    guard block.first > Int32.min else { block = (number, number); return }
    if let free = firstFree(after: block.last, before: number) {
      judgeBlock(restedOn: free)
      block.first = number
    }
    block.last = number
  }

  private mutating func judgeDay() {
    guard let limits, day.number > Int32.min else { return }
    period.minutes += Int(day.minutes)
    if Int(day.minutes) > min(limits.day, limits.dayOfShortWeek) {
      weeks.append(LocalClock.monday(of: day.number))
    }
  }

  private mutating func judgePeriod() {
    if period.minutes * 7 > period.most { isLong = true }
  }

  private mutating func judgeBlock(restedOn free: Int32) {
    if free &- block.first > measures.within { restless.append((block.first, block.last)) }
  }

  /// The first weekday that is no holiday between two days; nil where there is none.
  private func firstFree(after last: Int32, before next: Int32) -> Int32? {
    var day = last &+ 1
    while day < next {
      if day &- LocalClock.monday(of: day) < 5, !holidays.contains(day) { return day }
      day &+= 1
    }
    return nil
  }
}

// MARK: - Weeks

extension WorkScreening {
  /// A time without work counts for the week it ends in as for the one it begins in.
  private mutating func rest(from start: Int32, to end: Int32) {
    note(start, end)
    guard end >= week.end else { return }
    turnWeek(to: clock.day(of: end))
    note(start, end)
  }

  private mutating func note(_ start: Int32, _ end: Int32) {
    let inside = min(end, week.end) &- max(start, week.start)
    let counts = inside >= Int32(WorkingLimits.restInsideWeek)
    week.longestRest = max(week.longestRest, counts ? end &- start : inside)
  }

  private mutating func turnWeek(to day: Int32) {
    judgeWeek()
    let monday = LocalClock.monday(of: day)
    week = Week(
      monday: monday, start: clock.start(ofDay: monday), end: clock.start(ofDay: monday &+ 7))
  }

  private mutating func judgeWeek() {
    guard let limits, week.minutes > 0 else { return }
    if Int(week.minutes) > limits.week || week.longestRest < measures.weeklyRest {
      weeks.append(week.monday)
    }
  }

  private mutating func finish(_ end: Int32) {
    guard limits != nil else { return }
    note(end, Int32.max / 2)
    judgeWeek()
    judgeDay()
    judgePeriod()
    // Rest comes at the latest on the first day that is free for ever.
    if block.first > Int32.min, let free = firstFree(after: block.last, before: block.last &+ 400) {
      judgeBlock(restedOn: free)
    }
  }

  /// Marks all weeks from one moment to another.
  private mutating func mark(_ start: Int32, _ end: Int32) {
    var monday = LocalClock.monday(of: clock.day(of: start))
    let last = LocalClock.monday(of: clock.day(of: end))
    while monday <= last {
      weeks.append(monday)
      monday &+= 7
    }
  }
}
