import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// Who is asked to work outside their usual hours, and what is written down when they agree.
@Suite struct HoursRepairTests {
  private typealias Hours = [OpeningRule.Day: [Range<Int>]]

  /// Person an usually works nine to five on Mondays and Tuesdays; bo works at any time.
  private let contract: Hours = [.weekday(1): [540..<1020], .weekday(2): [540..<1020]]

  private func plan(_ hours: Hours, colleagues: [Resource] = []) throws -> PeoplePlan {
    try PeoplePlan(
      [PeoplePlan.person("an")] + colleagues,
      hours.map { .availability(Availability(person: "an", day: $0, hours: $1)) })
  }

  private func conflicts(_ plan: Plan) -> [Conflict] { ConstraintCheck.whole(plan).conflicts }

  /// Carries out the agreement for the first conflict about hours.
  private func agreed(in plan: Plan) throws -> (way: Repair, after: Plan) {
    let conflict = try #require(conflicts(plan).first { $0.rule == .staffHours })
    var search = RepairSearch(for: conflict, in: plan)
    let way = try #require(search.singles().first { $0.steps.first?.action.word == "agree" })
    #expect(try RepairJudge(plan).holds(way, for: conflict))
    var after = plan
    try after.apply(way.change(in: plan))
    return (way, after)
  }

  private func date(_ text: String) throws -> OpeningRule.Day {
    .date(try #require(LocalDate(iso: text)))
  }

  @Test func `the hours of that date say what the weekday does, and the evening too`() throws {
    var drawn = try plan(contract)
    try drawn.book("A", "2027-03-22T17:30", "2027-03-22T21:00", setup: 30, teardown: 60)
    try drawn.book("B", "2027-03-22T09:00", "2027-03-22T12:00")
    try drawn.book("C", "2027-03-29T09:00", "2027-03-29T12:00")
    let (way, after) = try agreed(in: drawn.plan)
    #expect(way.text == "A agree an 17:00 300")
    #expect(way.cost.peopleToTell == 1)
    #expect(way.cost.confirmedTouched == 0)
    #expect(way.consenters(in: drawn.plan) == ["an"])
    // The mornings of that day and of other Mondays are as usual as they were.
    #expect(conflicts(after).isEmpty)
    #expect(after.house.availability["an"]?[try date("2027-03-22")] == [540..<1320])
    #expect(after.house.availability["an"]?[.weekday(1)] == [540..<1020])
  }

  @Test func `taking it back leaves the hours as they were`() throws {
    var drawn = try plan(contract)
    try drawn.book("A", "2027-03-22T17:30", "2027-03-22T21:00")
    let (way, after) = try agreed(in: drawn.plan)
    var before = after
    try before.apply(way.change(in: drawn.plan).inverse)
    #expect(before.house == drawn.plan.house)
    #expect(conflicts(before) == conflicts(drawn.plan))
  }

  @Test func `hours of that date that are there already stay`() throws {
    var hours = contract
    hours[try date("2027-03-22")] = [480..<600]
    var drawn = try plan(hours)
    try drawn.book("A", "2027-03-22T14:00", "2027-03-22T15:00")
    let (_, after) = try agreed(in: drawn.plan)
    #expect(after.house.availability["an"]?[try date("2027-03-22")] == [480..<600, 840..<900])
  }

  @Test func `a night counts on both its days`() throws {
    var drawn = try plan(contract)
    try drawn.book("A", "2027-03-22T16:00", "2027-03-23T01:30")
    let (_, after) = try agreed(in: drawn.plan)
    #expect(after.house.availability["an"]?[try date("2027-03-22")] == [540..<1440])
    #expect(after.house.availability["an"]?[try date("2027-03-23")] == [0..<90, 540..<1020])
    #expect(conflicts(after).isEmpty)
  }

  @Test func `of whom only free days are known no other day becomes a free one`() throws {
    var drawn = try plan([try date("2027-03-22"): [], try date("2027-03-24"): []])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00")
    try drawn.book("B", "2027-03-23T10:00", "2027-03-23T12:00")
    let (_, after) = try agreed(in: drawn.plan)
    #expect(conflicts(after).isEmpty)
    #expect(after.house.availability["an"] == [try date("2027-03-24"): []])
  }

  @Test func `two hours of one night when the clocks go back are agreed on as well`() throws {
    var drawn = try plan(contract)
    try drawn.book("A", "2027-10-31T02:15+02:00", "2027-10-31T02:45+01:00")
    let (_, after) = try agreed(in: drawn.plan)
    #expect(!conflicts(after).contains { $0.rule == .staffHours })
  }

  @Test func `colleagues are offered beside it, by what it costs`() throws {
    var drawn = try plan(contract, colleagues: [PeoplePlan.person("bo")])
    try drawn.book("A", "2027-03-22T17:00", "2027-03-22T21:00")
    let conflict = try #require(conflicts(drawn.plan).first)
    var search = RepairSearch(for: conflict, in: drawn.plan)
    let ways = search.singles().map(\.text)
    #expect(ways.prefix(2) == ["A agree an 17:00 240", "A time 17:00→13:00"])
    #expect(ways.contains("A person an→bo"))
  }

  @Test func `who is absent is not asked`() throws {
    var drawn = try plan(contract)
    try drawn.book("A", "2027-03-22T17:00", "2027-03-22T21:00")
    let span = try PeoplePlan.span("2027-03-22T12:00", "2027-03-22T22:00")
    var away = drawn.plan
    try away.apply(
      PlanChange([
        .house(Replacement(from: nil, to: .absence(Absence(id: "x", person: "an", span: span))))
      ]))
    let conflict = try #require(conflicts(away).first { $0.rule == .staffAbsent })
    var search = RepairSearch(for: conflict, in: away)
    #expect(!search.singles().contains { $0.text.contains("agree") })
  }
}
