import Foundation
import Sharing

/// Looks at a board, its share and this machine's copy of it, and changes none of them.
///
/// It also works where the board does not open, and where there is none yet.
package struct Checkup {
  /// As the board is opened by.
  private let path: String
  private let settings: StoreSettings
  /// Seconds to wait for a second machine; nil to look alone.
  private let together: Int?
  private let files: any InspectionLayer
  private let tell: (CheckupEvent) -> Void

  /// `tell` hears what is being done and what was found, in the order of doing.
  package init(
    _ path: String, settings: StoreSettings, together: Int? = nil,
    files: any InspectionLayer = GlibcFileLayer(), tell: @escaping (CheckupEvent) -> Void
  ) {
    self.path = path
    self.settings = settings
    self.together = together
    self.files = files
    self.tell = tell
  }

  private func found(_ finding: Finding) { tell(.found(finding)) }
}

extension Checkup {
  package func run() {
    let copy = LocalCopy(StoreFolders(board: path, settings))
    let share = ShareInspection(
      LexicalPath.absolute(path), expected: copy.position.map { BoardIdentity(id: $0.id) },
      files: files, tell: tell)
    let (place, kind) = share.lookAround()
    guard place != .nothing else { return }
    let (ahead, mayWrite) = share.probe(place)
    if let together, mayWrite { share.meetAnother(place, patience: together) }
    // What a newer program means by its files, this one cannot tell.
    guard case .board(let identity) = place else { return }
    let report = lookInto(share, identity, copy)
    if mayWrite { share.lookAtRights(kind: kind, last: report.head?.number ?? 1) }
    share.lookForLeftovers(ahead: ahead)
    look(at: copy, report)
  }

  private func lookInto(
    _ share: ShareInspection, _ identity: BoardIdentity?, _ copy: LocalCopy
  ) -> ChainReport {
    let numbers = share.snapshotNumbers()
    let checked = numbers.prefix(SnapshotCheckup.most)
    let report = share.walkChain(
      newestSnapshot: numbers.first ?? 0,
      wanted: Set(checked).union(copy.position.map { [$0.head.number] } ?? []))
    let snapshots = SnapshotCheckup(
      share: share, numbers: numbers, board: identity?.id, chain: report)
    for finding in snapshots.run() { found(.snapshots(finding)) }
    return report
  }

  private func look(at copy: LocalCopy, _ report: ChainReport) {
    tell(.doing(.replica))
    for finding in copy.findings(report) { found(.replica(finding)) }
  }
}
