import ConstraintChecker
import Planning
import TestSupport
import Testing

@testable import Repairs

/// From what was typed to what is looked for and found.
@Suite struct VisitWishTests {
  /// Monday, as drawn.
  private let day = DrawnPlan.day

  private func plan(_ drawing: String = "             08  09") throws -> Plan {
    var guide = DrawnPlan.person("gids-1")
    guide.name = "Gids 1"
    guide.skills = ["gids", "lang:fr"]
    var other = DrawnPlan.person("gids-2")
    other.museum = "hva"
    other.name = "Gids 2"
    other.skills = ["gids", "lang:vgt"]
    var technician = DrawnPlan.person("techniek-1")
    technician.skills = ["techniek"]
    var refter = DrawnPlan.room("refter", seats: 80)
    refter.name = "Refter"
    var headset = DrawnPlan.material("headset", stock: 60)
    headset.name = "Headset"
    var plan = try DrawnPlan(
      [
        refter, DrawnPlan.room("noord", seats: 40, partOf: "refter"),
        DrawnPlan.room("congres", seats: 60), guide, technician, headset,
      ], drawing
    ).plan
    let kinds = [
      ActivityKind(id: "groepsbezoek", audience: .visitors, isGuided: true),
      ActivityKind(id: "klasbezoek", audience: .schools, isGuided: true),
      ActivityKind(id: "lezing", setup: 30, teardown: 30, audience: .guests),
      ActivityKind(
        id: "zaalverhuur", setup: 60, teardown: 60, audience: .guests, hasFirmBuffers: true),
    ]
    let hours = (1...7).map {
      OpeningRule(museum: "stam", day: .weekday($0), hours: $0 == 3 ? [] : [540..<1080])
    }
    try plan.apply(
      PlanChange(
        [
          .museum(Replacement(from: nil, to: Museum(id: "hva", name: "Huis van Alijn"))),
          .resource(Replacement(from: nil, to: other)),
        ] + kinds.map { .house(Replacement(from: nil, to: .kind($0))) }
          + hours.map { .opening(Replacement(from: nil, to: $0)) }))
    return plan
  }

  private func wish(_ text: String, in plan: Plan) -> SlotWish {
    let visit = TypedVisit(text, today: day, names: PlanNames(plan))
    return SlotWish(visit, in: plan, today: day, museum: nil)
  }

  @Test(arguments: [
    ("25 fr di", "room 25 fr gids groepsbezoek"), ("25 bezoekers di", "room 25 gids groepsbezoek"),
    ("25 leerlingen di", "room 25 gids klasbezoek"), ("klas dinsdag", "room gids klasbezoek"),
    ("25p zonder gids", "room 25 groepsbezoek"), ("zaal voor 25", "room 25"),
    ("25p lezing fr", "room 25 fr gids lezing 30+30"),
    ("25p lezing", "room 25 lezing let-in 30+30"),
    ("refter", "room =refter let-in"), ("di", "room"),
    ("refter incl. opbouw", "room =refter zaalverhuur let-in 60+60"),
    ("25 headsets", "material 25 =headset"),
    ("20 fr 25 headsets", "room 20 fr gids groepsbezoek 25×headset"),
    ("technieker di", "staff techniek"), ("gids 1 di", "staff =gids-1"),
    ("gids fr", "staff fr gids"),
  ])
  func `what was typed is looked for`(typed: String, looked: String) throws {
    let wish = wish(typed, in: try plan())
    var parts = [wish.kind.rawValue, wish.visitors > 0 ? "\(wish.visitors)" : "", wish.language]
    parts += wish.skills + wish.only.map { "=\($0)" } + [wish.activityKind]
    parts += wish.materials.map { "\($0.count)×\($0.material)" }
    parts += [wish.isLetIn ? "let-in" : ""]
    if wish.setup > 0 { parts.append("\(wish.setup)+\(wish.teardown)") }
    #expect(parts.filter { !$0.isEmpty }.joined(separator: " ") == looked)
  }

  @Test func `whether a room is free one evening is told of that room, doors or no doors`() throws {
    let plan = try plan()
    let wish = wish("refter vrij op 23/3 avond incl. opbouw", in: plan)
    let answer = SlotSearch(for: wish, in: plan).answerAtHour()
    #expect(Set(answer.slots.map { plan[$0.resource].id }) == ["refter"])
    let starts = answer.slots.map { ZoneRules.brussels.local($0.span.start).minuteOfDay / 60 }
    #expect(starts == [18, 19, 20, 21])
  }

