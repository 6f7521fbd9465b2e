import Planning

/// When a museum is open in the days that are looked at, by the minute.
struct OpenTimes {
  /// A time at which the doors are open, on one local day.
  struct Time {
    let start: Int32
    let end: Int32
    let day: Int32
    /// Only because of a late evening.
    let isLate: Bool
  }

  private(set) var times: [Time] = []
  private var clock: LocalClock

  /// From the day of `now` until so many days later, both included.
  init(of museum: Museum, from now: Instant, days: Int, in lookups: Lookups) {
    let zone = lookups.museum(museum.id).zone
    clock = LocalClock(zone)
    guard let place = lookups.plan.place(of: museum.id) else { return }
    let today = zone.local(now).date
    for date in (0...max(0, days)).map({ today + $0 }) {
      guard let open = lookups.days.day(date, of: place).open else { continue }
      add(open, on: date, of: museum.id, in: lookups.plan)
    }
  }

  private mutating func add(_ open: OpenDay, on date: LocalDate, of museum: MuseumID, in plan: Plan)
  {
    let usual =
      open.isLate
      ? plan.openingLayers(of: museum, on: date)?.rules.first?.hours ?? [] : open.hours
    let edges = Set((open.hours + usual).flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    for (start, end) in zip(edges, edges.dropFirst())
    where open.hours.contains(where: { $0.contains(start) }) {
      add(start..<end, of: date.days, isLate: !usual.contains { $0.contains(start) })
    }
    times.sort { $0.start < $1.start }
  }

  /// Hours of the clock as they pass: an hour may come twice that day, or never.
  private mutating func add(_ hours: Range<Int>, of day: Int32, isLate: Bool) {
    var moment = clock.start(ofDay: day)
    let midnight = clock.start(ofDay: day + 1)
    while moment < midnight {
      let ahead = clock.minutes(at: moment) - moment
      let next = min(midnight, clock.unchanged.upperBound)
      let start = max(moment, day * 1440 + Int32(hours.lowerBound) - ahead)
      let end = min(next, day * 1440 + Int32(hours.upperBound) - ahead)
      if start < end { times.append(Time(start: start, end: end, day: day, isLate: isLate)) }
      moment = next
    }
  }
}
