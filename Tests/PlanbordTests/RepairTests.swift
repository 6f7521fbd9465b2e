import ProgramTestSupport
import Testing

struct RepairTests {
  /// Two lectures in one room at one time on 22 March 2027, and a chapel that is free.
  private func clashingBoard() throws -> Program {
    let program = try Program()
    try SmallPlan.write(
      to: "\(program.home)/clash",
      changing: [
        "resources.csv": """
        id,kind,name,museum,capacity,part_of
        stam-refter,room,Abdijrefter,stam,120,
        stam-kapel,room,Kapel,stam,60,
        gids-4,staff,Gids 04,stam,,
        """,
        "activities.csv": """
        id,title,museum,start,end,status
        a1,Lezing Leie,stam,2027-03-22T12:00,2027-03-22T13:00,confirmed
        a2,WS 6C,stam,2027-03-22T12:30,2027-03-22T13:30,confirmed
        """,
        "bookings.csv": """
        id,activity,resource,start,end,quantity
        b1,a1,stam-refter,2027-03-22T12:00,2027-03-22T13:00,1
        b2,a2,stam-refter,2027-03-22T12:30,2027-03-22T13:30,1
        """,
      ])
    let path = "\(program.home)/clash.planbord"
    #expect(try program.run("init", path, "--from", "\(program.home)/clash").code == 0)
    program.environment["PLANBORD_BOARD"] = path
    return program
  }

