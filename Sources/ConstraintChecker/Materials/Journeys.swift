import Planning

/// How long a material is on its way to each museum from where it lives.
struct Journeys {
  /// By place in `Plan.museums`: minutes before and after a use there; nothing at home.
  private let ways: [Int32]
  /// Loading and unloading at each end of a journey.
  let handling: Int
  /// The longest way, in minutes.
  let longest: Int
  /// The site it lives at: a museum or a depot.
  let home: String
  private let about: Handling

  /// Nil for a material nobody told of how it is handled: it is where it is used.
  init?(of material: ResourceIndex, in plan: Plan) {
    let resource = plan[material]
    guard let about = plan.house.handling[resource.id] else { return nil }
    let home = about.home.isEmpty ? resource.museum.text : about.home
    self.home = home
    self.about = about
    handling = about.minutes
    let place = plan.place(of: MuseumID(home))
    ways = plan.museums.indices.map { museum in
      guard museum != place else { return 0 }
      let known =
        place.map { plan.travelTable.minutes(from: $0, to: museum).map { Int($0) } }
        ?? plan.travelMinutes(home, plan.museums[museum].id.text)
      return Int32(clamping: (known ?? 0) + about.minutes)
    }
    longest = Int(ways.max() ?? 0)
  }

  var needsVan: Bool { about.needsVan }

  /// Vans that so many pieces go in.
  func vans(for pieces: Int32) -> Int { about.vans(for: Int(pieces)) }

  /// Minutes of a way, loading included; nothing where the museum is not known.
  func way(to museum: Int) -> Int32 {
    ways.indices.contains(museum) ? ways[museum] : 0
  }
}

extension Plan {
  /// Minutes between two sites; a way known in one direction takes as long in the other.
  package func travelMinutes(_ from: String, _ to: String) -> Int? {
    if from == to { return 0 }
    return travel.first { $0.from == from && $0.to == to }?.minutes
      ?? travel.first { $0.from == to && $0.to == from }?.minutes
  }

  /// Pieces of a material that are not out for repair.
  package func usableStock(of material: ResourceIndex) -> Int {
    let resource = self[material]
    guard !house.handling.isEmpty else { return resource.stock }
    return max(0, resource.stock - (house.handling[resource.id]?.inRepair ?? 0))
  }
}

extension Surroundings {
  /// The place in `Plan.museums` an occupancy's activity is at; -1 where it is not known.
  func site(of occupancy: Occupancy) -> Int {
    guard occupancy.activity < 0 else {
      return Int(plan.row(ActivityIndex(occupancy.activity)).museum)
    }
    return plan.museums.firstIndex { $0.id == proposal?.museum } ?? -1
  }
}
