import ProgramTestSupport
import Testing

/// Who moves a closing day, an absence or the end of a certificate is told first what it breaks.
@Suite struct HouseChangeTests {
  private static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    """,
    "resources.csv": """
    id,kind,name,museum,capacity,skills
    refter,room,Refter,stam,60,
    gids-4,staff,Gids 04,stam,,gids
    """,
    "kinds.csv": """
    id,audience
    groepsbezoek,visitors
    """,
    "opening_hours.csv": """
    museum,weekday,open,close
    stam,1,09:00,17:00
    stam,2,09:00,17:00
    """,
    "absences.csv": """
    id,person,start,end
    v1,gids-4,2032-03-15T00:00,2032-03-20T00:00
    """,
    "activities.csv": """
    id,title,museum,start,end,kind
    a1,Groep Leie,stam,2032-03-22T10:00,2032-03-22T11:30,groepsbezoek
    a2,Groep Schelde,stam,2032-03-23T10:00,2032-03-23T11:30,groepsbezoek
    """,
    "bookings.csv": """
    id,activity,resource,start,end
    b1,a1,refter,2032-03-22T10:00,2032-03-22T11:30
    b2,a2,refter,2032-03-23T10:00,2032-03-23T11:30
    b3,a2,gids-4,2032-03-23T10:00,2032-03-23T11:30
    """,
  ]

  @Test func `a closing day`() throws {
    let program = try Program(plan: Self.files)
    let refused = try program.run(
      "house", "set", "opening_exceptions", "museum=stam", "date=22/3/2032")
    #expect(
      refused.output == """
        ‼ botsing: stam: Groep Leie: STAM is gesloten op ma 22/03/2032 (uitzondering voor die dag).

        """)
    #expect(refused.code == 1)
    #expect(try program.run("house", "show", "opening_exceptions").output == "")
    #expect(
      try program.told("house", "set", "opening_exceptions", "museum=stam", "date=24/3/2032")
        == "Bewaard als wijziging 1. (0)")
  }

  @Test func `a week's absence that becomes two`() throws {
    let program = try Program(plan: Self.files)
    let told = try program.run("house", "set", "absences", "id=v1", "end=26/3/2032")
    #expect(
      told.output == """
        ‼ botsing: stam: Gids 04 is afwezig di 23/03/2032 10:00–11:30: Groep Schelde.

        """)
    #expect(told.code == 1)
    #expect(
      try program.run("house", "show", "absences").output
        == "id=v1 person=gids-4 start=2032-03-15T00:00 end=2032-03-20T00:00 form=absent\n")
    #expect(
      try program.told("house", "set", "absences", "id=v1", "end=21/3/2032")
        == "Bewaard als wijziging 1. (0)")
  }

  @Test func `a reason keeps it all the same, and undo takes both back`() throws {
    let program = try Program(plan: Self.files)
    let kept = try program.run(
      "house", "set", "absences", "id=v1", "end=26/3/2032", "--because", "An neemt over")
    #expect(kept.code == 0)
    #expect(try program.run("check").output.contains("‘An neemt over’"))
    #expect(try program.run("undo").code == 0)
    #expect(try program.told("check") == "Geen open botsingen; 3 boekingen nagekeken. (0)")
  }
}
