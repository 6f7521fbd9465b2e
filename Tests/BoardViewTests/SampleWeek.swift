import Planning

/// A week of two museums that has a bit of everything; Monday is 23 November 2026.
struct SampleWeek {
  private(set) var plan = Plan()
  private var number = 0

  static let monday = LocalDate(days: 20_780)
  static let zone = ZoneRules.brussels

  init() throws {
    try apply([
      .museum(Replacement(from: nil, to: Museum(id: "stam", name: "STAM"))),
      .museum(Replacement(from: nil, to: Museum(id: "hva", name: "Huis van Alijn"))),
    ])
    try apply(SampleWeek.resources.map { .resource(Replacement(from: nil, to: $0)) })
    try apply(
      SampleWeek.hours.map { .opening(Replacement(from: nil, to: $0)) })
    try addActivities()
  }

  private mutating func apply(_ edits: [Edit]) throws {
    try plan.apply(PlanChange(edits))
  }

  /// Gives a room another name.
  mutating func rename(_ id: ResourceID, to name: String) throws {
    guard let before = plan.resource(id).map({ plan[$0] }) else { return }
    var after = before
    after.name = name
    try apply([.resource(Replacement(from: before, to: after))])
  }

  private static let resources: [Resource] = [
    room("refter", "Abdijrefter", seats: 120), room("expo", "Expozaal 1", seats: 60),
    room("atelier", "Familieatelier", seats: 25), room("kapel", "Kapel van het kinderziekenhuis"),
    room("pierke", "Poppentheater Pierke", seats: 50, museum: "hva"),
    room("zolder", "Zolder", museum: "hva"),
    Resource(id: "gids-04", kind: .staff, name: "Gids 04", museum: "stam", skills: ["nl", "fr"]),
    Resource(id: "gids-07", kind: .staff, name: "Gids 07", museum: "hva"),
    Resource(id: "headset", kind: .material, name: "Headset", museum: "stam", capacity: 60),
    Resource(id: "beamer", kind: .material, name: "Beamer", museum: "stam", capacity: 2),
  ]

  private static func room(
    _ id: String, _ name: String, seats: Int? = nil, museum: MuseumID = "stam"
  ) -> Resource {
    Resource(id: ResourceID(id), kind: .room, name: name, museum: museum, capacity: seats)
  }

  /// STAM closes on Wednesday, Huis van Alijn has no hours.
  private static let hours: [OpeningRule] = (1...7).map { day in
    OpeningRule(museum: "stam", day: .weekday(day), hours: day == 3 ? [] : [540..<1080])
  }

  private mutating func addActivities() throws {
    try add("WS 4B", 1, 600, 90, on: ["atelier", "gids-04"], setup: 15, teardown: 15)
    try add(
      "WS 6C", 1, 675, 90, on: ["atelier"], visitors: 24, kind: "workshop",
      client: "GBS De Boomgaard")
    try add("Lezing: Leie", 1, 840, 120, on: ["refter", "beamer"], visitors: 90, setup: 60)
    try add("Verhuur", 3, 780, 240, on: ["refter", "beamer"], status: .option)
    try add("Gent 1913", 1, 540, 5 * 1440 + 480, on: ["expo"], kind: "expo")
    try add("Idee: nocturne", 4, 960, 120, on: ["kapel"], status: .concept)
    try add("Rondleiding Franse groep", 2, 630, 90, on: ["gids-04", "headset"], count: 25)
    try add("Rondleiding", 2, 660, 60, on: ["headset"], count: 40)
    try add("Pierke speelt", 3, 870, 60, on: ["pierke", "gids-07"], visitors: 48)
    try add("Pierke speelt", 6, 870, 60, on: ["pierke", "gids-07"], visitors: 30)
    try add("Nacht van de poppen", 5, 1200, 360, on: ["zolder"])
    try add("Vervallen", 2, 900, 60, on: ["zolder"], status: .cancelled)
  }

  /// On a weekday (1 is Monday) at a minute of the day, for so many minutes.
  private mutating func add(
    _ title: String, _ weekday: Int, _ minute: Int, _ minutes: Int, on resources: [ResourceID],
    status: Status = .confirmed, visitors: Int? = nil, kind: String = "", client: String = "",
    setup: Int = 0, teardown: Int = 0, count: Int = 1
  ) throws {
    number += 1
    let start = SampleWeek.zone.instant(
      LocalDateTime(SampleWeek.monday + (weekday - 1), minuteOfDay: minute))
    let span = Span(known: start.minutes, (start + minutes).minutes)
    let museum = resources.first.flatMap { plan.resource($0) }.map { plan[$0].museum } ?? "stam"
    let activity = Activity(
      id: ActivityID("a\(number)"), title: title, museum: museum, span: span, kind: kind,
      status: status, setup: setup, teardown: teardown, visitors: visitors,
      about: Activity.About(client: client))
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for (place, resource) in resources.enumerated() {
      let booking = Booking(
        id: BookingID("b\(number).\(place)"), activity: activity.id, resource: resource, span: span,
        quantity: plan.resource(resource).map { plan[$0].kind } == .material ? count : 1)
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    try apply(edits)
  }
}
