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

  /// How long who has lost so many times in a row, last after `attempt`, waits at most before trying
  /// again; the time is drawn at random.
  ///
  /// Of many who try together one wins, and the others have only kept the server from answering it:
  /// forty who tried again at once needed ten times as long for a number. An attempt on a busy
  /// server takes longer, so everybody then waits longer by himself. Who has lost three times meets
  /// a crowd and steps aside further each time; sooner, it would only let newcomers pass, and later
  /// doubling would cost whoever has lost five times seconds. Waits that grow shorter with each loss
  /// let the unluckiest go first in most runs, and brought the server down in one of three.
  static func longest(afterLosses losses: Int, attempt: Int) -> Int {
    min(attempt * max(1, losses - 2), Turns.longest)
  }

  /// Who waits that long once too often is still in time for a planner.
  private static let longest = 1_500

  /// How long who begins to save while others do waits at most, so that who has lost goes first;
  /// `asking` is what it took to hear of them.
  ///
  /// An attempt takes some hundred times as long as a question on a busy server; where answers come
  /// at once nobody waits.
  static func longestOfNewcomers(asking: Int) -> Int { min(100 * max(0, asking), 450) }
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
