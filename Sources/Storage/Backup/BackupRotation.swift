import Planning

/// Which daily backups stay: the last fourteen, and the first of each of the last twelve months.
package struct BackupRotation {
  /// As in `stad-2026-11-22.sqlite`.
  private let board: String

  private static let days = 14
  private static let months = 12

  package init(board: String) {
    self.board = board
  }

  package func name(of date: LocalDate) -> String { "\(board)-\(date).sqlite" }

  /// Those of `names` that have had their time; names not given by this rotation are never among them.
  package func outdated(among names: [String]) -> [String] {
    let dates = names.compactMap(date).sorted()
    let firsts = Dictionary(grouping: dates) { $0.year * 12 + $0.month }
      .sorted { $0.key > $1.key }.prefix(BackupRotation.months).compactMap(\.value.first)
    let kept = Set(dates.suffix(BackupRotation.days) + firsts)
    return dates.filter { !kept.contains($0) }.map { name(of: $0) }
  }

  private func date(of name: String) -> LocalDate? {
    guard name.hasPrefix("\(board)-"), name.hasSuffix(".sqlite") else { return nil }
    let text = String(name.dropFirst(board.count + 1).dropLast(".sqlite".count))
    return LocalDate(iso: text).flatMap { self.name(of: $0) == name ? $0 : nil }
  }
}
