import Foundation
import ProgramTestSupport
import Testing

/// A board that others work on, and that goes away.
@Suite(.inTerminal, .serialized)
struct SharedBoardTests {
  @Test func `what one planner does appears at the other's without a key`() throws {
    let els = try Program(plan: TwoRooms.files)
    let jan = try Program(board: false)
    jan.environment.merge(["USER": "jan", "PLANBORD_BOARD": els.board]) { _, new in new }
    let hers = try Screen(els)
    let his = try Screen(jan)
    try hers.goToMonday()
    try his.goToMonday()

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
}
