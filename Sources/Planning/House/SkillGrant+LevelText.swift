extension SkillGrant.Level {
  /// As files and commits write it: `a1` … `c2`.
  package var text: String { "\(self)" }

  /// Nil when `text` names no level; capitals are read too.
  package init?(text: String) {
    guard let level = Self.allCases.first(where: { $0.text == text.lowercased() }) else {
      return nil
    }
    self = level
  }
}
