import Planning

/// When a person works, counting the assignments of one status and firmer.
///
/// An assignment is a booking with its set-up and tear-down. The way to the next one at another
/// museum counts as work from the end of the first on, as far as there is time before the next,
/// when both lie on one local day.
struct Work {
  /// Minutes since 1970, half-open; stretches lie apart, touching assignments make one.
  struct Stretch {
    var start: Int32
    var end: Int32
  }

  /// What is worked on one local day.
  struct Day {
    /// Days since 1970.
    let day: Int32
    /// Elapsed minutes.
    var minutes: Int32
    /// Whether any of it lies before 06:00 or after 20:00.
    var isAtNight: Bool
  }

  private(set) var stretches: ContiguousArray<Stretch> = []
  /// Days with work, in order.
  private(set) var days: ContiguousArray<Day> = []

  /// `occupancies` are in order of start; `sites` are their museums' places, empty where all are
  /// at one.
  init(
    _ occupancies: UnsafeBufferPointer<Occupancy>, from level: UInt8,
    sites: ContiguousArray<Int32>, travel: TravelTable, clock: inout LocalClock
  ) {
    stretches.reserveCapacity(occupancies.count)
    days.reserveCapacity(occupancies.count)
    var open: Stretch?
    var place: Int32 = -1
    for index in occupancies.indices where occupancies[index].status >= level {
      let next = occupancies[index]
      let site = sites.isEmpty ? -1 : sites[index]
      guard var current = open else {
        (open, place) = (Stretch(start: next.start, end: next.end), site)
        continue
      }
      if next.start > current.end, !sites.isEmpty {
        let arrival = Work.least(of: sites, occupancies, startingWith: index, from: level)
        current.end = Work.arrival(
          current.end, from: place, to: arrival, before: next.start, travel, &clock)
      }
      guard next.start <= current.end else {
        close(current, &clock)
        (open, place) = (Stretch(start: next.start, end: next.end), site)
        continue
      }
      // Of two that end together the smaller place counts, whatever order they come in.
      if next.end > current.end || (next.end == current.end && site < place) { place = site }
      current.end = max(current.end, next.end)
      open = current
    }
    if let open { close(open, &clock) }
  }

  /// Of several that begin together the smaller place counts, whatever order they come in.
  private static func least(
    of sites: ContiguousArray<Int32>, _ occupancies: UnsafeBufferPointer<Occupancy>,
    startingWith index: Int, from level: UInt8
  ) -> Int32 {
    var (least, next) = (sites[index], index + 1)
    while next < occupancies.count, occupancies[next].start == occupancies[index].start {
      if occupancies[next].status >= level { least = min(least, sites[next]) }
      next += 1
    }
    return least
  }

  /// When somebody who leaves now has arrived, or must begin there.
  private static func arrival(
    _ end: Int32, from: Int32, to: Int32, before start: Int32, _ travel: TravelTable,
    _ clock: inout LocalClock
  ) -> Int32 {
    guard from != to, from >= 0, to >= 0,
      let minutes = travel.minutes(from: Int(from), to: Int(to)),
      clock.day(of: end &- 1) == clock.day(of: start)
    else { return end }
    return min(start, end &+ minutes)
  }

  private mutating func close(_ stretch: Stretch, _ clock: inout LocalClock) {
    stretches.append(stretch)
    var start = stretch.start
    while start < stretch.end {
      let first = clock.minutes(at: start)
      let day = LocalClock.day(ofClock: first)
      let midnight = clock.start(ofDay: day &+ 1)
      let end = min(stretch.end, midnight)
      let last = end == midnight ? 1440 : clock.minutes(at: end) &- day &* 1440
      let isAtNight =
        first &- day &* 1440 < WorkingLimits.daytime.lowerBound
        || last > WorkingLimits.daytime.upperBound
      add(Day(day: day, minutes: end &- start, isAtNight: isAtNight))
      start = end
    }
  }

  private mutating func add(_ day: Day) {
    guard let last = days.indices.last, days[last].day == day.day else {
      days.append(day)
      return
    }
    days[last].minutes &+= day.minutes
    days[last].isAtNight = days[last].isAtNight || day.isAtNight
  }
}

extension Work {
  /// Calls `body` with each ISO week in which there is work: its Monday and the days worked.
  func forEachWeek(_ body: (_ monday: Int32, _ days: Slice<ContiguousArray<Day>>) -> Void) {
    var first = 0
    while first < days.count {
      let monday = LocalClock.monday(of: days[first].day)
      var next = first + 1
      while next < days.count, days[next].day < monday &+ 7 { next += 1 }
      body(monday, Slice(base: days, bounds: first..<next))
      first = next
    }
  }
}
