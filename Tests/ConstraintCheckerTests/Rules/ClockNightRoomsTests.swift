import ConstraintChecker
import Planning
import TestSupport
import Testing

/// Rooms and materials in both nights in which the clocks change: minutes that pass are what counts.
@Suite struct ClockNightRoomsTests {
  private static let house: [HouseRow] = [
    .kind(ActivityKind(id: "workshop", setup: 15, teardown: 15)),
    .kind(ActivityKind(id: "groep", audience: .visitors, isGuided: true)),
    .kind(ActivityKind(id: "luid", noise: .loud)),
    .kind(ActivityKind(id: "opname", needsSilence: true, isSpoiledByNoise: true)),
    .kind(ActivityKind(id: "werken", makesDust: true)),
    .kind(ActivityKind(id: "opbouw", handlesArt: true)),
    .adjacency(Adjacency("a", "b", carriesNoise: true, carriesDust: true)),
    .handling(Handling(material: "headset", minutes: 10)),
  ]

  private static let resources = [
    DrawnPlan.room("a"), DrawnPlan.room("b"), DrawnPlan.room("refter"),
    DrawnPlan.room("noord", partOf: "refter"), DrawnPlan.gallery("zaal", people: 90),
    DrawnPlan.material("headset", stock: 1),
  ]

  private struct Use {
    var thing: String
    var kind = ""
    var start: String
    var end: String
    var museum = "stam"
  }

  /// What a rule says of two, in local times; the second is named B.
  private func texts(_ rule: RuleCode, _ uses: Use...) throws -> [String] {
    var drawn = try PeoplePlan(Self.resources, Self.house)
    for (use, name) in zip(uses, ["A", "B", "C"]) {
      try drawn.book(
        name, of: [use.thing], use.start, use.end, at: use.museum, kind: use.kind)
    }
    return try drawn.texts(rule)
  }

