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
    try his.wait(for: "✗ Zaal Refter is dubbel geboekt ma 22/03/2032 13:00–14:00: Rondleiding")
    try his.type("Enter")
    try his.wait(for: "Waarom mag het toch?")
  }

  @Test func `two at one activity: what only one changed is kept, what both did is asked`() throws {
    let (hers, his) = try elsAndJan()
    try hers.type("Enter")
    try hers.wait(for: "Boeking aanpassen")
    try his.type(#"Enter C-u "Lezing Schelde" C-s"#)
    try his.wait(for: "‘Lezing Schelde’ is bewaard.")
    try hers.wait(for: "Titel van jan overgenomen.")
    try hers.wait(for: /Titel +Lezing Schelde/)

    try hers.type(#"C-u "Lezing Durme""#)
    try his.type(#"Enter C-u "Lezing Dender" Tab "concert" C-s"#)
    try his.wait(for: "‘Lezing Dender’ is bewaard.")
    try hers.wait(for: "≠ jan: Lezing")
    try hers.wait(for: /Soort +concert/)
    try hers.type("C-s")
    try hers.wait(for: "Titel: jij en jan veranderden dit allebei. Wat blijft?")
    try hers.type("Enter")
    try hers.wait(for: "‘Lezing Durme’ is bewaard.")
    try his.wait(for: /Refter.*Lezing Du/)
  }

  @Test func `each sees who else is there and at what, until they leave or are killed`() throws {
    let (hers, his) = try elsAndJan()
    try hers.wait(for: "2 hier")
    try his.wait(for: "2 hier")
    try his.type("Enter")
    try his.wait(for: "Boeking aanpassen")
    try hers.wait(for: "Lezing Leie · ✎ jan bewerkt dit")
    try hers.type("Enter")
    try hers.wait(for: "✎ jan bewerkt dit")
    try hers.type("Escape")
    try his.type("Escape")
    try hers.wait(for: "jan kijkt hier ook")
    try his.quit()
    try hers.wait(without: /2 hier/)
  }

  @Test func `whoever is killed is no longer there after a while, and the board stays`() throws {
    let (hers, his) = try elsAndJan()
    try his.type("Enter")
    try hers.wait(for: "Lezing Leie · ✎ jan bewerkt dit")
    try his.killProgram()
    // Nobody says goodbye: the file stays, and is believed for 35 seconds.
    try hers.wait(without: /jan bewerkt dit/)
    try hers.wait(without: /2 hier/)
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(hers.program.board)/presence")
    #expect(left.count == 2)
    try hers.quit()
    #expect(try hers.program.run("who").output == "Niemand heeft dit bord open.\n")
  }

  @Test func `who tells who is there, and nobody when all have left`() throws {
    let program = try Program(plan: TwoRooms.files)
    #expect(try program.run("who").output == "Niemand heeft dit bord open.\n")
    let screen = try Screen(program)
    try screen.goToMonday()
    var listed = ""
    for _ in 0..<60 where !listed.contains("Lezing Leie") {
      listed = try program.run("who").output
    }
    #expect(listed.contains(": Lezing Leie"))
    let json = try program.run("who", "--format", "json").output
    #expect(json.contains(#""activity":"a1","title":"Lezing Leie","editing":false"#))
    try screen.quit()
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(program.board)/presence")
    #expect(left == [])
    #expect(try program.run("who").output == "Niemand heeft dit bord open.\n")
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
    try screen.wait(for: /Gedeelde map niet bereikbaar sinds \d\d:\d\d — stand van \d\d:\d\d/)
    try screen.wait(for: /Refter.*Lezing Leie/)
    try screen.type("m Right Right Right Right Enter")
    try screen.wait(for: "Hier bewaard, wacht op de gedeelde map: ‘Lezing Leie’.")
    try screen.wait(for: "✎ 1 wacht")

    try FileManager.default.moveItem(atPath: elsewhere, toPath: program.board)
    try screen.wait(for: "De wijziging die wachtte, staat op het bord.")
    try screen.wait(for: /● gedeeld \d\d:\d\d/)
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
