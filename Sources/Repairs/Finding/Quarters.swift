import Planning

/// The quarters of an hour of some days, counted from the first day's midnight.
struct Quarters {
  let span: Span
  let zone: ZoneRules
  let first: LocalDate
  let last: LocalDate
  let count: Int

  init(_ first: LocalDate, _ last: LocalDate, zone: ZoneRules) {
    self.first = first
    self.last = last
    self.zone = zone
    let (start, end) = (zone.startOfDay(first), zone.startOfDay(last + 1))
    span = Span(start, end) ?? Span(known: start.minutes, start.minutes + 15)
    count = (span.minutes + 14) / 15
  }

  func instant(_ quarter: Int) -> Instant { span.start + quarter * 15 }

  /// The quarters a time touches.
  func touched(_ start: Int32, _ end: Int32) -> Range<Int> {
    let from = max(0, Int(start - span.start.minutes))
    let to = min(count * 15, Int(end - span.start.minutes))
    return from < to ? from / 15..<(to + 14) / 15 : 0..<0
  }

  /// The quarters that lie whole in some minutes of a day.
  func inside(_ hours: Range<Int>, on date: LocalDate) -> Range<Int> {
    let start = zone.instant(LocalDateTime(date, minuteOfDay: hours.lowerBound))
    let end = zone.instant(LocalDateTime(date, minuteOfDay: hours.upperBound))
    let from = (start.minutes(since: span.start) + 14) / 15
    let to = end.minutes(since: span.start) / 15
    return max(0, from)..<max(max(0, from), min(count, to))
  }

  var dates: [LocalDate] { (0...max(0, last.days(since: first))).map { first + $0 } }
}

/// How much of something is in use in each quarter.
struct Usage {
  private(set) var used: [Int32]

  init(_ quarters: Quarters) { used = [Int32](repeating: 0, count: quarters.count) }

  mutating func add(_ amount: Int, in range: Range<Int>) {
    guard !range.isEmpty else { return }
    for quarter in range.clamped(to: used.indices) { used[quarter] += Int32(clamping: amount) }
  }

  /// For each quarter, what is in use at most in as many quarters from it on.
  ///
  /// Those that reach past the last one count as full.
  func peaks(over length: Int) -> [Int32] {
    var peaks = [Int32](repeating: .max, count: used.count)
    guard length > 0, used.count >= length else { return peaks }
    var falling: [Int] = []
    var first = 0
    for end in used.indices {
      while falling.count > first, used[falling[falling.count - 1]] <= used[end] {
        falling.removeLast()
      }
      falling.append(end)
      let start = end - length + 1
      guard start >= 0 else { continue }
      while falling[first] < start { first += 1 }
      peaks[start] = used[falling[first]]
    }
    return peaks
  }
}
