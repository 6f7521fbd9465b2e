import ConstraintChecker
import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct SavingTests {
  private let board: SharedBoard

  init() throws {
    board = try SharedBoard()
  }

  @Test func `what is saved is there when the board is opened again`() throws {
    let first = try board.open("Balie")
    try first.save(lecture("a1", 10..<12))
    first.close()
    let second = try board.open("Balie")
    #expect(activityIDs(try second.plan()) == ["a1"])
    #expect(try second.headState.number == 1)
    #expect(try second.headState.time == 1_800_000_000)
  }

  @Test func `a board opens and loads while its share is away`() throws {
    let store = try board.open("Balie")
    try store.save(lecture("a1", 10..<12))
    store.close()
    let alone = try PlanStore.open(board.path, settings: board.settings("Balie")) {
      () throws(LogError) in throw .away(errno: 5)
    }
    #expect(activityIDs(try alone.plan()) == ["a1"])
    #expect(throws: StoreError.log(.away(errno: 5))) { try alone.follow() }
    #expect(throws: StoreError.log(.away(errno: 5))) {
      try alone.commit(Intent(lecture("a2", 14..<16)))
    }
  }

  @Test func `two machines see each other's commits in order`() throws {
    let (balie, verhuur) = (try board.open("Balie"), try board.open("Verhuur"))
    try balie.save(lecture("a1", 9..<10))
    try verhuur.save(lecture("a2", 10..<11))
    try balie.save(lecture("a3", 11..<12))
    let seen = try verhuur.follow(force: true)
    #expect(seen.commits.map(\.entry.number) == [3])
    #expect(seen.commits.map(\.entry.author) == ["Balie"])
    #expect(activityIDs(try verhuur.plan()) == ["a1", "a2", "a3"])
    #expect(try balie.follow(force: true).isEmpty)
  }

  @Test func `saving hands out what others saved just before`() throws {
    let (balie, verhuur) = (try board.open("Balie"), try board.open("Verhuur"))
    try balie.save(lecture("a1", 9..<10))
    guard case .committed(let own, let since) = try verhuur.commit(Intent(lecture("a2", 10..<11)))
    else { throw NotSaved() }
    #expect(own.entry.number == 2)
    #expect(since.commits.map(\.change) == [lecture("a1", 9..<10)])
    #expect(try verhuur.follow(force: true).isEmpty)
  }

  @Test func `two programs on one machine share a replica and both see everything`() throws {
    let (left, right) = (try board.open("Balie"), try board.open("Balie"))
    #expect(left.replica.path == right.replica.path)
    try left.save(lecture("a1", 9..<10))
    try right.save(lecture("a2", 10..<11))
    #expect(try left.follow().commits.map(\.entry.number) == [2])
    #expect(activityIDs(try right.plan()) == ["a1", "a2"])
  }

  @Test func `a double booking is refused and says with what`() throws {
    let (balie, verhuur) = (try board.open("Balie"), try board.open("Verhuur"))
    try balie.save(lecture("a1", 10..<12))
    guard
      case .refused(let conflicts, let plan) = try verhuur.commit(Intent(lecture("a2", 11..<13)))
    else { throw NotSaved() }
    #expect(conflicts.map(\.rule) == [.roomDouble])
    #expect(
      conflicts.flatMap(\.bookings).map { plan.id($0).text }.sorted() == ["a1.1", "a2.1"])
    #expect(try verhuur.lastCommit(touching: "a1.1")?.author == "Balie")
    #expect(activityIDs(try verhuur.plan()) == ["a1"])
  }

  @Test func `with a reason it is saved, and the reason is there for everyone`() throws {
    let (balie, verhuur) = (try board.open("Balie"), try board.open("Verhuur"))
    try balie.save(lecture("a1", 10..<12))
    let saved = try verhuur.save(lecture("a2", 11..<13), because: "samen in één zaal")
    #expect(saved.entry.reason == "samen in één zaal")
    _ = try balie.follow(force: true)
    for plan in [try balie.plan(), try verhuur.plan()] {
      #expect(plan.waivers.values.map(\.reason) == ["samen in één zaal"])
      #expect(plan.waivers.values.map(\.author) == ["Verhuur"])
      let hard = ConstraintCheck.whole(plan).conflicts.map { $0.key(in: plan) }
      #expect(hard == Array(plan.waivers.keys))
    }
  }

  @Test func `an excused conflict needs no second reason`() throws {
    let store = try board.open("Balie")
    try store.save(lecture("a1", 10..<12))
    try store.save(lecture("a2", 11..<13), because: "mag")
    let plan = try store.plan()
    let index = try #require(plan.activity("a2"))
    let renamed = SampleEdits.with(plan[index]) { $0.title = "Anders" }
    try store.save(PlanChange([.activity(Replacement(from: plan[index], to: renamed))]))
    #expect(try store.plan().waivers.count == 1)
  }

  @Test func `a waiver for a whole activity, as boards keep them, lets nobody book over it unseen`()
    throws
  {
    let store = try board.open("Balie")
    try store.save(lecture("a1", 10..<12))
    let plan = try store.plan()
    let key = RuleCode.roomDouble.key(for: try #require(plan.activity("a1")), in: plan)
    let waiver = Waiver(
      conflict: key, reason: "mag", author: "Balie", madeAt: Instant(minutes: 30_000_000))
    try store.save(PlanChange([.waiver(Replacement(from: nil, to: waiver))]))
    guard case .refused(let conflicts, _) = try store.commit(Intent(lecture("a2", 11..<13)))
    else { throw NotSaved() }
    #expect(conflicts.map(\.rule) == [.roomDouble])
    try store.save(lecture("a2", 11..<13), because: "samen")
    #expect(try store.plan().waivers.count == 2)
  }

  @Test func `a change made from what someone else has changed names who`() throws {
    let (balie, verhuur) = (try board.open("Balie"), try board.open("Verhuur"))
    try balie.save(lecture("a1", 10..<12))
    _ = try verhuur.follow(force: true)
    let plan = try verhuur.plan()
    try balie.save(try move(try balie.plan(), "a1", byHours: 1))
    let outcome = try verhuur.commit(Intent(try move(plan, "a1", byHours: 2)))
    guard case .changedElsewhere(let by, let row) = outcome else { throw NotSaved() }
    #expect(by.author == "Balie")
    #expect(by.number == 2)
    #expect(row == "a1")
  }

  @Test func `a change of nothing anyone knows is at fault itself`() throws {
    let store = try board.open("Balie")
    let ghost = try move(try SampleEdits.planned(lecture("spook", 9..<10)), "spook", byHours: 1)
    #expect(throws: StoreError.changeDoesNotFit(.unknownActivity("spook"))) {
      try store.commit(Intent(ghost))
    }
  }

  @Test func `what the board cannot hold is not published`() throws {
    let store = try board.open("Balie")
    var change = lecture("a1", 9..<10)
    change.edits[0] = .activity(
      Replacement(from: nil, to: SampleEdits.with(SampleEdits.lezing) { $0.setup = 70_000 }))
    #expect(throws: StoreError.self) { try store.commit(Intent(change)) }
    #expect(try store.follow(force: true).isEmpty)
    #expect(try store.headState.number == 0)
  }

  @Test func `a time beyond all plans is refused and not published`() throws {
    let store = try board.open("Balie")
    let end = SampleEdits.with(SampleEdits.lezing) {
      $0.span = Span(known: Int32.max - 60, Int32.max)
    }
    #expect(throws: StoreError.notStorable(.outOfRange(field: "start"))) {
      try store.commit(Intent(PlanChange([.activity(Replacement(from: nil, to: end))])))
    }
    #expect(try store.headState.number == 0)
  }

  @Test func `no other board is written to when the folder holds another now`() throws {
    let other = try SharedBoard()
    let path = other.path
    let store = try board.open("Balie")
    store.close()
    let moved = try PlanStore.open(board.path, settings: board.settings("Balie")) {
      () throws(LogError) in try FolderLog.open(path)
    }
    #expect(throws: StoreError.self) { try moved.commit(Intent(lecture("a1", 9..<10))) }
    #expect(try moved.follow().mustReload)
    try moved.save(lecture("a1", 9..<10))
    #expect(activityIDs(try other.open("Balie").plan()) == ["a1"])
  }
}

extension SampleEdits {
  /// The shared board's house with a change made.
  static func planned(_ change: PlanChange) throws -> Plan {
    var plan = try SharedBoard.house()
    try plan.apply(change)
    return plan
  }
}
