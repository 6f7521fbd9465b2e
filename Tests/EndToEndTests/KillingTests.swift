import Foundation
import ProgramTestSupport
import Testing

/// Programs that are killed while they save.
struct KillingTests {
  @Test func `what was acknowledged is there, and nothing is there by half`() throws {
    let board = try Program(plan: TwoRooms.files)
    var acknowledged: [String] = []
    for day in 1...20 {
      let title = "Klas \(day)"
      let run = try board.start([
        "book", title, "--on", "refter", "--on", "gids-4", "--start", "\(day)/4/2032 14",
        "--end", "15",
      ])
      usleep(.random(in: 0...300_000))
      kill(run.process.processIdentifier, SIGKILL)
      if try run.result().output.contains("Bewaard") { acknowledged.append(title) }
    }
    let kept = try Set(board.titlesInHistory())
    #expect(kept.isSuperset(of: acknowledged))
    #expect(try board.titles(in: "rooms") == kept)
    #expect(try board.titles(in: "staff") == kept)
    #expect(try board.run("check").code == 0)
  }
}

extension Program {
  fileprivate func titlesInHistory() throws -> [String] {
    let lines = try run("history", "--limit", "100").outputLines
    return lines.compactMap { line in line.firstMatch(of: /Klas \d+/).map { String($0.output) } }
  }

  /// What is booked in a section in the five weeks in which there are bookings.
  fileprivate func titles(in section: String) throws -> Set<String> {
    var titles: Set<String> = []
    for week in 0..<5 {
      let day = 1 + 7 * week
      let date = day <= 30 ? "\(day)/4/2032" : "\(day - 30)/5/2032"
      let json = try run("week", date, "--section", section, "--format", "json").output
      titles.formUnion(json.matches(of: /Klas \d+/).map { String($0.output) })
    }
    return titles
  }
}
