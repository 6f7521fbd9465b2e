import Board
import Foundation
import Planning
import Screen
import Sharing
import Storage
import Testing

@testable import Session

/// Sessions on a share that hangs, fails, and comes back.
extension SessionTests {
  private func withShare(
    _ body: (HangingLog, BoardAccess) throws -> Void
  ) async throws {
    try await withBoard { access in
      var els = access("els")
      // A first look, so that there is a replica.
      let missed = try run(els, [opened, .type(.character("q"))])
      #expect(missed == nil)
      let log = try HangingLog(els.path)
      els.openLog = { () throws(LogError) in log }
      try body(log, els)
      log.be(.fine)
    }
  }

  private var book: [TypistTerminal.Step] {
    [.type(.character("n"))] + typing("Lezing Leie") + [.type(.enter)]
  }

  private var opened: TypistTerminal.Step { .waitFor("[\"A\"] complete true") }

  private var booked: TypistTerminal.Step { .waitFor("[\"A\", \"Lezing Leie\"]") }

  @Test func `a board opens while its share hangs, and leaves while it hangs`() async throws {
    try await withShare { log, els in
      log.be(.hangs)
      let missed = try run(els, [opened, .type(.character("q"))])
      #expect(missed == nil)
    }
  }

  @Test func `a share that hangs is said to be away, and work goes on`() async throws {
    try await withShare { log, els in
      log.be(.hangs)
      let missed = try run(
        els,
        [opened, .waitFor("away true")] + book + [
          booked, .waitFor("waiting 1"), .act { log.be(.fine) }, .waitFor("waitedSaved"),
          .waitFor("waiting 0"), booked, .waitFor("away false"),
        ])
      #expect(missed == nil)
    }
  }

  @Test func `what others do is seen although nobody may find out what became of a save`()
    async throws
  {
    try await withShare { log, els in
      var settings = els.settings
      settings.author = "jan"
      settings.cacheFolder += "-jan"
      settings.stateFolder += "-jan"
      let jan = try PlanStore.open(els.path, settings: settings)
      let plan = try jan.plan()
      let span = try plan.row(#require(plan.activity("A"))).span
      let tour = Activity(id: "r", title: "Rondleiding", museum: "stam", span: span)
      let change = PlanChange([.activity(Replacement(from: nil, to: tour))])
      log.be(.losesAnswers)
      let missed = try run(
        els,
        [opened] + book + [
          .waitFor("readOnly"), .act { _ = try? jan.commit(Intent(change)) },
          .waitFor("[\"A\", \"Lezing Leie\", \"Rondleiding\"]"), .act { log.be(.fine) },
          .waitFor("waiting 0"), .waitFor("shared"),
        ])
      #expect(missed == nil)
    }
  }

  @Test func `a save that hangs is slow, and Esc goes on`() async throws {
    try await withShare { log, els in
      let missed = try run(
        els,
        [opened, .waitFor("shared"), .act { log.be(.hangs) }] + book + [
          .waitFor("slow true"), .type(.escape), .waitFor("waiting 1"), booked,
          .act { log.be(.fine) }, .waitFor("waiting 0"), .waitFor("waitedSaved"), booked,
        ])
      #expect(missed == nil)
    }
  }

  @Test func `what was made while the share hung is there in the next run and published once`()
    async throws
  {
    try await withShare { log, els in
      log.be(.hangs)
      let kept = try run(
        els, [opened] + book + [.waitFor("slow true"), .type(.character("q"))])
      #expect(kept == nil)
      log.be(.fine)
      let seen = try run(els, [booked, .waitFor("waiting 0")])
      #expect(seen == nil)
      let store = try PlanStore.open(els.path, settings: els.settings)
      _ = try store.follow(force: true)
      #expect(try store.history(limit: 10).count == 1)
    }
  }

  @Test(arguments: [LogError.diskFull(errno: 28), .notWritable(errno: 30)])
  func `a share that refuses to write keeps the change here, with the reason`(
    error: LogError
  ) async throws {
    try await withShare { log, els in
      let missed = try run(
        els,
        [opened, .waitFor("shared"), .act { log.be(.refuses(error)) }] + book
          + [.waitFor("notSaved"), .waitFor("waiting 1"), booked])
      #expect(missed == nil)
    }
  }

  @Test func `undo of a saved change waits too`() async throws {
    try await withShare { log, els in
      let missed = try run(
        els,
        [opened, .waitFor("shared")] + book + [
          .waitFor("notice saved"), .act { log.be(.fails(.away(errno: 5))) },
          .waitFor("away true"), .type(.character("u")), .waitFor("waiting 1"),
          .waitFor("[\"A\"]"), .act { log.be(.fine) }, .waitFor("waiting 0"),
        ])
      #expect(missed == nil)
    }
  }

  @Test func `history is read while the share hangs`() async throws {
    try await withShare { log, els in
      log.be(.hangs)
      let missed = try run(
        els,
        [
          opened, .waitFor("away true"), .type(.character("L")),
          .waitFor("history 0"), .type(.escape),
        ])
      #expect(missed == nil)
    }
  }
}
