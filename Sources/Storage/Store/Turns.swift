import Glibc

/// Lets others have a turn: who has just saved and wants to save again at once waits a little.
///
/// Without it the client with the shortest way to the server publishes again before the others have
/// read its last commit, and they hardly ever get a number. All times in milliseconds.
struct Turns {
  private var lastNumber: Int?
  private var lastEnd = 0
  private var lastDuration = 0
  private var isContested = false

  /// No planner notices so short a pause; who commits less often than that never waits.
  private static let most = 500

  /// How long to wait before a commit that begins at `now`.
  func pause(at now: Int) -> Int {
    // Those who always lose are not seen, so there is a turn for them in any case; reading our
    // commit and publishing the next takes them about twice as long as it took us.
    let turn = min((isContested ? 4 : 2) * lastDuration, Turns.most)
    return max(0, .random(in: 0...turn) - (now - lastEnd))
  }

  /// Notes a commit of ours that got `number`; it was contested when others have one after our last.
  mutating func note(_ number: Int, from start: Int, to end: Int) {
    isContested = lastNumber.map { number > $0 + 1 } ?? false
    lastNumber = number
    lastEnd = end
    lastDuration = end - start
  }

  /// How long who has lost so many times in a row waits before trying again.
  ///
  /// At once at first: the loser has just read what it lost to and is ahead of everybody else.
  static func pause(afterLosses losses: Int) -> Int {
    losses > 3 ? .random(in: 0...min(10 * losses, Turns.most)) : 0
  }
}

extension Turns {
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  static func wait(_ milliseconds: Int) {
    if milliseconds > 0 { usleep(UInt32(milliseconds) * 1000) }
  }
}
