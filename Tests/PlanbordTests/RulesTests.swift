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
        == "planbord: --parameter warn-percent: ‘200’ ligt niet tussen 1 en 101.\n")
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
