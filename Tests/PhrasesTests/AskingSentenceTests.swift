import ConstraintChecker
import Phrases
import Planning
import Repairs
import TestSupport
import Testing

/// What is said of a question before its answer.
@Suite struct AskingSentenceTests {
  private func told(_ typed: String, _ language: Language = .nl) throws -> String {
    var headset = DrawnPlan.material("headset", stock: 60)
    headset.name = "Headset"
    var plan = try DrawnPlan([DrawnPlan.room("refter", seats: 40), headset], "       08  09").plan
    let kind = ActivityKind(
      id: "lezing", dutch: "Lezing", english: "Lecture", setup: 30, teardown: 30,
      audience: .guests)
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: .kind(kind)))]))
    let visit = TypedVisit(typed, today: DrawnPlan.day, names: PlanNames(plan))
    let wish = SlotWish(visit, in: plan, today: DrawnPlan.day, museum: "stam")
    return Phrases(language).meaning(of: wish, in: plan)
  }

  @Test func `days that are meant and days that are not are told`() throws {
    #expect(
      try told("zaal di of do") == "1 u, STAM, di 23/03/2027 + do 25/03/2027")
    #expect(
      try told("zaal deze week niet op maandag")
        == "1 u, STAM, ma 22/03/2027 – zo 28/03/2027 niet op maandag")
    #expect(
      try told("zaal op dinsdagen in april", .en)
        == "1 h, STAM, Thu 01/04/2027 – Fri 30/04/2027 only on Tuesday")
  }

  @Test func `what is asked for is told by its name`() throws {
    #expect(
      try told("lezing 30p refter di 20u 25 headsets")
        == "30 bezoekers, lezing, refter, 25 × Headset, 1 u, opbouw 30 min en afbouw 30 min, "
        + "ook buiten de openingsuren, STAM, di 23/03/2027 vanaf 20:00")
    #expect(try told("25 headsets di").hasPrefix("25 × Headset, 1 u, "))
  }

  @Test func `a mark says whether it is too late or too early, and by how much`() throws {
    var plan = try DrawnPlan([DrawnPlan.room("refter", seats: 40)], "       08  09").plan
    let kind = ActivityKind(id: "lezing", audience: .guests)
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: .kind(kind)))]))
    let now = ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: 480))
    func mark(_ date: LocalDate) -> String {
      let wish = SlotWish(first: date, last: date, activityKind: "lezing")
      let slot = SlotSearch(for: wish, in: plan, now: now).answer().slots.first
      return slot.map { Phrases(.nl).warning(of: $0) } ?? "-"
    }
    #expect(mark(DrawnPlan.day + 2) == "! Te laat: 2 dagen vooraf, min. 14")
    #expect(mark(DrawnPlan.day + 20).isEmpty)
    #expect(
      mark(DrawnPlan.day + 600) == "! Te vroeg: 20 maanden vooraf, max. 18")
  }
}
