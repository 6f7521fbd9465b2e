import ProgramTestSupport
import Testing

@Suite struct HouseTests {
  @Test func `a row is set by its cells, shown, changed and taken away`() throws {
    let program = try Program()
    let made = try program.run(
      "house", "set", "absences", "id=v1", "person=Gids 04", "start=24/3/2027", "end=25/3/2027")
    #expect(made.outputLines.first == "Bewaard als wijziging 1.")
    #expect(
      try program.run("house", "show", "absences").output
        == "id=v1 person=gids-4 start=2027-03-24T00:00 end=2027-03-26T00:00 form=absent\n")
    #expect(
      try program.run("house", "set", "absences", "id=v1", "start=2027-03-24T13:00").code == 0)
    #expect(
      try program.run("house", "show", "absences", "--format", "json").output == """
        {"table":"absences","rows":[{"id":"v1","person":"gids-4","start":"2027-03-24T13:00","end":"2027-03-26T00:00","form":"absent"}]}

        """)
    #expect(try program.run("house", "remove", "absences", "id=v1").code == 0)
    #expect(try program.run("house", "show", "absences").output == "")
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("house", "show", "absences").output != "")
  }

  @Test func `opening hours and closing days are rows like any other`() throws {
    let program = try Program()
    #expect(
      try program.run(
        "house", "set", "opening_hours", "museum=stam", "weekday=ma", "open=9", "close=17u"
      ).code == 0)
    #expect(
      try program.run(
        "house", "set", "opening_exceptions", "museum=stam", "date=24/12/2027"
      ).code == 0)
    #expect(
      try program.run("house", "show", "opening_exceptions").output
        == "museum=stam date=2027-12-24\n")
    #expect(
      try program.run("house", "remove", "opening_hours", "museum=stam", "weekday=1").code == 0)
    #expect(try program.run("house", "show", "opening_hours").output == "")
  }

  @Test func `what is over is told, and does not stand in the way of the house`() throws {
    let program = try Program()
    let booked = try program.run(
      "book", "Concert", "--on", "stam-noord", "--start", "2/3/2020 14u", "--end", "16",
      "--visitors", "50")
    #expect(booked.code == 0)
    let tried = try program.run(
      "house", "set", "resources", "id=stam-noord", "capacity=20", "--dry-run")
    #expect(tried.code == 0)
    #expect(tried.output.contains("Concert"))
    #expect(tried.output.contains(" (voorbij)\n"))
    let fewer = try program.run("house", "set", "resources", "id=stam-noord", "capacity=20")
    #expect(fewer.code == 0)
    #expect(fewer.output.contains(" (voorbij)\n"))
  }

  @Test func `fewer seats tell what they break, and rooms go in no circle`() throws {
    let program = try Program()
    let booked = try program.run(
      "book", "Concert", "--on", "stam-noord", "--start", "24/3/2027 14u", "--end", "16",
      "--visitors", "50")
    #expect(booked.code == 0)
    let fewer = try program.run("house", "set", "resources", "id=stam-noord", "capacity=20")
    #expect(fewer.code == 1)
    #expect(fewer.output.contains("Concert"))
    #expect(
      try program.run("house", "set", "resources", "id=stam-noord", "capacity=55").code == 0)
    #expect(
      try program.run("history", "--limit", "1").output.contains(
        "gewijzigd: zaal Refter noord · plaatsen, stuks: 60 → 55"))
    let circle = try program.run(
      "house", "set", "resources", "id=stam-refter", "part_of=stam-noord")
    #expect(circle.code == 2)
    #expect(
      try program.run(
        "house", "set", "resources", "id=stam-kelder", "kind=room", "name=Kelder", "museum=stam"
      ).code == 0)
    #expect(try program.run("house", "show", "resources").output.contains("stam-kelder"))
  }

  @Test func `what is wrong is told, and nothing is saved`() throws {
    let program = try Program()
    let table = try program.run("house", "show", "absence")
    #expect(table.errors.hasPrefix("planbord: <tabel>: ‘absence’ is onbekend; het mag "))
    let column = try program.run("house", "set", "absences", "reason=ziek")
    #expect(
      column.errors
        == "planbord: absences: ‘reason’ is onbekend; het mag id=…, person=…, start=…, end=… of form=… zijn.\n"
    )
    let person = try program.run("house", "set", "absences", "person=Gids 99")
    #expect(person.errors.contains("‘Gids 99’"))
    let key = try program.run("house", "set", "staff_skills", "person=gids-4")
    #expect(
      key.errors == "planbord: staff_skills: zeg welke rij, met ‘skill=…’.\n")
    let day = try program.run("house", "set", "opening_hours", "museum=stam", "weekday=foor")
    #expect(
      day.errors
        == "planbord: opening_hours, weekday: ‘foor’ is geen weekdag; schrijf ma, di … zo, of 1 tot 7.\n"
    )
    let date = try program.run("house", "set", "opening_exceptions", "museum=stam", "date=morgn")
    #expect(
      date.errors
        == "planbord: opening_exceptions, date: ‘morgn’ is geen datum; schrijf bijvoorbeeld 23/3, of 2027-03-23.\n"
    )
    let backwards = try program.run(
      "house", "set", "absences", "person=gids-4", "start=25/3/2027", "end=23/3/2027")
    #expect(backwards.code == 2)
    #expect(
      backwards.errors == "planbord: absences, end: ‘23/3/2027’ komt niet na het begin.\n")
    #expect(try program.run("house", "remove", "absences", "id=v9").code == 2)
    #expect(try program.run("history").output == "")
  }

  @Test func `an unknown word names the nearest and where those that are known are listed`() throws
  {
    let program = try Program()
    let zone = ["house", "set", "zones", "id=balie", "museum=stam"]
    let none = try program.run(zone + ["skill=onthaal"])
    #expect(
      none.errors
        == "planbord: zones, skill: ‘onthaal’ bestaat niet. ‘planbord house show skills’ noemt wat er is.\n"
    )
    #expect(try program.run("house", "set", "skills", "id=onthaal", "form=skill").code == 0)
    let near = try program.run(zone + ["skill=ontaal"])
    #expect(
      near.errors
        == "planbord: zones, skill: ‘ontaal’ bestaat niet; bedoel je ‘onthaal’? ‘planbord house show skills’ noemt wat er is.\n"
    )
    for name in ["zolder", "gids-4"] {
      let room = try program.run(
        "house", "set", "closures", "room=\(name)", "start=22/3/2027", "end=22/3/2027")
      #expect(room.errors.hasSuffix("‘planbord house show resources’ noemt wat er is.\n"))
    }
  }

  @Test func `another time zone says what bookings keep and what it breaks`() throws {
    let program = try Program()
    let zone = try program.run(
      "house", "set", "museums", "id=stam", "zone=Europe/London", "--dry-run")
    #expect(
      zone.output == """
        Boekingen houden hun ogenblik en staan dus op een ander uur (10:00 → 09:00); openingsuren en uurroosters houden hun uur.
        Proef: dit zou bewaard worden.

        """)
    let name = try program.run("house", "set", "museums", "id=stam", "name=STAM", "--dry-run")
    #expect(!name.output.contains("ogenblik"))
  }

  @Test func `what a change breaks is told as such, and a reason saves it all the same`() throws {
    let program = try Program()
    let closure = [
      "house", "set", "closures", "id=c1", "room=stam-refter", "start=22/3/2027", "end=22/3/2027",
    ]
    let refused = try program.run(closure + ["--dry-run", "--because", "  "])
    #expect(
      refused.errors == """
        planbord: Niet bewaard: de boekingen hierboven zouden botsen (1 botsing). Pas ze eerst aan, of bewaar het toch met --because "…".

        """)
    #expect(refused.code == 1)
    #expect(try program.run(closure + ["--because", "we wijken uit"]).code == 0)
  }

  @Test(arguments: [
    ("staff_skills", ["person=gids-4", "skill=gidsen"], "gidsen"),
    ("staff_skills", ["person=gids-4", "skill=fr", "level=b3"], "a1, a2, b1, b2, c1 of c2"),
    (
      "staff_skills",
      ["person=gids-4", "skill=fr", "valid_from=2027-02-01", "valid_until=2027-01-31"],
      "2027-01-31"
    ),
    ("employment", ["person=gids-4", "profile=ambtenaar"], "public-sector"),
    ("opening_hours", ["museum=stam", "weekday=1", "open=17:00", "close=09:00"], "09:00"),
    ("availability", ["person=gids-4", "day=2", "open=17:00", "close=09:00"], "09:00"),
    (
      "absences", ["id=v1", "person=gids-4", "start=2027-03-24T09:00", "end=2027-03-24T09:00"],
      "2027-03-24T09:00"
    ),
  ])
  func `a row that cannot be is told in one sentence with what may be, and nothing is saved`(
    table: String, cells: [String], word: String
  ) throws {
    let program = try Program()
    let skill = try program.run("house", "set", "skills", "id=fr", "form=language")
    #expect(skill.code == 0)
    let before = try program.run("history").output
    let result = try program.run(["house", "set", table] + cells)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("planbord: ") && result.errors.contains(word))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(try program.run("house", "show", table).output == "")
    #expect(try program.run("history").output == before)
  }
}
