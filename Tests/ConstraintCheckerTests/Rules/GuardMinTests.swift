import ConstraintChecker
import Planning
import Testing

@Suite struct GuardMinTests {
  private func found(
    visitors: Int, until: LocalDate? = nil, audience: ActivityKind.Audience = .guests,
    now: Instant? = nil, start: Int = 18_00
  ) throws -> [String] {
    try RuleExample(
      resources: [.exampleRoom("hal", "Hal"), .examplePerson("omar", "Omar")],
      activities: [
        RuleExample.Planned(
          "Receptie", start, 22_00, on: "hal", "omar", kind: "verhuur", visitors: visitors)
      ],
      house: [
        .kind(ActivityKind(id: "verhuur", audience: audience)),
        .grant(SkillGrant(person: "omar", skill: "bewakingsagent-b", validUntil: until)),
      ], now: now
    ).texts(.guardMin)
  }

  @Test func `a hundred come without a guard, and each begun hundred more needs one`() throws {
    #expect(try found(visitors: 100) == [])
    #expect(try found(visitors: 101) == ["soft guard-min 18:00–22:00 2/1"])
    #expect(try found(visitors: 201) == ["soft guard-min 18:00–22:00 3/1"])
  }

  @Test func `a certificate holds on its last day and not on the next`() throws {
    #expect(try found(visitors: 150, until: RuleExample.monday).first?.hasSuffix("2/1") == true)
    #expect(try found(visitors: 150, until: RuleExample.monday - 1).first?.hasSuffix("2/0") == true)
  }

  @Test func `from two days ahead it is a clash`() throws {
    #expect(
      try found(visitors: 150, now: RuleExample.at(23_59, day: -3)).first?.prefix(4) == "soft")
    #expect(
      try found(visitors: 150, now: RuleExample.at(0_00, day: -2)).first?.prefix(4) == "hard")
  }

  @Test func `schools and staff need none`() throws {
    #expect(try found(visitors: 500, audience: .schools) == [])
    #expect(try found(visitors: 500, audience: .staff) == [])
  }
}
