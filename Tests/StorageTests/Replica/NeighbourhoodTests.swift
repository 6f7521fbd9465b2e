import ConstraintChecker
import Planning
import Sharing
import TestSupport
import Testing

@testable import Storage

@Suite struct NeighbourhoodTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  fileprivate func replica(of plan: Plan) throws -> Replica {
    let replica = try Replica.create(at: folder.file("\(CommitID.random())"), zones: .builtIn)
    try replica.fill(
      with: plan, board: ReplicaPosition(id: .random(), head: .start, time: 0))
    return replica
  }

  /// A conflict by what lasts from one plan value to another.
  fileprivate struct Named: Hashable {
    let rule: RuleCode
    let bookings: Set<BookingID>
    let resource: ResourceID?
    let span: Span
    let measure: Conflict.Measure?

    init(_ conflict: Conflict, in plan: Plan) {
      rule = conflict.rule
      bookings = Set(conflict.bookings.map { plan.id($0) })
      resource = conflict.resource.map { plan[$0].id }
      span = conflict.span
      measure = conflict.measure
    }
  }

  /// What the store refuses; empty when it accepts.
  fileprivate func refusals(_ change: PlanChange, _ replica: Replica) throws -> Set<Named> {
    switch try replica.judge(Intent(change), by: "Balie", at: Instant(minutes: 0)) {
    case .accepted: return []
    case .refused(let conflicts, let plan): return Set(conflicts.map { Named($0, in: plan) })
    case .clashes(let parts): throw PlanFault.changedElsewhere(parts.first?.row ?? "")
    case .unfit(let fault): throw fault
    }
  }

  fileprivate func expected(_ change: PlanChange, _ plan: Plan) throws -> Set<Named> {
    let verdict = try ConstraintCheck.verdict(on: change, in: plan)
    return Set(verdict.hard.map { Named($0, in: verdict.after) })
  }

  @Test(arguments: 1...40)
  func `a part of the plan judges as the whole does`(seed: UInt64) throws {
    var random = try RandomPlan(seed: seed, activities: 20)
    let plan = random.plan
    let replica = try replica(of: plan)
    for number in 100..<104 {
      let change = random.activity(number)
      #expect(try refusals(change, replica) == expected(change, plan))
    }
    for index in plan.activities {
      let change = firmer(index, in: plan, movedBy: random.pick([0, 30, 90, -240]))
      #expect(try refusals(change, replica) == expected(change, plan))
    }
  }

  /// The activity confirmed, with more set-up and visitors, some time later.
  private func firmer(_ index: ActivityIndex, in plan: Plan, movedBy minutes: Int) -> PlanChange {
    let activity = plan[index]
    let after = SampleEdits.with(activity) {
      $0.status = .confirmed
      $0.setup += 45
      $0.visitors = 50
      $0.span = $0.span.moved(by: minutes)
    }
    let bookings = plan.bookings(of: index).map { plan[$0] }.map { booking in
      Edit.booking(
        Replacement(
          from: booking,
          to: SampleEdits.with(booking) { $0.span = $0.span.moved(by: minutes) }))
    }
    return PlanChange([.activity(Replacement(from: activity, to: after))] + bookings)
  }

  @Test func `a zone is judged by all who watch over it, also by those the part has not`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-18:00", by: ["an"])
    try drawn.watch("B", "10:00-18:00", by: ["bo"], on: ["zaal-2"])
    func isAccepted(without people: [ResourceID]) throws -> Bool {
      let gone = drawn.plan.bookings.map { drawn.plan[$0] }.filter { people.contains($0.resource) }
      let change = PlanChange(gone.map { .booking(Replacement(from: $0, to: nil)) })
      let now = Instant(minutes: 30_094_980)
      switch try replica(of: drawn.plan).judge(Intent(change), by: "Balie", at: now) {
      case .accepted: return true
      case .refused(let conflicts, _):
        #expect(conflicts.map { $0.zone?.id } == ["zalen"])
        return false
      case .clashes, .unfit: throw PlanFault.changedElsewhere("")
      }
    }
    #expect(try isAccepted(without: ["an"]))
    #expect(try isAccepted(without: ["bo"]))
    #expect(try !isAccepted(without: ["an", "bo"]))
  }

  @Test func `a change of one resource is judged on all its bookings`() throws {
    let plan = try RandomPlan(seed: 7, activities: 20).plan
    let replica = try replica(of: plan)
    let stoel = try #require(plan.resource("stoel"))
    let fewer = SampleEdits.with(plan[stoel]) { $0.capacity = 1 }
    let change = PlanChange([.resource(Replacement(from: plan[stoel], to: fewer))])
    #expect(try !expected(change, plan).isEmpty)
    #expect(try refusals(change, replica) == expected(change, plan))
  }

  @Test func `a demand that goes on for months is named as in the whole plan`() throws {
    var plan = try SharedBoard.house()
    for day in 0..<120 where day != 60 {
      try plan.apply(chairs(41, on: day))
    }
    let change = chairs(41, on: 60)
    let expected = try expected(change, plan)
    #expect(expected.count == 1)
    #expect(try refusals(change, replica(of: plan)) == expected)
  }

  /// All of a day, and more chairs than there are.
  private func chairs(_ quantity: Int, on day: Int) -> PlanChange {
    let start = Int32(30_000_000 + day * 1440)
    let span = Span(known: start, start + 1440)
    let activity = Activity(id: ActivityID("a\(day)"), title: "x", museum: "stam", span: span)
    let booking = Booking(
      id: BookingID("a\(day)"), activity: activity.id, resource: "stoel", span: span,
      quantity: quantity)
    return PlanChange([
      .activity(Replacement(from: nil, to: activity)),
      .booking(Replacement(from: nil, to: booking)),
    ])
  }

  @Test func `a day's change does not load the year`() throws {
    var plan = try SharedBoard.house()
    for day in 0..<365 {
      let start = Int32(30_000_000 + day * 1440)
      let activity = Activity(
        id: ActivityID("a\(day)"), title: "x", museum: "stam", span: Span(known: start, start + 60))
      let booking = Booking(
        id: BookingID("a\(day)"), activity: activity.id, resource: "refter", span: activity.span)
      try plan.apply(
        PlanChange([
          .activity(Replacement(from: nil, to: activity)),
          .booking(Replacement(from: nil, to: booking)),
        ]))
    }
    let replica = try replica(of: plan)
    let index = try #require(plan.activity("a180"))
    let change = firmer(index, in: plan, movedBy: 30)
    let part = try replica.read { db in try replica.neighbourhood(of: change, db) }
    #expect((85...87).contains(part.bookingCount))
  }
}

