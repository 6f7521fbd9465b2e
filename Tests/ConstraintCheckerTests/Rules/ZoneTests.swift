import ConstraintChecker
import Planning
import TestSupport
import Testing

/// `guard-min` for zones, which have attendants whenever their museum is open.
@Suite struct ZoneTests {
  private func texts(_ drawn: ZonePlan, now: String? = ZonePlan.now) throws -> [String] {
    let now = try now.map { try PeoplePlan.moment($0) }
    return ConstraintCheck.whole(drawn.plan, now: now).conflicts.filter { $0.rule == .guardMin }
      .map { $0.text(in: drawn.plan) }
  }

  @Test func `a gallery nobody watches over lacks somebody all day`() throws {
    let drawn = try ZonePlan()
    #expect(try texts(drawn) == ["hard guard-min zaal-1 10:00–18:00 1/0"])
    #expect(try texts(drawn, now: nil) == [])
    #expect(try texts(try ZonePlan([])) == [])
  }

  @Test func `exactly enough is enough, and shifts may touch`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-13:00", by: ["an"])
    try drawn.watch("B", "13:00-18:00", by: ["bo"], on: ["zaal-2"])
    #expect(try texts(drawn) == [])
  }

  @Test func `each time at which too few are there is one lack, with the fewest of it`() throws {
    var zone = ZonePlan.galleries
    zone.attendants = 2
    var drawn = try ZonePlan([zone])
    try drawn.watch("A", "09:00-13:00", by: ["an", "bo@12:00-13:00"])
    try drawn.watch("B", "14:00-18:00", by: ["bo", "cas@16:00-18:00"])
    #expect(
      try texts(drawn) == [
        "hard guard-min zaal-1 10:00–12:00 2/1", "hard guard-min zaal-1 13:00–16:00 2/0",
      ])
  }

  @Test func `who is booked twice is one, and who is no attendant none`() throws {
    var zone = ZonePlan.galleries
    zone.attendants = 2
    var drawn = try ZonePlan([zone])
    try drawn.watch("A", "10:00-18:00", by: ["an", "gids"])
    try drawn.watch("B", "10:00-18:00", by: ["an"], on: ["zaal-2"])
    #expect(try texts(drawn) == ["hard guard-min zaal-1 10:00–18:00 2/1"])
  }

  @Test func `the wing and a niche count, another room does not`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-12:00", by: ["an"], on: ["vleugel"])
    try drawn.watch("B", "12:00-14:00", by: ["an"], on: ["nis"])
    try drawn.watch("C", "14:00-18:00", by: ["an"], on: ["kapel"])
    #expect(try texts(drawn) == ["hard guard-min zaal-1 14:00–18:00 1/0"])
  }

  @Test func `what a watch asks for itself is told once`() throws {
    var drawn = try ZonePlan()
    try drawn.watch(
      "A", "10:00-18:00", by: ["an@10:00-14:00"], needs: [Need(.skill, "suppoost")])
    #expect(try texts(drawn) == ["hard guard-min 14:00–18:00 1/0"])
  }

  @Test func `what a watch does not ask for is told of the zone`() throws {
    var zone = ZonePlan.galleries
    zone.attendants = 2
    var drawn = try ZonePlan([zone])
    try drawn.watch("A", "10:00-14:00", by: [], needs: [Need(.skill, "suppoost")])
    try drawn.watch("B", "14:00-18:00", by: [], needs: [Need(.skill, "suppoost", count: 2)])
    #expect(
      try texts(drawn) == [
        "hard guard-min 10:00–14:00 1/0", "hard guard-min zaal-1 10:00–14:00 2/0",
        "hard guard-min 14:00–18:00 2/0",
      ])
  }

  @Test func `an option that lacks somebody leaves the zone alone all the same`() throws {
    var drawn = try ZonePlan()
    try drawn.watch(
      "A", "10:00-18:00", by: [], status: .option, needs: [Need(.skill, "suppoost")])
    #expect(
      try texts(drawn) == [
        "soft guard-min 10:00–18:00 1/0", "hard guard-min zaal-1 10:00–18:00 1/0",
      ])
  }

  @Test func `set-up is no watching yet`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "11:00-18:00", by: ["an"], setup: 60)
    #expect(try texts(drawn) == ["hard guard-min zaal-1 10:00–11:00 1/0"])
  }

  @Test func `an option is hoped for, a concept is nothing`() throws {
    var drawn = try ZonePlan()
    try drawn.watch("A", "10:00-12:00", by: ["an"], status: .option)
    try drawn.watch("B", "12:00-14:00", by: ["an"], status: .concept)
    #expect(
      try texts(drawn) == [
        "soft guard-min zaal-1 10:00–12:00 1/0", "hard guard-min zaal-1 12:00–18:00 1/0",
      ])
  }

  @Test func `a late Thursday has a demand of its own`() throws {
    var zone = ZonePlan.galleries
    zone.lateAttendants = 2
    var drawn = try ZonePlan([zone])
    try drawn.watch("A", "10:00-22:00", by: ["an"], day: "2027-04-01")
    #expect(
      try texts(drawn, now: "2027-04-01T08:00") == ["hard guard-min zaal-1 18:00–22:00 2/1"])
    var forgotten = try ZonePlan()
    try forgotten.watch("A", "10:00-18:00", by: ["an"], day: "2027-04-01")
    #expect(
      try texts(forgotten, now: "2027-04-01T08:00") == ["hard guard-min zaal-1 18:00–22:00 1/0"])
  }

  @Test func `a day on which the museum is closed needs nobody`() throws {
    let closed = OpeningRule(
      museum: "stam", day: .date(try #require(LocalDate(iso: "2027-03-22"))), hours: [])
    #expect(try texts(try ZonePlan(closing: [closed])) == [])
  }

  @Test func `a zone is closed when all its rooms are, or what contains them`() throws {
    func closure(_ room: ResourceID, _ hours: String) throws -> HouseRow {
      let span = try ZonePlan.span(hours, "2027-03-22")
      return .closure(Closure(id: "c \(room)", room: room, span: span, reason: "werf"))
    }
    let one = try closure("zaal-1", "09:00-19:00")
    #expect(try texts(try ZonePlan(more: [one])) == ["hard guard-min zaal-1 10:00–18:00 1/0"])
    let both = try [one, closure("zaal-2", "12:00-14:00")]
    #expect(
      try texts(try ZonePlan(more: both)) == [
        "hard guard-min zaal-1 10:00–12:00 1/0", "hard guard-min zaal-1 14:00–18:00 1/0",
      ])
    let wing = try closure("vleugel", "10:00-17:00")
    #expect(try texts(try ZonePlan(more: [wing])) == ["hard guard-min zaal-1 17:00–18:00 1/0"])
    let niche = try closure("nis", "10:00-17:00")
    #expect(try texts(try ZonePlan(more: [niche])) == ["hard guard-min zaal-1 10:00–18:00 1/0"])
  }

  @Test func `the last day ahead counts, the next does not, and soon a lack is hard`() throws {
    let drawn = try ZonePlan(days: 3)
    let found = ConstraintCheck.whole(drawn.plan, now: try PeoplePlan.moment(ZonePlan.now))
      .conflicts
    #expect(
      found.map { "\($0.severity) \(ZoneRules.brussels.local($0.span.start))" } == [
        "hard 2027-03-22T10:00", "hard 2027-03-23T10:00", "soft 2027-03-24T10:00",
        "soft 2027-03-25T10:00",
      ])
  }

  @Test func `a desk is watched over by who is asked for and booked nowhere else`() throws {
    var drawn = try ZonePlan([ZonePlan.desk])
    let needs = [Need(.skill, "suppoost")]
    try drawn.watch("A", "10:00-12:00", by: ["an"], on: [], needs: needs)
    try drawn.watch("B", "12:00-13:00", by: ["an"], on: ["kapel"], needs: needs)
    try drawn.watch("C", "13:00-14:00", by: ["an"], on: [])
    try drawn.watch("D", "14:00-15:00", by: ["an"], on: [], museum: "msk", needs: needs)
    #expect(try texts(drawn) == ["hard guard-min 12:00–18:00 1/0"])
  }

  @Test func `desks are manned one after the other from those who are there`() throws {
    var cloakroom = ZonePlan.desk
    (cloakroom.id, cloakroom.name) = ("vestiaire", "Vestiaire")
    var drawn = try ZonePlan([ZonePlan.desk, cloakroom])
    let needs = [Need(.skill, "suppoost")]
    try drawn.watch("A", "10:00-18:00", by: ["an", "bo@10:00-17:00"], on: [], needs: needs)
    let conflicts = ConstraintCheck.whole(drawn.plan, now: try PeoplePlan.moment(ZonePlan.now))
      .conflicts.filter { $0.zone != nil }
    #expect(
      conflicts.map { "\($0.zone?.id ?? "") \($0.text(in: drawn.plan))" }
        == ["vestiaire hard guard-min 17:00–18:00 1/0"])
  }

  @Test func `a desk may ask for another skill`() throws {
    var desk = ZonePlan.desk
    desk.skill = "onthaal"
    var drawn = try ZonePlan([desk])
    let needs = [Need(.skill, "onthaal")]
    try drawn.watch("A", "10:00-17:00", by: ["dan", "an"], on: [], needs: needs)
    #expect(try texts(drawn) == ["hard guard-min 17:00–18:00 1/0"])
  }

  @Test func `days of twenty-three and of twenty-five hours are open as long as they last`() throws
  {
    func minutes(_ day: String) throws -> [Int] {
      let open = OpeningRule(
        museum: "stam", day: .date(try #require(LocalDate(iso: day))), hours: [0..<1440])
      let drawn = try ZonePlan(closing: [open])
      return ConstraintCheck.whole(drawn.plan, now: try PeoplePlan.moment("\(day)T12:00"))
        .conflicts.map(\.span.minutes)
    }
    #expect(try minutes("2027-03-28") == [23 * 60])
    #expect(try minutes("2027-10-31") == [25 * 60])
  }

  @Test func `a museum that switches the rule off has no zones to watch over`() throws {
    let off = HouseRow.setting(RuleSetting(museum: "stam", rule: "guard-min", weight: .off))
    #expect(try texts(try ZonePlan(more: [off])) == [])
  }

  @Test func `what is waived stays so while nothing of the lack changes`() throws {
    let drawn = try ZonePlan()
    let now = try PeoplePlan.moment(ZonePlan.now)
    let conflict = try #require(ConstraintCheck.zones(in: drawn.plan, now: now).first)
    let key = conflict.key(in: drawn.plan)
    #expect(key.hasPrefix("guard-min:zalen:"))
    var later = drawn
    try later.watch("A", "08:00-10:00", by: ["an"])
    #expect(
      ConstraintCheck.zones(in: later.plan, now: now + 60).map { $0.key(in: later.plan) } == [key])
    try later.watch("B", "10:00-11:00", by: ["an"])
    #expect(
      ConstraintCheck.zones(in: later.plan, now: now).map { $0.key(in: later.plan) } != [key])
  }
}
