import Planning
import Testing

@testable import Storage

/// Two stores on one folder change one lecture.
@Suite struct MergingTests {
  private let board: SharedBoard
  private let els: PlanStore
  private let an: PlanStore
  /// What both have read.
  private let plan: Plan

  init() throws {
    board = try SharedBoard()
    els = try board.open("Els")
    try els.save(lecture("a1", 10..<12))
    an = try board.open("An")
    plan = try els.plan()
  }

  private func edit(_ change: (inout Activity) -> Void) throws -> PlanChange {
    let before = try #require(plan.activity("a1").map { plan[$0] })
    var after = SampleEdits.with(before, change)
    after.version += 1
    return PlanChange([.activity(Replacement(from: before, to: after))])
  }

  @Test func `different fields of one activity are merged, published and told of`() throws {
    try an.save(try edit { $0.title = "Concert" })
    let saved = try els.save(try edit { $0.visitors = 30 })
    #expect(saved.entry.number == 3)
    #expect(saved.taken == [TakenField(.title, by: "An")])
    _ = try an.follow(force: true)
    for plan in [try els.plan(), try an.plan()] {
      let a = try #require(plan.activity("a1").map { plan[$0] })
      #expect(a.title == "Concert")
      #expect(a.visitors == 30)
    }
  }

  @Test func `the commit says only what it changed`() throws {
    try an.save(try edit { $0.title = "Concert" })
    let saved = try els.save(try edit { $0.visitors = 30 })
    guard case .activity(let row)? = saved.change.edits.first else { throw NotSaved() }
    #expect(row.before?.title == "Concert")
    #expect(row.after?.title == "Concert")
    #expect(saved.change.edits.count == 1)
  }

  @Test func `the same field is not overwritten, and names who was first`() throws {
    try an.save(try edit { $0.title = "Concert" })
    guard
      case .changedElsewhere(let by, let row) = try els.commit(
        Intent(try edit { $0.title = "Lezing" }))
    else { throw NotSaved() }
    #expect(by.author == "An")
    #expect(row == "a1")
    #expect(try els.plan().activity("a1").map { try els.plan().title($0) } == "Concert")
  }

  @Test func `the news of it are there to show`() throws {
    try an.save(try edit { $0.title = "Concert" })
    _ = try els.commit(Intent(try edit { $0.title = "Lezing" }))
    #expect(try els.news().commits.map(\.entry.author) == ["An"])
  }

  @Test func `the rules look at what comes of the merge`() throws {
    try an.save(try move(plan, "a1", byHours: 2))
    try an.save(lecture("a2", 8..<10))
    let before = try #require(plan.activity("a1").map { plan[$0] })
    let booking = try #require(
      plan.activity("a1").map { plan.bookings(of: $0).map { plan[$0] } }?.first)
    let longer = SampleEdits.with(before) {
      $0.setup = 180; $0.version += 1
    }
    let change = PlanChange([.activity(Replacement(from: before, to: longer))])
    // At ten, three hours of set-up would run into a2; at twelve they do too.
    guard case .refused(let conflicts, _) = try els.commit(Intent(change)) else {
      throw NotSaved()
    }
    #expect(!conflicts.isEmpty)
    #expect(booking.activity == "a1")
    let short = SampleEdits.with(before) {
      $0.setup = 100; $0.version += 1
    }
    // At ten these would run into a2; at twelve, where An put it, they do not.
    let saved = try els.save(PlanChange([.activity(Replacement(from: before, to: short))]))
    #expect(saved.taken == [TakenField(.time, by: "An")])
  }

  @Test func `a draft of hours ago is merged when the share is back`() throws {
    let draft = Draft(
      id: "d1", try edit { $0.visitors = 30 }, madeAt: Instant(minutes: 30_000_000))
    try els.drafts.keep(draft, board: try els.board)
    try an.save(try edit { $0.title = "Concert" })
    try an.save(try move(try an.plan(), "a1", byHours: 1))
    let saved = try #require(try els.publish(draft)?.saved())
    #expect(saved.taken.map(\.field) == [.title, .time])
    #expect(els.drafts.all().drafts.isEmpty)
  }

  @Test func `an undo keeps what another has changed since`() throws {
    let renamed = try els.save(try edit { $0.title = "Lezing" })
    _ = try an.follow(force: true)
    let now = try an.plan()
    let before = try #require(now.activity("a1").map { now[$0] })
    let after = SampleEdits.with(before) {
      $0.visitors = 12; $0.version += 1
    }
    try an.save(PlanChange([.activity(Replacement(from: before, to: after))]))
    _ = try els.undo(renamed.entry.number).saved()
    let a = try #require(try els.plan().activity("a1").map { try els.plan()[$0] })
    #expect(a.title != "Lezing")
    #expect(a.visitors == 12)
  }

  @Test func `an item that is gone is not made again by an edit of it`() throws {
    _ = try an.follow(force: true)
    _ = try an.undo(1).saved()
    guard case .changedElsewhere(let by, _) = try els.commit(Intent(try edit { $0.title = "x" }))
    else { throw NotSaved() }
    #expect(by.author == "An")
  }

  @Test func `what merges to no change of its own is saved all the same`() throws {
    try an.save(try edit { $0.title = "Concert" })
    #expect(try els.save(try edit { $0.title = "Concert" }).entry.number == 3)
  }
}
