import GRDB
import Planning
import Sharing
import Testing

@testable import Storage

@Suite struct ReplicaTests {
  private let folder: TemporaryFolder
  private let replica: Replica

  init() throws {
    folder = try TemporaryFolder()
    replica = try Replica.create(at: folder.file("replica.sqlite"), zones: .builtIn)
  }

  private func fill(_ plan: Plan) throws {
    try replica.fill(with: plan, board: ReplicaPosition(id: .random(), head: .start, time: 0))
  }

  private func samplePlan() throws -> Plan {
    var plan = Plan()
    let booking = Booking(
      id: "b1", activity: "a2", resource: "headset", span: SampleEdits.lezing.span, quantity: 12,
      version: 65_535)
    let rows: [Edit] = [
      .activity(Replacement(from: nil, to: SampleEdits.lezing)),
      .activity(Replacement(from: nil, to: SampleEdits.volle)),
      .booking(Replacement(from: nil, to: booking)),
    ]
    let house = SampleEdits.everyKind.filter { edit in
      switch edit {
      case .activity, .booking: false
      case .museum, .resource, .waiver, .opening, .travel, .house: true
      }
    }
    try plan.apply(PlanChange(house + rows))
    return plan
  }

  @Test func `every kind of row comes back as it was`() throws {
    let plan = try samplePlan()
    try fill(plan)
    #expect(PlanContents(try replica.plan().0) == PlanContents(plan))
    #expect(try replica.plan().0.isComplete)
  }

  @Test func `hostile text is stored byte for byte`() throws {
    try fill(try samplePlan())
    let plan = try replica.plan().0
    let index = try #require(plan.activity("a2"))
    #expect(Array(plan.title(index).utf8) == Array(SampleEdits.hostile.utf8))
  }

  @Test func `a change and its inverse leave the replica as it was`() throws {
    let plan = try samplePlan()
    try fill(plan)
    var later = SampleEdits.volle
    later.setup = 0
    later.span = later.span.moved(by: 60)
    let change = PlanChange([
      .activity(Replacement(from: SampleEdits.volle, to: later)),
      .museum(
        Replacement(
          from: SampleEdits.stam, to: SampleEdits.with(SampleEdits.stam) { $0.name = "S" }
        )),
      .travel(Replacement(from: TravelTime(from: "stam", to: "depot", minutes: 25), to: nil)),
    ])
    var changed = plan
    try changed.apply(change)
    try write(change)
    #expect(PlanContents(try replica.plan().0) == PlanContents(changed))
    try write(change.inverse)
    #expect(PlanContents(try replica.plan().0) == PlanContents(plan))
  }

  @Test func `a change made from something else is refused and changes nothing`() throws {
    let plan = try samplePlan()
    try fill(plan)
    let stale = SampleEdits.with(SampleEdits.lezing) { $0.title = "Ooit" }
    let change = PlanChange([
      .travel(Replacement(from: nil, to: TravelTime(from: "a", to: "b", minutes: 1))),
      .activity(Replacement(from: stale, to: SampleEdits.lezing)),
    ])
    #expect(throws: StoreError.changeDoesNotFit(.changedElsewhere("a1"))) { try write(change) }
    #expect(PlanContents(try replica.plan().0) == PlanContents(plan))
  }

  @Test func `faults are those a plan would give`() throws {
    try fill(try samplePlan())
    let nowhere = SampleEdits.with(SampleEdits.lezing) {
      $0.id = "a9"
      $0.museum = "x"
    }
    let edits: [(Edit, PlanFault)] = [
      (.activity(Replacement(from: nil, to: nowhere)), .unknownMuseum("x")),
      (.activity(Replacement(from: nil, to: SampleEdits.lezing)), .alreadyThere("a1")),
      (.activity(Replacement(from: SampleEdits.volle, to: nil)), .stillUsed("a2")),
      (.museum(Replacement(from: SampleEdits.stam, to: nil)), .stillUsed("stam")),
      (.resource(Replacement(from: SampleEdits.resources[4], to: nil)), .stillUsed("headset")),
    ]
    for (edit, fault) in edits {
      #expect(throws: StoreError.changeDoesNotFit(fault)) { try write(PlanChange([edit])) }
    }
  }

