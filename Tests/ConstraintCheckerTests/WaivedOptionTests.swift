import ConstraintChecker
import Planning
import Testing

/// What is waived of an activity by itself holds for what it was when somebody said so.
@Suite struct WaivedOptionTests {
  private static let now = Instant(minutes: 30_000_000)

  /// What a rule finds in the example in which it fails, with all activities of a status.
  private func plan(_ rule: RuleCode, _ status: Status) throws -> Plan {
    var example = rule.description.fails
    for place in example.activities.indices { example.activities[place].activity.status = status }
    return try example.plan()
  }

  private func open(_ rule: RuleCode, in plan: Plan) -> [Conflict] {
    ConstraintCheck.whole(plan, now: rule.description.fails.now).conflicts
      .filter { $0.rule == rule && !plan.isWaived($0, now: nil) }
  }

  private func waive(_ key: String, in plan: inout Plan) throws {
    let waiver = Waiver(conflict: key, reason: "mag", author: "els", madeAt: Self.now)
    try plan.apply(PlanChange([.waiver(Replacement(from: nil, to: waiver))]))
  }

  private func change(
    _ id: ActivityID, in plan: inout Plan, _ edit: (inout Activity) -> Void
  ) throws {
    let before = plan[try #require(plan.activity(id))]
    var after = before
    edit(&after)
    try plan.apply(PlanChange([.activity(Replacement(from: before, to: after))]))
  }

  @Test(arguments: [
    RuleCode.closedDay, .openHours, .holiday, .schoolHol, .roomEquip, .fragile, .lead,
    .guideRatio, .skill,
  ])
  func `a conflict waived of an option is open once it is confirmed`(_ rule: RuleCode) throws {
    var plan = try plan(rule, .option)
    for conflict in open(rule, in: plan) { try waive(conflict.key(in: plan), in: &plan) }
    #expect(open(rule, in: plan) == [])
    let confirmed = Array(plan.activities).map { plan.id($0) }
    for id in confirmed { try change(id, in: &plan) { $0.status = .confirmed } }
    #expect(!open(rule, in: plan).isEmpty)
  }

  @Test(arguments: [
    (RuleCode.buffer, ActivityKind(id: "x", setup: 60, teardown: 60, hasFirmBuffers: true)),
    (.noise, ActivityKind(id: "x", noise: .works, needsSilence: true, isSpoiledByNoise: true)),
  ])
  func `a conflict waived as a warning is open once a kind makes it hard`(
    _ rule: RuleCode, _ firm: ActivityKind
  ) throws {
    var soft = firm
    (soft.hasFirmBuffers, soft.isSpoiledByNoise) = (false, false)
    let times = rule == .buffer ? (11_30, 13_00) : (10_30, 13_00)
    var plan = try RuleExample(
      resources: [.exampleRoom("zaal", "Zaal")],
      activities: [
        RuleExample.Planned("A", 9_00, 11_00, on: "zaal", kind: "x"),
        RuleExample.Planned("B", times.0, times.1, on: "zaal", kind: "x"),
      ], house: [.kind(soft)]
    ).plan()
    for conflict in open(rule, in: plan) { try waive(conflict.key(in: plan), in: &plan) }
    #expect(open(rule, in: plan) == [])
    try plan.apply(PlanChange([.house(Replacement(from: .kind(soft), to: .kind(firm)))]))
    #expect(open(rule, in: plan).map(\.severity) == [.hard])
  }

  @Test func `saving the confirmation is then refused`() throws {
    var plan = try plan(.closedDay, .option)
    for conflict in open(.closedDay, in: plan) { try waive(conflict.key(in: plan), in: &plan) }
    let index = try #require(Array(plan.activities).first)
    var after = plan[index]
    after.status = .confirmed
    let verdict = try ConstraintCheck.verdict(
      on: PlanChange([.activity(Replacement(from: plan[index], to: after))]), in: plan)
    #expect(verdict.hard.map(\.rule) == [.closedDay])
    #expect(verdict.hard.allSatisfy { !verdict.after.isWaived($0, now: nil) })
  }

  @Test func `a conflict stays waived while its rule sees the same`() throws {
    var plan = try plan(.closedDay, .confirmed)
    for conflict in open(.closedDay, in: plan) { try waive(conflict.key(in: plan), in: &plan) }
    let id = plan.id(try #require(Array(plan.activities).first))
    try change(id, in: &plan) { $0.title = "anders" }
    #expect(open(.closedDay, in: plan) == [])
  }

  @Test func `a rule waived of an activity is open once what it looks at moves`() throws {
    let edits: [(RuleCode, (inout Activity) -> Void)] = [
      (.optionExp, { $0.about.optionUntil = RuleExample.monday + 2 }),
      (.lead, { $0.about.askedAt = $0.about.askedAt.map { $0 + 1440 } }),
      (.ref, { $0.about.exhibition = "expo-98" }), (.dst, { $0.museum = "hva" }),
    ]
    for (rule, edit) in edits {
      var plan = try RuleExample(
        resources: rule.description.fails.resources, activities: rule.description.fails.activities,
        house: rule.description.fails.house, now: rule.description.fails.now
      ).plan()
      let id = plan.id(try #require(Array(plan.activities).first))
      let key = rule.key(for: try #require(plan.activity(id)), in: plan)
      try change(id, in: &plan, edit)
      #expect(rule.key(for: try #require(plan.activity(id)), in: plan) != key, "\(rule)")
    }
  }
}
