import Foundation
import Screen
import Testing

@Suite struct ThemeTests {
  @Test(arguments: ThemeFiles.all)
  func `every theme file can be read`(file: String) throws {
    let theme = try ThemeFiles.theme(file)
    #expect(theme.name == file)
  }

  @Test(arguments: ThemeFiles.all)
  func `every role can be read on its background`(file: String) throws {
    let theme = try ThemeFiles.theme(file)
    for role in Role.allCases {
      let isFaint = [.dim, .closed, .gridLine].contains(role)
      let contrast = try #require(theme[role].contrast)
      #expect(contrast >= (isFaint ? 2.5 : 4.5), "\(file): \(role.name) has \(contrast)")
    }
  }

  @Test(arguments: ThemeFiles.all)
  func `blocks of different states look different`(file: String) throws {
    let theme = try ThemeFiles.theme(file)
    let blocks: [Role] = [.confirmed, .option, .concept, .exhibition, .conflict, .ghost, .buffer]
    #expect(Set(blocks.map { theme[$0] }).count == blocks.count)
  }

  @Test(arguments: ThemeFiles.all)
  func `with 256 colours a theme looks as written`(file: String) throws {
    let theme = try ThemeFiles.theme(file)
    for role in Role.allCases {
      let places = ColourDepth.full.places(of: theme[role])
      #expect(RGB.xterm[places.foreground] == theme[role].foreground.rgb, "\(role.name)")
      #expect(RGB.xterm[places.background] == theme[role].background.rgb, "\(role.name)")
    }
  }

  @Test func `of 256 colours the nearest is found`() {
    for red in stride(from: 0, through: 255, by: 15) {
      for green in stride(from: 0, through: 255, by: 17) {
        for blue in stride(from: 0, through: 255, by: 51) {
          let wanted = RGB(UInt8(red), UInt8(green), UInt8(blue))
          let found = RGB.xterm[
            ColourDepth.full.places(of: Style(foreground: .rgb(wanted))).foreground]
          let least = RGB.xterm[16...].map { $0.distance(to: wanted) }.min()
          #expect(found.distance(to: wanted) == least, "\(wanted)")
        }
      }
    }
  }

  @Test(arguments: [ColourDepth.eight, .sixteen], ThemeFiles.all)
  func `with few colours nothing vanishes`(depth: ColourDepth, file: String) throws {
    let theme = try ThemeFiles.theme(file)
    for role in Role.allCases {
      let places = depth.places(of: theme[role])
      #expect(places.foreground != places.background, "\(role.name)")
    }
  }

  @Test func `without colours what matters still differs from text`() {
    let theme = Theme.monochrome
    let telling: [Role] = [
      .conflict, .conflictCursor, .option, .confirmed, .concept, .cursor, .selection, .ghost,
      .ghostConflict, .glow, .warning, .danger, .profileOver, .fieldCurrent, .fieldError,
      .noticeDanger, .listCurrent, .closed, .waived, .match, .headerToday,
    ]
    for role in telling { #expect(theme[role] != theme[.text], "\(role.name)") }
    #expect(theme[.conflict] != theme[.confirmed])
    #expect(theme[.cursor] != theme[.blockCursor])
    #expect(theme[.ghost] != theme[.ghostConflict])
  }

  @Test func `monochrome uses no colour`() {
    for role in Role.allCases {
      let style = Theme.monochrome[role]
      #expect(style.foreground == .terminalDefault && style.background == .terminalDefault)
    }
  }
}

extension Style {
  /// Contrast of text on its background; nil where only the terminal knows.
  var contrast: Double? {
    guard let text = foreground.rgb, let ground = background.rgb else { return nil }
    return text.contrast(with: ground)
  }
}

enum ThemeFiles {
  static let all = ["dark", "light", "high-contrast"]

  static func theme(_ name: String) throws -> Theme {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../themes/\(name).toml")
    return try Theme.parse(toml: String(contentsOf: file, encoding: .utf8), name: name)
  }
}
