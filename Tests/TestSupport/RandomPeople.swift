import Planning

/// Four people with far too much work, around the nights in which the clocks change.
package struct RandomPeople {
  package private(set) var random: SplitMix
  package private(set) var plan: Plan
  private var days = 14

  private static let firstDays = ["2027-03-20", "2027-10-23"]

  /// Activities lie within so many days.
  package init(seed: UInt64, activities: Int = 30, days: Int = 14) throws {
    random = SplitMix(seed: seed)
    plan = try PeoplePlan(
      [
        PeoplePlan.person("an", skills: ["gids", "lang:nl"]), PeoplePlan.person("bo"),
        PeoplePlan.person("cas", skills: ["suppoost", "lang:fr"]), PeoplePlan.person("dirk"),
      ], RandomPeople.house() + RandomPeople.periods(seed)
    ).plan
    self.days = days
    for number in 0..<activities { try plan.apply(activity(number)) }
  }

  /// Some average over other stretches of the year, of which the last one is shorter.
  private static func periods(_ seed: UInt64) -> [HouseRow] {
    let months = [[:], ["public-months": 5, "labour-months": 12], ["public-months": 1]]
    let own = months[Int(seed % 3)]
    return own.isEmpty ? [] : [.setting(RuleSetting(rule: "avg-week", parameters: own))]
  }

  private static func house() throws -> [HouseRow] {
    func absence(_ id: String, _ person: ResourceID, _ start: String, _ end: String) throws
      -> HouseRow
    {
      .absence(Absence(id: id, person: person, span: try PeoplePlan.span(start, end)))
    }
    return [
      .employment(Employment(person: "an", profile: .publicSector, weekly: 120)),
      .employment(Employment(person: "bo", profile: .labourAct, weekly: 150)),
      .employment(Employment(person: "cas", profile: .freelance)),
      .employment(Employment(person: "dirk", form: .volunteer, weekly: 400)),
      .kind(ActivityKind(id: "rondleiding", isGuided: true)),
      .grant(SkillGrant(person: "an", skill: "fr", level: .b1)),
      .grant(
        SkillGrant(
          person: "an", skill: "en", level: .c1, validUntil: LocalDate(iso: "2027-03-24"))),
      .grant(SkillGrant(person: "bo", skill: "fr", validFrom: LocalDate(iso: "2027-10-28"))),
      .policy(MuseumPolicy(museum: "stam", visitorsPerGuide: 20)),
      try absence("x1", "an", "2027-03-22T09:00", "2027-03-23T12:00"),
      try absence("x2", "an", "2027-03-23T12:00", "2027-03-23T15:00"),
      try absence("x3", "bo", "2027-10-30T23:00", "2027-10-31T05:00"),
      .availability(Availability(person: "an", day: .weekday(6), hours: [480..<1440])),
      .availability(Availability(person: "an", day: .weekday(7), hours: [0..<720, 780..<1260])),
      .availability(Availability(person: "an", day: .weekday(1), hours: [540..<1020])),
    ]
  }

  /// A new activity with up to four people.
  package mutating func activity(_ number: Int) throws -> PlanChange {
    let span = try span()
    let activity = Activity(
      id: ActivityID("a\(number)"), title: "Activiteit \(number)",
      museum: MuseumID(pick(["stam", "stam", "msk", "hva", "im"])), span: span,
      kind: pick(["rondleiding", "lezing"]),
      status: pick([.confirmed, .confirmed, .confirmed, .option, .concept, .cancelled]),
      setup: pick([0, 0, 15, 60]), teardown: pick([0, 0, 15, 30]),
      visitors: pick([nil, 10, 20, 21, 45]), language: pick(["", "nl", "fr", "en"]),
      needs: pick([
        [], [Need(.skill, "gids")], [Need(.skill, "gids", count: 2), Need(.language, "fr")],
        [Need(.language, "en"), Need(.skill, "suppoost")],
      ]))
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for person in ["an", "bo", "cas", "dirk"] where random.next() % 2 == 0 {
      let booking = Booking(
        id: BookingID("b\(number).\(person)"), activity: activity.id,
        resource: ResourceID(person), span: span)
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    return PlanChange(edits)
  }

  package mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }

  private mutating func span() throws -> Span {
    let first = try PeoplePlan.moment("\(pick(RandomPeople.firstDays))T00:00").minutes
    let start = first + Int32(pick(Array(0..<days)) * 1440 + pick(Array(0..<96)) * 15)
    return Span(known: start, start + Int32(pick([15, 30, 45, 60, 90, 180, 240, 375, 600])))
  }
}
