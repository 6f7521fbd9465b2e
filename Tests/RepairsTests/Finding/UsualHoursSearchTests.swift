import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// Who does not usually work then is found last, and named as such.
@Suite struct UsualHoursSearchTests {
  private static let day = DrawnPlan.day

  private static func guide(_ number: Int) -> Resource {
    var person = DrawnPlan.person("gids-\(number)")
    person.skills = ["gids", "lang:fr"]
    return person
  }

  /// Two guides, of whom the first usually works in the afternoon, and a room.
  private func plan(_ drawing: String, _ more: [HouseRow] = []) throws -> Plan {
    var plan = try DrawnPlan(
      [DrawnPlan.room("zaal", seats: 40), Self.guide(1), Self.guide(2)], drawing
    ).plan
    let afternoon = Availability(person: "gids-1", day: .weekday(1), hours: [780..<1020])
    let rows = [HouseRow.availability(afternoon)] + more
    try plan.apply(PlanChange(rows.map { .house(Replacement(from: nil, to: $0)) }))
    return plan
  }

  private func guided(from start: Int, to end: Int) -> SlotWish {
    SlotWish(
      visitors: 10, minutes: 60, museum: "stam", first: Self.day, last: Self.day,
      hours: start..<end, skills: ["gids"], language: "fr")
  }

  /// `10:00 gids-1 (gids-1)`: when, who comes, and who of them outside the usual hours.
  private func texts(_ wish: SlotWish, in plan: Plan) -> [String] {
    SlotSearch(for: wish, in: plan).answer().slots.map { slot in
      let local = ZoneRules.brussels.local(slot.span.start)
      let people = slot.people.map { plan[$0].id.text }
      let outside = slot.outsideHours.map { "(\(plan[$0].id))" }
      return (["\(local.hour.padded(2)):\(local.minute.padded(2))"] + people + outside)
        .joined(separator: " ")
    }
  }

  @Test func `a person is offered within the hours they usually work before any other`() throws {
    let plan = try plan("     08  09")
    var wish = SlotWish(
      kind: .staff, minutes: 60, first: Self.day, last: Self.day, hours: 480..<1080)
    wish.only = ["gids-1"]
    #expect(
      texts(wish, in: plan) == [
        "13:00", "14:00", "15:00", "16:00", "08:00 (gids-1)", "09:00 (gids-1)", "10:00 (gids-1)",
        "11:00 (gids-1)", "12:00 (gids-1)", "16:15 (gids-1)",
      ])
  }

  @Test func `a guide who usually works then goes before one who does not`() throws {
    let plan = try plan("     08  09")
    #expect(texts(guided(from: 600, to: 660), in: plan) == ["10:00 gids-2"])
  }

  @Test func `where nobody else is free who does not usually work then is named`() throws {
    let plan = try plan(
      """
                   08  09  10  11  12
      gids-2       ········AAAAAAAA····
      """)
    #expect(texts(guided(from: 600, to: 660), in: plan) == ["10:00 gids-1 (gids-1)"])
  }

  @Test func `who is away is not there, and the answer says from when somebody is`() throws {
    let away = Absence(
      id: "w", person: "gids-1", span: try PeoplePlan.span("2027-03-22T08:00", "2027-03-22T14:00"))
    let plan = try plan(
      """
                   08  09  10  11  12  13  14  15  16
      gids-2       ········AAAAAAAAAAAAAAAAAAAAAAAAAAAA
      """, [.absence(away)])
    let blockage = SlotSearch(for: guided(from: 600, to: 660), in: plan).answer().blockage
    let two = try PeoplePlan.moment("2027-03-22T14:00")
    #expect(blockage == Blockage(reason: .people(1), freeFrom: two))
  }

  @Test func `where the rule blocks nobody is offered outside their hours`() throws {
    let setting = RuleSetting(rule: "staff-hours", weight: .block)
    let plan = try plan(
      """
                   08  09  10  11  12
      gids-2       ········AAAAAAAA····
      """, [.setting(setting)])
    let blockage = SlotSearch(for: guided(from: 600, to: 660), in: plan).answer().blockage
    let noon = try PeoplePlan.moment("2027-03-22T12:00")
    #expect(blockage == Blockage(reason: .people(1), freeFrom: noon))
  }

  /// Held against the rule itself.
  @Test(arguments: 0..<8)
  func `outside are just those of whom the rule says so`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let hours = (1...7).map { weekday in
      let start = 480 + Int(random.next() % 30) * 15
      return HouseRow.availability(
        Availability(person: "gids-2", day: .weekday(weekday), hours: [start..<start + 240]))
    }
    let plan = try plan("     08  09", hours)
    var wish = guided(from: 480, to: 1080)
    (wish.last, wish.setup, wish.teardown) = (Self.day + 2, 30, 15)
    for kind in [Resource.Kind.room, .staff] {
      wish.kind = kind
      for slot in SlotSearch(for: wish, in: plan).answer().slots {
        var check = ConstraintCheck()
        let found = check.verdict(on: slot.proposal(for: wish, in: plan), in: plan)
          .filter { $0.rule == .staffHours }.compactMap(\.resource)
        #expect(Set(found) == Set(slot.outsideHours))
      }
    }
  }
}
