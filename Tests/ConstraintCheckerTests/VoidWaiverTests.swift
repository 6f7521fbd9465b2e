import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

/// A waiver is void as soon as a side changes in what its rule looks at.
@Suite struct VoidWaiverTests {
  /// The key of the only conflict of a rule.
  private func key(_ rule: RuleCode, in plan: Plan, now: Instant? = nil) throws -> String {
    let found = ConstraintCheck.whole(plan, now: now).conflicts.filter { $0.rule == rule }
    #expect(found.count == 1)
    return try #require(found.first).key(in: plan)
  }

  private func applying(_ edits: Edit..., to plan: Plan) throws -> Plan {
    var after = plan
    try after.apply(PlanChange(edits))
    return after
  }

  private func employed(
    _ profile: Employment.Profile, from before: Employment.Profile? = nil
  ) -> Edit {
    func row(_ profile: Employment.Profile) -> HouseRow {
      .employment(Employment(person: "an", profile: profile))
    }
    return .house(Replacement(from: before.map(row), to: row(profile)))
  }

  @Test func `a freelancer who becomes an employee has too short a way of another kind`() throws {
    var drawn = try PeoplePlan([PeoplePlan.person("an")])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00")
    try drawn.book("B", "2027-03-22T12:10", "2027-03-22T13:00", at: "hva")
    let freelance = try applying(employed(.freelance), to: drawn.plan)
    let employee = try applying(employed(.publicSector, from: .freelance), to: freelance)
    #expect(try key(.travel, in: freelance) != key(.travel, in: employee))
    #expect(try key(.travel, in: employee) == key(.travel, in: drawn.plan))
  }

  @Test func `the other side of a combined room goes to another one`() throws {
    let plan = try DrawnPlan(
      [
        DrawnPlan.room("vleugel"), DrawnPlan.room("zaal", partOf: "vleugel"),
        DrawnPlan.room("nis", partOf: "zaal"),
      ],
      """
                   08  09  10  11  12
      zaal         ····AAAAAAAA········
      nis          ····BBBBBBBB········
      """
    ).plan
    let booking = try #require(plan.bookings.map { plan[$0] }.first { $0.resource == "zaal" })
    var elsewhere = booking
    elsewhere.resource = "vleugel"
    let moved = try applying(.booking(Replacement(from: booking, to: elsewhere)), to: plan)
    #expect(try key(.roomPart, in: plan) != key(.roomPart, in: moved))
  }

  @Test func `what passed for a short break does so no longer`() throws {
    var drawn = try PeoplePlan(.labourAct)
    try drawn.book("A", "2027-03-22T09:00", "2027-03-22T12:00")
    try drawn.book("B", "2027-03-22T12:15", "2027-03-22T16:00")
    let setting = RuleSetting(rule: "break", parameters: ["short-break": 20])
    let strict = try applying(
      .house(Replacement(from: nil, to: .setting(setting))), to: drawn.plan)
    #expect(try key(.breakTime, in: drawn.plan) != key(.breakTime, in: strict))
  }

  @Test func `an option that would have ended a lack goes, and a zone grows`() throws {
    let now = try PeoplePlan.moment(ZonePlan.now)
    var drawn = try ZonePlan()
    let alone = try key(.guardMin, in: drawn.plan, now: now)
    try drawn.watch("A", "10:00-18:00", by: ["an"], status: .option)
    #expect(try key(.guardMin, in: drawn.plan, now: now) != alone)
    var wider = ZonePlan.galleries
    wider.rooms.append("kapel")
    #expect(try key(.guardMin, in: ZonePlan([wider]).plan, now: now) != alone)
  }
}
