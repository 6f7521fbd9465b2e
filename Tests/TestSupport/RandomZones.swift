import Planning

/// Random plans of two days around the nights the clocks change, with zones of every sort.
package struct RandomZones {
  package private(set) var plan = Plan()
  package private(set) var random: SplitMix
  package let now: Instant
  package static let days = 1

  private static let people = ["an", "bo", "cas", "dan", "els"]
  private static let rooms: [(ResourceID, ResourceID?)] = [
    ("vleugel", nil), ("zaal", "vleugel"), ("nis", "zaal"), ("kapel", nil), ("hal", nil),
  ]

  package init(seed: UInt64) throws {
    random = SplitMix(seed: seed)
    // Saturdays 27 March and 30 October 2027, and an ordinary Wednesday before a first Thursday.
    let noons: [Int32] = [30_102_900, 30_415_320, 30_108_600]
    now = Instant(minutes: noons[Int(random.next() % 3)])
    var edits: [Edit] = ["stam", "hva"].map {
      .museum(Replacement(from: nil, to: Museum(id: MuseumID($0), name: $0)))
    }
    edits += RandomZones.rooms.map { id, whole in
      .resource(
        Replacement(
          from: nil,
          to: Resource(
            id: id, kind: .room, name: id.text, museum: id == "hal" ? "hva" : "stam",
            partOf: whole)))
    }
    for name in RandomZones.people {
      let skills = pick([["suppoost"], ["suppoost", "onthaal"], ["onthaal"], ["gids"]])
      edits.append(
        .resource(Replacement(from: nil, to: PeoplePlan.person(name, skills: skills))))
    }
    edits += house().map { .house(Replacement(from: nil, to: $0)) }
    edits += opening().map { .opening(Replacement(from: nil, to: $0)) }
    try plan.apply(PlanChange(edits))
    for number in 0..<12 { try plan.apply(activity(number)) }
  }

  private mutating func house() -> [HouseRow] {
    let urgent = RuleSetting(
      rule: "guard-min", parameters: ["watch-days": RandomZones.days, "urgent-days": 60])
    var rows: [HouseRow] = [
      .setting(urgent), .grant(SkillGrant(person: "els", skill: "suppoost")),
      .zone(zone("balie", [])), .zone(zone("vestiaire", [])),
      .zone(zone("zalen", pick([["zaal", "kapel"], ["zaal"], ["vleugel"]]))),
      .zone(zone("nis", ["nis"])), .zone(zone("hal", ["hal"], "hva")),
    ]
    for number in 0..<3 {
      let room = pick(RandomZones.rooms.map(\.0))
      rows.append(
        .closure(Closure(id: "c\(number)", room: room, span: span(most: 40), reason: "werf")))
    }
    return rows
  }

  private mutating func zone(
    _ id: String, _ rooms: [ResourceID], _ museum: MuseumID = "stam"
  ) -> WatchZone {
    WatchZone(
      id: id, museum: museum, rooms: rooms, attendants: pick([0, 1, 1, 2]),
      skill: pick(["suppoost", "suppoost", "onthaal"]), lateAttendants: pick([nil, 0, 1, 3]))
  }

  private mutating func opening() -> [OpeningRule] {
    var rules: [OpeningRule] = []
    for museum: MuseumID in ["stam", "hva"] {
      let hours = pick([[600..<1080], [0..<1440], [120..<150, 540..<720, 720..<1020], [90..<200]])
      rules += (1...7).map { OpeningRule(museum: museum, day: .weekday($0), hours: hours) }
      let late = MonthlyDay(nth: pick([1, 4, 5]), weekday: pick([4, 6, 7]))
      rules.append(OpeningRule(museum: museum, day: .monthly(late), hours: [1020..<1320]))
    }
    return rules
  }

  /// A new activity, or the old one otherwise.
  package mutating func activity(_ number: Int) -> PlanChange {
    let span = span(most: 30)
    let activity = Activity(
      id: ActivityID("a\(number)"), title: "a\(number)", museum: pick(["stam", "stam", "hva"]),
      span: span, kind: "",
      status: pick([.confirmed, .confirmed, .option, .concept, .cancelled]),
      setup: pick([0, 0, 30]),
      needs: pick([[], [Need(.skill, "suppoost")], [Need(.skill, "onthaal", count: 2)]]))
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    let rooms = pick([[], [], [pick(RandomZones.rooms.map(\.0))]])
    let people = (0..<pick([1, 2, 3])).map { _ in ResourceID(pick(RandomZones.people)) }
    for (place, resource) in (rooms + people).enumerated() {
      let booking = Booking(
        id: BookingID("b\(number).\(place)"), activity: activity.id, resource: resource,
        span: place == 2 ? self.span(most: 20) : span)
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    return PlanChange(edits)
  }

  package mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }

  private mutating func span(most: Int) -> Span {
    let start = now.minutes + Int32(random.next() % 160) * 15 - 900
    return Span(known: start, start + Int32(1 + random.next() % UInt64(most)) * 15)
  }
}
