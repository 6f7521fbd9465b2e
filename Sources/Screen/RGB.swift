/// Red, green and blue, 0–255 each, in sRGB.
package struct RGB: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb`.
  package init?(hex text: String) {
    let digits = text.dropFirst()
    guard text.hasPrefix("#"), digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }
}

// MARK: - Contrast

extension RGB {
  /// Contrast between two colours, 1–21, as WCAG 2 defines it.
  package func contrast(with other: RGB) -> Double {
    let bright = max(luminance, other.luminance)
    let dark = min(luminance, other.luminance)
    return (bright + 0.05) / (dark + 0.05)
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// Near enough to the exponent 2.4 of sRGB without a mathematics library: 2.4 = 2 + 2/5.
  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (root * fourth - value) / (5 * fourth)
    }
    return root
  }

  /// How unlike two colours look, for finding the nearest; greater is further.
  package func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return 3 * red * red + 6 * green * green + 2 * blue * blue
  }
}

// MARK: - Palette

extension RGB {
  /// The 256 colours xterm starts with: 16 named, a cube of 6 × 6 × 6, 24 greys.
  package static let xterm: [RGB] = named + cube + greys

  private static let named: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  private static let cubeSteps: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let cube: [RGB] = cubeSteps.flatMap { red in
    cubeSteps.flatMap { green in cubeSteps.map { blue in RGB(red, green, blue) } }
  }

  private static let greys: [RGB] = (0..<24).map { step in
    let level = UInt8(8 + step * 10)
    return RGB(level, level, level)
  }

  /// Where the greys lie in `xterm`.
  static let greyPlaces = 232..<256

  /// The place in `xterm` of the nearest colour of the cube, found channel by channel: a theme has
  /// a hundred and fifty colours to find before its first picture.
  var placeInCube: Int { 16 + 36 * RGB.step(red) + 6 * RGB.step(green) + RGB.step(blue) }

  private static func step(_ level: UInt8) -> Int {
    func distance(_ step: Int) -> Int { abs(Int(cubeSteps[step]) - Int(level)) }
    return cubeSteps.indices.min { distance($0) < distance($1) } ?? 0
  }

  /// The first of the nearest colours of `xterm` among some places.
  func nearest(in places: some Sequence<Int>) -> Int {
    places.min { RGB.xterm[$0].distance(to: self) < RGB.xterm[$1].distance(to: self) } ?? -1
  }
}
