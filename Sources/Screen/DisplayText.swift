/// Text as cells can show it: what each character is, how wide, and nothing that is not printable.
package enum DisplayText {
  package struct Glyph: Hashable, Sendable {
    package let scalar: Unicode.Scalar
    /// The whole character when one scalar is not enough.
    package let cluster: String?
    package let width: Int
  }

  /// The glyphs of a text, unprintable characters shown as `·`.
  ///
  /// Controls, bidirectional controls, line separators, private and unassigned scalars could move
  /// the cursor, hide text or turn it round; invisible ones are dropped.
  package static func glyphs(of text: String) -> [Glyph] {
    text.compactMap { glyph(of: $0) }
  }

  /// Columns a text takes.
  package static func width(of text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return glyphs(of: text).reduce(0) { $0 + $1.width }
  }

  /// Whether a text takes more than so many columns, without looking at more of it than that.
  package static func isWider(_ text: String, than columns: Int) -> Bool {
    // No character takes more columns than bytes.
    guard text.utf8.count > columns else { return false }
    var used = 0
    for character in text {
      used += glyph(of: character)?.width ?? 0
      if used > columns { return true }
    }
    return false
  }

  /// The text with everything unprintable replaced or dropped: safe for any terminal.
  package static func printable(_ text: String) -> String {
    glyphs(of: text).reduce(into: "") { result, glyph in
      if let cluster = glyph.cluster {
        result += cluster
      } else {
        result.unicodeScalars.append(glyph.scalar)
      }
    }
  }

  /// What one character shows; nil for one that shows nothing.
  static func glyph(of character: Character) -> Glyph? {
    if let plain = plainGlyph(of: character) { return plain }
    let scalars = character.unicodeScalars.filter { !isInvisible($0) || isJoiner($0) }
    guard let first = scalars.first else { return nil }
    guard !isUnsafe(first), !isJoiner(first) else {
      return isJoiner(first) ? nil : Glyph(scalar: "·", cluster: nil, width: 1)
    }
    let safe = Array(scalars).filter { !isUnsafe($0) }
    let width = columns(of: first, in: safe)
    guard width > 0 else { return Glyph(scalar: "·", cluster: nil, width: 1) }
    guard safe.count > 1 else { return Glyph(scalar: first, cluster: nil, width: width) }
    return Glyph(
      scalar: first, cluster: String(String.UnicodeScalarView(safe.prefix(8))), width: width)
  }

  /// The usual letters and signs, for which Unicode's tables need not be asked.
  private static func plainGlyph(of character: Character) -> Glyph? {
    let scalars = character.unicodeScalars
    guard let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    switch only.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x180, 0x2013...0x2014, 0x2018...0x201D, 0x2022, 0x2026,
      0x203A...0x203C, 0x2190...0x2193, 0x2500...0x259F:
      return Glyph(scalar: only, cluster: nil, width: 1)
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF:
      return Glyph(scalar: only, cluster: nil, width: 2)
    default: return nil
    }
  }

  /// Zero-width characters that carry no sign of their own.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// Holds emoji such as families together.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200D }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.value != 0x200D
    default: false
    }
  }

  private static func columns(of first: Unicode.Scalar, in all: [Unicode.Scalar]) -> Int {
    if all.contains(where: { $0.value == 0xFE0F }) { return 2 }
    if all.count == 2, (0x1F1E6...0x1F1FF).contains(first.value) { return 2 }
    return DisplayWidth.columns(of: first)
  }
}
