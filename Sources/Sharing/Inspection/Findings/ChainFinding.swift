/// What the commits are like, from the oldest kept to the last.
package enum ChainFinding: Hashable, Sendable {
  case empty
  case whole(first: Int, last: Int)
  /// The first commit that cannot be right.
  case broken(number: Int, CommitFault)
  /// The first commit that is not there although later ones are.
  case hole(number: Int)
  case unreadable(number: Int?, errno: Int32)
  /// The oldest commits went, but not whole folders of them as pruning takes.
  case startsOddly(number: Int)
  /// Files in `commits/` that no program of ours made.
  case strangers(count: Int, example: String)
  /// Commits that are right, with copies of earlier ones behind them that are not.
  case falseCopies(count: Int, first: Int)
  /// Files under way in `new/`; `old` of them untouched for a week.
  case leftovers(count: Int, old: Int)
}

extension ChainFinding {
  package var mark: Mark {
    switch self {
    case .empty, .whole: .fit
    case .startsOddly, .strangers, .falseCopies: .warning
    case .leftovers(_, let old): old > 0 ? .warning : .fit
    case .broken, .hole, .unreadable: .unfit
    }
  }
}
