import Planning

/// A day on which a gallery asks for attendants, who come for parts of it.
///
/// Drawn by the hours of each: `["an": "10:00-13:00", "bo": "13:00-18:00"]`.
package struct WatchedGallery {
  package private(set) var plan: Plan

  package static let day = "2027-03-22"

  /// `people` may come, all of them attendants but `gids`.
  package init(
    asking count: Int = 1, _ start: String = "10:00", _ end: String = "18:00",
    people: [String] = ["an", "bo", "cas"], shifts: [(String, String)] = [],
    status: Status = .confirmed
  ) throws {
    let staff = people.map {
      PeoplePlan.person($0, skills: $0 == "gids" ? ["gids"] : ["suppoost"])
    }
    plan = try PeoplePlan(staff).plan
    let span = try WatchedGallery.span("\(start)-\(end)")
    let activity = Activity(
      id: "A", title: "Zaalwacht", museum: "stam", span: span, kind: "", status: status,
      needs: [Need(.skill, "suppoost", count: count)])
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for (number, shift) in shifts.enumerated() {
      let booking = Booking(
        id: BookingID("A.\(number)"), activity: "A", resource: ResourceID(shift.0),
        span: try WatchedGallery.span(shift.1))
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    try plan.apply(PlanChange(edits))
  }

  /// `10:00-13:00` on that day.
  package static func span(_ hours: String) throws -> Span {
    let times = hours.split(separator: "-").map { "\(day)T\($0)" }
    return try PeoplePlan.span(times[0], times[1])
  }
}
