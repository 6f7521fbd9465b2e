/// How long someone still waits.
struct Wait {
  private let end: ContinuousClock.Instant?
  /// Set once everything that was there at the start has been looked at.
  var hasLooked = false

  /// Nil waits for ever.
  init(milliseconds: Int?) {
    end = milliseconds.map { .now + .milliseconds($0) }
  }

  var isOver: Bool { hasLooked && (end.map { $0 <= .now } ?? false) }

  /// Milliseconds left, rounded up and at most `limit`; -1 for ever, as poll(2) counts.
  func left(atMost limit: Int?) -> Int32 {
    guard let end else { return limit.map { Int32($0) } ?? -1 }
    let left = (end - .now) / .milliseconds(1)
    let whole = Int(max(0, min(left, 1e9)).rounded(.up))
    return Int32(min(whole, limit ?? whole))
  }
}
