import Foundation
import ProgramTestSupport
import Testing

@Suite struct RulesTests {
  @Test func `a rule is explained with its examples and what the checker says of them`() throws {
    let shown = try Program(board: false).run("rules", "show", "room-double")
    #expect(
      shown.output == """
        room-double: Zaal dubbel geboekt
        Twee boekingen gebruiken op hetzelfde moment dezelfde zaal, klaarzetten en opruimen inbegrepen.
        Hoogstens een botsing; een museum kan er een waarschuwing van maken of ze uitzetten.

        Dit mag:
          Familieatelier: 25 plaatsen
          Workshop 6C · bevestigd · ma 22/03/2027 10:00–11:30 · Familieatelier
          Workshop 4B · bevestigd · ma 22/03/2027 11:30–13:00 · Familieatelier

        Dit botst:
          Familieatelier: 25 plaatsen
          Workshop 6C · bevestigd · ma 22/03/2027 10:00–11:30 · Familieatelier
          Workshop 4B · bevestigd · ma 22/03/2027 11:30–13:00 · 15 min klaarzetten · Familieatelier
          → botsing: Zaal Familieatelier is dubbel geboekt ma 22/03/2027 11:15–11:30: Workshop 6C en Workshop 4B.

        """)
  }

  @Test func `parameters and their bounds are told`() throws {
    let shown = try Program(board: false).run("rules", "show", "room-cap", "--format", "json")
    #expect(
      shown.output.contains(
        #""parameters":[{"name":"warn-percent","unit":"percent","default":90,"least":1,"most":101}]"#
      ))
  }

  /// The folder of the package, from where this file lies.
  private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: [("en", "rules.md"), ("nl", "regels.md")])
  func `the page of rules is what the rules say; make rules writes it anew`(
    language: String, file: String
  ) throws {
    let made = try Program(board: false)
      .run("--language", language, "rules", "--format", "markdown")
    let page = try String(
      contentsOf: package.appendingPathComponent("Documentation/\(file)"), encoding: .utf8)
    #expect(page == made.output)
  }

  @Test func `what a rule does not know is refused, with what it does`() throws {
    let program = try Program()
    let unknown = try program.run("rules", "set", "room-cap", "--parameter", "seats=3")
    #expect(
      unknown.errors == "planbord: --parameter: ‘seats’ is onbekend; het mag warn-percent=… zijn.\n"
    )
    #expect(unknown.code == 2)
    let outside = try program.run("rules", "set", "room-cap", "--parameter", "warn-percent=200")
    #expect(
      outside.errors
        == "planbord: --parameter warn-percent: ‘200’ ligt niet tussen 1 en 101 %.\n")
    let none = try program.run("rules", "set", "room-double", "--parameter", "x=1")
    #expect(
      none.errors == "planbord: De regel ‘room-double’ heeft geen getallen om te zetten.\n")
    let weight = try program.run("rules", "set", "room-cap", "--weight", "hard")
    #expect(
      weight.errors
        == "planbord: --weight: ‘hard’ is onbekend; het mag block, warn, off of default zijn.\n")
    #expect(try program.run("rules", "set", "room-cap").code == 2)
    #expect(try program.run("rules", "set", "room-full", "--weight", "off").code == 2)
  }

  @Test func `hours of rest are hours, also with a unit behind them`() throws {
    let program = try Program()
    func set(_ value: String) throws -> Program.Result {
      try program.run("rules", "set", "rest-day", "--parameter", "daily-rest=\(value)")
    }
    #expect(try set("12 u").code == 0)
    #expect(try set("12").output == "Er verandert niets.\n")
    #expect(try set("720 min").output == "Er verandert niets.\n")
    #expect(
      try set("660").errors
        == "planbord: --parameter daily-rest: ‘660’ ligt niet tussen 0 en 24 u.\n")
    #expect(
      try set("lang").errors
        == "planbord: --parameter daily-rest: ‘lang’ kan niet; schrijf bijvoorbeeld ‘11 u’, van 0 tot 24 u.\n"
    )
  }

  @Test func `a rule says what of it holds on the board`() throws {
    let program = try Program()
    #expect(
      try program.run("rules", "show", "rest-day").output.contains(
        "\nOp dit bord:\n  alle musea: zoals de regel zelf\n"))
    _ = try program.run(
      "rules", "set", "rest-day", "--museum", "stam", "--weight", "warn", "--parameter",
      "daily-rest=12")
    #expect(
      try program.run("rules", "show", "rest-day").output.contains(
        """

        Op dit bord:
          STAM: waarschuwt, daily-rest 12 u
          andere musea: zoals de regel zelf

        """))
    #expect(
      try program.run("rules", "show", "rest-day", "--format", "json").output.contains(
        #""on_board":[{"museum":"stam","weight":"warn","parameters":{"daily-rest":720}}]"#))
    #expect(
      try program.run("house", "show", "rule_settings").output
        == "museum=stam rule=rest-day weight=warn \"parameters=daily-rest=12 u\"\n")
    let set = try program.run("house", "set", "rule_settings", "museum=stam", "rule=rest-day")
    #expect(set.errors == "planbord: rule_settings: zet dit met ‘planbord rules set’.\n")
    #expect(set.code == 2)
  }

  @Test func `numbers of policies stand with the rules they decide`() throws {
    let program = try Program()
    _ = try program.run("house", "set", "policies", "museum=stam", "visitors_per_guide=20")
    let shown = try program.run("rules", "show", "guide-ratio")
    #expect(
      shown.output.contains(
        "\nUit de afspraken van het museum (H, Afspraken, of house set policies):\n"))
    #expect(shown.output.contains("  STAM: visitors_per_guide 20 bezoekers\n"))
  }

  @Test func `what only informs cannot block`() throws {
    let program = try Program()
    let block = try program.run("rules", "set", "dst", "--weight", "block")
    #expect(
      block.errors
        == "planbord: --weight: de regel ‘dst’ is alleen ter info en houdt niets tegen; ze kan wel uit (off).\n"
    )
    #expect(block.code == 2)
    #expect(try program.run("rules", "set", "dst", "--weight", "off").code == 0)
  }

  @Test func `a museum weighs a rule itself, in one commit with history`() throws {
    let program = try Program()
    let booked = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "2027-03-22T12:30", "--end", "14")
    #expect(booked.code == 1)
    let set = try program.run("rules", "set", "room-double", "--museum", "stam", "--weight", "warn")
    #expect(set.outputLines.first == "Bewaard als wijziging 1.")
    let again = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "2027-03-22T12:30", "--end", "14")
    #expect(again.code == 0)
    #expect(again.output.hasPrefix("! waarschuwing: stam: Zaal Abdijrefter is dubbel geboekt"))
    let back = try program.run(
      "rules", "set", "room-double", "--museum", "stam", "--weight", "default")
    #expect(back.code == 1)
    #expect(
      try program.run(
        "rules", "set", "room-cap", "--parameter", "warn-percent=95", "--because", "zo gewild"
      ).code == 0)
    #expect(try program.run("rules", "set", "room-cap", "--parameter", "warn-percent=").code == 0)
  }
}
