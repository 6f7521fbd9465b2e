import ProgramTestSupport
import Testing

/// Planners who do not know of each other, each with a computer of their own.
struct RacingTests {
  @Test func `of six who book one room at once, one has it and five are told`() throws {
    let board = try Program()
    let planners = try (0..<6).map { number in
      let planner = try Program(board: false)
      planner.environment["PLANBORD_BOARD"] = board.board
      planner.environment["USER"] = "planner\(number)"
      return planner
    }
    let runs = try planners.map { planner in
      try planner.start([
        "book", "Lezing", "--on", "stam-refter", "--start", "24/3/2027 14", "--end", "15",
      ])
    }
    let results = try runs.map { try $0.result() }
    #expect(results.map(\.code).sorted() == [0, 1, 1, 1, 1, 1])
    for refused in results where refused.code == 1 {
      #expect(
        refused.output == """
          ‼ botsing: stam: Zaal Abdijrefter is dubbel geboekt wo 24/03/2027 14:00–15:00: Lezing en Lezing.

          """)
    }
    #expect(try board.run("check").code == 0)
    #expect(try board.run("history").outputLines.count == 1)
  }

  @Test func `others' changes are there with the next command`() throws {
    let board = try Program()
    let other = try Program(board: false)
    other.environment["PLANBORD_BOARD"] = board.board
    other.environment["USER"] = "jan"
    #expect(try other.run("cancel", "a1").code == 0)
    #expect(try board.run("day", "22/3/2027").output.contains("Niets gepland."))
    #expect(try board.run("undo").errors.contains("Er is niets van jou om ongedaan te maken"))
    #expect(try board.run("undo", "1").code == 0)
  }
}
