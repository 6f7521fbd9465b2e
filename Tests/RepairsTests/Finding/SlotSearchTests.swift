import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

@Suite struct SlotSearchTests {
  private static let day = DrawnPlan.day

  private static func guide(_ number: Int, _ languages: String...) -> Resource {
    var person = DrawnPlan.person("gids-\(number)")
    person.skills = ["gids"] + languages.map { "lang:\($0)" }
    return person
  }

  /// `10:30–12:00 zaal gids-1`; rounds of one slot joined by ` + `.
  private func texts(_ answer: SlotAnswer, in plan: Plan) -> [String] {
    let zone = ZoneRules.brussels
    func clock(_ instant: Instant) -> String {
      let local = zone.local(instant)
      return "\(local.hour.padded(2)):\(local.minute.padded(2))"
    }
    return answer.slots.map { slot in
      let rounds = slot.rounds.map { round in
        (["\(clock(round.span.start))–\(clock(round.span.end))"]
          + round.people.map { plan[$0].id.text }).joined(separator: " ")
      }
      return "\(plan[slot.resource].id) " + rounds.joined(separator: " + ")
    }
  }

  @Test func `three groups where two fit at once start at half past ten and at noon`() throws {
    var plan = try DrawnPlan(
      [
        DrawnPlan.gallery("zaal", people: 60, groups: 2), Self.guide(1, "fr"),
        Self.guide(2, "fr"), Self.guide(3, "fr"), Self.guide(4, "de"),
      ], "             08  09"
    ).plan
    let policy = HouseRow.policy(MuseumPolicy(museum: "stam", visitorsPerGuide: 20))
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: policy))]))
    let wish = SlotWish(
      visitors: 47, minutes: 90, museum: "stam", first: Self.day, last: Self.day,
      hours: 630..<840, skills: ["gids"], language: "fr")
    let answer = SlotSearch(for: wish, in: plan).answer()
    let found = texts(answer, in: plan)
    #expect(found.first == "zaal 10:30–12:00 gids-1 gids-2 + 12:00–13:30 gids-3")
  }

  @Test func `what others have booked is left alone, buffers included`() throws {
    let plan = try DrawnPlan(
      [DrawnPlan.room("refter", seats: 40), DrawnPlan.room("zaal", seats: 80)],
      """
                   08  09  10  11  12
      refter       ····--AAAA----······
      zaal         BBBBBBBBBBBB········
      """
    ).plan
    let wish = SlotWish(
      visitors: 30, minutes: 60, first: Self.day, last: Self.day, hours: 480..<780)
    let answer = SlotSearch(for: wish, in: plan).answer()
    let found = texts(answer, in: plan)
    #expect(
      found == ["refter 08:00–09:00", "refter 11:30–12:30", "zaal 11:00–12:00", "zaal 12:00–13:00"])
  }

  @Test func `an empty answer names what blocks and from when it does not`() throws {
    let plan = try DrawnPlan(
      [DrawnPlan.room("refter", seats: 40), Self.guide(1, "fr"), Self.guide(2, "nl")],
      """
                   08  09  10  11  12  13  14
      gids-1       AAAAAAAAAAAAAAAAAAAAAAAA····
      """
    ).plan
    let wish = SlotWish(
      visitors: 10, minutes: 60, museum: "stam", first: Self.day, last: Self.day,
      hours: 540..<720, skills: ["gids"], language: "fr")
    let blockage = SlotSearch(for: wish, in: plan).answer().blockage
    let free = ZoneRules.brussels.instant(LocalDateTime(Self.day, minuteOfDay: 840))
    #expect(blockage == Blockage(reason: .language("fr"), freeFrom: free))
  }

  @Test func `what is not there at all is told as such, with the most there is`() throws {
    let plan = try DrawnPlan(
      [
        DrawnPlan.room("refter", seats: 40), Self.guide(1, "fr"),
        DrawnPlan.material("headset", stock: 20),
      ], "           08  09"
    ).plan
    func blockage(_ change: (inout SlotWish) -> Void) -> Blockage? {
      var wish = SlotWish(
        visitors: 10, minutes: 60, museum: "stam", first: Self.day, last: Self.day)
      change(&wish)
      return SlotSearch(for: wish, in: plan).answer().blockage
    }
    func never(_ reason: Blockage.Reason, _ most: Int) -> Blockage {
      Blockage(reason: reason, freeFrom: nil, most: most)
    }
    #expect(blockage { $0.language = "ru" } == never(.language("ru"), 0))
    #expect(blockage { $0.skills = ["vgt"] } == never(.skill("vgt"), 0))
    #expect(blockage { $0.visitors = 41 } == never(.seats(41), 40))
    #expect(blockage { $0.visitors = 40 } == nil)
    #expect(blockage { $0.features = ["piano"] } == never(.feature("piano"), 0))
    let headsets = SlotWish.Pieces("headset", count: 21)
    #expect(blockage { $0.materials = [headsets] } == never(.material("headset"), 20))
  }

  @Test func `a rule that forbids what is free is named`() throws {
    var plan = try DrawnPlan([Self.guide(1, "fr")], "           08  09").plan
    let employment = Employment(person: "gids-1", profile: .publicSector)
    try plan.apply(
      PlanChange([.house(Replacement(from: nil, to: .employment(employment)))]))
    let wish = SlotWish(
      kind: .staff, minutes: 690, museum: "stam", first: Self.day, last: Self.day)
    let blockage = SlotSearch(for: wish, in: plan).answer().blockage
    #expect(blockage == Blockage(reason: .rule(.maxDay), freeFrom: nil))
  }

  @Test func `a room with the seats nearest above what is asked comes first`() throws {
    let plan = try DrawnPlan(
      [
        DrawnPlan.room("groot", seats: 200), DrawnPlan.room("klein", seats: 10),
        DrawnPlan.room("juist", seats: 40),
      ], "             08  09"
    ).plan
    let wish = SlotWish(visitors: 30, minutes: 60, first: Self.day, last: Self.day)
    let answer = SlotSearch(for: wish, in: plan).answer()
    let rooms = answer.slots.map { plan[$0.resource].id.text }
    #expect(rooms == ["juist", "juist", "juist", "groot", "groot", "groot"])
  }

  @Test(arguments: 0..<12)
  func `every slot is one that saving would take`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    for start in plan.activities.prefix(4) {
      let date = ZoneRules.brussels.local(plan.row(start).span.start).date
      for visitors in [0, 10, 35] {
        let wish = SlotWish(visitors: visitors, minutes: 60, first: date, last: date + 1)
        for slot in SlotSearch(for: wish, in: plan).answer().slots {
          var check = ConstraintCheck()
          let conflicts = check.verdict(on: slot.proposal(for: wish, in: plan), in: plan)
          let hard = conflicts.count { $0.severity == .hard }
          #expect(hard == 0)
        }
      }
    }
  }
}
