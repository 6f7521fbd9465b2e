/// What came of publishing for real; times are microseconds.
package enum ProbeFinding: Hashable, Sendable {
  /// Of two files that wanted one name the first got it, whole.
  case exclusive
  /// Both got it: two planners would get the same number.
  case notExclusive
  case noHardLinks(errno: Int32)
  /// What was read is not what was written.
  case readsOther
  case notWritable(errno: Int32)
  case full(errno: Int32)
  case failed(ProbeCall, errno: Int32)
  /// One question, and one commit from the first byte to the durable number.
  case pace(question: Int, commit: Int)
  /// How long after publishing a second look saw it.
  case seen(after: Int)
  case notSeen(within: Int)
  /// What the server's clock is ahead of this machine's, give or take `margin`.
  case clock(ahead: Int, margin: Int)
  // With a second machine.
  /// Two machines wanted the same names; this one got `won` of them, and each stayed its owner's.
  case exclusiveTogether(races: Int, won: Int)
  /// How long after publishing another machine saw it.
  case seenElsewhere(after: Int)
  case nobodyCame(within: Int)
  /// The other machine stopped answering halfway.
  case otherWentAway
  /// This file of the probe could not be removed.
  case leftBehind(path: String)
}

/// The step of publishing that failed.
package enum ProbeCall: String, Hashable, Sendable {
  case look, create, write, fsync, link, read
}

extension ProbeFinding {
  package static let slowCommit = 2_000_000
  package static let lateSight = 2_000_000
  /// Times of commits and ages of leftovers read oddly from here on; nothing breaks.
  package static let strayClock = 60_000_000

  package var mark: Mark {
    switch self {
    case .exclusive, .exclusiveTogether: .fit
    case .pace(_, let commit): commit >= ProbeFinding.slowCommit ? .warning : .fit
    case .seen(let after), .seenElsewhere(let after):
      after >= ProbeFinding.lateSight ? .warning : .fit
    case .clock(let ahead, _): abs(ahead) >= ProbeFinding.strayClock ? .warning : .fit
    case .notSeen, .leftBehind, .nobodyCame, .otherWentAway: .warning
    case .notWritable: .readOnly
    case .notExclusive, .noHardLinks, .readsOther, .full, .failed: .unfit
    }
  }
}