extension NeighbourhoodTests {
  @Test(arguments: 1...12, [[:], ["public-months": 12, "labour-months": 7]])
  func `a part of the plan judges people's work as the whole does`(
    seed: UInt64, months: [String: Int]
  ) throws {
    var random = try RandomPeople(seed: seed, activities: 60)
    var plan = random.plan
    let strict = HouseRow.setting(
      RuleSetting(museum: "stam", rule: "avg-week", weight: .block, parameters: months))
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: strict))]))
    let replica = try replica(of: plan)
    for number in 100..<108 {
      let change = try random.activity(number)
      #expect(try refusals(change, replica) == expected(change, plan))
    }
  }

  /// Whoever is moved away or cancelled may leave two others too far apart.
  @Test(arguments: 0..<12)
  func `a part of the plan judges those around a change as the whole does`(seed: Int) throws {
    let plan = try RandomShifts(seed: UInt64(seed)).plan
    let replica = try replica(of: plan)
    for activity in plan.activities {
      var edit = ActivityEdit(of: activity, in: plan)
      edit.activity.status = .cancelled
      let change = edit.change(in: plan)
      #expect(try refusals(change, replica) == expected(change, plan))
    }
  }
}

extension NeighbourhoodTests {
  @Test(arguments: 1...20)
  func `a part of the plan judges what disturbs next door as the whole does`(seed: UInt64) throws {
    var random = try HousePlan(seed: seed, activities: 30)
    let plan = random.plan
    let replica = try replica(of: plan)
    for number in 100..<112 {
      let change = random.activity(number)
      #expect(try refusals(change, replica) == expected(change, plan))
    }
  }
}
