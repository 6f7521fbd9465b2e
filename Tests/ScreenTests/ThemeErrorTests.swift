import Screen
import Testing

@Suite struct ThemeErrorTests {
  @Test func `broken TOML names its line`() {
    let error = error(of: "[styles]\ntext = {\n")
    guard case .notTOML(let line, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(line >= 2)
    #expect(!reason.isEmpty)
  }

  @Test func `a mistyped role is told with the nearest one`() {
    let toml = complete.replacing("block-cursor =", with: "blok-cursor =")
    #expect(error(of: toml) == .unknownRole("blok-cursor", nearest: "block-cursor"))
  }

  @Test func `a missing role is refused`() {
    let toml = complete.replacing("away = {}\n", with: "")
    #expect(error(of: toml) == .missingRole("away"))
  }

  @Test(arguments: ["#12345", "#12345g", "256", "-1", "reddish", "", "#+12345"])
  func `what is no colour is refused`(colour: String) {
    let toml = complete.replacing("away = {}", with: "away = { foreground = \"\(colour)\" }")
    #expect(error(of: toml) == .badColour(colour, role: "away"))
  }

  @Test func `an attribute that does not exist is refused`() {
    let toml = complete.replacing("away = {}", with: "away = { blink = true }")
    #expect(error(of: toml) == .badAttribute("blink", role: "away"))
  }

  @Test func `a style takes from text what it leaves out`() throws {
    let toml =
      complete
      .replacing("text = {}", with: "text = { foreground = \"ink\", background = 17 }")
      .replacing("away = {}", with: "away = { foreground = \"#ff8700\", bold = true, dim = false }")
    let theme = try Theme.parse(toml: "[palette]\nink = \"#e4e4e4\"\n" + toml, name: "own")
    #expect(theme[.match] == Style(foreground: .rgb(RGB(228, 228, 228)), background: .indexed(17)))
    #expect(
      theme[.away] == Style(foreground: .rgb(RGB(255, 135, 0)), background: .indexed(17), .bold))
  }

  /// A theme in which every role is plain.
  private let complete =
    "[styles]\n" + Role.allCases.map { "\($0.name) = {}\n" }.joined()

  private func error(of toml: String) -> ThemeError? {
    do throws(ThemeError) {
      _ = try Theme.parse(toml: toml, name: "test")
      return nil
    } catch {
      return error
    }
  }
}
