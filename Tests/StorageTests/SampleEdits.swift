import Planning

/// One of everything a plan holds, with its odd corners.
enum SampleEdits {
  static let stam = Museum(
    id: "stam", name: "STAM", zone: "Europe/Brussels", agb: "Erfgoed", address: "Godshuizenlaan 2",
    version: 3)

  static let resources = [
    Resource(
      id: "refter", kind: .room, name: "Abdijrefter", museum: "stam", capacity: 120,
      partOf: "abdij", features: ["podium", "beamer, vast"], version: 2),
    Resource(
      id: "plein", kind: .room, name: "Plein", museum: "stam",
      sharing: Resource.Sharing(people: 60, groups: 3)),
    Resource(
      id: "hal", kind: .room, name: "Hal", museum: "stam", sharing: Resource.Sharing()),
    Resource(
      id: "gids-04", kind: .staff, name: "Gids 04", museum: "stam", skills: ["taal:fr", "taal:nl"]),
    Resource(id: "headset", kind: .material, name: "Headset", museum: "stam", capacity: 60),
  ]

  /// Monday 22 March 2027, 14:00–16:00.
  static let lezing: Activity = {
    let start = ZoneRules.brussels.instant(from: "2027-03-22T14:00")
    return Activity(
      id: "a1", title: "Lezing", museum: "stam",
      span: Span(known: start.minutes, start.minutes + 120))
  }()

  static let volle: Activity = {
    var activity = lezing
    activity.id = "a2"
    activity.title = hostile
    activity.kind = "rondleiding"
    activity.status = .option
    activity.setup = 45
    activity.teardown = 65535
    activity.visitors = 0
    activity.language = "vgt"
    activity.about = Activity.About(
      client: "Davidsfonds", reference: "R-1", exhibition: "expo", phase: "bouw", series: "s",
      notes: "a\nb\t\"c\"\\ ; DROP TABLE bookings; --",
      askedAt: ZoneRules.brussels.instant(from: "2026-10-25T02:30"),
      optionUntil: LocalDate(iso: "2027-01-31"))
    activity.needs = [
      Need(.language, "vgt", count: 2, level: .b2), Need(.skill, "gids"),
      Need(.feature, "rolstoel"), Need(.layout, "u-vorm"), Need(.material, "headset", count: 40),
    ]
    activity.version = 70_000
    return activity
  }()

  /// NUL, escapes, a lone accent, right-to-left marks, a family, a quote and a percent sign.
  static let hostile = "a\u{0}b\u{1B}[31m e\u{301} \u{202E}cba\u{202C} 👨‍👩‍👧 '\"%_\u{2028}"

  static let everyKind: [Edit] =
    [.museum(Replacement(from: nil, to: stam))]
    + resources.map { .resource(Replacement(from: nil, to: $0)) }
    + Status.allCases.map { status in
      var activity = lezing
      activity.status = status
      return .activity(Replacement(from: nil, to: activity))
    } + [
      .activity(Replacement(from: nil, to: volle)),
      .activity(Replacement(from: lezing, to: with(lezing) { $0.title = "Later" })),
      .booking(
        Replacement(
          from: nil,
          to: Booking(
            id: "b1", activity: "a1", resource: "headset", span: lezing.span, quantity: 12,
            version: 65_535))),
      .waiver(
        Replacement(
          from: nil,
          to: Waiver(
            conflict: "double-booking b1 b2", reason: hostile, author: "Balie",
            madeAt: lezing.span.start))),
      .waiver(
        Replacement(
          from: nil,
          to: Waiver(
            conflict: "double-booking b1 b3", reason: "tot dan", author: "Balie",
            madeAt: lezing.span.start, expires: lezing.span.end))),
      .opening(
        Replacement(
          from: nil,
          to: OpeningRule(museum: "stam", day: .weekday(1), hours: [540..<1020, 1080..<1440]))),
      .opening(
        Replacement(
          from: nil,
          to: OpeningRule(museum: "stam", day: .date(LocalDate(days: 20_999)), hours: []))),
      .travel(Replacement(from: nil, to: TravelTime(from: "stam", to: "depot", minutes: 25))),
    ] + layers.map { .opening(Replacement(from: nil, to: $0)) }
    + houseRows.map { .house(Replacement(from: nil, to: $0)) }

  private static let layers = ["12-24", "public-holiday", "school-holiday", "1TH 1,2,12"]
    .compactMap { OpeningRule.Day(text: $0) }
    .map { OpeningRule(museum: "stam", day: $0, hours: [600..<1080]) }

  static func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
  }
}

extension ZoneRules {
  /// The first instant at which these clocks show `text`, `2027-03-22T14:00`.
  func instant(from text: String) -> Instant {
    let parts = text.split { "-T:".contains($0) }.compactMap { Int($0) }
    guard let date = LocalDate(year: parts[0], month: parts[1], day: parts[2]) else {
      preconditionFailure("no such date: \(text)")
    }
    return instant(LocalDateTime(date, minuteOfDay: parts[3] * 60 + parts[4]))
  }
}
