import ProgramTestSupport
import Testing

/// So many bookings of one room at one time that only the first ten thousand clashes are listed.
@Suite(.inTerminal, .serialized)
struct TenThousandTests {
  private static var files: [String: String] {
    let activities = (1...150).map {
      "a\($0),Groep \($0),stam,2032-03-22T10:00,2032-03-22T11:00"
    }
    let bookings = (1...150).map { "b\($0),a\($0),refter,2032-03-22T10:00,2032-03-22T11:00" }
    return [
      "museums.csv": "id,name\nstam,STAM",
      "resources.csv": "id,kind,name,museum,capacity\nrefter,room,Refter,stam,60",
      "activities.csv": (["id,title,museum,start,end"] + activities).joined(separator: "\n"),
      "bookings.csv": (["id,activity,resource,start,end"] + bookings).joined(separator: "\n"),
    ]
  }

  @Test func `check lists them and says that there are more`() throws {
    let program = try Program(plan: Self.files)
    let check = try program.run("check")
    #expect(check.code == 1)
    #expect(
      check.output.hasSuffix(
        """
        Refter: er zijn er zo veel dat alleen de eerste getoond worden.
        10.000 botsingen; 150 boekingen nagekeken.

        """))
    // The days after have none of them, but are told all the same that not all are known.
    let json = try program.run("check", "--from", "23/3/2032", "--format", "json").output
    #expect(json.contains(#""cut_short":["refter"]},"conflicts":[]"#))
  }

  @Test func `the list on the board is gone through to its end, and says that there are more`()
    throws
  {
    let screen = try Screen(try Program(plan: Self.files), columns: 120)
    try screen.wait(for: "‼ 10.000")
    try screen.type("c")
    try screen.wait(for: "10.000 botsingen · 0 waarschuwingen")
    try screen.wait(for: "Op Refter zijn er zo veel dat alleen de eerste hier staan.")
    try screen.type("End")
    try screen.wait(for: "• Groep 141 · bevestigd")
    try screen.type("x")
    try screen.wait(for: "ook !")
    try screen.wait(for: "10.000 botsingen · 0 waarschuwingen")
    try screen.type("Escape")
    try screen.wait(for: "? hulp")
  }
}
