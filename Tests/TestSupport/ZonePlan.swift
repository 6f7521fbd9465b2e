import Planning

/// A museum with two galleries of one wing, open from ten to six, on the first Thursday until ten, with
/// zones that are watched over.
///
/// Attendants are `an`, `bo` and `cas`; `dan` is at the desk, `gids` guides.
package struct ZonePlan {
  package private(set) var plan: Plan

  /// Monday 22 March 2027, at eight.
  package static let now = "2027-03-22T08:00"

  package static let galleries = WatchZone(
    id: "zalen", museum: "stam", rooms: ["zaal-1", "zaal-2"], name: "Zalen")
  package static let desk = WatchZone(id: "balie", museum: "stam", name: "Balie")

  package init(
    _ zones: [WatchZone] = [ZonePlan.galleries], days: Int = 0, more rows: [HouseRow] = [],
    closing exceptions: [OpeningRule] = []
  ) throws {
    let people = ["an", "bo", "cas"].map { PeoplePlan.person($0, skills: ["suppoost"]) }
    plan = try PeoplePlan(
      people + [
        PeoplePlan.person("dan", skills: ["onthaal"]), PeoplePlan.person("gids", skills: ["gids"]),
        ZonePlan.room("vleugel"), ZonePlan.room("zaal-1", in: "vleugel"),
        ZonePlan.room("zaal-2", in: "vleugel"), ZonePlan.room("nis", in: "zaal-1"),
        ZonePlan.room("kapel"),
      ]
    ).plan
    let setting = RuleSetting(rule: "guard-min", parameters: ["watch-days": days])
    let house = zones.map { HouseRow.zone($0) } + [.setting(setting)] + rows
    var edits = house.map { Edit.house(Replacement(from: nil, to: $0)) }
    edits += (ZonePlan.opening + exceptions).map { .opening(Replacement(from: nil, to: $0)) }
    try plan.apply(PlanChange(edits))
  }

  private static let opening =
    (1...7).map { OpeningRule(museum: "stam", day: .weekday($0), hours: [600..<1080]) } + [
      OpeningRule(
        museum: "stam", day: .monthly(MonthlyDay(nth: 1, weekday: 4)), hours: [1080..<1320])
    ]

  private static func room(_ id: ResourceID, in whole: ResourceID? = nil) -> Resource {
    Resource(id: id, kind: .room, name: id.text, museum: "stam", partOf: whole)
  }

  /// A watch over rooms, `10:00-18:00` on the Monday or a day with its date before it; people may
  /// come for a part of it, `an@10:00-13:00`.
  package mutating func watch(
    _ id: String, _ hours: String, by people: [String], on rooms: [String] = ["zaal-1"],
    day: String = "2027-03-22", museum: MuseumID = "stam", status: Status = .confirmed,
    setup: Int = 0, needs: [Need] = []
  ) throws {
    let span = try ZonePlan.span(hours, day)
    let activity = Activity(
      id: ActivityID(id), title: id, museum: museum, span: span, kind: "", status: status,
      setup: setup, needs: needs)
    var edits: [Edit] = [.activity(Replacement(from: nil, to: activity))]
    for name in rooms + people {
      let parts = name.split(separator: "@").map(String.init)
      let booking = Booking(
        id: BookingID("\(id).\(name)"), activity: activity.id, resource: ResourceID(parts[0]),
        span: parts.count > 1 ? try ZonePlan.span(parts[1], day) : span)
      edits.append(.booking(Replacement(from: nil, to: booking)))
    }
    try plan.apply(PlanChange(edits))
  }

  package static func span(_ hours: String, _ day: String) throws -> Span {
    let times = hours.split(separator: "-").map { "\(day)T\($0)" }
    return try PeoplePlan.span(times[0], times[1])
  }
}
