import ProgramTestSupport
import Testing

/// 47 French-speaking visitors, Tuesday 10:30, 90 minutes: three guides, but only two groups at once.
@Suite(.inTerminal, .serialized)
struct GroupInFrench {
  private static let files = [
    "museums.csv": """
    id,name
    im,Industriemuseum
    """,
    "resources.csv": """
    id,kind,name,museum,share_people,share_groups,skills
    textiel,room,Textiel,im,60,2,
    els,staff,Els,im,,,gids;lang:fr
    jan,staff,Jan,im,,,gids;lang:fr
    mia,staff,Mia,im,,,gids;lang:fr
    """,
    "kinds.csv": """
    id,audience,guided
    groepsbezoek,visitors,yes
    """,
    "policies.csv": """
    museum,visitors_per_guide
    im,20
    """,
    "opening_hours.csv": """
    museum,weekday,open,close
    im,2,09:00,17:00
    """,
    "activities.csv": """
    id,title,museum,start,end,kind,status,visitors
    g1,Groep 1,im,2032-03-23T10:30,2032-03-23T12:00,groepsbezoek,confirmed,16
    g2,Groep 2,im,2032-03-23T10:30,2032-03-23T12:00,groepsbezoek,confirmed,16
    g3,Groep 3,im,2032-03-23T12:00,2032-03-23T13:30,groepsbezoek,confirmed,15
    """,
    "bookings.csv": """
    id,activity,resource,start,end
    z1,g1,textiel,2032-03-23T10:30,2032-03-23T12:00
    z2,g2,textiel,2032-03-23T10:30,2032-03-23T12:00
    z3,g3,textiel,2032-03-23T12:00,2032-03-23T13:30
    p1,g1,els,2032-03-23T10:30,2032-03-23T12:00
    p2,g2,jan,2032-03-23T10:30,2032-03-23T12:00
    p3,g3,mia,2032-03-23T12:00,2032-03-23T13:30
    """,
  ]

  @Test func `the command line refuses a third group at 10:45 and finds what fits`() throws {
    let program = try Program(plan: Self.files)
    #expect(try program.told("check") == "Geen open botsingen; 6 boekingen nagekeken. (0)")
    #expect(
      try program.told("move", "Groep 3", "--start", "23/3/2032 10:45")
        == "‼ botsing: im: In Textiel zijn di 23/03/2032 10:45–12:00 3 groepen, max. 2: Groep 1, Groep 2 en Groep 3. (1)"
    )
    let free = try program.told(
      "free", "--seats", "47", "--skill", "gids", "--language", "fr", "--minutes", "90",
      "--from", "30/3/2032 10:30", "--to", "30/3/2032")
    // Much too early is what it is warned of, on the board and here alike.
    #expect(
      free.contains(
        "di 30/03/2032 10:30–13:30  Textiel (60)  10:30 2 groepen Els, Jan · 12:00 1 groep Mia"
          + " · ! Te vroeg: "))
  }

  @Test func `the board says while it is carried why 10:45 will not do`() throws {
    let program = try Program(plan: Self.files)
    let screen = try Screen(program)
    try screen.open("23/3/2032", until: "Groep 3 · groepsbezoek · bevestigd")
    try screen.type("m Left Left Left Left Left")
    try screen.wait(for: "✗ In Textiel zijn di 23/03/2032 10:45–12:00 3 groepen, max. 2: Groep 1")
    try screen.type("Right Right Right Right Right")
    try screen.wait(for: "✓ past")
    try screen.type("Escape")
    try screen.wait(for: "? hulp")
  }

  @Test func `asked as on the phone, the board offers room and guides, and Enter books`() throws {
    let program = try Program(plan: Self.files)
    let screen = try Screen(program)
    try screen.wait(for: "? hulp")
    try screen.type(
      #"v "47 bezoekers, Frans, di 30/3/2032 vanaf 10u30, 90 min, Industriemuseum""#)
    try screen.wait(
      for: "47 bezoekers, groepsbezoek, Frans, 3 gidsen, 1 u 30, Industriemuseum, di")
    try screen.wait(for: "›! di 30/03 10:30–13:30  Textiel (60)")
    // More than five years ahead is what it will be warned of.
    try screen.wait(
      for: "max. 18 · 10:30 2 groepen Els, Jan · 12:00 1 groep Mia")
    try screen.type("Enter")
    try screen.wait(for: "Textiel 10:30–12:00 ×2, Textiel 12:00–13:30")
    try screen.wait(for: "Els 10:30–12:00, Jan 10:30–12:00, Mia 12:00–1")
    try screen.type(#""Lycée Voltaire""#)
    // So far ahead is all there is to say.
    try screen.wait(for: /! Lycée Voltaire \(optie\) is .* maanden vooraf aangevraagd/)
    try screen.type("Enter")
    try screen.wait(for: "‘Lycée Voltaire’ is bewaard.")
    let day = try program.run("day", "30/3/2032", "--section", "staff").output
    #expect(day.contains("Els\n    di 30 10:30–12:00 Lycée Voltaire, optie"))
    #expect(day.contains("Mia\n    di 30 12:00–13:30 Lycée Voltaire, optie"))
  }
}
