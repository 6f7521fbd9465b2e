/// A colour as themes write it.
package enum Colour: Hashable, Sendable {
  /// Whatever the terminal has as its own.
  case terminalDefault
  /// A place in the terminal's palette, 0–255.
  case indexed(UInt8)
  case rgb(RGB)
}

extension Colour {
  /// Reads `default`, `0`–`255` or `#rrggbb`; nil for anything else.
  package init?(_ text: String) {
    if text == "default" {
      self = .terminalDefault
    } else if let index = UInt8(text) {
      self = .indexed(index)
    } else if let rgb = RGB(hex: text) {
      self = .rgb(rgb)
    } else {
      return nil
    }
  }

  /// What xterm shows for it; nil where only the terminal knows.
  package var rgb: RGB? {
    switch self {
    case .terminalDefault: nil
    case .indexed(let index): RGB.xterm[Int(index)]
    case .rgb(let rgb): rgb
    }
  }
}
