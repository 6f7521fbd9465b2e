import ProgramTestSupport
import Testing

struct ListTests {
  @Test func `a day as JSON`() throws {
    let day = try Program().run(
      "day", "22/3/2027", "--section", "materials", "--museum", "stam", "--format", "json")
    #expect(
      day.output == """
        {"from":"2027-03-22","to":"2027-03-22","section":"materials","museums":[{"id":"stam","name":"STAM","closed":[],"resources":[{"id":"klapstoel","name":"Klapstoel","kind":"material","capacity":100,"bookings":[{"id":"b2","activity":"a1","title":"Lezing Leie","status":"confirmed","start":"2027-03-22T12:00+01:00","end":"2027-03-22T13:00+01:00","setup":0,"teardown":0,"quantity":60,"conflicts":[]}]}]}]}

        """)
  }

  @Test func `activities name where they are`() throws {
    let week = try Program().run("week", "22/3/2027", "--section", "activities", "--language", "en")
    #expect(
      week.output == """
        week 12: Mon 22 – Sun 28 March 2027

        STAM
          Mon 22 12:00–13:00 Lezing Leie, confirmed: Abdijrefter, Klapstoel
          Tue 23 10:00–11:30 WS 6C, option: Gids 04, Refter noord

        """)
  }

  @Test func `a conflict is marked with a sign and a word`() throws {
    let program = try Program()
    _ = try program.run(
      "book", "Proef", "--on", "gids-4", "--start", "23/3/2027 10:30", "--end", "12")
    #expect(
      try program.run("day", "23/3/2027", "--section", "staff").output == """
        week 12: dinsdag 23 maart 2027

        STAM
          Gids 04
            di 23 10:00–11:00 WS 6C, optie ! waarschuwing
            di 23 10:30–12:00 Proef, bevestigd ! waarschuwing

        """)
  }

  @Test func `the rules are listed and explained`() throws {
    let program = try Program()
    #expect(try program.run("rules").outputLines.first == "room-double: Zaal dubbel geboekt")
    #expect(
      try program.run("rules", "show", "material-over", "--language", "en").output.hasPrefix(
        """
        material-over: Not enough material
        At some moment more pieces are in use or on their way than there are.

        """))
  }
}
