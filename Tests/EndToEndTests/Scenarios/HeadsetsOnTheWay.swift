import ProgramTestSupport
import Testing

/// Sixty headsets: forty at STAM until three, thirty lent to the Industriemuseum, 35 minutes away.
@Suite(.inTerminal, .serialized)
struct HeadsetsOnTheWay {
  private static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    im,Industriemuseum
    """,
    "resources.csv": """
    id,kind,name,museum,capacity
    headset,material,Headset,stam,60
    """,
    "travel.csv": """
    from,to,minutes
    stam,im,35
    """,
    "handling.csv": """
    material,home,minutes
    headset,stam,10
    """,
    "activities.csv": """
    id,title,museum,start,end
    a1,Rondleiding STAM,stam,2032-03-29T10:00,2032-03-29T15:00
    a2,Rondleiding IM,im,2032-03-29T15:30,2032-03-29T17:00
    """,
    "bookings.csv": """
    id,activity,resource,start,end,quantity
    b1,a1,headset,2032-03-29T10:00,2032-03-29T15:00,40
    b2,a2,headset,2032-03-29T15:30,2032-03-29T17:00,30
    """,
  ]

  @Test func `ten are short from when they are picked up, though the tours do not meet`() throws {
    let program = try Program(plan: Self.files)
    let check = try program.run("check", "--rule", "material-over")
    #expect(check.code == 1)
    #expect(
      check.plain == """
        ‼ botsing: stam: Headset: 70 nodig ma 29/03/2032 14:45–15:00, 60 beschikbaar: Rondleiding STAM en Rondleiding IM.
            • Rondleiding STAM · bevestigd · ma 29/03/2032 10:00–15:00 · ×40
            • Rondleiding IM · bevestigd · ma 29/03/2032 15:30–17:00 · ×30
            70 stuks nodig, 60 beschikbaar, 15 min lang
            Opgelost met 10 stuks minder, of als een ervan op een ander moment valt.
            Regel material-over: Te weinig materiaal.
            Sleutel: material-over:b1:b2:*
        1 botsing; 2 boekingen nagekeken.

        """)
    #expect(
      try program.told("move", "Rondleiding IM", "--start", "29/3/2032 15:45")
        == "Bewaard als wijziging 1. (0)")
    #expect(try program.told("check") == "Geen open botsingen; 2 boekingen nagekeken. (0)")
  }

  @Test func `the board explains it, and the way out that is taken leaves nothing open`() throws {
    let program = try Program(plan: Self.files)
    let screen = try Screen(program, columns: 120, rows: 40)
    try screen.wait(for: "‼ 2")
    try screen.type("c")
    try screen.wait(for: "2 botsingen · 0 waarschuwingen")
    try screen.wait(for: "Headset: 70 nodig ma 29/03/2032 14:45–15:00, 60 beschikbaar")
    try screen.wait(for: "70 stuks nodig, 60 beschikbaar, 15 min lang")
    try screen.wait(for: "Opgelost met 10 stuks minder, of als een ervan op een ander moment valt.")
    try screen.wait(for: /1  Rondleiding/)
    try screen.type("1")
    try screen.wait(for: "✓ past")
    try screen.type("Enter")
    try screen.wait(
      for: "2 boekingen, 2 musea, tot 03/2032 nagekeken: 0 nieuw, 0 opzijgezet, 0 open")
    try screen.wait(for: "Geen open botsingen")
    #expect(try program.run("check").code == 0)
  }
}
