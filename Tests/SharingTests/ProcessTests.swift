import Foundation
import Sharing
import SharingTestSupport
import Testing

/// Planners in processes of their own, on one board.
@Suite(.serialized) struct ProcessTests {
  @Test func `four writers at once: every acknowledged commit is there once, none else`() throws {
    let board = try TestBoard()
    let probes = (1...4).map { Probe(board: board, name: "\($0)") }
    let running = try probes.map { try $0.start(publishing: 200) }
    for process in running {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }

    let found = try board.allCommits()
    #expect(found.map(\.number) == Array(1...800))
    let numbers = Dictionary(grouping: found, by: \.id.hex).mapValues { $0.map(\.number) }
    let acknowledged = probes.flatMap { $0.receipts.acknowledged.map { ($0.key, [$0.value]) } }
    #expect(acknowledged.count == 800)
    #expect(Dictionary(acknowledged) { $0 + $1 } == numbers)
  }

  @Test func `a writer killed before any system call leaves nothing lost and nothing half done`()
    throws
  {
    let board = try TestBoard()
    let other = Probe(board: board, name: "other")
    var call = 0
    while try killOne(before: call, on: board, other) { call += 1 }
    // open, write, fsync, link, fsync, and close and unlink after the acknowledgement
    #expect(call >= 7)
  }

  /// False when the writer came to its end before so many system calls.
  private func killOne(before call: Int, on board: TestBoard, _ other: Probe) throws -> Bool {
    let victim = Probe(board: board, name: "victim-\(call)")
    let process = try victim.start(publishing: 1, killBefore: call)
    process.waitUntilExit()
    let wasKilled = process.terminationReason == .uncaughtSignal
    try expectWhole(board, [victim, other])

    for probe in [other, victim] {
      let next = try probe.start(publishing: probe.name == "other" ? 1 : 0)
      next.waitUntilExit()
      #expect(next.terminationStatus == 0)
    }
    try expectWhole(board, [victim, other])
    #expect(victim.receipts.unanswered.isEmpty)
    return wasKilled
  }

  /// The chain is sound, and holds what was acknowledged and nothing that was denied.
  private func expectWhole(_ board: TestBoard, _ probes: [Probe]) throws {
    let ids = try board.allCommits().map(\.id.hex)
    #expect(Set(ids).count == ids.count)
    for probe in probes {
      #expect(probe.receipts.denied.isDisjoint(with: ids))
      for (id, number) in probe.receipts.acknowledged { #expect(ids[number - 1] == id) }
    }
  }

  @Test func `four planners race for one number and one of them gets it`() async throws {
    let board = try TestBoard()
    let logs = try (1...4).map { _ in try board.log() }
    var head = Head.start
    for round in 1...50 {
      let answers = try await race(logs, after: head)
      let published = answers.compactMap { answer -> Commit? in
        if case .published(let commit) = answer { commit } else { nil }
      }
      #expect(published.count == 1, "round \(round)")
      head = try #require(published.first).head
    }
    #expect(try board.allCommits().count == 50)
  }

  private func race(_ logs: [FolderLog], after head: Head) async throws -> [Publication] {
    try await withThrowingTaskGroup(of: Publication.self) { group in
      for log in logs {
        group.addTask { try log.publish(.example(), after: head) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }
}
