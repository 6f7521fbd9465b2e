import ProgramTestSupport
import Testing

/// Planners who all want the last place there is.
struct LastPlaceTests {
  @Test func `one of four gets each of 200 hours, and the others are told who has it`() throws {
    let board = try Program(plan: TwoRooms.files)
    let planners = try ["els", "jan", "mia", "tom"].map { try Planner($0, on: board) }
    var winners: [String] = []
    for hour in 0..<200 {
      let runs = try planners.map { try $0.book(hour: hour) }
      let results = try runs.map { try $0.result() }
      #expect(results.map(\.code).sorted() == [0, 1, 1, 1])
      guard let winner = results.firstIndex(where: { $0.code == 0 }) else { continue }
      let title = planners[winner].title(hour: hour)
      winners.append(title)
      for lost in results where lost.code == 1 { #expect(lost.output.contains(title)) }
    }
    #expect(try board.run("check").code == 0)
    let history = try board.run("history", "--limit", "300").outputLines
    #expect(history.count == 200)
    #expect(zip(history.reversed(), winners).allSatisfy { $0.contains($1) })
  }
}

/// A planner with a computer of her own, who books the refectory hour by hour.
private struct Planner {
  let program: Program
  let name: String

  init(_ name: String, on board: Program) throws {
    self.name = name
    program = try Program(board: false)
    program.environment.merge(["USER": name, "PLANBORD_BOARD": board.board]) { _, new in new }
  }

  func title(hour: Int) -> String { "Les \(hour) van \(name)" }

  /// Ten hours a day, from 5 April on.
  func book(hour: Int) throws -> Program.Running {
    let start = 8 + hour % 10
    return try program.start([
      "book", title(hour: hour), "--on", "refter", "--start", "\(5 + hour / 10)/4/2032 \(start)",
      "--end", "\(start + 1)",
    ])
  }
}
