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

  @Test(arguments: [1, 3, 6])
  func `a planner killed at work has lost nothing it was told is saved`(lines: Int) throws {
    let board = try SharedBoard()
    let process = Process()
    process.executableURL = try Self.probe()
    process.arguments = [board.path, board.folder.file("local-an"), "an", "500"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var told = Data()
    while told.split(separator: UInt8(ascii: "\n")).count < lines {
      let more = output.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the planner ended by itself")
      told += more
    }
    kill(process.processIdentifier, SIGKILL)
    told += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()

    // The same machine: replica and receipts are those the killed planner left.
    let store = try PlanStore.open(board.path, settings: settings(board, local: "local-an"))
    let recovered = try store.recover()
    #expect(recovered.count <= 1)
    #expect(!recovered.contains { if case .nobodyKnows = $0 { true } else { false } })
    _ = try store.follow(force: true)
    let won = told.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.hasPrefix("won ") }
    let saved = try store.plan().activityCount
    // At most the one under way came through without an answer.
    #expect((won.count...won.count + 1).contains(saved))
    try store.save(lecture("daarna", 9..<10))
  }

  @Test func `a planner killed before any call on the board has lost nothing and holds nobody up`()
    throws
  {
    var call = 0
    while try killOne(before: call) { call += 1 }
    // Looking, then create, write, sync, link, sync, close and remove.
    #expect(call > 8)
  }

  /// False when the planner came to its end before so many calls.
  private func killOne(before call: Int) throws -> Bool {
    let board = try SharedBoard()
    let process = Process()
    process.executableURL = try Self.probe()
    process.arguments = [board.path, board.folder.file("local-an"), "an", "1", "\(call)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()

    let store = try PlanStore.open(board.path, settings: settings(board, local: "local-an"))
    let recovered = try store.recover()
    #expect(!recovered.contains { if case .nobodyKnows = $0 { true } else { false } })
    _ = try store.follow(force: true)
    let saved = activityIDs(try store.plan())
    #expect(told.isEmpty ? saved.count <= 1 : saved == ["an-0"])
    let other = try board.open("bo")
    try other.save(lecture("daarna", 9..<10, on: "gids"))
    #expect(activityIDs(try other.plan()).sorted() == (saved + ["daarna"]).sorted())
    return process.terminationReason == .uncaughtSignal
  }

  private func settings(_ board: SharedBoard, local: String) -> StoreSettings {
    var settings = board.settings("an")
    settings.cacheFolder = board.folder.file("\(local)/cache")
    settings.stateFolder = board.folder.file("\(local)/state")
    return settings
  }
}
