import ProgramTestSupport
import Testing

/// A board that others work on.
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
}
