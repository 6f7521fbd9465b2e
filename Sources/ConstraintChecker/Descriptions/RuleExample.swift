import Planning

/// A small plan on which a rule is shown: a few bookings in the week of Monday 22 March 2027.
///
/// Examples are shown to planners and run by tests, so what is said of a rule is what it does.
package struct RuleExample: Sendable {
  /// An activity with its bookings, all over its whole time unless `bookings` says otherwise.
  package struct Planned: Sendable {
    package var activity: Activity
    package var bookings: [Booking]
  }

  package var museums: [Museum]
  package var resources: [Resource]
  package var activities: [Planned]
  package var house: [HouseRow]
  package var opening: [OpeningRule]
  package var travel: [TravelTime]
  /// When it is looked at; nil: rules that depend on today say nothing.
  package var now: Instant?

  package init(
    museums: [Museum] = RuleExample.museums, resources: [Resource], activities: [Planned],
    house: [HouseRow] = [], opening: [OpeningRule] = [], travel: [TravelTime] = [],
    now: Instant? = nil
  ) {
    self.museums = museums
    self.resources = resources
    self.activities = activities
    self.house = house
    self.opening = opening
    self.travel = travel
    self.now = now
  }

  /// The example as a plan like any other.
  package func plan() throws(PlanFault) -> Plan {
    var plan = Plan()
    var edits: [Edit] = museums.map { .museum(Replacement(from: nil, to: $0)) }
    edits += resources.map { .resource(Replacement(from: nil, to: $0)) }
    edits += opening.map { .opening(Replacement(from: nil, to: $0)) }
    edits += travel.map { .travel(Replacement(from: nil, to: $0)) }
    edits += house.map { .house(Replacement(from: nil, to: $0)) }
    for (place, planned) in activities.enumerated() {
      var activity = planned.activity
      activity.id = ActivityID("a\(place + 1)")
      edits.append(.activity(Replacement(from: nil, to: activity)))
      for (number, booking) in planned.bookings.enumerated() {
        var booking = booking
        booking.id = BookingID("b\(place + 1).\(number + 1)")
        booking.activity = activity.id
        edits.append(.booking(Replacement(from: nil, to: booking)))
      }
    }
    try plan.apply(PlanChange(edits))
    return plan
  }
}

// MARK: - Written in few words

extension RuleExample {
  package static let museums = [
    Museum(id: "stam", name: "STAM"), Museum(id: "hva", name: "Huis van Alijn"),
    Museum(id: "im", name: "Industriemuseum"),
  ]

  /// 22 March 2027.
  package static let monday = LocalDate(days: 20_899)

  /// A moment `day` days after the Monday, at `10_30` for half past ten; past `24_00` the next day.
  package static func at(_ clock: Int, day: Int = 0) -> Instant {
    ZoneRules.brussels.instant(
      LocalDateTime(monday + day, minuteOfDay: clock / 100 * 60 + clock % 100))
  }

  /// From a moment to another, both on the clocks of one day.
  package static func span(_ start: Int, _ end: Int, day: Int = 0) -> Span {
    Span(known: at(start, day: day).minutes, at(end, day: day).minutes)
  }
}

extension RuleExample.Planned {
  /// `Planned("Workshop 6C", 10_00, 11_30, on: "atelier", "gids-04")`: from and to by the clock,
  /// `day` days after the Monday.
  package init(
    _ title: String, _ start: Int, _ end: Int, day: Int = 0, on resources: ResourceID...,
    quantity: Int = 1, museum: MuseumID = "stam", kind: String = "",
    status: Status = .confirmed, setup: Int = 0, teardown: Int = 0, visitors: Int? = nil,
    language: String = "", about: Activity.About = Activity.About(), needs: [Need] = []
  ) {
    let span = RuleExample.span(start, end, day: day)
    activity = Activity(
      id: "", title: title, museum: museum, span: span, kind: kind, status: status, setup: setup,
      teardown: teardown, visitors: visitors, language: language, about: about, needs: needs)
    bookings = resources.map { resource in
      Booking(id: "", activity: "", resource: resource, span: span, quantity: quantity)
    }
  }
}

extension Resource {
  package static func exampleRoom(
    _ id: ResourceID, _ name: String, seats: Int? = nil, partOf: ResourceID? = nil,
    sharing: Sharing? = nil, features: [String] = [], museum: MuseumID = "stam"
  ) -> Resource {
    Resource(
      id: id, kind: .room, name: name, museum: museum, capacity: seats, partOf: partOf,
      sharing: sharing, features: features)
  }

  package static func examplePerson(
    _ id: ResourceID, _ name: String, museum: MuseumID = "stam"
  ) -> Resource {
    Resource(id: id, kind: .staff, name: name, museum: museum)
  }

  package static func exampleMaterial(
    _ id: ResourceID, _ name: String, stock: Int, museum: MuseumID = "stam"
  ) -> Resource {
    Resource(id: id, kind: .material, name: name, museum: museum, capacity: stock)
  }
}
