import Planning
import TestSupport

/// Small plans with everything in them, around the nights the clocks change.
enum RandomPlan {
  private static let names = [
    "zaal", "Zaal, boven", "  spaties ", "=1+1", "\"De Loods\"", "Foyer é/ë", "x\u{301}", "文", "-",
  ]
  private static let zones = ["Europe/Brussels", "Europe/London", "UTC"]

  static func make(_ random: inout SplitMix) throws(PlanFault) -> Plan {
    var plan = Plan()
    let museums = (0..<Int.random(in: 1...3, using: &random)).map { museum($0, &random) }
    let resources = (0..<Int.random(in: 1...6, using: &random)).map {
      resource($0, museums, &random)
    }
    let activities = (0..<Int.random(in: 0...12, using: &random)).map {
      activity($0, museums, &random)
    }
    let bookings = (0..<(activities.isEmpty ? 0 : 30)).map {
      booking($0, activities, resources, &random)
    }
    var edits: [Edit] = museums.map { .museum(Replacement(from: nil, to: $0)) }
    edits += resources.map { .resource(Replacement(from: nil, to: $0)) }
    edits += activities.map { .activity(Replacement(from: nil, to: $0)) }
    edits += bookings.map { .booking(Replacement(from: nil, to: $0)) }
    edits += others(museums, &random)
    edits += RandomHouse.rows(museums, resources, &random).map {
      .house(Replacement(from: nil, to: $0))
    }
    try plan.apply(PlanChange(edits))
    return plan
  }

  private static func text(_ random: inout SplitMix) -> String {
    let words = (0..<Int.random(in: 0...3, using: &random)).map { _ in word(&random) }
    return words.joined(separator: "\r\n,\"")
  }

  private static func word(_ random: inout SplitMix) -> String {
    names[Int.random(in: 0..<names.count, using: &random)]
  }

  private static func museum(_ number: Int, _ random: inout SplitMix) -> Museum {
    let zone = zones[Int.random(in: 0..<zones.count, using: &random)]
    return Museum(
      id: MuseumID("\(word(&random))\(number)"), name: word(&random), zone: zone,
      agb: text(&random), address: text(&random))
  }

  private static func resource(
    _ number: Int, _ museums: [Museum], _ random: inout SplitMix
  ) -> Resource {
    let kind = Resource.Kind.allCases[number % 3]
    let isShared = Bool.random(using: &random)
    return Resource(
      id: ResourceID("\(number)"), kind: kind, name: word(&random),
      museum: museums[Int.random(in: 0..<museums.count, using: &random)].id,
      capacity: Bool.random(using: &random) ? Int.random(in: 0...900, using: &random) : nil,
      partOf: number >= 3 && kind == .room ? ResourceID("\(number - 3)") : nil,
      sharing: isShared ? Resource.Sharing(people: 20, groups: number > 2 ? 3 : nil) : nil,
      features: number % 2 == 0 ? ["beamer", "piano, vleugel"] : [], skills: ["fr"])
  }

  private static func activity(
    _ number: Int, _ museums: [Museum], _ random: inout SplitMix
  ) -> Activity {
    Activity(
      id: ActivityID("\(word(&random))\(number)"), title: "\(number)\(text(&random))",
      museum: museums[Int.random(in: 0..<museums.count, using: &random)].id, span: span(&random),
      kind: text(&random), status: Status.allCases.randomElement(using: &random) ?? .option,
      setup: Int.random(in: 0...90, using: &random), teardown: number,
      visitors: Bool.random(using: &random) ? number : nil, language: "nl",
      about: Activity.About(
        client: text(&random), notes: text(&random),
        askedAt: number % 2 == 0 ? span(&random).start : nil,
        optionUntil: number % 3 == 0 ? LocalDate(days: 21_177) : nil),
      needs: number % 2 == 0
        ? [Need(.language, "fr", count: 2, level: .b2), Need(.feature, "piano, vleugel")] : [])
  }

  private static func booking(
    _ number: Int, _ activities: [Activity], _ resources: [Resource], _ random: inout SplitMix
  ) -> Booking {
    Booking(
      id: BookingID("\(word(&random))\(number)"),
      activity: activities[Int.random(in: 0..<activities.count, using: &random)].id,
      resource: resources[Int.random(in: 0..<resources.count, using: &random)].id,
      span: span(&random), quantity: Int.random(in: 1...50, using: &random))
  }

  /// Starts within two days of 28 March or 31 October 2027, to the minute.
  private static func span(_ random: inout SplitMix) -> Span {
    let night: Int32 = Bool.random(using: &random) ? 30_103_260 : 30_415_740
    let start = night + Int32.random(in: -200...200, using: &random)
    return Span(known: start, start + Int32.random(in: 1...300, using: &random))
  }

  private static func others(_ museums: [Museum], _ random: inout SplitMix) -> [Edit] {
    let museum = museums[0].id
    let christmas = LocalDate(days: 21_177)
    let way = TravelTime(from: museum.text, to: word(&random), minutes: 25)
    let waiver = Waiver(
      conflict: "k\(word(&random))", reason: "mag \(text(&random))", author: "An",
      madeAt: Instant(minutes: 30_000_000),
      expires: Bool.random(using: &random) ? span(&random).end : nil)
    return [
      .opening(
        Replacement(
          from: nil,
          to: OpeningRule(museum: museum, day: .weekday(2), hours: [540..<750, 780..<1440]))),
      .opening(
        Replacement(from: nil, to: OpeningRule(museum: museum, day: .weekday(1), hours: []))),
      .opening(
        Replacement(from: nil, to: OpeningRule(museum: museum, day: .date(christmas), hours: []))),
      .travel(Replacement(from: nil, to: way)),
      .opening(
        Replacement(
          from: nil,
          to: OpeningRule(museum: museum, day: .yearly(month: 12, day: 24), hours: []))),
      .opening(
        Replacement(
          from: nil,
          to: OpeningRule(
            museum: museum, day: .monthly(MonthlyDay(nth: 1, weekday: 4, months: [1, 12])),
            hours: [1020..<1320]))),
      .waiver(Replacement(from: nil, to: waiver)),
    ]
  }
}
