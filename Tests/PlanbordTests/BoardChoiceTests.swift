import Foundation
import ProgramTestSupport
import Testing

struct BoardChoiceTests {
  private func write(_ text: String, in program: Program) throws {
    let folder = "\(program.home)/.config/planbord"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/config.toml"))
  }

  @Test func `without any board the ways out are named`() throws {
    let program = try Program(board: false)
    let result = try program.run("week")
    let path = "\(program.home)/.local/share/planbord/stad.planbord"
    #expect(
      result.errors
        == "planbord: Er is geen bord in \(path); maak er een met ‘planbord init’ of probeer ‘planbord demo’.\n"
    )
    #expect(result.code == 3)
  }

  @Test func `the configuration names board, language and author`() throws {
    let program = try Program()
    program.environment["PLANBORD_BOARD"] = nil
    try write(
      "board = \"\(program.board)\"\nlanguage = \"en\"\nauthor = \"Planner Noord\"\n", in: program)
    #expect(try program.run("cancel", "a1").code == 0)
    let history = try program.run("history").output
    #expect(history.contains("  Planner Noord  cancelled: Lezing Leie"))
  }

  @Test func `an option wins over the configuration`() throws {
    let program = try Program()
    try write("board = \"/nowhere\"\nlanguage = \"en\"\n", in: program)
    let week = try program.run("--board", program.board, "week", "1/1/2027", "--language", "nl")
    #expect(
      week.output == """
        week 53: ma 28 december 2026 – zo 3 januari 2027

        Niets gepland.

        """)
  }

  @Test(arguments: [
    ("colour = \"x\"", "‘colour’ is onbekend; er mag author, board, language of theme staan."),
    ("language = \"fr\"", "de taal ‘fr’ is onbekend; het mag nl of en zijn."),
    ("board = 3", "‘board’ moet een tekst tussen aanhalingstekens zijn."),
    ("board = \"x\"\nlanguage", "regel 2 is geen TOML."),
  ])
  func `a wrong line in the configuration is named`(text: String, sentence: String) throws {
    let program = try Program(board: false)
    try write(text, in: program)
    let result = try program.run("week")
    #expect(
      result.errors == "planbord: \(program.home)/.config/planbord/config.toml: \(sentence)\n")
    #expect(result.code == 2)
  }

  @Test func `a share that has gone leaves the copy to read, and nothing to write`() throws {
    let program = try Program()
    #expect(try program.run("check").code == 0)
    try FileManager.default.removeItem(atPath: program.board)
    let week = try program.run("day", "22/3/2027")
    #expect(week.output.contains("ma 22 12:00–13:00 Lezing Leie, bevestigd"))
    #expect(week.errors.contains("De share is niet bereikbaar"))
    #expect(week.errors.contains("uit de kopie op deze computer."))
    #expect(week.code == 3)
    #expect(try program.run("cancel", "a1").code == 3)
  }

  @Test func `a board is never made over something else`() throws {
    let program = try Program()
    #expect(
      try program.run("init", program.board).errors
        == "planbord: In \(program.board) staat al een bord; kies een andere map.\n")
    #expect(try program.run("init", "\(program.home)/plan").code == 2)
    #expect(try program.run("init", "\(program.home)/x/y").code == 2)
  }

  @Test func `a share is tried before a board comes to it, and what is not fit gets none`() throws {
    let program = try Program(board: false)
    let refused = try program.run("init", "/proc/stad.planbord")
    #expect(refused.errors.contains("planbord: Geprobeerd, maar aanmaken mislukte"))
    #expect(
      refused.errors.hasSuffix(
        "Er is geen bord gemaakt in /proc/stad.planbord; ‘planbord doctor’ zegt meer.\n"))
    #expect(refused.code == 3)
    let made = try program.run("init", program.board)
    #expect(made.errors == "")
    #expect(made.code == 0)
  }

  @Test func `no new board comes where one is missing, unless it is asked for`() throws {
    let program = try Program()
    #expect(try program.run("check").code == 0)
    try FileManager.default.removeItem(atPath: program.board)
    for isMountPoint in [false, true] {
      if isMountPoint {
        try FileManager.default.createDirectory(
          atPath: program.board, withIntermediateDirectories: false)
      }
      let refused = try program.run("init", program.board)
      #expect(refused.errors.contains("waarschijnlijk is de share niet aangekoppeld"))
      #expect(refused.errors.contains("--anyway"))
      #expect(refused.code == 3)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.board).isEmpty)
    #expect(try program.run("init", program.board, "--anyway").code == 0)
  }

  @Test func `help and version come in the language and end with zero`() throws {
    let program = try Program(board: false)
    #expect(try program.run("--version").output == "0.1.0\n")
    #expect(try program.run("--help").output.contains("Toont een week."))
    #expect(try program.run("--help", "--language", "en").output.contains("Prints a week."))
    #expect(try program.run("book", "--help").code == 0)
  }

  @Test func `the demo prints a week of the sample data where there is no terminal`() throws {
    let program = try Program(board: false)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    program.environment["PLANBORD_SHARE"] = root.path
    let demo = try program.run("demo")
    #expect(demo.outputLines.first?.hasPrefix("week ") == true)
    #expect(demo.errors == "")
    #expect(demo.code == 0)
    program.environment["PLANBORD_SHARE"] = "/nowhere"
    #expect(try program.run("demo").code == 2)
  }
}
