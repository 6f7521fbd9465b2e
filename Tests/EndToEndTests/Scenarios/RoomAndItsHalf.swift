import ProgramTestSupport
import Testing

/// A lecture in half the refectory until four; an option on all of it from four is fine, earlier not.
@Suite(.inTerminal, .serialized)
struct RoomAndItsHalf {
  private static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    """,
    "resources.csv": """
    id,kind,name,museum,capacity,part_of
    refter,room,Refter,stam,120,
    noord,room,Refter noord,stam,60,refter
    zuid,room,Refter zuid,stam,60,refter
    """,
    "activities.csv": """
    id,title,museum,start,end,status
    lezing,Lezing Leie,stam,2032-03-22T14:00,2032-03-22T16:00,confirmed
    receptie,Receptie,stam,2032-03-22T16:00,2032-03-22T18:00,option
    """,
    "bookings.csv": """
    id,activity,resource,start,end
    b1,lezing,noord,2032-03-22T14:00,2032-03-22T16:00
    b2,receptie,refter,2032-03-22T16:00,2032-03-22T18:00
    """,
  ]

  @Test func `touching is fine; half an hour earlier threatens the option, and is refused firm`()
    throws
  {
    let program = try Program(plan: Self.files)
    let sentence = "Refter bevat Refter noord: Lezing Leie en Receptie"
    #expect(try program.told("check") == "Geen open botsingen; 2 boekingen nagekeken. (0)")
    #expect(
      try program.told("move", "Receptie", "--start", "22/3/2032 15:30")
        == "! waarschuwing: stam: \(sentence) (optie) overlappen ma 22/03/2032 15:30–16:00. (0)")
    #expect(
      try program.told(
        "book", "Diner", "--on", "refter", "--start", "22/3/2032 15:30", "--end", "18:00")
        == "‼ botsing: stam: Refter bevat Refter noord: Lezing Leie en Diner overlappen ma 22/03/2032 15:30–16:00. (1)"
    )
    #expect(
      try program.told(
        "book", "Vergadering", "--on", "zuid", "--start", "22/3/2032 14:00", "--end", "15:30")
        == "Bewaard als wijziging 2. (0)")
  }

  @Test func `the board warns as soon as the option is carried into the lecture`() throws {
    let screen = try Screen(try Program(plan: Self.files))
    try screen.open("22/3/2032", until: "Receptie · optie · ma 22/03 16:00–18:00")
    try screen.type("m")
    try screen.wait(for: "✓ past")
    try screen.type("Left Left")
    try screen.wait(
      for: "! Refter bevat Refter noord: Lezing Leie en Receptie (optie) overlappen ma 22")
    try screen.type("Enter")
    try screen.wait(for: "‘Receptie’ is bewaard.")
    try screen.type("c")
    try screen.wait(for: "0 botsingen · 1 waarschuwing")
    try screen.wait(for: "Overlapt 30 min, alles van de activiteiten zelf.")
    try screen.wait(
      for: "Opgelost als een van beide 30 min opschuift of naar een andere zaal gaat.")
  }
}
