import ProgramTestSupport
import Testing

/// A certificate that is good through 31 March 2032: until midnight, and not half an hour longer.
@Suite(.inTerminal, .serialized)
struct LastDayOfACertificate {
  private static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    """,
    "resources.csv": """
    id,kind,name,museum
    gids-4,staff,Gids 04,stam
    """,
    "skills.csv": """
    id,form,name_nl,name_en
    hoogwerker,certificate,hoogwerker,aerial platform
    """,
    "staff_skills.csv": """
    person,skill,valid_until
    gids-4,hoogwerker,2032-03-31
    """,
    "activities.csv": """
    id,title,museum,start,end
    spots,Spots richten,stam,2032-03-31T20:00,2032-03-31T23:00
    """,
    "needs.csv": """
    activity,form,item
    spots,skill,hoogwerker
    """,
    "bookings.csv": """
    id,activity,resource,start,end
    b1,spots,gids-4,2032-03-31T20:00,2032-03-31T23:00
    """,
  ]

  private let sentence = "Attest hoogwerker van Gids 04 vervalt wo 31/03/2032, vóór Spots richten"

  @Test func `midnight is still that day, half past twelve is the next`() throws {
    let program = try Program(plan: Self.files)
    #expect(try program.told("check") == "Geen open botsingen; 1 boeking nagekeken. (0)")
    #expect(
      try program.told("move", "Spots richten", "--end", "1/4/2032 0:00")
        == "Bewaard als wijziging 1. (0)")
    #expect(
      try program.told("move", "Spots richten", "--end", "1/4/2032 0:30")
        == "‼ botsing: stam: \(sentence) (wo 31/03/2032 20:00 – do 01/04/2032 00:30). (1)")
  }

  @Test func `the form tells it as the end is typed`() throws {
    let screen = try Screen(try Program(plan: Self.files), columns: 120)
    try screen.open("31/3/2032", section: 2, until: "Spots richten · bevestigd")
    try screen.openForm(from: "20:00", to: "4u30", verdict: "✗ \(sentence)")
    try screen.change(from: "20:00", to: "24:00", verdict: "✓ past")
    try screen.type("Enter")
    try screen.wait(for: "‘Spots richten’ is bewaard.")
  }

  @Test func `a certificate that is to end earlier says first what it breaks`() throws {
    let program = try Program(plan: Self.files)
    let set = ["house", "set", "staff_skills", "person=Gids 04", "skill=hoogwerker"]
    let told = try program.run(set + ["valid_until=30/3/2032"])
    #expect(
      told.output == """
        ‼ botsing: stam: Attest hoogwerker van Gids 04 vervalt di 30/03/2032, vóór Spots richten (wo 31/03/2032 20:00–23:00).

        """)
    #expect(told.code == 1)
    #expect(try program.told("history") == " (0)")
    let kept = try program.run(set + ["valid_until=30/3/2032", "--because", "wordt verlengd"])
    #expect(kept.code == 0)
    #expect(try program.run("check").output.contains("‘wordt verlengd’"))
  }
}
