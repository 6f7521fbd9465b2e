import ProgramTestSupport
import Testing

/// An attendant of the late Thursday, until 22:15, and eleven hours of rest.
@Suite(.inTerminal, .serialized)
struct NightAndMorning {
  private static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    """,
    "resources.csv": """
    id,kind,name,museum
    suppoost-2,staff,Suppoost 2,stam
    """,
    "employment.csv": """
    person,form,profile,weekly_minutes
    suppoost-2,employee,public-sector,2280
    """,
    "activities.csv": """
    id,title,museum,start,end
    laat,Late donderdag,stam,2032-03-25T18:00,2032-03-25T22:15
    balie,Balie,stam,2032-03-26T09:30,2032-03-26T12:00
    """,
    "bookings.csv": """
    id,activity,resource,start,end
    b1,laat,suppoost-2,2032-03-25T18:00,2032-03-25T22:15
    b2,balie,suppoost-2,2032-03-26T09:30,2032-03-26T12:00
    """,
  ]

  @Test func `a quarter to nine is half an hour too soon, a quarter past is exactly enough`() throws
  {
    let program = try Program(plan: Self.files)
    #expect(
      try program.told("move", "Balie", "--start", "26/3/2032 8:45")
        == "‼ botsing: stam: Suppoost 2 heeft maar 10 u 30 rust voor Balie (min. 11 u), do 25/03/2032 22:15 – vr 26/03/2032 08:45. (1)"
    )
    #expect(
      try program.told("move", "Balie", "--start", "26/3/2032 9:15")
        == "Bewaard als wijziging 1. (0)")
    #expect(try program.told("check") == "Geen open botsingen; 2 boekingen nagekeken. (0)")
  }

  @Test func `the board says so while the morning is carried, and asks why when it is put there`()
    throws
  {
    let screen = try Screen(try Program(plan: Self.files), columns: 120)
    try screen.open("26/3/2032", section: 2, until: "Balie · bevestigd · vr 26/03 09:30")
    try screen.type("m Left")
    try screen.wait(for: "vr 26/03/2032 09:15–11:45")
    try screen.wait(for: "✓ past")
    try screen.type("Left Left")
    try screen.wait(for: "✗ Suppoost 2 heeft maar 10 u 30 rust voor Balie (min. 11 u)")
    try screen.type("Enter")
    try screen.wait(for: "Waarom mag het toch?")
  }
}