  @Test(arguments: [
    "UPDATE activities SET end_minute = start_minute, ends = starts",
    "UPDATE activities SET starts = '2027-03-22T14:00+02:00' WHERE id = 'a1'",
    "UPDATE activities SET status = 5", "UPDATE activities SET setup = -1",
    "UPDATE activities SET title = NULL", "UPDATE activities SET version = 'one'",
    "UPDATE bookings SET quantity = 0", "UPDATE bookings SET occupied_start = start_minute + 1",
    "UPDATE bookings SET activity = 99", "DELETE FROM activities", "DELETE FROM museums",
    "UPDATE resources SET kind = 'car'", "UPDATE resources SET features = 'podium'",
    "UPDATE bookings SET id = NULL", "UPDATE board SET only = 2",
  ])
  func `the schema refuses what must never be`(sql: String) throws {
    try fill(try samplePlan())
    #expect(throws: StoreError.self) { try replica.write { db in try db.run(sql) } }
  }

  @Test func `a schema says whose it is and how new`() throws {
    let (id, version) = try replica.read { db in
      (
        try db.firstRow("PRAGMA application_id") { $0.integer(0) },
        try db.firstRow("PRAGMA user_version") { $0.integer(0) }
      )
    }
    #expect(id == ReplicaSchema.applicationID)
    #expect(version == ReplicaSchema.version)
    #expect(ReplicaSchema.migrator.migrations.count == ReplicaSchema.version)
  }

  @Test func `a newer schema is refused as such`() throws {
    try replica.write { db in try db.execute(sql: "PRAGMA user_version = 99") }
    try replica.close()
    #expect(throws: StoreError.newerFormat(found: 99, known: ReplicaSchema.version)) {
      try Replica(at: folder.file("replica.sqlite"), zones: .builtIn)
    }
  }

  @Test func `commits are applied together, or none of them`() throws {
    try fill(try samplePlan())
    let first = try commit(way("a", "b"), after: .start)
    let second = try commit(way("b", "c"), after: first.head)
    let misfit = try commit(way("a", "b"), after: second.head)
    #expect(throws: StoreError.self) { try replica.apply(together: [first, second, misfit]) }
    #expect(try replica.board().head == .start)
    try replica.apply(together: [first, second])
    #expect(try replica.board().head == second.head)
    #expect(try replica.read { db in try CommitTable(db: db).after(0).count } == 2)
    #expect(try replica.plan().0.travel.count == (try samplePlan().travel.count) + 2)
  }

  @Test func `those another program has applied meanwhile are passed over`() throws {
    try fill(try samplePlan())
    let first = try commit(way("a", "b"), after: .start)
    let second = try commit(way("b", "c"), after: first.head)
    #expect(try replica.apply(first))
    try replica.apply(together: [first, second])
    #expect(try replica.board().head == second.head)
  }

  @Test func `one of another history is taken for a gap`() throws {
    try fill(try samplePlan())
    let first = try commit(way("a", "b"), after: .start)
    let stranger = try commit(way("b", "c"), after: Head(number: 1, digest: Digest(of: [1])))
    #expect(throws: StoreError.log(.gap(number: 2))) {
      try replica.apply(together: [first, stranger])
    }
    #expect(try replica.board().head == .start)
  }

  private func way(_ from: String, _ to: String) -> PlanChange {
    PlanChange([
      .travel(Replacement(from: nil, to: TravelTime(from: from, to: to, minutes: 5)))
    ])
  }

  private func commit(_ change: PlanChange, after head: Head) throws -> Commit {
    let payload = try ChangeRecord(change).payload(in: Plan(), zones: .builtIn)
    let draft = CommitDraft(author: "Jan", host: "pc", program: "x", time: 0, payload: payload)
    return CommitFile.encode(draft, after: head).commit
  }

  private func write(_ change: PlanChange) throws(StoreError) {
    try replica.write { db in try ChangeWriter(db: db, zones: .builtIn).apply(change) }
  }
}
