import ConstraintChecker
import Planning
import TestSupport
import Testing

/// What a change or a proposal does to zones.
@Suite struct ZoneChangeTests {
  private let now = Instant(minutes: 30_094_980)

  private func drawn() throws -> ZonePlan {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-18:00", by: ["an"])
    return drawn
  }

  private func verdict(_ edits: Edit..., on plan: Plan) throws -> [String] {
    let verdict = try ConstraintCheck.verdict(on: PlanChange(edits), in: plan, now: now)
    return verdict.conflicts.map { $0.text(in: verdict.after) }
  }

  @Test func `the moment is Monday 22 March at eight`() throws {
    #expect(try PeoplePlan.moment(ZonePlan.now) == now)
  }

  @Test func `who is taken away leaves the zone alone at once`() throws {
    let plan = try drawn().plan
    let booking = try #require(plan.bookings.map { plan[$0] }.first { $0.resource == "an" })
    #expect(
      try verdict(.booking(Replacement(from: booking, to: nil)), on: plan)
        == ["hard guard-min zaal-1 10:00–18:00 1/0"])
  }

  @Test func `who comes for a part leaves less of a lack, which is no new one`() throws {
    let plan = try ZonePlan().plan
    var fuller = try ZonePlan()
    try fuller.watch("A", "10:00-12:00", by: ["an"])
    let change = PlanChange(from: plan, to: fuller.plan)
    #expect(!change.isEmpty)
    #expect(try ConstraintCheck.verdict(on: change, in: plan, now: now).conflicts == [])
  }

  @Test func `another opening day and a closure that goes ask for somebody`() throws {
    let day = OpeningRule(
      museum: "stam", day: .date(try #require(LocalDate(iso: "2027-03-22"))), hours: [600..<1140])
    #expect(
      try verdict(.opening(Replacement(from: nil, to: day)), on: drawn().plan)
        == ["hard guard-min zaal-1 18:00–19:00 1/0"])
    let closure = HouseRow.closure(
      Closure(
        id: "c", room: "vleugel", span: try ZonePlan.span("10:00-18:00", "2027-03-22"),
        reason: "werf"))
    let closed = try ZonePlan(more: [closure]).plan
    #expect(
      try verdict(.house(Replacement(from: closure, to: nil)), on: closed)
        == ["hard guard-min zaal-1 10:00–18:00 1/0"])
  }

  @Test func `a new zone, or one that asks for more, tells what it lacks`() throws {
    let plan = try drawn().plan
    var more = ZonePlan.galleries
    more.attendants = 2
    #expect(
      try verdict(
        .house(Replacement(from: .zone(ZonePlan.galleries), to: .zone(more))), on: plan)
        == ["hard guard-min zaal-1 10:00–18:00 2/1"])
    #expect(
      try verdict(.house(Replacement(from: nil, to: .zone(ZonePlan.desk))), on: plan)
        == ["hard guard-min 10:00–18:00 1/0"])
  }

  @Test func `a skill that goes leaves the zone alone`() throws {
    let plan = try drawn().plan
    let an = plan[try #require(plan.resource("an"))]
    var other = an
    other.skills = ["gids"]
    #expect(
      try verdict(.resource(Replacement(from: an, to: other)), on: plan)
        == ["hard guard-min zaal-1 10:00–18:00 1/0"])
  }

  @Test func `a watch moved on tells what it leaves, and what stood is not told again`() throws {
    var drawn = try drawn()
    try drawn.watch("B", "10:00-12:00", by: ["bo"], on: ["kapel"])
    var check = ConstraintCheck(now: now)
    func told(_ id: ActivityID, by minutes: Int, _ status: Status? = nil) throws -> [String] {
      let index = try #require(drawn.plan.activity(id))
      var proposal = Proposal(of: index, in: drawn.plan)
      proposal.status = status ?? proposal.status
      proposal.span = proposal.span?.moved(by: minutes)
      for claim in proposal.claims.indices {
        proposal.claims[claim].span = proposal.claims[claim].span.moved(by: minutes)
      }
      return check.verdict(on: proposal, in: drawn.plan).map { $0.text(in: drawn.plan) }
    }
    #expect(try told("A", by: 0) == [])
    #expect(try told("A", by: 60) == ["hard guard-min zaal-1 10:00–11:00 1/0"])
    #expect(try told("A", by: 0, .option) == ["soft guard-min zaal-1 10:00–18:00 1/0"])
    #expect(try told("A", by: 0, .cancelled) == ["hard guard-min zaal-1 10:00–18:00 1/0"])
    #expect(try told("B", by: 600) == [])
  }
}
