import ProgramTestSupport
import Testing

/// How the board treats the terminal it is opened in.
@Suite(.inTerminal, .serialized)
struct TerminalTests {
  @Test func `a window too small says so, and a larger one has the board again`() throws {
    let screen = try Screen(try Program(plan: TwoRooms.files))
    try screen.goToMonday()
    try screen.resize(columns: 40, rows: 10)
    try screen.wait(for: "Dit venster is te klein voor het bord")
    try screen.resize(columns: 120, rows: 40)
    try screen.wait(for: /Refter.*Lezing/)
    try screen.wait(for: /● gedeeld \d\d:\d\d/)
    try screen.quit()
  }

  @Test func `the doctor also looks at the terminal it is asked from`() throws {
    let program = try Program(plan: TwoRooms.files)
    let screen = try Screen(program, rows: 40, arguments: "doctor")
    try screen.wait(for: /✓ terminal +screen-256color, 256 kleuren, 80 × 40 tekens\./)
    let other = try Screen(
      program, columns: 50, rows: 40, environment: ["LANG": "C"], arguments: "doctor")
    try other.wait(for: /! terminal +50 × 40 tekens/)
    try other.wait(for: "De taalinstelling (LANG)")
    try other.wait(for: "left with 1")
  }

  @Test(arguments: [("--language en", "nl_BE.UTF-8"), ("", "en_GB.UTF-8")])
  func `who asks for English gets English`(arguments: String, locale: String) throws {
    let program = try Program(plan: TwoRooms.files)
    let screen = try Screen(program, environment: ["LC_ALL": locale], arguments: arguments)
    try screen.wait(for: "Rooms")
    try screen.type(#"g "22/3/2032" Enter +"#)
    try screen.wait(for: "Monday 22 March 2032")
    try screen.wait(for: /Refter.*Lezing/)
    try screen.type("c")
    try screen.wait(for: "No open clashes. As it should be.")
  }

  @Test func `NO_COLOR leaves only bold, underlined and reversed text`() throws {
    let program = try Program(plan: TwoRooms.files)
    let plain = try Screen(program, environment: ["NO_COLOR": "1"])
    try plain.goToMonday()
    #expect(try !plain.isColoured())
    let coloured = try Screen(program)
    try coloured.goToMonday()
    #expect(try coloured.isColoured())
  }

  @Test func `the themes that come with the program can be gone through`() throws {
    let screen = try Screen(try Program(plan: TwoRooms.files))
    try screen.goToMonday()
    for theme in ["Hoog contrast", "Licht", "Zwart-wit", "Donker"] {
      try screen.type("T")
      try screen.wait(for: "Kleurenthema: \(theme).")
    }
  }

  @Test func `a folder that is no board is refused in one sentence`() throws {
    let program = try Program(plan: TwoRooms.files)
    let sentence =
      "\(program.home)/plan is geen bord; is de share verbonden, en is het de juiste map?"
    let result = try program.run("--board", "\(program.home)/plan")
    #expect(result.code == 3)
    #expect(result.errors == "planbord: \(sentence)\n")
    #expect(result.output == "")

    let screen = try Screen(program, columns: 200, arguments: "--board ~/plan")
    try screen.wait(for: "planbord: \(sentence)\nleft with 3")
  }

  @Test(arguments: [
    (#"thema = "dark""#, "‘thema’ is onbekend; er mag author, board, language of theme staan."),
    (
      #"theme = "zonnig""#,
      "Het thema ‘zonnig’ is er niet; kies dark, high-contrast, light of monochrome, of geef het pad van een bestand."
    ),
  ])
  func `a mistake in the configuration is told`(line: String, sentence: String) throws {
    let program = try Program(plan: TwoRooms.files)
    try Program.write(["config.toml": line], to: "\(program.home)/.config/planbord")
    let screen = try Screen(program, columns: 250)
    try screen.wait(for: "\(sentence)\nleft with 2")
  }

  @Test func `an unknown terminal is told by its name`() throws {
    let program = try Program(plan: TwoRooms.files)
    let screen = try Screen(program, columns: 200, environment: ["TERM": "nonsense"])
    try screen.wait(
      for: """
        planbord: De terminal ‘nonsense’ is hier niet bekend; zet TERM op bijvoorbeeld xterm-256color.
        left with 2
        """)
  }

  @Test func `where there is no terminal the week is printed`() throws {
    let program = try Program(plan: TwoRooms.files)
    let result = try program.run()
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("week "))
    #expect(try program.run("week").output == result.output)
  }
}
