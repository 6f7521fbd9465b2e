/// What a cell means; themes give each meaning its colours, snapshots its letter.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, dim, bar, barAccent, museum, rowName, rowNameCurrent, gridLine, header, headerToday
  case closed, cursor, selection
  case confirmed, option, concept, past, buffer, exhibition, conflict, waived
  case blockCursor, conflictCursor, ghost, ghostConflict, glow
  case warning, okay, danger, profile, profileOver
  case label, field, fieldCurrent, fieldError, keyName, keyHint, notice, noticeDanger
  case listCurrent, match, away
}

extension Role {
  /// One sign for snapshots, different for each role.
  package var letter: Character {
    let letters = Array(".dbBmnNgHTcCsvopk~ExwUXGZ*!+D%^lfFeKhiIL=a")
    return letters[Int(rawValue)]
  }

  /// The name themes use: `block-cursor`.
  package var name: String { Role.names[Int(rawValue)] }

  package init?(name: String) {
    guard let place = Role.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(place))
  }

  /// By number; asking the enum for its cases' names takes longer than reading a theme file.
  private static let names = [
    "text", "dim", "bar", "bar-accent", "museum", "row-name", "row-name-current", "grid-line",
    "header", "header-today",
    "closed", "cursor", "selection",
    "confirmed", "option", "concept", "past", "buffer", "exhibition", "conflict", "waived",
    "block-cursor", "conflict-cursor", "ghost", "ghost-conflict", "glow",
    "warning", "okay", "danger", "profile", "profile-over",
    "label", "field", "field-current", "field-error", "key-name", "key-hint", "notice",
    "notice-danger",
    "list-current", "match", "away",
  ]
}
