import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// For each rule the way out that a planner would look for.
@Suite struct CatalogueMoveTests {
  func repairs(
    of rule: RuleCode, in plan: Plan, now: Instant? = nil
  ) throws -> [Repair] {
    let found = ConstraintCheck.whole(plan, now: now).conflicts.filter { $0.rule == rule }
    let conflict = try #require(found.first)
    var search = RepairSearch(for: conflict, in: plan, now: now)
    let repairs = search.singles()
    for repair in repairs {
      let judge = RepairJudge(plan, now: now)
      #expect(try judge.holds(repair, for: conflict), "\(repair.text)")
    }
    return repairs
  }

  private func day(_ repair: Repair) -> String {
    let start = repair.edits.first?.activity.span.start ?? Instant(minutes: 0)
    let local = ZoneRules.brussels.local(start)
    return "\(local.date) \(local.hour.padded(2)):\(local.minute.padded(2))"
  }

  private static func house(_ rows: [HouseRow]) -> PlanChange {
    PlanChange(rows.map { .house(Replacement(from: nil, to: $0)) })
  }

  // MARK: Options

  private func option(rival: Bool) throws -> Plan {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter"), DrawnPlan.room("kapel")],
      """
                   08  09  10  11  12
      refter       ········aaaa········
      \(rival ? "refter" : "kapel")       ········bbbb········
      """
    ).plan
    let activity = try #require(plan.activity("a"))
    var edit = ActivityEdit(of: activity, in: plan)
    edit.activity.about.optionUntil = LocalDate(iso: "2027-03-11")
    try plan.apply(edit.change(in: plan))
    return plan
  }

  @Test func `an option is kept as long as its museum keeps options, booked or given up`() throws {
    let now = try PeoplePlan.moment("2027-03-10T09:00")
    let found = try repairs(of: .optionExp, in: try option(rival: false), now: now).map(\.text)
    // Fourteen days would reach past its own.
    #expect(found == ["a confirm ", "a extend 2027-03-22", "a release "])
  }

  @Test func `an option whose last day is over is kept from today on, booked or given up`() throws {
    let now = try PeoplePlan.moment("2027-03-13T09:00")
    let found = try repairs(of: .optionExp, in: try option(rival: false), now: now).map(\.text)
    #expect(found == ["a confirm ", "a extend 2027-03-22", "a release "])
    var long = try option(rival: false)
    let policy = MuseumPolicy(museum: "stam", optionDays: 5)
    try long.apply(CatalogueMoveTests.house([.policy(policy)]))
    let fewer = try repairs(of: .optionExp, in: long, now: now).map(\.text)
    #expect(fewer.contains("a extend 2027-03-18"))
  }

  @Test func `an option that is given up lets the next in line have its place`() throws {
    let now = try PeoplePlan.moment("2027-03-10T09:00")
    let found = try repairs(of: .optionExp, in: try option(rival: true), now: now).map(\.text)
    #expect(found.contains("a release b"))
  }

  // MARK: People

  @Test func `one who handles art comes along where one is missing`() throws {
    var drawn = try PeoplePlan(
      [
        PeoplePlan.person("an", skills: ["art-handling"]),
        PeoplePlan.person("bo", skills: ["art-handling"]),
        PeoplePlan.person("cas", skills: ["gids"]),
      ], [.kind(ActivityKind(id: "opbouw", handlesArt: true))])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", kind: "opbouw")
    #expect(try repairs(of: .fragile, in: drawn.plan).map(\.text) == ["A assign bo 1"])
  }

  @Test func `guides who are too few go round twice`() throws {
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an", skills: ["gids"])],
      [.kind(ActivityKind(id: "rondleiding", isGuided: true))])
    try drawn.book(
      "A", "2027-03-22T10:00", "2027-03-22T11:00", kind: "rondleiding", visitors: 27)
    let found = try repairs(of: .guideRatio, in: drawn.plan)
    #expect(found.map(\.text) == ["A again 13 11:00"])
    var after = drawn.plan
    try after.apply(try #require(found.first).change(in: drawn.plan))
    #expect(ConstraintCheck.whole(after).conflicts.isEmpty)
  }

  @Test func `a half of a class that goes round later has its adults with it`() throws {
    func found(_ pupils: Int) throws -> [String] {
      var drawn = try PeoplePlan(
        [PeoplePlan.person("an", skills: ["gids"])],
        [
          .kind(ActivityKind(id: "klas", audience: .schools, isGuided: true)),
          .setting(RuleSetting(rule: "guide-ratio", parameters: ["pupils-per-adult": 7])),
        ])
      try drawn.book(
        "A", "2027-03-22T10:00", "2027-03-22T11:00", kind: "klas", visitors: pupils)
      return try repairs(of: .guideRatio, in: drawn.plan).map(\.text)
    }
    // 13 pupils and 2 adults are as many as one guide takes.
    #expect(try found(26) == ["A again 13 11:00"])
    #expect(try found(27) == ["A rounds 3×9 12:00"])
  }

  @Test func `one guide goes round three times where twice is not enough`() throws {
    var drawn = try PeoplePlan(
      [PeoplePlan.person("an", skills: ["gids"])],
      [.kind(ActivityKind(id: "rondleiding", isGuided: true))])
    try drawn.book(
      "A", "2027-03-22T10:00", "2027-03-22T11:00", kind: "rondleiding", visitors: 43)
    try drawn.book("A-2", of: [], "2027-03-23T10:00", "2027-03-23T11:00")
    let found = try repairs(of: .guideRatio, in: drawn.plan)
    #expect(found.map(\.text) == ["A rounds 3×15 12:00"])
    // The second name is taken.
    #expect(found.first?.edits.map(\.activity.id) == ["A", "A-3", "A-4"])
    #expect(found.first?.edits.map(\.activity.visitors) == [15, 14, 14])
    var after = drawn.plan
    try after.apply(try #require(found.first).change(in: drawn.plan))
    #expect(ConstraintCheck.whole(after).conflicts.isEmpty)
  }

  // MARK: Rooms

  @Test func `the same room holds more when it is set out otherwise`() throws {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter", seats: 30)], visitors: ["A": 51],
      """
                   08  09  10  11  12
      refter       ········AAAA········
      """
    ).plan
    try plan.apply(
      Self.house([
        .layout(Layout(room: "refter", name: "staand", people: 60)),
        .layout(Layout(room: "refter", name: "u-vorm", people: 20)),
      ]))
    let found = try repairs(of: .roomCap, in: plan)
    #expect(found.map(\.text).contains("A layout →staand"))
    #expect(!found.map(\.text).contains("A layout →u-vorm"))
    #expect(found.first { $0.text == "A layout →staand" }?.needsConsent == true)
  }

  @Test func `a beamer is brought, an accessible room is not`() throws {
    for (feature, steps) in [("beamer", ["A bring beamer for beamer"]), ("rolstoel", [])] {
      var beamer = DrawnPlan.material("beamer", stock: 2)
      beamer.name = "Beamer STAM"
      let chair = DrawnPlan.material("rolstoel", stock: 2)
      var plan = try DrawnPlan(
        [DrawnPlan.room("refter"), beamer, chair],
        """
                     08  09  10  11  12
        refter       ········AAAA········
        """
      ).plan
      var edit = ActivityEdit(of: try #require(plan.activity("A")), in: plan)
      edit.activity.needs = [Need(.feature, feature)]
      try plan.apply(edit.change(in: plan))
      #expect(try repairs(of: .roomEquip, in: plan).map(\.text) == steps)
    }
  }

  @Test func `after a closure of months the first day comes, and the same weekday`() throws {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                   08  09  10  11  12
      refter       ········AAAA········
      """
    ).plan
    let span = try PeoplePlan.span("2027-03-01T00:00", "2027-07-31T00:00")
    try plan.apply(
      Self.house([.closure(Closure(id: "c", room: "refter", span: span, reason: "werf"))]))
    let found = try repairs(of: .roomClosed, in: plan).map(day)
    #expect(found.contains("2027-07-31 10:00"))
    #expect(found.contains("2027-08-02 10:00"))
  }

  @Test func `loud work begins before the doors open`() throws {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter"), DrawnPlan.room("kapel")],
      """
                   07  08  09  10  11  12  13  14  15  16  17  18  19
      refter       ········BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
      kapel        ············AAAAAAAA································
      """
    ).plan
    try plan.apply(
      Self.house([
        .kind(ActivityKind(id: "werken", noise: .works)),
        .kind(ActivityKind(id: "opname", needsSilence: true, isSpoiledByNoise: true)),
        .adjacency(Adjacency("kapel", "refter")),
      ]))
    for (id, kind) in [("A", "werken"), ("B", "opname")] {
      var edit = ActivityEdit(of: try #require(plan.activity(ActivityID(id))), in: plan)
      edit.activity.kind = kind
      if id == "B" {
        edit.activity.span = try PeoplePlan.span("2027-03-22T09:00", "2027-03-22T20:00")
        edit.bookings[0].span = edit.activity.span
      }
      try plan.apply(edit.change(in: plan))
    }
    #expect(try repairs(of: .noise, in: plan).map(\.text).contains("A time 10:00→07:00"))
  }

  @Test func `what is set up too late moves by just the minutes that are missing`() throws {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                   08  09  10  11  12
      refter       ····AAAA············
      refter       ·········BBBB·······
      """
    ).plan
    try plan.apply(Self.house([.kind(ActivityKind(id: "lezing", setup: 25))]))
    var edit = ActivityEdit(of: try #require(plan.activity("B")), in: plan)
    edit.activity.kind = "lezing"
    try plan.apply(edit.change(in: plan))
    #expect(try repairs(of: .buffer, in: plan).map(\.text).contains("B time 10:15→10:25"))
  }

  // MARK: Days

  private func visit(_ kind: ActivityKind, _ start: String, _ end: String) throws -> Plan {
    var drawn = try PeoplePlan([PeoplePlan.person("an")], [.kind(kind)])
    try drawn.book("A", start, end, kind: kind.id)
    var plan = drawn.plan
    let hours = (1...6).map { OpeningRule(museum: "stam", day: .weekday($0), hours: [600..<1020]) }
    try plan.apply(PlanChange(hours.map { .opening(Replacement(from: nil, to: $0)) }))
    return plan
  }

  @Test func `a class comes on its weekday in the first week with lessons`() throws {
    // The Easter holiday of 2027 ends on Sunday 11 April.
    let plan = try visit(
      ActivityKind(id: "klas", audience: .schools), "2027-03-30T10:00", "2027-03-30T11:00")
    let found = try repairs(of: .schoolHol, in: plan).map(day)
    #expect(found.contains("2027-04-13 10:00"))
    #expect(found.allSatisfy { LocalDate(iso: String($0.prefix(10)))?.weekday == 2 })
  }

  @Test func `outside the opening hours it moves in, or ends when the doors close`() throws {
    let plan = try visit(
      ActivityKind(id: "bezoek", audience: .visitors), "2027-03-22T16:10", "2027-03-22T17:30")
    let found = try repairs(of: .openHours, in: plan).map(\.text)
    #expect(found.contains("A time 16:10→15:40"))
    // Fifty minutes remain.
    #expect(found.contains("A clip 16:10 50"))
  }

  @Test func `of which less than half remained is not cut short`() throws {
    let plan = try visit(
      ActivityKind(id: "bezoek", audience: .visitors), "2027-03-22T16:30", "2027-03-22T18:00")
    #expect(try !repairs(of: .openHours, in: plan).map(\.text).contains { $0.contains("clip") })
  }
}
