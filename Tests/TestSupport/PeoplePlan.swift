import Planning

/// A plan of people at work, written line by line.
///
/// Museums and their ways are those of Ghent; times are local, `2027-03-22T10:00`.
package struct PeoplePlan {
  package private(set) var plan = Plan()

  package static let museums = ["stam", "msk", "hva", "im"]

  /// Minutes on foot.
  private static let ways = [
    ("stam", "msk", 15), ("stam", "hva", 30), ("stam", "im", 35), ("msk", "hva", 40),
    ("msk", "im", 40), ("hva", "im", 10),
  ]

  package init(_ people: [Resource], _ house: [HouseRow] = []) throws {
    var edits: [Edit] = PeoplePlan.museums.map {
      .museum(Replacement(from: nil, to: Museum(id: MuseumID($0), name: $0)))
    }
    edits += people.map { .resource(Replacement(from: nil, to: $0)) }
    edits += PeoplePlan.ways.map {
      .travel(Replacement(from: nil, to: TravelTime(from: $0.0, to: $0.1, minutes: $0.2)))
    }
    edits += house.map { .house(Replacement(from: nil, to: $0)) }
    try plan.apply(PlanChange(edits))
  }

  /// One person, held against a profile's limits.
  package init(
    _ profile: Employment.Profile, weekly: Int? = nil, _ house: [HouseRow] = []
  ) throws {
    let employment = Employment(person: "an", profile: profile, weekly: weekly)
    try self.init([PeoplePlan.person("an")], [.employment(employment)] + house)
  }

  package static func person(_ id: String, skills: [String] = []) -> Resource {
    Resource(id: ResourceID(id), kind: .staff, name: id, museum: "stam", skills: skills)
  }

  /// Books people on a new activity; bookings are named `A.an` after activity and person.
  package mutating func book(
    _ id: String, of people: [String] = ["an"], _ start: String, _ end: String,
    at museum: String = "stam", kind: String = "", status: Status = .confirmed, setup: Int = 0,
    teardown: Int = 0, visitors: Int? = nil, language: String = "", needs: [Need] = []
  ) throws {
    let span = try PeoplePlan.span(start, end)
    let activity = Activity(
      id: ActivityID(id), title: id, museum: MuseumID(museum), span: span, kind: kind,
      status: status, setup: setup, teardown: teardown, visitors: visitors, language: language,
      needs: needs)
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for person in people {
      let booking = Booking(
        id: BookingID("\(id).\(person)"), activity: activity.id, resource: ResourceID(person),
        span: span)
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    try plan.apply(PlanChange(edits))
  }

  /// The same clock times on each of some days after a first one.
  package mutating func book(
    _ id: String, days: some Sequence<Int>, after first: String, _ start: String, _ end: String,
    status: Status = .confirmed
  ) throws {
    guard let first = LocalDate(iso: first) else { throw WrittenTime.Fault.notATime }
    for day in days {
      let date = first + day
      try book("\(id)\(day)", "\(date)T\(start)", "\(date)T\(end)", status: status)
    }
  }

  package static func span(_ start: String, _ end: String) throws -> Span {
    guard let span = Span(try moment(start), try moment(end)) else {
      throw WrittenTime.Fault.notATime
    }
    return span
  }

  package static func moment(_ text: String) throws -> Instant {
    guard let written = WrittenTime(iso: text) else { throw WrittenTime.Fault.notATime }
    return try ZoneRules.brussels.start(written)
  }
}
