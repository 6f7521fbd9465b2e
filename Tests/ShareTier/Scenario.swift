/// Some planners at work on one share for a while, and what befalls them.
struct Scenario {
  var name: String
  var share: String
  var writers = 4
  var readers = 2
  var seconds = 12
  /// Mean time between two bookings of one planner, in milliseconds.
  var think = 150
  /// Every pause is as long as the mean.
  var isRegular = false
  /// Planners tell each other that they are here, and look who is.
  var hasPresence = false
  /// Added to every round trip, in milliseconds.
  var delay = 0
  /// A shell command, a quarter of the way through.
  var event: String?
  /// Ends a random writer by SIGKILL every so many milliseconds, and starts it again.
  var killsEvery: Int?
  /// The server's disk forgets so many of the last commits, half-way, between two saves.
  var serverLoses: Int?
  /// Halfway the first writer takes a name out of the board, and clears away all it can.
  var erases = false
  /// Commits that are there before anybody comes.
  var laid = 0
  var snapshotEvery = 500
  /// By writer, from 0.
  var mischief: @Sendable (Int) -> Mischief? = { _ in nil }
  /// The oracle must find fault, or it is blind.
  var mustFail = false

  init(_ name: String, on share: String) {
    self.name = name
    self.share = share
  }

  func with(_ change: (inout Scenario) -> Void) -> Scenario {
    var changed = self
    change(&changed)
    return changed
  }
}
