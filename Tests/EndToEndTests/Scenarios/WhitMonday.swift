import ProgramTestSupport
import Testing

/// A museum that is shut on Mondays but open on public holidays, and Whit Monday 17 May 2032.
@Suite(.inTerminal, .serialized)
struct WhitMonday {
  private static let files = [
    "museums.csv": """
    id,name
    msk,MSK
    """,
    "resources.csv": """
    id,kind,name,museum,capacity
    zuilen,room,Zuilenzaal,msk,60
    """,
    "kinds.csv": """
    id,audience
    groepsbezoek,visitors
    """,
    "opening_hours.csv": """
    museum,weekday,open,close
    msk,2,09:30,17:30
    """,
    "opening_days.csv": """
    museum,day,open,close
    msk,public-holiday,10:00,18:00
    """,
    "activities.csv": """
    id,title,museum,start,end,kind
    a1,Pinkstergroep,msk,2032-05-17T10:30,2032-05-17T12:00,groepsbezoek
    """,
    "bookings.csv": """
    id,activity,resource,start,end
    b1,a1,zuilen,2032-05-17T10:30,2032-05-17T12:00
    """,
  ]

  @Test func `the holiday opens the museum, the Monday after does not`() throws {
    let program = try Program(plan: Self.files)
    #expect(try program.told("check") == "Geen open botsingen; 1 boeking nagekeken. (0)")
    #expect(
      try program.told("move", "Pinkstergroep", "--start", "24/5/2032 10:30")
        == "‼ botsing: msk: Pinkstergroep: MSK is gesloten op ma 24/05/2032 (gewone week). (1)")
    #expect(
      try program.told("move", "Pinkstergroep", "--start", "17/5/2032 17:00")
        == "‼ botsing: msk: Pinkstergroep valt buiten de openingsuren van MSK op ma 17/05/2032: 10:00–18:00 (pinkstermaandag). (1)"
    )
  }

  @Test func `a copy for the Monday after meets a closed door`() throws {
    let screen = try Screen(try Program(plan: Self.files), columns: 120)
    try screen.open("17/5/2032", until: "Pinkstergroep · groepsbezoek · bevestigd")
    try screen.type("y")
    try screen.wait(for: "‘Pinkstergroep’ is gekopieerd")
    try screen.type(#"g "24/5/2032" Enter"#)
    try screen.wait(for: "maandag 24 mei 2032")
    try screen.wait(for: "museum gesloten")
    try screen.type("p")
    try screen.wait(for: "‼ Pinkstergroep: het museum is gesloten op ma 24/05/2032 (gewone week).")
    try screen.wait(for: "Waarom mag het toch?")
  }
}
