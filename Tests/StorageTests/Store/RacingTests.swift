import Foundation
import Planning
import Testing

@testable import Storage

@Suite struct RacingTests {
  private struct Answer {
    let author: String
    let words: [String]
  }

  /// Runs the planners at the same time, each in a process of its own, and gathers their answers.
  private func race(
    on board: SharedBoard, _ authors: [String], hours: Int, machine: (String) -> String
  ) throws -> [Answer] {
    let probe = try Self.probe()
    let running = try authors.map { author in
      let process = Process()
      process.executableURL = probe
      process.arguments = [
        board.path, board.folder.file("local-\(machine(author))"), author, "\(hours)",
      ]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      return (author, process, output)
    }
    return running.flatMap { author, process, output in
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return text.split(separator: "\n").map { line in
        Answer(author: author, words: line.split(separator: " ").map(String.init))
      }
    }
  }

  /// Built beside the tests.
  private static func probe() throws -> URL {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("storage-probe")
  }

  private func check(_ answers: [Answer], of authors: [String], hours: Int, on board: SharedBoard)
    throws
  {
    var winners: [String: String] = [:]
    for answer in answers where answer.words[0] == "won" {
      #expect(winners[answer.words[1]] == nil, "hour \(answer.words[1]) won twice")
      winners[answer.words[1]] = answer.author
    }
    #expect(winners.count == hours)
    #expect(answers.count == hours * authors.count)
    for answer in answers where answer.words[0] != "won" {
      #expect(answer.words[0] == "lost")
      #expect(answer.words.last == winners[answer.words[1]])
    }
    let plan = try board.open("Toezicht").plan()
    #expect(plan.activityCount == hours)
    #expect(plan.activities.allSatisfy { winners[hour(of: plan.id($0))] == plan.title($0) })
  }

  private func hour(of activity: ActivityID) -> String {
    String(activity.text.split(separator: "-").last ?? "")
  }

  @Test func `of four planners after the same hour one wins and the others learn who`() throws {
    let board = try SharedBoard()
    let authors = ["an", "bo", "cis", "dirk"]
    let answers = try race(on: board, authors, hours: 25) { $0 }
    try check(answers, of: authors, hours: 25, on: board)
  }

  @Test func `so it is for four programs on one machine`() throws {
    let board = try SharedBoard()
    let authors = ["an", "bo", "cis", "dirk"]
    let answers = try race(on: board, authors, hours: 25) { _ in "samen" }
    try check(answers, of: authors, hours: 25, on: board)
  }
}
