import Planning
import TestSupport
import Testing

@testable import ConstraintChecker

@Suite struct TermTwinTests {
  private static let now = Instant(minutes: 30_102_540)
  private static let rules: Set<RuleCode> = [
    .materialOver, .materialMove, .guardMin, .optionExp, .lead, .dst, .stagger,
  ]

  /// Three museums that lend each other things, in the nights in which the clocks change.
  private func plan(seed: Int) throws -> Plan {
    var random = SplitMix(seed: UInt64(seed))
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int(random.next() % UInt64(values.count))]
    }
    var plan = try RuleExample(
      resources: [
        .exampleMaterial("headset", "Headset", stock: 10),
        .exampleMaterial("hoogwerker", "Hoogwerker", stock: 1, museum: "hva"),
        .exampleMaterial("stoel", "Stoel", stock: 9),
        Resource(
          id: "bus", kind: .material, name: "Bus", museum: "stam", capacity: 2,
          features: seed % 4 == 0 ? [] : ["bestelwagen"]), .examplePerson("bewaker", "Bewaker"),
        .exampleRoom("refter", "Refter"),
      ], activities: [],
      house: [
        .kind(ActivityKind(id: "verhuur", audience: .guests)),
        .kind(ActivityKind(id: "groep", audience: .visitors, isGuided: true)),
        .kind(ActivityKind(id: "overleg", audience: .staff)),
        .skill(Skill(id: "bewakingsagent-erfgoed", form: .certificate)),
        .grant(
          SkillGrant(
            person: "bewaker", skill: "bewakingsagent-erfgoed",
            validUntil: ZoneRules.brussels.local(Self.now).date + 1)),
        .handling(
          Handling(
            material: "headset", inRepair: 1, minutes: 10, needsVan: true,
            perVan: seed % 3 == 0 ? nil : 2)),
        .handling(Handling(material: "hoogwerker", home: "depot", minutes: pick([0, 15]))),
      ],
      travel: [
        TravelTime(from: "stam", to: "im", minutes: 35),
        TravelTime(from: "hva", to: "im", minutes: 10),
        TravelTime(from: "depot", to: "stam", minutes: 25),
      ]
    ).plan()
    for number in 0..<18 {
      let start =
        pick([30_102_540, 30_415_020, 30_101_820, 30_104_700])
        + Int32(pick(Array(20..<36)) * 30 + pick([0, 0, 10, 15]))
      let span = Span(known: start, start + Int32(pick([30, 60, 60, 90, 240, 1440, 1500])))
      let activity = Activity(
        id: ActivityID("a\(number)"), title: "", museum: pick(["stam", "hva", "im"]), span: span,
        kind: pick(["verhuur", "overleg", "woord", "groep", "groep"]),
        status: pick([.confirmed, .confirmed, .option, .option, .concept, .cancelled]),
        setup: pick([0, 15]), teardown: pick([0, 30]), visitors: pick([nil, 100, 101, 250]),
        about: Activity.About(
          askedAt: pick([
            nil, span.start - 1440 * pick([13, 14, 15, 1, 545, 546, 547, 548, 549, 550]),
          ]),
          optionUntil: pick([nil, ZoneRules.brussels.local(Self.now).date + pick([-1, 0, 3, 4])])))
      var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
      for place in 0..<pick([1, 2, 2, 3]) {
        let booking = Booking(
          id: BookingID("b\(number).\(place)"), activity: activity.id,
          resource: place == 0 && activity.kind == "groep" ? "refter" : pick(plan.resources).id,
          span: span, quantity: pick([1, 3, 5, 6]))
        edits.append(.booking(Replacement(from: nil, to: booking)))
      }
      try plan.apply(PlanChange(edits))
    }
    return plan
  }

  private func texts(_ conflicts: [Conflict], in plan: Plan) -> [String] {
    conflicts.filter { Self.rules.contains($0.rule) }.map { conflict in
      var numbers = conflict.measure.map { " \($0.needed)/\($0.available)" } ?? ""
      if case .optionEnded = conflict.fact { numbers = " lapsed" }
      let ids =
        conflict.bookings.isEmpty
        ? conflict.activities(in: plan).map { plan.id($0).text }
        : conflict.bookings.map { plan.id($0).text }
      return "\(conflict.severity) \(conflict.rule.rawValue) "
        + "\(conflict.span.start.minutes)-\(conflict.span.end.minutes) "
        + ids.sorted().joined(separator: " ") + numbers
    }.sorted()
  }

  @Test(arguments: 0..<64)
  func `the rules find what trying everything finds`(seed: Int) throws {
    let plan = try plan(seed: seed)
    let found = texts(ConstraintCheck.whole(plan, now: Self.now).conflicts, in: plan)
    #expect(found == TermTwin(plan: plan, now: Self.now).conflicts)
  }

  @Test(arguments: 0..<64)
  func `the verdict on an activity is what the whole check says of it`(seed: Int) throws {
    let plan = try plan(seed: seed)
    let whole = ConstraintCheck.whole(plan, now: Self.now).conflicts
    var check = ConstraintCheck(now: Self.now)
    for activity in plan.activities {
      let bookings = plan.bookings(of: activity)
      let verdict = check.verdict(on: Proposal(of: activity, in: plan), in: plan)
      let expected = whole.filter { conflict in
        conflict.sides == .activity(activity) || bookings.contains { conflict.involves($0) }
      }
      let named = verdict.map { $0.naming(claims: bookings, of: activity, in: plan) }
      #expect(texts(named, in: plan) == texts(expected, in: plan))
    }
  }

  @Test func `the random plans break every rule`() throws {
    var broken: Set<RuleCode> = []
    for seed in 0..<64 {
      let plan = try plan(seed: seed)
      broken.formUnion(ConstraintCheck.whole(plan, now: Self.now).conflicts.map(\.rule))
    }
    #expect(broken.isSuperset(of: Self.rules))
  }
}
