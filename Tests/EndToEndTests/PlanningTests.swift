import ProgramTestSupport
import Testing

/// What planners do most, typed in a real terminal on a real board.
@Suite(.inTerminal, .serialized)
struct PlanningTests {
  @Test func `a booking that was typed is on the board and there again the next time`() throws {
    let program = try Program(plan: TwoRooms.files)
    let screen = try Screen(program)
    try screen.goToMonday()
    try screen.type("n")
    try screen.wait(for: "Nieuwe boeking")
    try screen.type(#""Klas 3B" Tab Tab Tab Tab Tab C-u "13" Tab C-u "1u30""#)
    try screen.wait(for: /Tot +1u30/)
    try screen.wait(for: "✓ past")
    try screen.type("Enter")
    try screen.wait(for: "‘Klas 3B’ is bewaard.")
    try screen.wait(for: /Refter.*Lezing.*Klas 3B/)
    try screen.quit()

    let again = try Screen(program)
    try again.goToMonday()
    try again.wait(for: /Refter.*Lezing.*Klas 3B/)
    #expect(try program.run("week", "22/3/2032").output.contains("ma 22 13:00–14:30 Klas 3B"))
  }

  @Test func `a booking in the hand says at every place whether it fits there`() throws {
    let program = try Program(plan: TwoRooms.files)
    let screen = try Screen(program)
    try screen.goToMonday()
    try screen.type("m")
    try screen.wait(for: "✓ past")
    try screen.type("Down")
    try screen.wait(for: "✗ Zaal Atelier is dubbel geboekt ma 22/03/2032 09:00–11:00")
    try screen.type("Up")
    try screen.wait(for: "✓ past")
    try screen.type("Right Right Right Right")
    try screen.wait(for: "ma 22/03/2032 10:00–12:00")
    try screen.type("Enter")
    try screen.wait(for: "‘Lezing Leie’ is bewaard.")
    #expect(try program.run("week", "22/3/2032").output.contains("ma 22 10:00–12:00 Lezing Leie"))
  }

  @Test func `a double booking needs a reason, and stands in the list`() throws {
    let program = try Program(plan: TwoRooms.files)
    let screen = try Screen(program)
    try screen.goToMonday()
    try screen.type("m Down Right Enter")
    try screen.wait(for: "Waarom mag het toch?")
    try screen.wait(for: "• Lezing Leie · bevestigd · ma 22/03/2032 09:15–11:15")
    try screen.wait(for: "• Klas 6C · bevestigd · ma 22/03/2032 09:00–11:00")
    try screen.type("Escape")
    try screen.wait(for: "zet neer")
    try screen.type("Enter")
    try screen.wait(for: "Waarom mag het toch?")
    try screen.type(#""samen met de klas" Enter"#)
    try screen.wait(for: "‘Lezing Leie’ is bewaard.")

    try screen.type("t")
    try screen.wait(without: /22 maart 2032/)
    try screen.type("c")
    try screen.wait(for: "1 opzijgezette verborgen")
    try screen.type("a")
    try screen.wait(for: /✓ +ma 22.03 09:15–11:00.*Atelier +Lezing Leie ↔ Kl/)
    try screen.wait(for: /Opzijgezet door els, .*: ‘samen met de klas’/)
    try screen.type("Enter")
    try screen.wait(for: "maandag 22 maart 2032")
    try screen.wait(for: /› Atelier.*Klas 6C/)
  }

  @Test func `cancelling says what it takes away, and can be undone and redone`() throws {
    let screen = try Screen(try Program(plan: TwoRooms.files))
    try screen.goToMonday()
    try screen.type("Down d")
    try screen.wait(for: "‘Klas 6C’ annuleren? 2 boekingen komen vrij.")
    try screen.type("Enter")
    try screen.wait(for: "‘Klas 6C’ is geannuleerd.")
    try screen.wait(without: /Atelier  .*Klas 6C/)
    try screen.type("u")
    try screen.wait(for: "‘Klas 6C’ is ongedaan gemaakt.")
    try screen.wait(for: /Atelier  .*Klas 6C/)
    try screen.type("C-r")
    try screen.wait(for: "‘Klas 6C’ is opnieuw gedaan.")
    try screen.wait(without: /Atelier  .*Klas 6C/)
  }
}