  @Test func `a part and its whole touch where two o'clock is three`() throws {
    let whole = Use(thing: "refter", start: "2027-03-28T03:00", end: "2027-03-28T04:00")
    func part(_ end: String) -> Use { Use(thing: "noord", start: "2027-03-28T01:00", end: end) }
    #expect(try texts(.roomPart, part("2027-03-28T03:00"), whole) == [])
    #expect(
      try texts(.roomPart, part("2027-03-28T03:30"), whole)
        == ["hard room-part noord 03:00–03:30 A.noord B.refter"])
  }

  @Test func `a part in the first hour is out of the way of its whole in the second`() throws {
    let whole = Use(thing: "refter", start: "2026-10-25T02:00+01:00", end: "2026-10-25T04:00")
    func part(_ end: String) -> Use { Use(thing: "noord", start: "2026-10-25T01:00", end: end) }
    #expect(try texts(.roomPart, part("2026-10-25T02:59+02:00"), whole) == [])
    #expect(
      try texts(.roomPart, part("2026-10-25T02:30+01:00"), whole)
        == ["hard room-part noord 02:00–02:30 A.noord B.refter"])
  }

  @Test func `a quarter past one to three is a quarter of an hour short of setting up`() throws {
    let later = Use(
      thing: "a", kind: "workshop", start: "2027-03-28T03:00", end: "2027-03-28T04:00")
    func earlier(_ end: String) -> Use {
      Use(thing: "a", kind: "workshop", start: "2027-03-28T00:30", end: end)
    }
    #expect(try texts(.buffer, earlier("2027-03-28T01:30"), later) == [])
    #expect(
      try texts(.buffer, earlier("2027-03-28T01:45"), later)
        == ["soft buffer a 01:45–03:00 A.a B.a 30/15"])
  }

  @Test func `from a quarter to three to a quarter past two is half an hour`() throws {
    let earlier = Use(
      thing: "a", kind: "workshop", start: "2026-10-25T01:00", end: "2026-10-25T02:45+02:00")
    func later(_ start: String) -> Use {
      Use(thing: "a", kind: "workshop", start: start, end: "2026-10-25T04:00")
    }
    #expect(try texts(.buffer, earlier, later("2026-10-25T02:15+01:00")) == [])
    #expect(
      try texts(.buffer, earlier, later("2026-10-25T02:14+01:00"))
        == ["soft buffer a 02:59–02:00 A.a B.a 30/29"])
  }

  private func group(_ start: String, _ end: String) -> Use {
    Use(thing: "zaal", kind: "groep", start: start, end: end)
  }

  @Test func `groups of a quarter to two and of three start a quarter apart in spring`() throws {
    let later = group("2027-03-28T03:00", "2027-03-28T04:00")
    #expect(try texts(.stagger, group("2027-03-28T01:45", "2027-03-28T03:30"), later) == [])
    #expect(
      try texts(.stagger, group("2027-03-28T01:46", "2027-03-28T03:30"), later)
        == ["soft stagger zaal 01:46–03:00 A.zaal B.zaal 2/2"])
  }

  @Test func `groups of two o'clock and of two o'clock start an hour apart in autumn`() throws {
    let first = group("2026-10-25T02:00+02:00", "2026-10-25T04:00")
    let second = group("2026-10-25T02:00+01:00", "2026-10-25T04:00")
    #expect(try texts(.stagger, first, first, second) == [])
    #expect(
      try texts(.stagger, group("2026-10-25T02:50+02:00", "2026-10-25T04:00"), second)
        == ["soft stagger zaal 02:50–02:00 A.zaal B.zaal 2/2"])
  }

  /// Something in one room until a moment, something else next door from another on.
  private func disturbance(
    _ rule: RuleCode, until end: String, from start: String, to last: String
  ) throws -> [String] {
    let kinds = rule == .noise ? ("luid", "opname") : ("werken", "opbouw")
    let day = String(start.prefix(10))
    return try texts(
      rule, Use(thing: "a", kind: kinds.0, start: "\(day)T00:30", end: end),
      Use(thing: "b", kind: kinds.1, start: start, end: last))
  }

  @Test(arguments: [RuleCode.noise, .dust])
  func `noise and dust until three are over when what began at two would begin`(rule: RuleCode)
    throws
  {
    let (start, end) = ("2027-03-28T03:00", "2027-03-28T04:00")
    #expect(try disturbance(rule, until: "2027-03-28T03:00", from: start, to: end) == [])
    #expect(
      try disturbance(rule, until: "2027-03-28T03:01", from: start, to: end)
        == ["hard \(rule.rawValue) b 03:00–03:01 A.a B.b"])
  }

  @Test(arguments: [RuleCode.noise, .dust])
  func `noise and dust of the first hour do not reach the second`(rule: RuleCode) throws {
    let (start, end) = ("2026-10-25T02:00+01:00", "2026-10-25T04:00")
    #expect(try disturbance(rule, until: "2026-10-25T02:59+02:00", from: start, to: end) == [])
    #expect(
      try disturbance(rule, until: "2026-10-25T02:01+01:00", from: start, to: end)
        == ["hard \(rule.rawValue) b 02:00–02:01 A.a B.b"])
  }

  /// The way to the Industriemuseum takes 35 minutes, and 10 for loading.
  private func move(until end: String, from start: String, to last: String) throws -> [String] {
    let day = String(start.prefix(10))
    return try texts(
      .materialMove, Use(thing: "headset", start: "\(day)T00:00", end: end),
      Use(thing: "headset", start: start, end: last, museum: "im"))
  }

  @Test func `a way takes its minutes in both nights`() throws {
    let (spring, four) = ("2027-03-28T03:00", "2027-03-28T04:00")
    #expect(try move(until: "2027-03-28T01:15", from: spring, to: four) == [])
    #expect(
      try move(until: "2027-03-28T01:16", from: spring, to: four)
        == ["hard material-move headset 01:16–03:00 A.headset B.headset 45/44"])
    let (autumn, later) = ("2026-10-25T02:00+01:00", "2026-10-25T04:00")
    #expect(try move(until: "2026-10-25T02:15+02:00", from: autumn, to: later) == [])
    #expect(
      try move(until: "2026-10-25T02:16+02:00", from: autumn, to: later)
        == ["hard material-move headset 02:16–02:00 A.headset B.headset 45/44"])
  }
}
