/// One thing an inspection found, as facts.
package enum Finding: Hashable, Sendable {
  case mount(MountFinding)
  case folder(FolderFinding)
  case rights(RightsFinding)
  case probe(ProbeFinding)
  case chain(ChainFinding)
  case snapshots(SnapshotFinding)
  case replica(ReplicaFinding)
  case terminal(TerminalFinding)
  /// A call to the share did not come back within so many seconds.
  case noAnswer(CheckupStep, seconds: Int)
}

extension Finding {
  package var mark: Mark {
    switch self {
    case .mount(let finding): finding.mark
    case .folder(let finding): finding.mark
    case .rights(let finding): finding.mark
    case .probe(let finding): finding.mark
    case .chain(let finding): finding.mark
    case .snapshots(let finding): finding.mark
    case .replica(let finding): finding.mark
    case .terminal(let finding): finding.mark
    case .noAnswer: .unfit
    }
  }
}

extension Sequence<Finding> {
  /// The worst of all; fit when nothing was found.
  package var verdict: Mark { self.map(\.mark).max() ?? .fit }
}
