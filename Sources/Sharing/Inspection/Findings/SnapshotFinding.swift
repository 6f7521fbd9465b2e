/// What the snapshots are like.
package enum SnapshotFinding: Hashable, Sendable {
  /// `checked` of `all` were read in full, newest first.
  case sound(checked: Int, all: Int, newest: Int)
  /// New planners cannot start.
  case none
  case damaged(number: Int)
  case unreadable(number: Int, errno: Int32)
  /// Its tables are those of a newer program.
  case newerFormat(number: Int, found: Int, known: Int)
  case otherBoard(number: Int)
  /// It stands at another past than the commit of its number tells.
  case offChain(number: Int)
  /// The chain ends before it: commits were lost.
  case beyondChain(number: Int, last: Int)
  /// Only this machine's own disk was in the way of checking.
  case notChecked(errno: Int32)
}

extension SnapshotFinding {
  package var mark: Mark {
    switch self {
    case .sound: .fit
    case .damaged, .unreadable, .notChecked: .warning
    case .none, .newerFormat, .otherBoard, .offChain, .beyondChain: .unfit
    }
  }
}
