import ProgramTestSupport
import Testing

struct ChangeTests {
  @Test func `a move keeps the length and takes the bookings along`() throws {
    let program = try Program()
    let moved = try program.run("move", "a2", "--start", "24/3/2027 13")
    #expect(
      moved.output == """
        Bewaard als wijziging 1.
        a2: WS 6C, wo 24/03/2027 13:00–14:30, optie
        4 boekingen, 1 museum, tot 03/2027 nagekeken: 0 nieuw, 0 opzijgezet, 0 open.

        """)
    #expect(
      try program.run("day", "24/3/2027", "--section", "staff").output == """
        week 12: woensdag 24 maart 2027

        STAM
          Gids 04
            wo 24 13:00–14:00 WS 6C, optie

        """)
  }

  @Test func `a move onto an option is saved with a warning`() throws {
    let program = try Program()
    let refused = try program.run(
      "move", "a1", "--from", "stam-refter", "--to", "stam-noord", "--start", "23/3/2027 11",
      "--format", "json")
    #expect(
      refused.plain == """
        {"result":"committed","activity":"a1","bookings":["b1","b2"],"conflicts":[{"key":"room-double:b1:b3:*","rule":"room-double","severity":"soft","museum":"stam","resource":"stam-noord","start":"2027-03-23T11:00+01:00","end":"2027-03-23T11:30+01:00","activities":["a2","a1"],"bookings":["b3","b1"],"message":"Lezing Leie krijgt voorrang op de optie ‘WS 6C’. Zaal Refter noord is dubbel geboekt di 23/03/2027 11:00–11:30: Lezing Leie en WS 6C (optie).","parameters":{},"waiver":null,"repairs":[],"sides":[{"activity":"a1","booking":"b1","title":"Lezing Leie","status":"confirmed","start":"2027-03-23T11:00+01:00","end":"2027-03-23T12:00+01:00","setup":0,"teardown":0,"quantity":1,"place":null,"asked":null,"made":null,"changed":null},{"activity":"a2","booking":"b3","title":"WS 6C","status":"option","start":"2027-03-23T10:00+01:00","end":"2027-03-23T11:30+01:00","setup":0,"teardown":0,"quantity":1,"place":null,"asked":null,"made":null,"changed":null}],"overlap":{"minutes":30,"core":30,"buffer":0,"apart":30},"opening":null,"jumps_queue":{"activity":"a1","over":"a2"},"arose":null,"remedy":"Opgelost als een van beide 30 min opschuift of naar een andere zaal gaat."}],"commit":1}

        """)
    #expect(refused.code == 0)
  }

  @Test func `a cancelled activity frees its room, and undo takes it back`() throws {
    let program = try Program()
    #expect(
      try program.run("cancel", "lezing leie").output == """
        Bewaard als wijziging 1.
        a1: Lezing Leie, ma 22/03/2027 12:00–13:00, geannuleerd
        4 boekingen, 1 museum, tot 03/2027 nagekeken: 0 nieuw, 0 opzijgezet, 0 open.

        """)
    #expect(try program.run("cancel", "a1").output == "Er verandert niets.\n")
    #expect(
      try program.run("undo", "--language", "en").output == """
        Commit 1 undone: cancelled: Lezing Leie.
        Saved as commit 2.
        a1: Lezing Leie, Mon 22/03/2027 12:00–13:00, confirmed
        4 bookings, 1 museum, to 03/2027 checked: 0 new, 0 waived, 0 open.

        """)
    #expect(try program.run("undo").code == 1)
    #expect(try program.run("undo", "--redo").code == 0)
  }

  @Test func `the history tells who did what and why`() throws {
    let program = try Program()
    _ = try program.run("cancel", "a1")
    _ = try program.run("undo")
    let history = try program.run("history", "--limit", "5", "--format", "json").output
      .replacing(#/"time":"[^"]+"/#, with: "\"time\":\"*\"")
      .replacing(#/"host":"[^"]*"/#, with: "\"host\":\"*\"")
    #expect(
      history == """
        {"commits":[{"number":2,"author":"els","host":"*","program":"planbord 0.1.0","time":"*","reason":null,"undoes":1,"summary":"bevestigd: Lezing Leie","activities":["a1"]},{"number":1,"author":"els","host":"*","program":"planbord 0.1.0","time":"*","reason":null,"undoes":null,"summary":"geannuleerd: Lezing Leie","activities":["a1"]}],"begins":1}

        """)
    let lines = try program.run("history").outputLines
    #expect(lines.count == 2)
    #expect(
      lines.first?.hasSuffix(
        "  els  maakt 1 ongedaan: bevestigd: Lezing Leie · geannuleerd → bevestigd") == true)
  }

  @Test func `undo of what others built upon is refused by the same rules`() throws {
    let program = try Program()
    _ = try program.run("cancel", "a1")
    _ = try program.run(
      "book", "Proef", "--on", "stam-refter", "--start", "22/3/2027 12", "--end", "13")
    let refused = try program.run("undo", "1")
    #expect(
      refused.output == """
        ‼ botsing: stam: Zaal Abdijrefter is dubbel geboekt ma 22/03/2027 12:00–13:00: Lezing Leie en Proef.

        """)
    #expect(refused.code == 1)
  }
}
