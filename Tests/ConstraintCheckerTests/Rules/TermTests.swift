import ConstraintChecker
import Planning
import Testing

/// Options, requests, guards and the clocks.
@Suite struct TermTests {
  private let monday = RuleExample.monday
  private let room = Resource.exampleRoom("refter", "Refter", seats: 1000)
  private let guide = Resource.examplePerson("bewaker", "Bewaker 01")
  private let kinds: [HouseRow] = [
    .kind(ActivityKind(id: "verhuur", audience: .guests)),
    .kind(ActivityKind(id: "overleg", audience: .staff)),
    .skill(Skill(id: "bewakingsagent-erfgoed", form: .certificate)),
  ]

  private func texts(
    _ activity: RuleExample.Planned, _ house: [HouseRow] = [], now: Instant? = nil
  ) throws -> [String] {
    let plan = try RuleExample(
      resources: [room, guide], activities: [activity], house: kinds + house, now: now
    ).plan()
    return ConstraintCheck.whole(plan, now: now).conflicts.map { conflict in
      let numbers = conflict.measure.map { " \($0.needed)/\($0.available)" } ?? ""
      return "\(conflict.severity) \(conflict.rule.rawValue)\(numbers)"
    }
  }

  private func option(_ about: Activity.About, _ status: Status = .option) -> RuleExample.Planned {
    RuleExample.Planned(
      "Receptie", 18_00, 22_00, day: 30, on: "refter", status: status, about: about)
  }

  // MARK: Options

  @Test(arguments: [(-1, true), (0, true), (3, true), (4, false)])
  func `an option is listed from three days before its last day on`(days: Int, isListed: Bool)
    throws
  {
    let found = try texts(
      option(Activity.About(optionUntil: monday + days)), now: RuleExample.at(23_59))
    #expect(found == (isListed ? ["soft option-exp"] : []))
  }

  @Test func `an option without a last day stands as long as its museum gives`() throws {
    // Asked for on 11 March at ten at night: eleven and a half days ago.
    let about = Activity.About(askedAt: RuleExample.at(22_00, day: -11))
    #expect(try texts(option(about), now: RuleExample.at(9_00)) == ["soft option-exp"])
    #expect(try texts(option(about), now: RuleExample.at(9_00, day: -1)) == [])
    let policy = HouseRow.policy(MuseumPolicy(museum: "stam", optionDays: 15))
    #expect(try texts(option(about), [policy], now: RuleExample.at(9_00)) == [])
  }

  @Test func `only an option expires, and only while it lies ahead`() throws {
    let about = Activity.About(optionUntil: monday)
    #expect(try texts(option(about, .confirmed), now: RuleExample.at(9_00)) == [])
    #expect(try texts(option(about), now: RuleExample.at(22_00, day: 30)) == [])
    #expect(try texts(option(about)) == [])
  }

  // MARK: Requests

  private func asked(_ day: LocalDate, kind: String = "verhuur") throws -> [String] {
    let instant = ZoneRules.brussels.instant(LocalDateTime(day, minuteOfDay: 1439))
    return try texts(
      RuleExample.Planned(
        "Receptie", 0_01, 2_00, on: "refter", kind: kind, about: Activity.About(askedAt: instant)))
  }

  @Test func `fourteen days ahead are enough, thirteen are not`() throws {
    #expect(try asked(monday - 14) == [])
    #expect(try asked(monday - 13) == ["soft lead 14/13"])
  }

  @Test func `eighteen months ahead are not too far, a day more is`() throws {
    let day = try #require(LocalDate(year: 2025, month: 9, day: 22))
    #expect(try asked(day) == [])
    #expect(try asked(day - 1) == ["soft lead 19/18"])
  }

  @Test func `colleagues may ask each other at any time`() throws {
    #expect(try asked(monday - 1, kind: "overleg") == [])
    #expect(try asked(monday - 1, kind: "een woord") == [])
  }

  // MARK: Guards

  private func event(
    _ visitors: Int, _ resources: ResourceID = "refter", _ grant: SkillGrant? = nil,
    now: Instant? = nil
  ) throws -> [String] {
    let activity = RuleExample.Planned(
      "Receptie", 20_00, 24_00, on: "refter", resources, kind: "verhuur", visitors: visitors)
    let found = try texts(activity, grant.map { [.grant($0)] } ?? [], now: now)
    return found.filter { $0.contains("guard-min") }
  }

  @Test func `up to a hundred guests no guard is needed, above one for each hundred begun`() throws
  {
    #expect(try event(100) == [])
    #expect(try event(101) == ["soft guard-min 2/0"])
    #expect(try event(200) == ["soft guard-min 2/0"])
    #expect(try event(201) == ["soft guard-min 3/0"])
  }

  @Test func `a licence counts to the end of its last day`() throws {
    let grant = SkillGrant(
      person: "bewaker", skill: "bewakingsagent-erfgoed", validFrom: monday, validUntil: monday)
    #expect(try event(150, "bewaker", grant) == ["soft guard-min 2/1"])
    var late = grant
    late.validUntil = monday - 1
    #expect(try event(150, "bewaker", late) == ["soft guard-min 2/0"])
  }

  @Test func `a lack is hard from two days before the event`() throws {
    #expect(try event(150, now: RuleExample.at(20_00, day: -2)) == ["hard guard-min 2/0"])
    #expect(try event(150, now: RuleExample.at(19_59, day: -2)) == ["soft guard-min 2/0"])
  }

  // MARK: Clocks

  private func shift(_ start: Int, _ end: Int, day: Int = 6) throws -> [String] {
    try texts(RuleExample.Planned("Wacht", start, end, day: day, on: "refter"))
  }

  @Test func `a shift over the spring night is told`() throws {
    #expect(try shift(1_00, 6_00) == ["info dst"])
    // Three o'clock is the moment at which the clocks have changed.
    #expect(try shift(3_00, 6_00) == [])
    #expect(try shift(0_00, 3_00) == [])
  }

  @Test func `what begins or ends in the hour shown twice is told`() throws {
    // 31 October 2027, 223 days after the Monday.
    #expect(try shift(2_30, 6_00, day: 223) == ["info dst"])
    #expect(try shift(1_00, 2_00, day: 223) == ["info dst"])
    #expect(try shift(1_00, 1_59, day: 223) == [])
    #expect(try shift(4_00, 6_00, day: 223) == [])
  }

  @Test func `what lasts longer than a day is no shift`() throws {
    #expect(try shift(0_00, 30_00, day: 5) == [])
  }
}
