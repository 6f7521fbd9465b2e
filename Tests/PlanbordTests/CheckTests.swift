import ProgramTestSupport
import Testing

struct CheckTests {
  private func clashingBoard() throws -> Program {
    let program = try Program()
    try SmallPlan.write(
      to: "\(program.home)/clash",
      changing: [
        "bookings.csv": """
        id,activity,resource,start,end,quantity
        b1,a1,stam-refter,2027-03-22T12:00,2027-03-22T13:00,1
        b2,a1,stam-noord,2027-03-22T12:30,2027-03-22T13:30,1
        b3,a2,stam-noord,2027-03-23T10:00,2027-03-23T11:30,1
        """
      ])
    let path = "\(program.home)/clash.planbord"
    #expect(try program.run("init", path, "--from", "\(program.home)/clash").code == 0)
    program.environment["PLANBORD_BOARD"] = path
    return program
  }

  @Test func `a plan without conflicts ends with zero`() throws {
    let check = try Program().run("check", "--format", "json")
    #expect(
      check.output == """
        {"checked":{"from":"2027-03-22","to":"2027-03-23","bookings":4,"rules":38},"conflicts":[]}

        """)
    #expect(check.code == 0)
  }

  @Test func `a clash is listed at each museum that it concerns`() throws {
    let program = try Program(plan: [
      "museums.csv": """
      id,name
      stam,STAM
      im,Industriemuseum
      depot,Depot
      hva,Huis van Alijn
      """,
      "resources.csv": """
      id,kind,name,museum,capacity
      lift,material,Hoogwerker,depot,1
      """,
      "activities.csv": """
      id,title,museum,start,end
      a1,Opbouw,stam,2027-03-22T12:00,2027-03-22T13:00
      a2,Afbouw,im,2027-03-22T12:00,2027-03-22T13:00
      """,
      "bookings.csv": """
      id,activity,resource,start,end
      b1,a1,lift,2027-03-22T12:00,2027-03-22T13:00
      b2,a2,lift,2027-03-22T12:00,2027-03-22T13:00
      """,
    ])
    for museum in ["stam", "im", "depot"] {
      #expect(try program.run("check", "--museum", museum).code == 1)
    }
    #expect(try program.run("check", "--museum", "hva").code == 0)
  }

  @Test func `open hard conflicts end with one`() throws {
    let program = try clashingBoard()
    let check = try program.run(
      "check", "--from", "2027-03-01", "--to", "2027-03-31", "--format", "json")
    #expect(
      check.plain == """
        {"checked":{"from":"2027-03-01","to":"2027-03-31","bookings":3,"rules":38},"conflicts":[{"key":"room-part:b1:b2:*","rule":"room-part","severity":"hard","museum":"stam","resource":"stam-noord","start":"2027-03-22T12:30+01:00","end":"2027-03-22T13:00+01:00","activities":["a1"],"bookings":["b1","b2"],"message":"Abdijrefter bevat Refter noord: twee keer Lezing Leie overlappen ma 22/03/2027 12:30–13:00.","parameters":{},"waiver":null,"repairs":[],"sides":[{"activity":"a1","booking":"b1","title":"Lezing Leie","status":"confirmed","start":"2027-03-22T12:00+01:00","end":"2027-03-22T13:00+01:00","setup":0,"teardown":0,"quantity":1,"place":null,"asked":null,"made":null,"changed":null},{"activity":"a1","booking":"b2","title":"Lezing Leie","status":"confirmed","start":"2027-03-22T12:30+01:00","end":"2027-03-22T13:30+01:00","setup":0,"teardown":0,"quantity":1,"place":null,"asked":null,"made":null,"changed":null}],"overlap":{"minutes":30,"core":30,"buffer":0,"apart":30},"opening":null,"jumps_queue":null,"arose":null,"remedy":"Opgelost als een van beide 30 min opschuift of naar een andere zaal gaat."}]}

        """)
    #expect(check.code == 1)
  }

  @Test func `days, rules and museums narrow it down`() throws {
    let program = try clashingBoard()
    #expect(try program.run("check", "--from", "23/3/2027").code == 0)
    #expect(try program.run("check", "--to", "21/3/2027").code == 0)
    #expect(try program.run("check", "--rule", "room-double").code == 0)
    #expect(try program.run("check", "--rule", "room-part", "--museum", "stam").code == 1)
    #expect(
      try program.run("check", "--from", "23/3/2027").output
        == "Geen open botsingen; 1 boeking nagekeken.\n")
  }

  @Test func `below a conflict stand its rule with the numbers, and the key to go on with`() throws
  {
    let files = SmallPlan.files.merging([
      "activities.csv": """
      id,title,museum,start,end,status,visitors
      a1,Lezing Leie,stam,2027-03-22T12:00,2027-03-22T13:00,confirmed,112
      """,
      "bookings.csv": """
      id,activity,resource,start,end,quantity
      b1,a1,stam-refter,2027-03-22T12:00,2027-03-22T13:00,1
      """,
    ]) { $1 }
    let check = try Program(plan: files).run("check")
    let card = check.plain.split(separator: "\n").suffix(3)
    #expect(
      Array(card.prefix(2)) == [
        "    Regel room-cap: Te veel bezoekers (vanaf hoe vol een zaal een waarschuwing is: 90 %).",
        "    Sleutel: room-cap:b1:*",
      ])
  }

  @Test func `what is over says so, and has no ways out`() throws {
    let files = SmallPlan.files.mapValues { $0.replacing("2027-03", with: "2025-03") }
      .merging([
        "bookings.csv": """
        id,activity,resource,start,end,quantity
        b1,a1,stam-refter,2025-03-22T12:00,2025-03-22T13:00,1
        b2,a1,stam-noord,2025-03-22T12:30,2025-03-22T13:30,1
        """
      ]) { $1 }
    let check = try Program(plan: files).run("check", "--repairs")
    #expect(check.output.contains("    Voorbij: er valt niets meer te verplaatsen.\n"))
    #expect(!check.output.contains("   1  "))
  }

  @Test func `a rule that is off is told`() throws {
    let program = try clashingBoard()
    let off = ["rules", "set", "room-part", "--weight", "off"]
    #expect(try program.run(off + ["--museum", "stam"]).code == 0)
    let check = try program.run("check", "--rule", "room-part")
    #expect(
      check.output == """
        Uit, dus niet nagekeken: room-part (alle musea).
        Geen open botsingen; 3 boekingen nagekeken.

        """)
    #expect(check.code == 0)
    #expect(try program.run("check").output.contains("Uit, dus niet nagekeken: room-part"))
    #expect(
      try program.run("check", "--format", "json").output.contains(
        #""rules":38,"off":[{"rule":"room-part","museums":["stam"]}]}"#))
    #expect(try !program.run("check", "--rule", "room-cap").output.contains("Uit"))
  }
}
