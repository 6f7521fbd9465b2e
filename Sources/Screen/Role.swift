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
  package var name: String {
    String(describing: self).reduce(into: "") { name, letter in
      if letter.isUppercase { name.append("-") }
      name.append(contentsOf: letter.lowercased())
    }
  }

  package init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
