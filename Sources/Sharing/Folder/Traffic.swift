/// How many commits others make, as seen from here.
///
/// Where others save all the time, commits are told beside their files as well.
struct Traffic: Hashable, Sendable {
  /// Commits a millisecond.
  private var rate = 0.0
  /// Milliseconds of uptime.
  private var lookedAt: Int?

  /// How long what was seen counts, in milliseconds.
  private static let memory = 2_000.0

  /// More than a commit every two seconds.
  var isBusy: Bool { rate > 0.5 / 1_000 }

  /// A look to the end of the log brought so many.
  mutating func note(found count: Int, at now: Int) {
    let elapsed = lookedAt.map { Double(min(10_000, max(0, now - $0))) } ?? 0
    rate = (rate * Traffic.memory + Double(count)) / (Traffic.memory + elapsed)
    lookedAt = now
  }
}
