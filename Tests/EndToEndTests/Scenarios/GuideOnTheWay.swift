import ProgramTestSupport
import Testing

/// A guide is done at STAM at noon and must be in Huis van Alijn: thirty minutes' walk, ten to hand over.
@Suite(.inTerminal, .serialized)
struct GuideOnTheWay {
  private static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    hva,Huis van Alijn
    """,
    "resources.csv": """
    id,kind,name,museum
    gids-4,staff,Gids 04,stam
    """,
    "travel.csv": """
    from,to,minutes
    stam,hva,30
    """,
    "activities.csv": """
    id,title,museum,start,end
    a1,Rondleiding STAM,stam,2032-03-23T10:00,2032-03-23T12:00
    a2,Rondleiding Alijn,hva,2032-03-23T12:45,2032-03-23T14:00
    """,
    "bookings.csv": """
    id,activity,resource,start,end
    b1,a1,gids-4,2032-03-23T10:00,2032-03-23T12:00
    b2,a2,gids-4,2032-03-23T12:45,2032-03-23T14:00
    """,
  ]

  @Test func `twenty minutes are refused, thirty are warned of, forty are enough`() throws {
    let program = try Program(plan: Self.files)
    let between = "tussen STAM en Huis van Alijn"
    let both = "Rondleiding STAM en Rondleiding Alijn, di 23/03/2032"
    #expect(
      try program.told("move", "Rondleiding Alijn", "--start", "23/3/2032 12:20")
        == "‼ botsing: stam: Gids 04: 20 min \(between), nodig 30: \(both) 12:00–12:20. (1)")
    #expect(
      try program.told("move", "Rondleiding Alijn", "--start", "23/3/2032 12:30")
        == "! waarschuwing: stam: Gids 04: 30 min \(between), nodig 40: \(both) 12:00–12:30. (0)")
    #expect(
      try program.told("move", "Rondleiding Alijn", "--start", "23/3/2032 12:40")
        == "Bewaard als wijziging 2. (0)")
    #expect(try program.told("check") == "Geen open botsingen; 2 boekingen nagekeken. (0)")
  }

  @Test func `the form tells at each time that is typed`() throws {
    let screen = try Screen(try Program(plan: Self.files), columns: 120)
    try screen.open("23/3/2032", section: 2, until: "Rondleiding Alijn · bevestigd")
    try screen.openForm(
      from: "12:20", to: "13:35",
      verdict: "✗ Gids 04: 20 min tussen STAM en Huis van Alijn, nodig 30")
    try screen.change(
      from: "12:30", to: "13:45",
      verdict: "! Gids 04: 30 min tussen STAM en Huis van Alijn, nodig 40")
    try screen.change(from: "12:40", to: "13:55", verdict: "✓ past")
    try screen.type("Enter")
    try screen.wait(for: "‘Rondleiding Alijn’ is bewaard.")
  }
}
