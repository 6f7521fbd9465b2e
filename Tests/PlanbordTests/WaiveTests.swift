import ProgramTestSupport
import Testing

@Suite struct WaiveTests {
  /// A lecture and a trial in one room, made with a reason that is then taken back.
  private func clashing() throws -> (Program, key: String) {
    let program = try Program()
    let booked = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "2027-03-22T12:30", "--end", "14",
      "--because", "samen gepland")
    #expect(booked.code == 0)
    let check = try program.run("check", "--format", "json")
    let found = check.output.firstMatch(of: #/"key":"([^"]+)"/#)
    return (program, String(try #require(found).output.1))
  }

  @Test func `taking the reason away opens the conflict, and undo takes that back`() throws {
    let (program, key) = try clashing()
    #expect(try program.run("check").code == 0)
    #expect(
      try program.run("waive", key, "--undo").output == """
        Staat weer open: Zaal Abdijrefter is dubbel geboekt ma 22/03/2027 12:30–13:00: Lezing Leie en Proef.
        Bewaard als wijziging 2.
        5 boekingen, 1 museum, tot 03/2027 nagekeken: 1 nieuw, 0 opzijgezet, 1 open (1 blokkeert).

        """)
    #expect(try program.run("check").code == 1)
    #expect(
      try program.run("undo").output == """
        Wijziging 2 ongedaan gemaakt: weer open: Zaal dubbel geboekt (Lezing Leie ↔ Proef).
        Bewaard als wijziging 3.
        5 boekingen, 1 museum, tot 03/2027 nagekeken: 0 nieuw, 1 opzijgezet, 0 open.

        """)
    #expect(try program.run("check").code == 0)
  }

  @Test func `a rule is waived at an activity, and taken back`() throws {
    let (program, key) = try clashing()
    #expect(try program.run("waive", key, "--undo").code == 0)
    let waived = try program.run(
      "waive", "Lezing Leie", "--rule", "room-double", "--because", "deelt de zaal")
    #expect(
      waived.output == """
        Opzijgezet: Zaal dubbel geboekt bij ‘Lezing Leie’, 1 botsing.
        Bewaard als wijziging 3.
        5 boekingen, 1 museum, tot 03/2027 nagekeken: 0 nieuw, 1 opzijgezet, 0 open.

        """)
    let check = try program.run("check", "--language", "en")
    #expect(check.code == 0)
    #expect(check.output.contains(": ‘deelt de zaal’\n"))
    let undone = try program.run("waive", "Lezing Leie", "--rule", "room-double", "--undo")
    #expect(undone.code == 0)
    #expect(try program.run("check").code == 1)
    #expect(
      try program.run("history", "--limit", "1").output.contains(
        "weer open: Zaal dubbel geboekt (Lezing Leie ↔ Proef)\n"))
  }

  @Test func `what does not clash now cannot be set aside for later`() throws {
    let program = try Program()
    let waived = try program.run(
      "waive", "Lezing Leie", "--rule", "room-double", "--because", "deelt de zaal")
    #expect(waived.code == 2)
    #expect(
      waived.errors.hasPrefix(
        "planbord: ‘Lezing Leie’ heeft nu geen botsing van de regel ‘room-double’"))
  }

  @Test func `who books over what is set aside gives a reason of their own`() throws {
    let (program, key) = try clashing()
    #expect(try program.run("waive", key, "--undo").code == 0)
    let waived = try program.run(
      "waive", "Lezing Leie", "--rule", "room-double", "--because", "deelt de zaal")
    #expect(waived.code == 0)
    let booked = try program.run(
      "book", "Repetitie", "--on", "stam-refter", "--start", "2027-03-22T12:00", "--end", "12:30")
    #expect(booked.code == 1)
  }

  @Test func `a last day that is over is refused`() throws {
    let (program, key) = try clashing()
    let refused = try program.run("waive", key, "--because", "samen", "--until", "1/1/2020")
    #expect(refused.code == 2)
    #expect(
      refused.errors == """
        planbord: --until: wo 01/01/2020 is al voorbij. Kies een dag vanaf vandaag, of laat --until weg.

        """)
  }

  @Test func `the beginning of a key will do`() throws {
    let (program, key) = try clashing()
    let beginning = String(key.prefix { $0 != ":" })
    #expect(try program.run("waive", beginning, "--undo").code == 0)
    let waived = try program.run("waive", beginning, "--because", "deelt de zaal")
    #expect(waived.output.hasPrefix("Opzijgezet: Zaal Abdijrefter is dubbel geboekt"))
    #expect(waived.code == 0)
  }

  @Test func `a waiver is void as soon as a side moves`() throws {
    let (program, _) = try clashing()
    let moved = try program.run(
      "move", "Lezing Leie", "--start", "2027-03-22T12:15", "--because", "schuift")
    #expect(moved.code == 0)
    let check = try program.run("check")
    #expect(check.output.contains("‘schuift’"))
    #expect(!check.output.contains("‘samen gepland’"))
  }

  @Test func `the log tells how a conflict arose`() throws {
    let (program, key) = try clashing()
    #expect(try program.run("waive", key, "--undo").code == 0)
    let check = try program.run("check")
    #expect(check.output.contains(": els maakte ‘Proef’ (wijziging 1).\n"))
    #expect(
      try program.run("check", "--format", "json").output.contains(
        #""arose":{"commit":1,"by":"els""#)
    )
  }

  @Test func `what cannot be waived is refused in words`() throws {
    let (program, key) = try clashing()
    let unknown = try program.run("waive", "room-double:b1:b9:00", "--because", "mag wel")
    #expect(unknown.errors.hasPrefix("planbord: Er is geen botsing ‘room-double:b1:b9:00’;"))
    #expect(unknown.code == 2)
    let silent = try program.run("waive", key)
    #expect(
      silent.errors == "planbord: Zeg met --because waarom de botsing mag blijven staan.\n")
    #expect(silent.code == 2)
  }
}