  @Test func `check lists the ways out below a conflict when asked to`() throws {
    let check = try clashingBoard().run("check", "--repairs")
    #expect(check.code == 1)
    #expect(
      check.output.contains(
        "   1  Lezing Leie naar Kapel   (1 persoon verwittigen · 1 bevestigde verandert)\n"))
    #expect(check.output.contains("   3  Lezing Leie naar ma 22/03/2027 11:30–12:30   (1 persoon"))
  }

  @Test func `JSON has them with what they disturb`() throws {
    let check = try clashingBoard().run("check", "--format", "json")
    #expect(
      check.output.contains(
        """
        "repairs":[{"number":1,"message":"Lezing Leie naar Kapel","steps":[{"kind":"room","activity":"a1","from":"stam-refter","to":"stam-kapel"}],"people_to_tell":1,"confirmed_touched":1,"minutes_moved":0,"museums_changed":0,"warnings":0,"needs_consent":false,"consent_of":[]}
        """))
  }

  @Test func `repair carries one out, and undo takes it back`() throws {
    let program = try clashingBoard()
    let dry = try program.run("repair", "room-double:b1", "1", "--dry-run")
    #expect(dry.code == 0)
    #expect(dry.output.hasSuffix("Lezing Leie naar Kapel\nProef: dit zou bewaard worden.\n"))
    #expect(try program.run("check").code == 1)
    let repair = try program.run("repair", "room-double:b1", "1")
    #expect(repair.code == 0)
    #expect(try program.run("check").code == 0)
    #expect(try program.run("undo", "--because", "toch niet").code == 0)
  }

  @Test func `hours somebody agrees to are written down, and undo takes them back`() throws {
    let program = try Program(plan: [
      "museums.csv": "id,name\nstam,STAM",
      "resources.csv": "id,kind,name,museum\ngids-4,staff,Gids 04,stam",
      "availability.csv": "person,day,open,close\ngids-4,1,09:00,17:00",
      "activities.csv": """
      id,title,museum,start,end,status
      a1,Lezing Leie,stam,2032-03-29T16:00,2032-03-29T19:00,confirmed
      """,
      "bookings.csv": """
      id,activity,resource,start,end,quantity
      b1,a1,gids-4,2032-03-29T16:00,2032-03-29T19:00,1
      """,
    ])
    let list = try program.run("repair", "staff-hours:b1")
    #expect(
      list.output.hasPrefix(
        """
           1  Gids 04 werkt in overleg ook ma 29/03/2032 16:00–19:00, voor Lezing Leie   (mits akkoord van Gids 04 · 1 persoon verwittigen)

        """))
    let json = try program.run("repair", "staff-hours:b1", "--format", "json")
    #expect(
      json.output.contains(
        """
        "steps":[{"kind":"agree","activity":"a1","resource":"gids-4","start":"2032-03-29T16:00+02:00","end":"2032-03-29T19:00+02:00"}],"people_to_tell":1,"confirmed_touched":0,"minutes_moved":0,"museums_changed":0,"warnings":0,"needs_consent":true,"consent_of":["Gids 04"]
        """))
    #expect(try program.run("repair", "staff-hours:b1", "1").code == 0)
    let hours = try program.run("house", "show", "availability")
    #expect(hours.output.contains("day=2032-03-29 open=09:00 close=19:00"))
    #expect(!(try program.run("check").output.contains("staff-hours")))
    #expect(try program.run("undo", "--because", "toch niet").code == 0)
    #expect(try program.run("check").output.contains("staff-hours"))
  }

  @Test func `a key nobody has and a number there is not are told`() throws {
    let program = try clashingBoard()
    #expect(try program.run("repair", "room-x").code == 2)
    #expect(try program.run("repair", "room-double:b1", "99").code == 2)
  }

  /// A hundred groups at once on a day, one too many, and no room on the days before and after.
  @Test func `of a clash of a hundred not every step is tried, and check says so`() throws {
    let days = [(28, 99), (29, 100), (30, 99)].flatMap { day, groups in
      (1...groups).map { ("\(day)-\($0)", "2032-03-\(day)T08:00,2032-03-\(day)T20:00") }
    }
    let rows = days.map { id, time in
      ("a\(id),Groep \(id),stam,\(time)", "b\(id),a\(id),headset,\(time),1")
    }
    let program = try Program(plan: [
      "museums.csv": "id,name\nstam,STAM",
      "resources.csv": "id,kind,name,museum,capacity\nheadset,material,Headset,stam,99",
      "activities.csv": (["id,title,museum,start,end"] + rows.map(\.0)).joined(separator: "\n"),
      "bookings.csv": (["id,activity,resource,start,end,quantity"] + rows.map(\.1))
        .joined(separator: "\n"),
    ])
    let check = try program.run("check", "--repairs")
    #expect(
      check.output.contains(
        "Uitwegen zijn gezocht voor 0 van 1; ‘planbord repair SLEUTEL’ zoekt ze voor elke.\n"))
  }

  @Test func `free finds a room, and says what blocks`() throws {
    let program = try clashingBoard()
    let free = try program.run(
      "free", "--seats", "50", "--minutes", "60", "--from", "2027-03-22T12:00", "--to", "22/3/2027",
      "--format", "json")
    #expect(
      free.output.hasPrefix(
        """
        {"slots":[{"resource":"stam-kapel","start":"2027-03-22T12:00+01:00","end":"2027-03-22T13:00+01:00","with":[],
        """.filter { $0 != "\n" }))
    #expect(free.output.hasSuffix("\"blocked_by\":null}\n"))
    let none = try program.run(
      "free", "--seats", "20", "--language", "fr", "--from", "22/3/2027", "--to", "22/3/2027")
    #expect(none.code == 1)
    #expect(none.output.hasPrefix("Niemand op dit bord spreekt Frans."))
  }

  @Test func `free takes no seats for none, and knows what is not there at all`() throws {
    let program = try clashingBoard()
    #expect(try program.run("free", "--seats", "0").code == 2)
    let material = try program.run("free", "--kind", "material", "--museum", "stam")
    #expect(material.code == 1)
    #expect(material.output.contains("heeft geen eigen materiaal."))
    let layout = try program.run("free", "--layout", "theater", "--format", "json")
    #expect(layout.output.contains(#""need":"layout","item":"theater","most":0"#))
  }
}
