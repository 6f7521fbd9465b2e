import Board
import ConstraintChecker
import Foundation
import Planning
import Screen
import Storage
import TestSupport
import Testing

@testable import Session

@Suite struct SessionTests {
  /// A board folder of one room and one activity, taken away when the body ends.
  func withBoard(
    _ house: [Edit] = [], _ body: (@escaping @Sendable (String) -> BoardAccess) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("planbord-session-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let access: @Sendable (String) -> BoardAccess = { author in
      BoardAccess(
        path: "\(folder)/stad.planbord",
        settings: StoreSettings(
          author: author, host: "balie", program: "test", cacheFolder: "\(folder)/cache-\(author)",
          stateFolder: "\(folder)/state-\(author)", clock: { 1_805_700_600 })
      ) { "\($0)" }
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter")], "           08  09  10  11\nrefter     ········AAAA"
    ).plan
    try plan.apply(PlanChange(house))
    try PlanStore.create(
      "\(folder)/stad.planbord", plan: plan, settings: access("maker").settings)
    try await body(access)
  }

  /// Runs a session whose screen tells its facts in words; returns what the typist missed.
  func run(_ access: BoardAccess, _ steps: [TypistTerminal.Step]) throws -> String? {
    let terminal = TypistTerminal(steps)
    let state = BoardState(now: access.now, size: terminal.size, seed: UInt64.random(in: 1...9999))
    let store = try #require(StoreThread(access, showing: state.window))
    let look = Session.Look(
      frame: { facts(of: $0, terminal.size) }, setTheme: { _ in }, redraw: {})
    try Session(state, on: terminal, store: store, look: look).run()
    return terminal.missed
  }

  private func facts(of state: BoardState, _ size: Size) -> Frame {
    var frame = Frame(size)
    let titles = state.plan.activities.map { state.plan.title($0) }.sorted()
    frame.put("activities \(titles) complete \(state.plan.isComplete)", 0, 0, .text)
    frame.put("notice \(state.notice.map { "\($0)" } ?? "-")", 0, 1, .text)
    frame.put("waiting \(state.waiting.count) held \(state.held.map(\.standing))", 0, 2, .text)
    if case .history(let list) = state.mode {
      frame.put("history \(list.lines?.count ?? -1)", 0, 4, .text)
    }
    frame.put("slow \(state.savingIsSlow) away \(state.share.isAway) \(state.share)", 0, 3, .text)
    return frame
  }

  func typing(_ text: String) -> [TypistTerminal.Step] {
    text.map { .type(.character($0)) }
  }

  @Test func `a booking made in one session is there in the next`() async throws {
    try await withBoard { access in
      let made = try run(
        access("els"),
        [.waitFor("[\"A\"] complete true"), .type(.character("n"))] + typing("Lezing Leie")
          + [.type(.enter), .waitFor("saved"), .type(.character("q"))])
      #expect(made == nil)
      let seen = try run(access("jan"), [.waitFor("[\"A\", \"Lezing Leie\"]")])
      #expect(seen == nil)
    }
  }

  @Test func `nothing seems to clash before all that rules look at is there`() async throws {
    let reception = Activity(
      id: "R", title: "Receptie", museum: "stam", span: Span(known: 30_095_000, 30_095_060),
      needs: [Need(.layout, "staand")])
    let edits: [Edit] = [
      .house(
        Replacement(from: nil, to: .layout(Layout(room: "refter", name: "staand", people: 80)))),
      .activity(Replacement(from: nil, to: reception)),
      .booking(
        Replacement(
          from: nil,
          to: Booking(id: "r", activity: "R", resource: "refter", span: reception.span))),
    ]
    try await withBoard(edits) { access in
      let board = access("els")
      let replies = try #require(Mailbox<StoreReply>())
      let desk = StoreDesk(
        store: try PlanStore.open(board.path, settings: board.settings), board: board,
        replies: replies, watch: ShareWatch(replies) { board.now })
      try desk.show(reception.span)
      try desk.showAll()
      let loaded = replies.take().compactMap { reply -> (Plan, CheckResult)? in
        guard case .message(.loaded(let plan, let result)) = reply else { return nil }
        return (plan, result)
      }
      #expect(loaded.map(\.0.isComplete) == [false, true])
      #expect(loaded.map(\.0.activityCount) == [1, 2])
      #expect(loaded.map(\.1.conflicts.count) == [0, 0])
    }
  }

  @Test func `undo takes a saved booking back`() async throws {
    try await withBoard { access in
      let missed = try run(
        access("els"),
        [.waitFor("[\"A\"] complete true"), .type(.character("n"))] + typing("Lezing Leie")
          + [
            .type(.enter), .waitFor("saved"), .type(.character("u")), .waitFor("undone"),
            .waitFor("[\"A\"]"), .type(.control("r")), .waitFor("redone"),
            .waitFor("[\"A\", \"Lezing Leie\"]"),
          ])
      #expect(missed == nil)
    }
  }

  @Test func `what one session saves appears in another without a key`() async throws {
    try await withBoard { access in
      async let watching = Task.detached {
        try self.run(access("jan"), [.waitFor("[\"A\", \"Lezing Leie\"]")])
      }.value
      let made = try run(
        access("els"),
        [.waitFor("[\"A\"] complete true"), .type(.character("n"))] + typing("Lezing Leie")
          + [.type(.enter), .waitFor("saved")])
      #expect(made == nil)
      #expect(try await watching == nil)
    }
  }

  @Test func `a folder that is no board ends the session with a fact`() throws {
    let access = BoardAccess(
      path: "/nowhere/stad.planbord",
      settings: StoreSettings(
        author: "els", host: "balie", program: "test",
        cacheFolder: FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)",
        stateFolder: FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)",
        clock: { 1_805_700_600 })
    ) { "\($0)" }
    #expect(throws: StoreError.log(.noSuchFolder(path: access.path))) {
      try run(access, [.waitFor("never")])
    }
  }
}
