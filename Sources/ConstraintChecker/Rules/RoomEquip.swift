import Planning

/// An activity asks for a feature or a layout that none of its rooms has.
///
/// A room also has the features of the rooms that contain it. Without a room nothing is said.
enum RoomEquip {
  static func check(_ subject: Subject, in plan: Plan, into findings: inout Findings) {
    guard subject.needs.contains(where: { $0.form == .feature || $0.form == .layout }) else {
      return
    }
    let rooms = subject.rooms(in: plan)
    guard let first = rooms.first else { return }
    for need in subject.needs where !isMet(need, by: rooms, in: plan) {
      findings.conflicts.append(
        subject.conflict(.roomEquip, .hard, on: first, fact: .missing(need)))
    }
  }

  private static func isMet(_ need: Need, by rooms: [ResourceIndex], in plan: Plan) -> Bool {
    guard need.form == .feature || need.form == .layout else { return true }
    return rooms.contains { isMet(need, by: $0, in: plan) }
  }

  /// Whether one room has a feature or a layout.
  static func isMet(_ need: Need, by room: ResourceIndex, in plan: Plan) -> Bool {
    switch need.form {
    case .feature:
      has(need.item, room, in: plan)
        || plan.rooms.containers(of: room).contains { has(need.item, $0, in: plan) }
    case .layout:
      (plan.house.layouts[plan.resources[room.position].id] ?? [])
        .contains { $0.name == need.item }
    case .skill, .language, .material: true
    }
  }

  private static func has(_ feature: String, _ room: ResourceIndex, in plan: Plan) -> Bool {
    plan.resources[room.position].features.contains(feature)
  }
}

extension Subject {
  /// The rooms it books, each once, in order of rows.
  func rooms(in plan: Plan) -> [ResourceIndex] { booked(.room, in: plan) }

  /// The people it books, each once, in order of rows.
  func people(in plan: Plan) -> [ResourceIndex] { booked(.staff, in: plan) }

  private func booked(_ kind: Resource.Kind, in plan: Plan) -> [ResourceIndex] {
    var found: [ResourceIndex] = []
    for occupancy in occupancies where plan.kind(of: occupancy.resource) == kind {
      let resource = ResourceIndex(occupancy.resource)
      if !found.contains(resource) { found.append(resource) }
    }
    if found.count > 1 { found.sort() }
    return found
  }
}
