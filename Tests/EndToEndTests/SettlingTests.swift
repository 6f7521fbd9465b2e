import ProgramTestSupport
import Testing

/// A coordinator goes through the list of conflicts: a way out by its number, a waiver by its reason.
@Suite(.inTerminal, .serialized)
struct SettlingTests {
  /// Two double bookings of one room on two days, and a room that is free.
  private static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    """,
    "resources.csv": """
    id,kind,name,museum,capacity
    refter,room,Refter,stam,60
    atelier,room,Atelier,stam,60
    """,
    "activities.csv": """
    id,title,museum,start,end
    a1,Lezing Leie,stam,2032-03-22T09:00,2032-03-22T11:00
    a2,Klas 6C,stam,2032-03-22T10:00,2032-03-22T12:00
    a3,Debat,stam,2032-03-23T14:00,2032-03-23T16:00
    a4,Receptie,stam,2032-03-23T15:30,2032-03-23T18:00
    """,
    "bookings.csv": """
    id,activity,resource,start,end
    b1,a1,refter,2032-03-22T09:00,2032-03-22T11:00
    b2,a2,refter,2032-03-22T10:00,2032-03-22T12:00
    b3,a3,refter,2032-03-23T14:00,2032-03-23T16:00
    b4,a4,refter,2032-03-23T15:30,2032-03-23T18:00
    """,
  ]

  @Test func `a way out is taken by its number, the next conflict is there, and u takes it back`()
    throws
  {
    let program = try Program(plan: Self.files)
    let screen = try Screen(program)
    try screen.wait(for: "‼ 2")
    try screen.type("c")
    try screen.wait(for: "2 botsingen · 0 waarschuwingen")
    try screen.wait(for: /1  Lezing Leie naar Atelier +1 persoon verwittigen/)
    try screen.type("1")
    try screen.wait(for: /› Atelier/)
    try screen.wait(for: "✓ past · 1 persoon verwittigen · 1 bevestigde verandert")
    try screen.type("Enter")
    try screen.wait(for: "1 botsing · 0 waarschuwingen")
    try screen.wait(
      for: "‘Lezing Leie’ is bewaard. 0 nieuw, 0 opzijgezet, 1 open (1 blokkeert)")
    try screen.wait(for: "Zaal Refter is dubbel geboekt di 23/03/2032 15:30–16:00: Debat en")
    #expect(
      try program.run("week", "22/3/2032").output.contains(
        "Atelier (60 plaatsen)\n    ma 22 09:00–11:00 Lezing Leie"))
    try screen.type("u")
    try screen.wait(for: "2 botsingen · 0 waarschuwingen")
  }

  @Test func `a reason sets one aside for all to see, counted, and u opens it again`() throws {
    let program = try Program(plan: Self.files)
    let screen = try Screen(program)
    try screen.wait(for: "‼ 2")
    try screen.type("c")
    try screen.wait(for: "2 botsingen")
    try screen.type("w")
    try screen.wait(for: "Botsing opzijzetten")
    try screen.type(#""klas komt mee luisteren""#)
    try screen.wait(for: "Iedereen ziet reden, naam en uur.")
    try screen.type("Enter")
    try screen.wait(for: "Opzijgezet. ")
    try screen.wait(for: "0 nieuw, 1 opzijgezet, 1 open (1 blokkeert)")
    try screen.wait(for: "1 botsing · 0 waarschuwingen")
    #expect(try program.run("check").output.contains("‘klas komt mee luisteren’"))
    #expect(
      try program.told("check", "--from", "22/3/2032", "--to", "22/3/2032").hasPrefix("✓ botsing"))
    try screen.type("Down Up")
    try screen.wait(for: "1 opzijgezette verborgen")
    try screen.type("a")
    try screen.wait(for: "1 botsing · 0 waarschuwingen · 1 opzijgezet")
    try screen.type("Home")
    try screen.wait(for: /Opzijgezet door els, .*‘klas/)
    try screen.type("u")
    try screen.wait(for: "2 botsingen")
    #expect(try program.run("check").code == 1)
  }
}
