import Planning

/// Small plans of groups, meetings and classes, around holidays and the nights clocks change, with
/// people who can too little and rooms that have too little.
package struct RandomCrews {
  package private(set) var plan = Plan()
  private var random: SplitMix

  /// Monday 22 March, the week of Easter; Monday 25 October, the week of All Saints.
  private static let mondays: [Int32] = [20_899, 21_116]

  package init(seed: UInt64, activities: Int = 16) throws {
    random = SplitMix(seed: seed)
    var edits: [Edit] = ["stam", "msk"].map {
      .museum(Replacement(from: nil, to: Museum(id: MuseumID($0), name: $0)))
    }
    edits += RandomCrews.resources.map { .resource(Replacement(from: nil, to: $0)) }
    edits += RandomCrews.opening.map { .opening(Replacement(from: nil, to: $0)) }
    edits += (RandomCrews.house + RandomCrews.certificates).map {
      .house(Replacement(from: nil, to: $0))
    }
    try plan.apply(PlanChange(edits))
    for number in 0..<activities { try plan.apply(activity(number)) }
  }

  private static let resources = [
    PeoplePlan.person("an", skills: ["gids", "lang:nl"]), PeoplePlan.person("bo"),
    PeoplePlan.person("cas", skills: ["suppoost", "lang:fr"]), PeoplePlan.person("dirk"),
    Resource(id: "refter", kind: .room, name: "refter", museum: "stam", features: ["beamer"]),
    Resource(id: "noord", kind: .room, name: "noord", museum: "stam", partOf: "refter"),
    Resource(id: "aula", kind: .room, name: "aula", museum: "msk", features: ["piano"]),
  ]

  /// MSK shuts on Mondays but for holidays; STAM on Wednesdays, All Souls' and one Saturday.
  private static let opening: [OpeningRule] =
    (2...7).map { OpeningRule(museum: "msk", day: .weekday($0), hours: [600..<1080]) }
    + [1, 2, 4, 5, 6, 7].map {
      OpeningRule(museum: "stam", day: .weekday($0), hours: [540..<1020])
    } + [
      OpeningRule(museum: "msk", day: .publicHoliday, hours: [600..<1080]),
      OpeningRule(museum: "stam", day: .yearly(month: 11, day: 2), hours: []),
      OpeningRule(museum: "stam", day: .date(LocalDate(days: 20_904)), hours: []),
    ]

  private static let house: [HouseRow] = [
    .kind(ActivityKind(id: "rondleiding", audience: .visitors, isGuided: true)),
    .kind(ActivityKind(id: "klas", audience: .schools, isGuided: true)),
    .kind(ActivityKind(id: "verhuur", audience: .guests)), .kind(ActivityKind(id: "overleg")),
    .kind(ActivityKind(id: "bezoek", audience: .visitors)),
    .kind(ActivityKind(id: "les", audience: .schools)),
    .skill(Skill(id: "vgt", form: .language)),
    .grant(SkillGrant(person: "an", skill: "fr", level: .b1)),
    .grant(SkillGrant(person: "an", skill: "en", level: .c1, validUntil: LocalDate(days: 20_902))),
    .grant(SkillGrant(person: "bo", skill: "fr", validFrom: LocalDate(days: 21_121))),
    .grant(SkillGrant(person: "bo", skill: "vgt", level: .b2)),
    .grant(
      SkillGrant(
        person: "dirk", skill: "gids", validFrom: LocalDate(days: 20_901),
        validUntil: LocalDate(days: 21_119))),
    .layout(Layout(room: "aula", name: "u-vorm", people: 18)),
    .policy(MuseumPolicy(museum: "msk", visitorsPerGuide: 20)),
    .setting(RuleSetting(museum: "msk", rule: "open-hours", parameters: ["margin-before": 30])),
    .setting(RuleSetting(museum: "msk", rule: "guide-ratio", parameters: ["pupils-per-adult": 6])),
    .calendarDay(day(20_907, .ordinary, "gewone dag")), .calendarDay(day(20_903, .bridge, "brug")),
    .calendarDay(day(21_118, .holiday, "stadsfeest")),
    .calendarDay(day(20_900, .school, "pedagogische studiedag")),
  ]

  /// Days on which certificates of cas end; the crane is warned of five days ahead.
  package static let ends = [
    ("ehbo", 20_900), ("brand", 20_901), ("hoogte", 20_961), ("lift", 20_962), ("kraan", 20_906),
    ("loopkraan", 20_907),
  ]

  private static let certificates: [HouseRow] =
    ["kraan", "loopkraan"].map {
      .skill(Skill(id: $0, form: .certificate, warningDays: 5))
    }
    + ends.map { skill, day in
      .grant(
        SkillGrant(person: "cas", skill: skill, validUntil: LocalDate(days: Int32(day))))
    }

  /// At STAM.
  private static func day(
    _ day: Int32, _ meaning: CalendarDay.Meaning, _ name: String
  ) -> CalendarDay {
    CalendarDay(
      museum: "stam", first: LocalDate(days: day), last: LocalDate(days: day), meaning: meaning,
      name: name)
  }

  private mutating func activity(_ number: Int) -> PlanChange {
    let span = span()
    let activity = Activity(
      id: ActivityID("a\(number)"), title: "", museum: pick(["stam", "msk"]), span: span,
      kind: pick([
        "rondleiding", "rondleiding", "klas", "klas", "verhuur", "overleg", "woord", "bezoek",
        "les",
      ]),
      status: pick([.confirmed, .confirmed, .confirmed, .option, .concept, .cancelled]),
      setup: pick([0, 30]), teardown: pick([0, 60]), visitors: pick([nil, 15, 16, 20, 21, 45]),
      language: pick(["", "nl", "fr", "en", "vgt"]), needs: needs())
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for place in 0..<pick([0, 1, 2, 3, 4]) {
      let booking = Booking(
        id: BookingID("b\(number).\(place)"), activity: activity.id,
        resource: pick(plan.resources).id, span: pick([span, span, span, self.span()]))
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    return PlanChange(edits)
  }

  private mutating func needs() -> [Need] {
    pick([
      [], [], [Need(.skill, "gids")], [Need(.skill, "gids", count: 2), Need(.language, "fr")],
      [Need(.language, "en"), Need(.skill, "suppoost")], [Need(.language, "fr", level: .b1)],
      [Need(.feature, "beamer")], [Need(.layout, "staand")],
      [Need(.layout, "u-vorm"), Need(.feature, "piano")],
      [Need(.language, "vgt", count: 2), Need(.feature, "lift")],
    ])
  }

  private mutating func span() -> Span {
    let day = pick(RandomCrews.mondays) + Int32(pick(Array(0..<9)))
    let midnight = ZoneRules.brussels.startOfDay(LocalDate(days: day)).minutes
    let start = midnight + Int32(pick(Array(0..<48)) * 30)
    return Span(known: start, start + Int32(pick([30, 60, 90, 240, 480, 1440, 1470])))
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }
}
