/// How many commits others are likely to have made since the last look.
///
/// Where several come between two looks, guessing the number of a late one and opening its file, with
/// the copies in it, costs less than asking the folder and opening each. A guess that was right is
/// raised a little, one that was too bold lowered. Times in milliseconds of uptime.
struct Traffic: Hashable, Sendable {
  /// Commits a millisecond.
  private var rate = 0.0
  private var lookedAt: Int?

  /// What one file can bring.
  private static let most = Double(RecentCommits.most)
  /// How long what was seen counts.
  private static let memory = 2_000.0

  /// Below 2 a guess is not worth it.
  func expected(at now: Int) -> Int { Int(min(Traffic.most, rate * elapsed(at: now))) }

  /// A look to the end of the log brought so many.
  mutating func note(found count: Int, at now: Int) {
    let elapsed = elapsed(at: now)
    rate = (rate * Traffic.memory + Double(count)) / (Traffic.memory + elapsed)
    lookedAt = now
  }

  /// The guess was right: there may have been more.
  mutating func noteHit(at now: Int) {
    rate += 1.5 / max(500, elapsed(at: now))
    lookedAt = now
  }

  mutating func noteMiss() { rate *= 0.7 }

  private func elapsed(at now: Int) -> Double {
    lookedAt.map { Double(min(10_000, max(0, now - $0))) } ?? 0
  }
}
