import ConstraintChecker
import Planning
import TestSupport
import Testing

/// A check that is kept from one proposal to the next looks up nothing that is out of date.
@Suite struct KeptCheckTests {
  private func rules(
    _ check: inout ConstraintCheck, _ activity: String, in plan: Plan, moved days: Int = 0
  ) throws -> [String] {
    let proposal = try moved(activity, by: days, in: plan)
    return check.verdict(on: proposal, in: plan).map { "\($0.severity) \($0.rule)" }
  }

  private func moved(_ activity: String, by days: Int, in plan: Plan) throws -> Proposal {
    let index = try #require(plan.activity(ActivityID(activity)))
    var proposal = Proposal(of: index, in: plan)
    for claim in proposal.claims.indices {
      proposal.claims[claim].span = proposal.claims[claim].span.moved(by: days * 1440)
    }
    proposal.span = proposal.claims.first?.span
    return proposal
  }

  private func change(_ row: HouseRow) -> PlanChange {
    PlanChange([.house(Replacement(from: nil, to: row))])
  }

  @Test func `an absence put in between two looks is seen`() throws {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00")
    var plan = drawn.plan
    var check = ConstraintCheck()
    #expect(try rules(&check, "A", in: plan) == [])
    let away = Absence(
      id: "x", person: "an", span: try PeoplePlan.span("2027-03-22T11:00", "2027-03-22T17:00"),
      form: .leave)
    try plan.apply(change(.absence(away)))
    #expect(try rules(&check, "A", in: plan) == ["hard staffAbsent"])
  }

  @Test func `usual hours, skills and closures told in between are seen`() throws {
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an", skills: ["ehbo"])],
      [.kind(ActivityKind(id: "les", audience: .staff))])
    let needs = [Need(.skill, "gids")]
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", kind: "les", needs: needs)
    var plan = drawn.plan
    var check = ConstraintCheck()
    #expect(try rules(&check, "A", in: plan) == ["hard skill"])
    try plan.apply(change(.grant(SkillGrant(person: "an", skill: "gids"))))
    #expect(try rules(&check, "A", in: plan) == [])
    let hours = Availability(person: "an", day: .weekday(1), hours: [13 * 60..<17 * 60])
    try plan.apply(change(.availability(hours)))
    #expect(try rules(&check, "A", in: plan) == ["soft staffHours"])
  }

  @Test func `work booked in between counts in the period's average`() throws {
    var drawn = try PeoplePlan(.publicSector, weekly: 70)
    try drawn.book("A", days: 0..<4, after: "2027-01-04", "08:00", "13:00")
    var plan = drawn.plan
    var check = ConstraintCheck()
    // 1,200 minutes of 120 days: 70 a week.
    #expect(try rules(&check, "A1", in: plan) == [])
    try drawn.book("B", "2027-04-05T10:00", "2027-04-05T10:01")
    plan = drawn.plan
    #expect(try rules(&check, "A1", in: plan) == ["soft avgWeek"])
    // Out of the period there is less, and what was booked there is not counted twice.
    #expect(try rules(&check, "A1", in: plan, moved: 150) == [])
    #expect(try rules(&check, "A1", in: plan, moved: 7) == ["soft avgWeek"])
  }

  @Test func `one that is kept says what a new one says`() throws {
    var random = SplitMix(seed: 20)
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an"), PeoplePlan.person("bo")],
      ["an", "bo"].map {
        .employment(Employment(person: ResourceID($0), profile: .labourAct, weekly: 600))
      })
    for number in 0..<80 {
      let hour = Int.random(in: 6...17, using: &random)
      let day = try #require(LocalDate(iso: "2027-01-04")) + Int.random(in: 0..<150, using: &random)
      try drawn.book(
        "A\(number)", of: number % 3 == 0 ? ["an", "bo"] : ["an"], "\(day)T\(hour.padded(2)):00",
        "\(day)T\((hour + 5).padded(2)):00", at: PeoplePlan.museums[number % 4])
    }
    var kept = ConstraintCheck()
    var found = 0
    for number in 0..<80 {
      let days = Int.random(in: -40...40, using: &random)
      let proposal = try moved("A\(number)", by: days, in: drawn.plan)
      var new = ConstraintCheck()
      let expected = new.verdict(on: proposal, in: drawn.plan)
      #expect(kept.verdict(on: proposal, in: drawn.plan) == expected)
      found += expected.filter { $0.rule == .avgWeek }.count
    }
    #expect(found > 0)
  }
}
