import ProgramTestSupport
import Testing

/// Data of the house, changed on the board in a real terminal.
@Suite(.inTerminal, .serialized)
struct HouseTests {
  /// A workshop on Monday 22 March 2032, and the museum closed two days later.
  private static var files: [String: String] {
    var files = TwoRooms.files
    files["activities.csv"] = """
      id,title,museum,start,end,kind,status
      a1,Lezing Leie,stam,2032-03-22T09:00,2032-03-22T11:00,,confirmed
      a2,Klas 6C,stam,2032-03-22T09:00,2032-03-22T11:00,workshop,confirmed
      """
    files["kinds.csv"] = """
      id,audience
      workshop,visitors
      """
    files["opening_hours.csv"] =
      (["museum,weekday,open,close"] + (1...7).map { "stam,\($0),08:00,18:00" })
      .joined(separator: "\n")
    files["opening_exceptions.csv"] = """
      museum,date,open,close
      stam,2032-03-24,,
      """
    return files
  }

  @Test func `a closing day that moves tells what it breaks, is saved and undone`() throws {
    let program = try Program(plan: HouseTests.files)
    let screen = try Screen(program)
    try screen.goToMonday()
    try screen.type("H")
    try screen.wait(for: "zalen buiten dienst")
    try screen.type("Left Home Down")
    try screen.wait(for: /STAM +wo 24.03.2032 +gesloten/)
    try screen.type("Enter Enter")
    try screen.wait(for: "Sluitingsdagen: rij aanpassen")
    try screen.type(#"Tab C-u "22/3/2032""#)
    try screen.wait(for: "✗ Breekt 1 boeking:")
    try screen.wait(for: "‼ Klas 6C: STAM is gesloten op ma 22/03/2032")
    try screen.type("Enter")
    try screen.wait(for: "Waarom mag het toch?")
    try screen.type(#""de klas komt toch" Enter"#)
    try screen.wait(for: "Bewaard, STAM ma 22/03/2032 gesloten, niet meer wo 24/03/2032")
    try screen.wait(for: /› STAM +ma 22.03.2032 +gesloten/)

    try screen.type("u")
    try screen.wait(for: "Ongedaan gemaakt, STAM wo 24/03/2032 gesloten")
    try screen.type("Escape")
    try screen.wait(for: "Lezing Leie")
    try screen.type("L")
    try screen.wait(for: /1 .*STAM ma 22.03.2032 gesloten/)
    try screen.type("Escape")
    try screen.wait(for: "Lezing Leie")
    try screen.quit()
    let shown = try program.run("house", "show", "opening_exceptions").output
    #expect(shown == "museum=stam date=2032-03-24\n")
  }
}
