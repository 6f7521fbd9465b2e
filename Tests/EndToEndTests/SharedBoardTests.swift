import Foundation
import ProgramTestSupport
import Testing

/// A board that others work on, and that goes away.
@Suite(.inTerminal, .serialized)
struct SharedBoardTests {
  @Test func `what one planner does appears at the other's without a key`() throws {
    let (hers, his) = try elsAndJan()

    try his.type("Down d")
    try his.wait(for: "‘Klas 6C’ annuleren?")
    try his.type("Enter")
    try hers.wait(for: "jan veranderde 1 activiteit.")
    try hers.wait(without: /Atelier  .*Klas 6C/)

    try hers.type("m Right Right Right Right Enter")
    try hers.wait(for: "‘Lezing Leie’ is bewaard.")
    try his.wait(for: "els veranderde 1 activiteit.")
    try his.type("Up")
    try his.wait(for: "Refter · vrij ma 22/03 08:00–10:00")
  }

  @Test func `a form that is open learns that its hour has been taken`() throws {
    let (hers, his) = try elsAndJan()
    let form = #"Tab Tab Tab Tab Tab C-u "13" Tab C-u "14""#
    try his.type(#"n "Klas 3B" \#(form)"#)
    try his.wait(for: /Tot +14/)
    try his.wait(for: "✓ past")

    try hers.type(#"n "Rondleiding" \#(form) Enter"#)
    try hers.wait(for: "‘Rondleiding’ is bewaard.")
    try his.wait(for: "✗ Zaal Refter is dubbel geboekt ma 22/03/2032 13:00–14:00: Klas 3B en Ron")
    try his.type("Enter")
    try his.wait(for: "Waarom mag het toch?")
  }

  @Test func `a board that is open follows a restored backup and an erased name`() throws {
    let (hers, _) = try elsAndJan()
    let program = hers.program
    #expect(try program.run("backup", "--daily", program.home).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.home)
    let file = try #require(names.first { $0.hasSuffix(".sqlite") })
    try hers.type("Down d")
    try hers.wait(for: "‘Klas 6C’ annuleren?")
    try hers.type("Enter")
    try hers.wait(without: /Atelier  .*Klas 6C/)

    #expect(try program.run("restore", file).code == 0)
    try hers.wait(for: /Atelier  .*Klas 6C/)
    let erased = try program.run("erase-name", "Klas 6C", "--because", "op vraag", "--yes")
    #expect(erased.code == 0)
    try hers.wait(for: /Atelier  .*Oud-medew/)
  }

  @Test func `while the share is away the board stays, and goes on when it is back`() throws {
    let program = try Program(plan: TwoRooms.files)
    let screen = try Screen(program, columns: 120, rows: 40)
    try screen.goToMonday()
    try screen.wait(for: /● gedeeld \d\d:\d\d/)

    let elsewhere = "\(program.home)/elders"
    try FileManager.default.moveItem(atPath: program.board, toPath: elsewhere)
    try screen.wait(for: /○ share weg sinds \d\d:\d\d/)
    try screen.wait(for: /Refter.*Lezing Leie/)
    try screen.type("m Right Right Right Right Enter")
    try screen.wait(for: "Niet bewaard: de share antwoordt niet.")
    try screen.wait(for: "Lezing Leie · bevestigd · ma 22/03 09:00–11:00")

    try FileManager.default.moveItem(atPath: elsewhere, toPath: program.board)
    try screen.wait(for: /● gedeeld \d\d:\d\d/)
    try screen.type("Home g \"22/3/2032\" Enter Right Right Right Right m Right Right Right Right")
    try screen.wait(for: "ma 22/03/2032 10:00–12:00")
    try screen.type("Enter")
    try screen.wait(for: "‘Lezing Leie’ is bewaard.")
    #expect(try program.run("week", "22/3/2032").output.contains("ma 22 10:00–12:00 Lezing Leie"))
    #expect(try program.run("history").outputLines.count == 1)
  }

  /// Two planners with one board open, each on a computer of their own.
  private func elsAndJan() throws -> (hers: Screen, his: Screen) {
    let els = try Program(plan: TwoRooms.files)
    let jan = try Program(board: false)
    jan.environment.merge(["USER": "jan", "PLANBORD_BOARD": els.board]) { _, new in new }
    let screens = try (Screen(els), Screen(jan))
    try screens.0.goToMonday()
    try screens.1.goToMonday()
    return screens
  }
}