  @Test func `only the days that are meant are looked at`() throws {
    let plan = try plan()
    func days(_ text: String) -> Set<Int> {
      let slots = SlotSearch(for: wish(text, in: plan), in: plan).answer().slots
      return Set(slots.map { ZoneRules.brussels.local($0.span.start).date.weekday })
    }
    #expect(days("zaal di of do om 10u") == [2, 4])
    // On Wednesdays it is closed.
    #expect(days("zaal deze week niet op maandag of dinsdag") == [4])
  }

  @Test func `a list that is cut off says that there is more`() throws {
    let plan = try plan()
    let many = SlotSearch(for: wish("refter di", in: plan), in: plan).answer()
    #expect(!many.hasMore)
    #expect(many.slots.count == 15)
    let week = SlotSearch(for: wish("refter volgende week", in: plan), in: plan).answer()
    #expect(week.slots.count == SlotSearch.most)
    #expect(week.hasMore)
    let rooms = SlotSearch(for: wish("zaal di", in: plan), in: plan).answer()
    #expect(rooms.hasMore)
  }

  @Test func `who can at another museum is named`() throws {
    let plan = try plan()
    let wish = SlotWish(kind: .staff, museum: "stam", first: day, last: day, language: "vgt")
    let blockage = SlotSearch(for: wish, in: plan).answer().blockage
    #expect(blockage?.most == 0)
    #expect(blockage?.elsewhere.map { plan[$0].id } == ["gids-2"])
  }

  @Test func `closed here and taken there is not all taken`() throws {
    var plan = try plan()
    let all = (1...7).map { OpeningRule(museum: "hva", day: .weekday($0), hours: [540..<1320]) }
    let kapel = Resource(id: "kapel", kind: .room, name: "Kapel", museum: "hva", capacity: 70)
    try plan.apply(
      PlanChange(
        all.map { .opening(Replacement(from: nil, to: $0)) }
          + [.resource(Replacement(from: nil, to: kapel))]))
    let zone = ZoneRules.brussels
    let evening = Span(
      known: zone.instant(LocalDateTime(day, minuteOfDay: 1080)).minutes,
      zone.instant(LocalDateTime(day, minuteOfDay: 1320)).minutes)
    let closure = Closure(id: "s", room: "kapel", span: evening, reason: "")
    try plan.apply(PlanChange([.house(Replacement(from: nil, to: .closure(closure)))]))
    var wish = wish("zaal 50 maandagavond", in: plan)
    let letIn = SlotSearch(for: wish, in: plan).answer().slots
    #expect(Set(letIn.map { plan[$0.resource].id }) == ["refter", "congres"])
    wish.activityKind = "groepsbezoek"
    let blockage = SlotSearch(for: wish, in: plan).answer().blockage
    #expect(blockage?.reason == .closedOrTaken)
  }

  @Test(arguments: 0..<8)
  func `the earliest start is the first at which anything can begin`(seed: Int) throws {
    let plan = try RandomPlan(seed: UInt64(seed)).plan
    let first = try #require(Array(plan.activities).first)
    let date = ZoneRules.brussels.local(plan.row(first).span.start).date
    let wish = SlotWish(visitors: 5, minutes: 60, first: date, last: date)
    let found = SlotSearch(for: wish, in: plan).earliest()
    var twin: Instant?
    for minute in stride(from: 0, to: 1380, by: 15) where twin == nil {
      var exact = wish
      exact.hours = minute..<minute + 60
      twin = SlotSearch(for: exact, in: plan).slots().map(\.span.start).min()
    }
    #expect(found == twin)
  }

  @Test func `the hour asked is never said to be free later than the list has it`() throws {
    let plan = try plan(
      """
                   08  09  10  11  12  13  14  15  16  17  18
      gids-1       ········AAAAAAAA····························
      """)
    let answer = SlotSearch(for: wish("10 fr ma om 10", in: plan), in: plan).answerAtHour()
    #expect(answer.askedHour?.blockage.freeFrom == answer.slots.first?.span.start)
  }
}
