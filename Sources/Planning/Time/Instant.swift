/// A moment on the one time line all museums share: whole minutes since 1970-01-01T00:00Z.
///
/// Thirty-two bits reach past the year 6000 and keep the flat arrays of a plan small.
package struct Instant: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01T00:00Z.
  package var minutes: Int32

  package init(minutes: Int32) {
    self.minutes = minutes
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.minutes < right.minutes
  }

  /// The moment `minutes` later (earlier when negative), counted in elapsed minutes.
  package static func + (instant: Instant, minutes: Int) -> Instant {
    Instant(minutes: instant.minutes + Int32(minutes))
  }

  package static func - (instant: Instant, minutes: Int) -> Instant {
    Instant(minutes: instant.minutes - Int32(minutes))
  }

  /// Elapsed minutes from `earlier` to this moment.
  package func minutes(since earlier: Instant) -> Int {
    Int(minutes) - Int(earlier.minutes)
  }
}
