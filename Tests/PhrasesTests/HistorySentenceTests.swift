import ConstraintChecker
import Phrases
import Planning
import TestSupport
import Testing

/// What a line of the history says: what was done, and what became what.
@Suite struct HistorySentenceTests {
  private let dutch = Phrases(.nl)

  private func plan() throws -> Plan {
    try DrawnPlan(
      [DrawnPlan.room("refter", seats: 60), DrawnPlan.room("atelier")],
      """
                 08  09  10  11  12
      refter     ····AAAAAAAA········
      refter     ········BBBBBBBB····
      """
    ).plan
  }

  @Test func `a way out that changes a room only names what moves, and from where to where`() throws
  {
    let plan = try plan()
    let index = try #require(plan.activity("B"))
    let before = plan[try #require(plan.bookings(of: index).first)]
    var after = before
    after.resource = "atelier"
    let change = PlanChange([.booking(Replacement(from: before, to: after))])
    #expect(dutch.summary(change, in: plan) == "verplaatst: B")
    #expect(dutch.detail(of: change, in: plan) == "refter → atelier")
    #expect(dutch.summary(change) == "1 boeking")
  }

  @Test func `somebody who comes later is told with both hours`() throws {
    let plan = try plan()
    let index = try #require(plan.activity("B"))
    let before = plan[try #require(plan.bookings(of: index).first)]
    var after = before
    after.span = Span(known: before.span.start.minutes + 30, before.span.end.minutes)
    let change = PlanChange([.booking(Replacement(from: before, to: after))])
    #expect(dutch.summary(change, in: plan) == "verplaatst: B")
    #expect(
      dutch.detail(of: change, in: plan) == "refter ma 22/03 10:00–12:00 → 10:30–12:00")
  }

  @Test func `a waiver says which clash, and why where that stands nowhere else`() throws {
    let plan = try plan()
    let conflict = try #require(ConstraintCheck.whole(plan).conflicts.first)
    let waiver = Waiver(
      conflict: conflict.key(in: plan), reason: "samen gepland", author: "els",
      madeAt: Instant(minutes: 0))
    let change = PlanChange([.waiver(Replacement(from: nil, to: waiver))])
    let sides = WaivedSides(of: [change], in: plan)
    #expect(
      dutch.summary(change, in: plan, sides, withReasons: true)
        == "opzijgezet: Zaal dubbel geboekt (A ↔ B): ‘samen gepland’")
    #expect(
      dutch.summary(change.inverse, in: plan, sides, withReasons: true)
        == "weer open: Zaal dubbel geboekt (A ↔ B)")
    #expect(dutch.summary(change) == "opzijgezet: Zaal dubbel geboekt")
    #expect(
      dutch.sentence(.othersWaived(by: ["root"], change, sides), in: plan)
        == "root zette 1 botsing opzij (c en a tonen ze): Zaal dubbel geboekt (A ↔ B): ‘samen gepland’."
    )
    #expect(
      dutch.sentence(.othersWaived(by: ["root"], change.inverse, sides), in: plan)
        == "root zette 1 botsing weer open (c toont ze): Zaal dubbel geboekt (A ↔ B).")
  }

  @Test func `fewer seats and another number say from what to what`() throws {
    let plan = try plan()
    let before = plan[try #require(plan.resource("refter"))]
    var after = before
    after.capacity = 10
    let seats = PlanChange([.resource(Replacement(from: before, to: after))])
    #expect(dutch.summary(seats, in: plan) == "gewijzigd: zaal refter")
    #expect(dutch.detail(of: seats, in: plan).hasSuffix(": 60 → 10"))
    let old = RuleSetting(museum: "stam", rule: "room-cap", parameters: ["warn-percent": 90])
    var new = old
    new.parameters["warn-percent"] = 80
    let first = PlanChange([.house(Replacement(from: nil, to: .setting(old)))])
    #expect(
      dutch.summary(first, in: plan) == "nieuw: regel room-cap in STAM: warn-percent 90")
    let second = PlanChange([.house(Replacement(from: .setting(old), to: .setting(new)))])
    #expect(dutch.detail(of: second, in: plan) == "warn-percent: 90 → 80")
  }

  @Test func `opening hours say the old ones too, and no absence says why`() throws {
    let plan = try plan()
    let old = OpeningRule(museum: "stam", day: .weekday(1), hours: [600..<1080])
    let new = OpeningRule(museum: "stam", day: .weekday(1), hours: [])
    let change = PlanChange([.opening(Replacement(from: old, to: new))])
    #expect(dutch.detail(of: change, in: plan) == "10:00–18:00 → gesloten")
    let absence = Absence(id: "v1", person: "gids", span: Span(known: 0, 60), form: .leave)
    var other = absence
    other.form = .training
    let away = PlanChange([.house(Replacement(from: .absence(absence), to: .absence(other)))])
    #expect(dutch.detail(of: away, in: plan) == "")
  }
}
