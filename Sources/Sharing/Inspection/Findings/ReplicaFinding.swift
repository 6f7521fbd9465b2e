/// What this machine's own copy says.
package enum ReplicaFinding: Hashable, Sendable {
  /// Never opened here.
  case none
  case current(number: Int)
  case behind(number: Int, last: Int)
  /// The board has lost commits that this copy holds.
  case ahead(number: Int, last: Int)
  /// The board's commit of that number is another than this copy holds.
  case offChain(number: Int)
  /// It is made anew when the board is opened.
  case unusable
  /// Commits sent from here whose fate is not known yet.
  case unanswered(count: Int)
}

extension ReplicaFinding {
  package var mark: Mark {
    switch self {
    case .none, .current, .behind, .unusable: .fit
    case .unanswered: .warning
    case .ahead, .offChain: .unfit
    }
  }
}
