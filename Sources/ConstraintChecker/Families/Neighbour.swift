import Planning

/// A room that something in another reaches: the room itself, what contains it, its parts, and
/// those next door to any of these.
///
/// Parts of one room that lie side by side do not reach each other, unless they are next door.
struct Neighbour {
  enum Place {
    case same
    /// It contains the other room.
    case whole
    case part
    case nextDoor
  }

  let room: ResourceIndex
  let place: Place
  let carriesNoise: Bool
  let carriesDust: Bool

  /// Whether it is the same place, wholly or in part.
  var isSamePlace: Bool { place != .nextDoor }
}

extension Neighbour {
  /// Each once, the room itself first.
  static func all(of room: ResourceIndex, in plan: Plan) -> [Neighbour] {
    let within = sharing(room, in: plan)
    guard !plan.house.adjacencies.isEmpty else { return within }
    var doors: [Neighbour] = []
    for own in within {
      for door in nextDoor(to: own.room, in: plan) {
        for there in sharing(door.room, in: plan).map(\.room)
        where !within.contains(where: { $0.room == there }) {
          doors.add(
            Neighbour(
              room: there, place: .nextDoor, carriesNoise: door.carriesNoise,
              carriesDust: door.carriesDust))
        }
      }
    }
    return within + doors
  }

  /// The room, those that contain it and its parts.
  static func sharing(_ room: ResourceIndex, in plan: Plan) -> [Neighbour] {
    func neighbour(_ room: ResourceIndex, _ place: Place) -> Neighbour {
      Neighbour(room: room, place: place, carriesNoise: true, carriesDust: true)
    }
    return [neighbour(room, .same)]
      + plan.rooms.containers(of: room).map { neighbour($0, .whole) }
      + plan.rooms.parts(of: room).map { neighbour($0, .part) }
  }

  /// As rows of adjacency say.
  private static func nextDoor(to room: ResourceIndex, in plan: Plan) -> [Neighbour] {
    let id = plan[room].id
    return (plan.house.adjacencies[id] ?? []).filter { $0.first != $0.second }.compactMap { row in
      plan.resource(row.first == id ? row.second : row.first).map {
        Neighbour(
          room: $0, place: .nextDoor, carriesNoise: row.carriesNoise,
          carriesDust: row.carriesDust)
      }
    }
  }

  /// The other room as this one has it for a neighbour.
  func turned(to other: ResourceIndex) -> Neighbour {
    let place: Place =
      switch place {
      case .same: .same
      case .whole: .part
      case .part: .whole
      case .nextDoor: .nextDoor
      }
    return Neighbour(
      room: other, place: place, carriesNoise: carriesNoise, carriesDust: carriesDust)
  }
}

extension [Neighbour] {
  /// Where two ways lead to one room, what either lets through comes through.
  fileprivate mutating func add(_ new: Neighbour) {
    guard let known = firstIndex(where: { $0.room == new.room }) else { append(new); return }
    self[known] = Neighbour(
      room: new.room, place: .nextDoor,
      carriesNoise: self[known].carriesNoise || new.carriesNoise,
      carriesDust: self[known].carriesDust || new.carriesDust)
  }
}
