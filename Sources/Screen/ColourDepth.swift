/// How many colours a terminal can show.
package enum ColourDepth: Hashable, Sendable {
  case none, eight, sixteen, full

  /// From the number terminals report.
  package init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case 8..<16: self = .eight
    case 16..<256: self = .sixteen
    default: self = .full
    }
  }

  /// The palette places of a style's colours; -1 is the terminal's own.
  ///
  /// Two colours that fall together on a small palette are drawn apart again: text must stay
  /// readable before it is pretty.
  package func places(of style: Style) -> (foreground: Int, background: Int) {
    let background = place(of: style.background)
    let foreground = place(of: style.foreground)
    guard foreground == background, style.foreground != style.background, background >= 0 else {
      return (foreground, background)
    }
    let isLight = RGB.xterm[background].contrast(with: RGB(0, 0, 0)) > 5
    return (isLight ? 0 : 7, background)
  }

  private func place(of colour: Colour) -> Int {
    switch colour {
    case .terminalDefault: -1
    case .indexed(let index) where Int(index) < palette.count: Int(index)
    case .indexed, .rgb: colour.rgb.map { nearest(to: $0) } ?? -1
    }
  }

  /// The first 16 places look different in every terminal, so 256 colours leave them alone.
  private func nearest(to rgb: RGB) -> Int {
    guard self != .full else { return rgb.nearest(in: [rgb.placeInCube] + RGB.greyPlaces) }
    return rgb.nearest(in: palette)
  }

  private var palette: Range<Int> {
    switch self {
    case .none: 0..<0
    case .eight: 0..<8
    case .sixteen: 0..<16
    case .full: 0..<256
    }
  }
}
