/// How cells of one role look.
package struct Style: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var attributes: Attributes

  package init(
    foreground: Colour = .terminalDefault, background: Colour = .terminalDefault,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The look of half a cell: the block's background as the glyph's colour, on another's ground.
  package func edge(on ground: Style) -> Style {
    let isPlain = background == .terminalDefault
    return Style(
      foreground: isPlain ? foreground : background, background: ground.background,
      attributes.subtracting([.reverse, .underline]))
  }

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let reverse = Attributes(rawValue: 8)
    package static let italic = Attributes(rawValue: 16)

    /// The words themes use, in the order of the bits.
    package static let named: [(name: String, attribute: Attributes)] = [
      ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
      ("italic", .italic),
    ]
  }
}
