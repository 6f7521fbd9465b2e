import Planning

/// Small plans in three museums whose rooms, kinds and materials are described: full of trouble.
package struct HousePlan {
  package private(set) var random: SplitMix
  package private(set) var plan = Plan()

  /// Noon before the nights in which clocks change, and an ordinary day.
  private static let starts: [Int32] = [29_889_900, 30_203_220, 30_084_780]

  package init(seed: UInt64, activities: Int = 16) throws {
    random = SplitMix(seed: seed)
    var edits: [Edit] = ["stam", "hva", "im"].map {
      .museum(Replacement(from: nil, to: Museum(id: MuseumID($0), name: $0)))
    }
    edits += HousePlan.resources.map { .resource(Replacement(from: nil, to: $0)) }
    edits += HousePlan.ways.map { .travel(Replacement(from: nil, to: $0)) }
    edits += HousePlan.kinds.map { .house(Replacement(from: nil, to: .kind($0))) }
    edits += HousePlan.rows.map { .house(Replacement(from: nil, to: $0)) }
    for number in 0..<3 {
      let closure = Closure(
        id: "c\(number)", room: pick(["refter", "noord", "nis", "hal"]), span: span(),
        reason: "werf \(number)")
      edits.append(.house(Replacement(from: nil, to: .closure(closure))))
    }
    try plan.apply(PlanChange(edits))
    for number in 0..<activities { try plan.apply(activity(number)) }
  }

  private static let resources = [
    room("refter", seats: 40, features: ["beamer"]),
    room("noord", seats: 20, partOf: "refter", features: ["piano"]),
    room("nis", partOf: "noord"), room("kapel"),
    Resource(
      id: "hal", kind: .room, name: "hal", museum: "hva", sharing: Resource.Sharing(groups: 9)),
    person("an"), person("els", skills: ["bewakingsagent-b"]), person("jan"),
    DrawnPlan.material("stoel", stock: 10), DrawnPlan.material("piano", stock: 1),
    Resource(
      id: "bus", kind: .material, name: "bus", museum: "stam", capacity: 2,
      features: ["bestelwagen"]),
    Resource(
      id: "scherm", kind: .material, name: "scherm", museum: "stam", capacity: 3,
      features: ["stofscherm"]),
  ]

  private static let ways = [
    TravelTime(from: "stam", to: "hva", minutes: 30),
    TravelTime(from: "im", to: "stam", minutes: 35), TravelTime(from: "hva", to: "im", minutes: 10),
    TravelTime(from: "im", to: "hva", minutes: 20),
    TravelTime(from: "depot", to: "im", minutes: 50),
    TravelTime(from: "depot", to: "stam", minutes: 20),
  ]

  private static let kinds = [
    ActivityKind(
      id: "rondleiding", setup: 5, audience: .visitors, noise: .speech, isGuided: true),
    ActivityKind(id: "concert", teardown: 45, audience: .guests, noise: .loud, needsSilence: true),
    ActivityKind(id: "opname", needsSilence: true, isSpoiledByNoise: true),
    ActivityKind(id: "werken", noise: .works, makesDust: true),
    ActivityKind(id: "opbouw", handlesArt: true),
    ActivityKind(id: "toezicht", allowsParallel: true),
    ActivityKind(id: "levering", settlingHours: 12),
    ActivityKind(id: "verf", makesDust: true, settlingHours: 80),
    ActivityKind(id: "poets", makesDust: true, settlingHours: 0),
    ActivityKind(
      id: "verhuur", setup: 60, teardown: 30, audience: .guests, noise: .loud, hasFirmBuffers: true),
  ]

  private static let rows: [HouseRow] = [
    .adjacency(Adjacency("kapel", "refter")),
    .adjacency(Adjacency("hal", "kapel", carriesNoise: false, carriesDust: true)),
    .adjacency(Adjacency("nis", "hal", carriesDust: true)),
    .layout(Layout(room: "kapel", name: "staand", people: 30)),
    .layout(Layout(room: "refter", name: "u-vorm", people: 18)),
    .handling(
      Handling(
        material: "stoel", home: "depot", inRepair: 1, minutes: 10, needsVan: true, perVan: 4)),
    .handling(Handling(material: "piano", minutes: 20)),
    .grant(
      SkillGrant(
        person: "jan", skill: "bewakingsagent", validUntil: LocalDate(days: 20_900))),
    .policy(MuseumPolicy(museum: "hva", staggerMinutes: 45)),
    .setting(
      RuleSetting(museum: "hva", rule: "noise", parameters: ["noise-level": 1])),
    .setting(RuleSetting(rule: "guard-min", parameters: ["people-per-guard": 20])),
    .setting(RuleSetting(museum: "im", rule: "fragile", parameters: ["min-handlers": 3])),
    .setting(RuleSetting(rule: "climate", parameters: ["stable-hours": 30])),
  ]

  /// A new activity with one to four bookings.
  package mutating func activity(_ number: Int) -> PlanChange {
    let span = span()
    let activity = Activity(
      id: ActivityID("a\(number)"), title: "Activiteit \(number)",
      museum: pick(["stam", "hva", "im"]), span: span,
      kind: pick(["", "iets"] + HousePlan.kinds.map(\.id) + ["werken", "opbouw", "rondleiding"]),
      status: pick([.confirmed, .confirmed, .confirmed, .option, .concept, .cancelled]),
      setup: pick([0, 0, 15, 60]), teardown: pick([0, 0, 15, 30]),
      visitors: pick([nil, 10, 17, 20, 21, 37, 45]),
      needs: pick([
        [], [], [Need(.feature, "beamer")], [Need(.layout, "u-vorm"), Need(.feature, "piano")],
        [Need(.layout, "staand")],
      ]))
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for place in 0..<pick([1, 1, 2, 3, 4]) {
      let booking = Booking(
        id: BookingID("b\(number).\(place)"), activity: activity.id,
        resource: pick(plan.resources).id, span: pick([span, span, self.span()]),
        quantity: pick([1, 1, 2, 5, 9]))
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    return PlanChange(edits)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }

  private mutating func span() -> Span {
    let start = pick(HousePlan.starts) + Int32(pick(Array(0..<60)) * 15)
    return Span(known: start, start + Int32(pick([1, 30, 30, 45, 60, 90, 240, 1500, 4000])))
  }

  private static func room(
    _ id: ResourceID, seats: Int? = nil, partOf: ResourceID? = nil, features: [String] = []
  ) -> Resource {
    Resource(
      id: id, kind: .room, name: id.text, museum: "stam", capacity: seats, partOf: partOf,
      features: features)
  }

  private static func person(_ id: ResourceID, skills: [String] = []) -> Resource {
    Resource(id: id, kind: .staff, name: id.text, museum: "stam", skills: skills)
  }
}
