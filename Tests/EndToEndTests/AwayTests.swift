import Foundation
import ProgramTestSupport
import Testing

/// Work that goes on while the shared folder is away.
@Suite(.inTerminal, .serialized)
struct AwayTests {
  private let program: Program
  private let elsewhere: String

  init() throws {
    program = try Program(plan: TwoRooms.files)
    elsewhere = "\(program.home)/elders"
  }

  private func goAway() throws {
    try FileManager.default.moveItem(atPath: program.board, toPath: elsewhere)
  }

  private func comeBack() throws {
    try FileManager.default.moveItem(atPath: elsewhere, toPath: program.board)
  }

  /// A form for Refter at 13:00 on the Monday, filled in while the folder goes away.
  private func fillForm(_ title: String, on screen: Screen) throws {
    try screen.type(#"n "\#(title)" Tab Tab Tab Tab Tab C-u "13" Tab C-u "14""#)
    try screen.wait(for: "✓ past")
  }

  /// A board on which a booking was saved just after its folder went away.
  private func saveWhileAway(_ title: String) throws -> Screen {
    let screen = try Screen(program, columns: 120, rows: 40)
    try screen.goToMonday()
    try screen.wait(for: /● gedeeld \d\d:\d\d/)
    try fillForm(title, on: screen)
    try goAway()
    try screen.type("Enter")
    try screen.wait(for: "✎ 1 wacht")
    return screen
  }

  @Test func `what is saved while the folder is away outlives the program and comes to the board`()
    throws
  {
    let screen = try saveWhileAway("Klas 3B")
    try screen.wait(for: /Refter.*✎Klas 3B/)
    try screen.quit()

    let list = try program.run("drafts")
    #expect(list.outputLines.count == 1)
    #expect(list.output.contains("nieuw: Klas 3B  (wacht)"))
    #expect(try program.run("drafts", "publish").code == 3)

    let again = try Screen(program, columns: 120, rows: 40)
    try again.goToMonday()
    try again.wait(for: /gedeelde map weg sinds \d\d:\d\d/)
    try again.wait(for: /Refter.*✎Klas 3B/)
    try again.type("W")
    try again.wait(for: "Gaat vanzelf naar het bord")
    try comeBack()
    try again.wait(for: "Er wacht niets")
    try again.type("q")
    try again.wait(for: /Refter.*Klas 3B/)
    try again.quit()
    #expect(try program.run("history").outputLines.count == 1)
    #expect(try program.run("drafts").output.contains("Er wacht niets"))
  }

  @Test func `a clash made in between is shown with its maker, and taken up in the form`() throws {
    let screen = try saveWhileAway("Klas 3B")

    let jan = try Program(board: false)
    jan.environment.merge(["USER": "jan", "PLANBORD_BOARD": elsewhere]) { _, new in new }
    let booked = try jan.run(
      "book", "Rondleiding", "--on", "refter", "--start", "22/3/2032 13:00", "--end", "14:00")
    #expect(booked.code == 0)
    try comeBack()
    try screen.wait(
      for: "Niet bewaard: anderen boekten intussen, het botst nu 1 keer. W toont hoe.")
    try screen.wait(for: "✎! 1 te bekijken")

    try screen.type("W")
    try screen.wait(for: "Zaal Refter is dubbel geboekt ma 22/03/2032 13:00–14:00")
    try screen.wait(for: "· jan · nieuw: Rondleiding")
    try screen.type("Enter")
    try screen.wait(for: "✗ Zaal Refter is dubbel geboekt")
    try screen.type(#"Tab Tab Tab Tab Tab C-u "14" Tab C-u "15""#)
    try screen.wait(for: "✓ past")
    try screen.type("Enter")
    try screen.wait(for: "‘Klas 3B’ is bewaard.")
    #expect(try program.run("drafts").output.contains("Er wacht niets"))
    #expect(try program.run("history").outputLines.count == 2)
  }

  @Test func `a program that is killed forgets nothing`() throws {
    let screen = try Screen(program, columns: 120, rows: 40)
    try screen.goToMonday()
    try screen.wait(for: /● gedeeld \d\d:\d\d/)
    try goAway()
    try screen.wait(for: /gedeelde map weg sinds \d\d:\d\d/)
    try screen.type("m Right Right Right Right Enter")
    try screen.wait(for: "✎ 1 wacht")
    try screen.type("s")
    try screen.wait(for: "✎ 2 wachten")
    try screen.killProgram()
    #expect(try program.run("drafts").outputLines.count == 2)
    try comeBack()
    #expect(try program.run("drafts", "publish").code == 0)
    #expect(try program.run("history").outputLines.count == 2)
    #expect(try program.run("drafts").output.contains("Er wacht niets"))
  }

  @Test func `a folder put back from an older copy is told, and what was lost is planned again`()
    throws
  {
    let screen = try Screen(program, columns: 80, rows: 24)
    try screen.goToMonday()
    try screen.wait(for: /● \d\d:\d\d/)
    let copy = "\(program.home)/kopie"
    try FileManager.default.copyItem(atPath: program.board, toPath: copy)
    try screen.type("m Right Right Right Right Enter")
    try screen.wait(for: "‘Lezing Leie’ is bewaard.")
    try goAway()
    try screen.wait(for: /○ weg \d\d:\d\d/)
    try FileManager.default.moveItem(atPath: copy, toPath: program.board)
    try screen.wait(for: "Gedeelde map teruggezet: 1 wijziging van jou is weg; W toont ze.")
    try screen.type("g \"22/3/2032\" Enter Home Right Right Right Right")
    try screen.wait(for: "Lezing Leie · bevestigd · ma 22/03 09:00–11:00")
    try screen.type("W")
    try screen.wait(for: "Dit stond op het bord als wijziging 1")
    try screen.type("p")
    try screen.wait(for: "Er wacht niets")
    try screen.type("q")
    try screen.quit()
    #expect(try program.run("history").outputLines.count == 1)
  }

  @Test func `a draft can be withdrawn on the board and from the shell`() throws {
    let screen = try Screen(program, columns: 120, rows: 40)
    try screen.goToMonday()
    try goAway()
    try screen.wait(for: /gedeelde map weg sinds \d\d:\d\d/)
    try screen.type("m Right Right Right Right Enter")
    try screen.wait(for: "✎ 1 wacht")
    try screen.type("u")
    try screen.wait(for: "‘Lezing Leie’ is teruggenomen.")
    try screen.wait(without: /✎ 1 wacht/)
    try screen.type("m Right Right Right Right Enter")
    try screen.wait(for: "✎ 1 wacht")

    let line = try #require(try program.run("drafts").outputLines.first)
    let id = String(line.prefix { $0 != " " })
    let inUse = try program.run("drafts", "withdraw", id)
    #expect(inUse.code == 1)
    #expect(inUse.errors.contains("van een bord dat nog open staat"))
    try screen.quit()
    #expect(try program.run("drafts", "withdraw", id).code == 0)
    #expect(try program.run("drafts", "withdraw", id).code == 2)
    try comeBack()
    #expect(try program.run("history").outputLines.isEmpty)
  }
}
