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

  /// The time both spans share; nil when they only touch or lie apart.
  package func intersection(_ other: Span) -> Span? {
    Span(max(start, other.start), min(end, other.end))
  }

  /// The same length, `minutes` later.
  package func moved(by minutes: Int) -> Span {
    Span(trusted: start + minutes, end + minutes)
  }

  /// The span with set-up before and tear-down after, both in minutes and not negative.
  package func widened(before: Int, after: Int) -> Span {
    Span(trusted: start - before, end + after)
  }

  private init(trusted start: Instant, _ end: Instant) {
    precondition(start < end, "a span ends after it starts")
    self.start = start
    self.end = end
  }
}
