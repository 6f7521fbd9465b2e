import ConstraintChecker
import Planning
import Screen
import TestSupport
import Testing

@testable import Board

/// The board looks only at what a change touches, and knows afterwards what a look at all would tell.
@Suite struct ConflictIndexTests {
  /// A day or two before the spring in which most happens.
  private static let now = ZoneRules.brussels.instant(
    LocalDateTime(RuleExample.monday - 1, minuteOfDay: 600))

  private static func plan(_ seed: Int) throws -> Plan {
    switch seed % 3 {
    case 0: try HousePlan(seed: UInt64(seed), activities: 24).plan
    case 1: try RandomCrews(seed: UInt64(seed)).plan
    default: try RandomPeople(seed: UInt64(seed), activities: 100).plan
    }
  }

  private func board(_ plan: Plan) -> BoardState {
    var board = BoardState(now: Self.now, size: Size(columns: 120, rows: 40), seed: 1)
    _ = board.update(.loaded(plan, ConstraintCheck.whole(plan, now: Self.now)))
    return board
  }

  /// Each as text, so that a failure tells which.
  private func texts(_ conflicts: [Conflict], in plan: Plan) -> [String] {
    conflicts.map { conflict in
      let ids =
        conflict.bookings.map { plan.id($0).text }
        + conflict.activities(in: plan).map { plan.id($0).text }
      return "\(conflict.severity) \(conflict.rule.rawValue) "
        + "\(conflict.resource.map { plan[$0].id.text } ?? "") "
        + "\(conflict.span.start.minutes)-\(conflict.span.end.minutes) "
        + "\(ids.sorted()) \(conflict.measure?.needed ?? 0)/\(conflict.measure?.available ?? 0)"
    }.sorted()
  }

  @Test(arguments: 0..<30)
  func `after each of many changes the list is what a look at everything tells`(seed: Int) throws {
    var board = board(try Self.plan(seed))
    var edits = RandomEdits(seed: UInt64(seed) + 1000)
    for _ in 0..<20 {
      let change = edits.change(of: board.plan)
      let effects = board.apply(change)
      #expect(effects.isEmpty)
      let whole = ConstraintCheck.whole(board.plan, now: Self.now)
      let (kept, all) = (
        texts(board.conflicts.conflicts, in: board.plan), texts(whole.conflicts, in: board.plan)
      )
      try #require(
        kept == all,
        """
        missing \(Set(all).subtracting(kept).sorted().prefix(4)), \
        too many \(Set(kept).subtracting(all).sorted().prefix(4)), after \(change.edits)
        """)
    }
  }

  @Test func `the changes meet every rule that looks at more than one activity`() throws {
    var met: Set<RuleCode> = []
    for seed in 0..<24 {
      var plan = try Self.plan(seed)
      var edits = RandomEdits(seed: UInt64(seed) + 1000)
      for _ in 0..<10 {
        try plan.apply(edits.change(of: plan))
        met.formUnion(ConstraintCheck.whole(plan, now: Self.now).conflicts.map(\.rule))
      }
    }
    let seldom: Set<RuleCode> = [
      .roomShare, .guardMin, .lead, .optionExp, .dst, .maxWeek, .stagger,
    ]
    #expect(Set(RuleCode.allCases).subtracting(met).subtracting(seldom) == [])
  }

  @Test func `a guide without the language stays listed when another group gets that guide`() throws
  {
    let plan = try RuleExample(
      resources: [.examplePerson("gids-09", "Gids 09")],
      activities: [
        RuleExample.Planned(
          "Amigos de Gante", 11_00, 12_30, day: 4, on: "gids-09", kind: "rondleiding",
          language: "es"),
        RuleExample.Planned("Katoen en koper", 14_00, 15_00, kind: "rondleiding", language: "nl"),
      ],
      house: [
        .kind(ActivityKind(id: "rondleiding", isGuided: true)),
        .grant(SkillGrant(person: "gids-09", skill: "nl")),
      ]
    ).plan()
    var board = board(plan)
    let booking = Booking(
      id: "b2.1", activity: "a2", resource: "gids-09", span: RuleExample.span(14_00, 15_00))
    _ = board.apply(PlanChange([.booking(Replacement(from: nil, to: booking))]))
    #expect(board.conflicts.conflicts.map(\.rule) == [.guideLang])
  }
}
