import Planning

/// The wall clock of one zone for moments that mostly come in order.
///
/// Keeps the offset until the clocks change, so that a moment's day costs an addition.
struct LocalClock {
  private let zone: ZoneRules
  private var offset: Int32 = 0
  /// From when until when `offset` counts.
  private var from = Int32.max
  private var until = Int32.min

  init(_ zone: ZoneRules) {
    self.zone = zone
  }

  /// Minutes since 1970 on the clock, of a moment in minutes since 1970.
  mutating func minutes(at moment: Int32) -> Int32 {
    if moment < from || moment >= until { renew(at: moment) }
    return moment &+ offset
  }

  /// Whether the clocks stay as they were at the last moment asked for, all the time.
  func holds(from start: Int32, to end: Int32) -> Bool {
    start >= from && end < until
  }

  /// The time around the last moment asked for in which the clocks stay as they are.
  var unchanged: Range<Int32> { min(from, until)..<until }

  /// The local day, in days since 1970.
  mutating func day(of moment: Int32) -> Int32 {
    LocalClock.day(ofClock: minutes(at: moment))
  }

  /// When the clocks show a time, in minutes since 1970; nil near a change, where only the zone
  /// itself knows.
  func moment(ofClock minutes: Int32) -> Int32? {
    let guess = minutes &- offset
    // Nothing shows twice or never within two hours of a change only.
    return guess >= from &+ 120 && guess < until &- 120 ? guess : nil
  }

  /// When a local day begins, in minutes since 1970.
  mutating func start(ofDay day: Int32) -> Int32 {
    let guess = day &* 1440 &- offset
    if guess >= from, guess < until { return guess }
    renew(at: guess)
    // Only well after a change is midnight sure to come once.
    let other = day &* 1440 &- offset
    if other >= from &+ 120, other < until { return other }
    return zone.startOfDay(LocalDate(days: day)).minutes
  }

  /// Local days as a span, first to last included.
  mutating func span(ofDays first: Int32, through last: Int32) -> Span {
    Span(known: start(ofDay: first), start(ofDay: last &+ 1))
  }

  static func day(ofClock minutes: Int32) -> Int32 {
    (minutes >= 0 ? minutes : minutes &- 1439) / 1440
  }

  /// Days since 1970 of the Monday on or before a day.
  static func monday(of day: Int32) -> Int32 {
    day &- (((day &+ 3) % 7) &+ 7) % 7
  }

  private mutating func renew(at moment: Int32) {
    let transitions = zone.transitions
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at.minutes <= moment { low = middle + 1 } else { high = middle }
    }
    from = low == 0 ? Int32.min : transitions[low - 1].at.minutes
    until = low == transitions.count ? Int32.max : transitions[low].at.minutes
    offset = Int32(low == 0 ? zone.firstOffset : transitions[low - 1].offset)
  }
}
