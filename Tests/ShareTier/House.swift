import Planning
import Storage

/// Four rooms in which planners book hours, and clash now and then.
enum House {
  private static let rooms: [ResourceID] = ["refter", "atelier", "kapel", "zolder"]

  /// Somebody of the staff, until it is taken out of the board.
  static let name = "Mia Claes"

  static func plan() throws -> Plan {
    var plan = Plan()
    let rooms =
      rooms.map { Resource(id: $0, kind: .room, name: $0.text, museum: "stam") }
      + [Resource(id: "gids-4", kind: .staff, name: name, museum: "stam")]
    try plan.apply(
      PlanChange(
        [.museum(Replacement(from: nil, to: Museum(id: "stam", name: "STAM")))]
          + rooms.map { .resource(Replacement(from: nil, to: $0)) }))
    return plan
  }

  /// A new activity that takes one hour of one room.
  static func lecture(_ id: String, at slot: Int, title: String? = nil) -> PlanChange {
    let start = Int32(30_000_000 + slot / rooms.count * 60)
    let span = Span(known: start, start + 60)
    let activity = Activity(id: ActivityID(id), title: title ?? id, museum: "stam", span: span)
    let booking = Booking(
      id: BookingID("\(id).1"), activity: activity.id, resource: rooms[slot % rooms.count],
      span: span)
    return PlanChange([
      .activity(Replacement(from: nil, to: activity)),
      .booking(Replacement(from: nil, to: booking)),
    ])
  }

  static func settings(_ name: String, localFolder: String) -> StoreSettings {
    StoreSettings(
      author: name, host: "pc-\(name)", program: "share-tier",
      cacheFolder: "\(localFolder)/cache", stateFolder: "\(localFolder)/state",
      clock: { 1_800_000_000 })
  }
}
