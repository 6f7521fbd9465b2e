/// A half-open interval `[start, end)` of instants, never empty: touching spans do not overlap.
package struct Span: Hashable, Sendable {
  package let start: Instant
  package let end: Instant

  /// Nil unless `end` lies after `start`.
  package init?(_ start: Instant, _ end: Instant) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// For times already known to be in order, in minutes since 1970.
  package init(known start: Int32, _ end: Int32) {
    precondition(start < end, "a span ends after it starts")
    self.start = Instant(minutes: start)
    self.end = Instant(minutes: end)
  }

  /// Elapsed minutes; a day with a clock change has 1380 or 1500.
  package var minutes: Int {
    end.minutes(since: start)
  }
}

extension Span {
  package func overlaps(_ other: Span) -> Bool {
    start < other.end && other.start < end
  }

  package func contains(_ instant: Instant) -> Bool {
    start <= instant && instant < end
  }

  package func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }

  /// The time both spans share; nil when they only touch or lie apart.
  package func intersection(_ other: Span) -> Span? {
    Span(max(start, other.start), min(end, other.end))
  }

  /// The shortest span that covers both.
  package func union(_ other: Span) -> Span {
    Span(known: min(start, other.start).minutes, max(end, other.end).minutes)
  }

  /// The same length, `minutes` later.
  package func moved(by minutes: Int) -> Span {
    Span(known: (start + minutes).minutes, (end + minutes).minutes)
  }

  /// The span with set-up before and tear-down after, both in minutes and not negative.
  package func widened(before: Int, after: Int) -> Span {
    Span(known: (start - before).minutes, (end + after).minutes)
  }
}
