import Foundation
import ProgramTestSupport
import Testing

struct BookTests {
  @Test func `a free room is booked and the week shows it`() throws {
    let program = try Program()
    let booked = try program.run(
      "book", "Lezing Schelde", "--on", "abdij", "--start", "24/3/2027 14u", "--end", "15:30",
      "--status", "option")
    #expect(
      booked.plain == """
        Bewaard als wijziging 1.
        *: Lezing Schelde, wo 24/03/2027 14:00–15:30, optie
        5 boekingen, 1 museum, tot 03/2027 nagekeken: 0 nieuw, 0 opzijgezet, 0 open.

        """)
    #expect(booked.errors == "")
    #expect(booked.code == 0)
    #expect(
      try program.run("week", "w12/2027").output == """
        week 12: ma 22 – zo 28 maart 2027

        STAM
          Abdijrefter (120 plaatsen)
            ma 22 12:00–13:00 Lezing Leie, bevestigd
            wo 24 14:00–15:30 Lezing Schelde, optie
          Refter noord (60 plaatsen)
            di 23 10:00–11:30 WS 6C, optie

        """)
  }

  @Test func `a double booking is refused, said and not saved`() throws {
    let program = try Program()
    let refused = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "2027-03-22T12:30", "--end", "14")
    #expect(
      refused.output == """
        ‼ botsing: stam: Zaal Abdijrefter is dubbel geboekt ma 22/03/2027 12:30–13:00: Lezing Leie en Proef.

        """)
    #expect(
      refused.errors == """
        planbord: Niet bewaard: 1 botsing. Kies een ander moment of een andere zaal, of geef een reden met --because.

        """)
    #expect(refused.code == 1)
    #expect(try program.run("history").output == "")
    #expect(try program.run("check").code == 0)
  }

  @Test func `guides are held to the language the visitors speak`() throws {
    let program = try Program(
      plan: SmallPlan.files.merging([
        "kinds.csv": """
        id,guided
        rondleiding,yes
        """,
        "staff_skills.csv": """
        person,skill,level
        gids-4,fr,b2
        """,
      ]) { _, new in new })
    func book(_ start: String, speaking tag: String) throws -> Program.Result {
      try program.run(
        "book", "Lycée", "--on", "gids-4", "--start", start, "--end", "11:30", "--kind",
        "rondleiding", "--speaks", tag)
    }
    #expect(try book("24/3/2027 10", speaking: "FR").code == 0)
    let refused = try book("25/3/2027 10", speaking: "de")
    #expect(refused.code == 1)
    #expect(
      refused.output == """
        ‼ botsing: stam: Gids 04 gidst niet in het Duits (B2): Lycée, do 25/03/2027 10:00–11:30.

        """)
  }

  @Test func `a kind or language the plan does not know is refused with those it does`() throws {
    let program = try Program(
      plan: SmallPlan.files.merging([
        "kinds.csv": "id,name_nl\nrondleiding,Rondleiding\nlezing,Lezing\n",
        "skills.csv": "id,form\nnl,language\nfr,language\n",
      ]) { _, new in new })
    func book(_ options: String...) throws -> Program.Result {
      try program.run(
        ["book", "Proef", "--on", "abdij", "--start", "24/3/2027 14u", "--end", "15:30"] + options)
    }
    let kind = try book("--kind", "foo")
    #expect(kind.code == 2)
    #expect(
      kind.errors == "planbord: --kind: ‘foo’ is onbekend; het mag lezing of rondleiding zijn.\n")
    let language = try book("--speaks", "xx")
    #expect(language.code == 2)
    #expect(language.errors == "planbord: --speaks: ‘xx’ is onbekend; het mag fr of nl zijn.\n")
    #expect(try book("--kind", "Lezing", "--speaks", "nl-be", "--dry-run").code == 0)
  }

  @Test func `a reason books all the same, and check shows it as accepted`() throws {
    let program = try Program()
    let booked = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "2027-03-22T12:30", "--end", "14",
      "--because", "samen gepland")
    #expect(
      booked.plain == """
        ✓ botsing: stam: Zaal Abdijrefter is dubbel geboekt ma 22/03/2027 12:30–13:00: Lezing Leie en Proef. (opzijgezet door els: samen gepland)
        Bewaard als wijziging 1.
        *: Proef, ma 22/03/2027 12:30–14:00, bevestigd
        5 boekingen, 1 museum, tot 03/2027 nagekeken: 0 nieuw, 1 opzijgezet, 0 open.

        """)
    #expect(booked.code == 0)
    let check = try program.run("check", "--language", "en")
    let lines = check.output.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "✓ clash: stam: Room Abdijrefter is double-booked Mon 22/03/2027 12:30–13:00: Lezing Leie and Proef."
    )
    #expect(
      lines.contains { $0.hasPrefix("    Waived by els,") && $0.hasSuffix("‘samen gepland’") })
    #expect(lines.last == "No open clashes, 1 waived; 5 bookings checked.")
    #expect(check.code == 0)
  }

  @Test func `a second option is told its place, and confirmed over an option that it jumps`()
    throws
  {
    let program = try Program()
    let over = ["--on", "stam-noord", "--start", "23/3/2027 11", "--end", "12:30"]
    let option = try program.run(["book", "Concert"] + over + ["--status", "option"])
    #expect(
      option.output.hasPrefix(
        "! waarschuwing: stam: Zaal Refter noord is dubbel geboekt di 23/03/2027 11:00–11:30: WS 6C (1e optie) en Concert (2e optie).\n"
      ))
    let confirmed = try program.run(["book", "Verhuur"] + over + ["--language", "en"])
    #expect(confirmed.code == 0)
    #expect(confirmed.output.contains("Verhuur jumps the queue ahead of the option ‘WS 6C’. Room"))
    #expect(confirmed.output.contains("Verhuur jumps the queue ahead of the option ‘Concert’ of"))
  }

  @Test func `a reason of spaces is none`() throws {
    let program = try Program()
    let refused = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "2027-03-22T12:30", "--end", "14",
      "--because",
      " ")
    #expect(refused.code == 1)
  }

  @Test func `a dry run saves nothing`() throws {
    let program = try Program()
    let tried = try program.run(
      "book", "Proef", "--on", "gids-4", "--start", "24/3/2027 9", "--end", "10", "--dry-run",
      "--language=en")
    #expect(tried.output == "Dry run: this would be saved.\n")
    #expect(tried.code == 0)
    #expect(try program.run("history").output == "")
  }

  @Test func `too many chairs are refused with the numbers, in JSON`() throws {
    let program = try Program()
    let refused = try program.run(
      "book", "Debat", "--on", "klapstoel:41", "--start", "2027-03-22T12:30", "--end", "14",
      "--format", "json")
    #expect(
      refused.plain == """
        {"result":"refused","activity":"*","bookings":["*-1"],"conflicts":[{"key":"material-over:b2:*-1:*","rule":"material-over","severity":"hard","museum":"stam","resource":"klapstoel","start":"2027-03-22T12:30+01:00","end":"2027-03-22T13:00+01:00","activities":["a1","*"],"bookings":["b2","*-1"],"message":"Klapstoel: 101 nodig ma 22/03/2027 12:30–13:00, 100 beschikbaar: Lezing Leie en Debat.","parameters":{"unit":"pieces","needed":101,"available":100},"waiver":null,"repairs":[],"sides":[{"activity":"a1","booking":"b2","title":"Lezing Leie","status":"confirmed","start":"2027-03-22T12:00+01:00","end":"2027-03-22T13:00+01:00","setup":0,"teardown":0,"quantity":60,"place":null,"asked":null,"made":null,"changed":null},{"activity":"*","booking":"*-1","title":"Debat","status":"confirmed","start":"2027-03-22T12:30+01:00","end":"2027-03-22T14:00+01:00","setup":0,"teardown":0,"quantity":41,"place":null,"asked":null,"made":null,"changed":null}],"overlap":null,"opening":null,"jumps_queue":null,"arose":null,"remedy":"Opgelost met 1 stuk minder, of als een ervan op een ander moment valt."}]}

        """)
    #expect(refused.errors == "")
    #expect(refused.code == 1)
  }

  @Test func `a night into the new year ends in that year`() throws {
    let program = try Program()
    let booked = try program.run(
      "book", "Nachtopname", "--on", "gids-4", "--start", "31/12/2028 22:00", "--end", "1/1 2:00")
    #expect(
      booked.plain == """
        Bewaard als wijziging 1.
        *: Nachtopname, zo 31/12/2028 22:00 – ma 01/01/2029 02:00, bevestigd
        5 boekingen, 1 museum, tot 01/2029 nagekeken: 0 nieuw, 0 opzijgezet, 0 open.

        """)
  }

  @Test func `somebody is booked for a part of it`() throws {
    let program = try Program()
    let booked = try program.run(
      "book", "Zaalwacht", "--on", "stam-noord", "--on", "gids-4@9:00-11:00", "--on",
      "gids-4@14u-16u", "--start", "2027-03-25T09:00", "--end", "17")
    #expect(booked.code == 0, "\(booked.errors)")
    let day = try program.run("day", "2027-03-25", "--section", "staff").output
    #expect(
      day.contains("09:00–11:00 Zaalwacht") && day.contains("14:00–16:00 Zaalwacht"), "\(day)")
    let twice = try program.run(
      "book", "Proef", "--on", "gids-4", "--on", "gids-4@9:00-11:00", "--start",
      "2027-03-26T09:00", "--end", "17")
    #expect(twice.code == 2)
  }

  @Test func `what is over already is booked with a warning`() throws {
    let program = try Program()
    let booked = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "2025-03-24T09:00", "--end", "10")
    #expect(
      booked.output.hasPrefix(
        "! Let op: ‘Proef’ ligt in het verleden, ma 24/03/2025 09:00–10:00.\nBewaard"))
    #expect(booked.code == 0)
    let moved = try program.run("move", "a1", "--start", "2025-03-22T12:00", "--format", "json")
    #expect(moved.output.hasSuffix("\"in_the_past\":true}\n"))
    #expect(moved.code == 0)
    #expect(try !program.run("cancel", "Proef").output.contains("Let op"))
  }
}
