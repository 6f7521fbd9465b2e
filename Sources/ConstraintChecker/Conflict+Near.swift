import Planning

extension Conflict {
  /// The activity that a conflict is found with, whatever and whoever it books; nil for one that is
  /// found with the resource it is listed at.
  package func ownActivity(in plan: Plan) -> ActivityIndex? {
    switch sides {
    case .activity(let activity): activity
    case .booking(let booking) where isOfCrew: ActivityIndex(plan.row(booking).activity)
    case .booking, .pair, .many, .resource: nil
    }
  }

  /// Whether a rule about the people of one activity found it.
  private var isOfCrew: Bool { rule == .skill || rule == .skillExp || rule == .guideLang }
}

extension Plan {
  /// The resources at which a change of some may bring or end conflicts, those themselves included.
  package func near(_ resources: Set<ResourceIndex>) -> Set<ResourceIndex> {
    var near = resources.union(resources.flatMap { nearby($0) })
    // What goes by van is told of those who want it brought.
    if resources.contains(where: { self[$0].isVan }) {
      near.formUnion(house.handling.keys.compactMap { resource($0) })
    }
    return near
  }

  private func nearby(_ resource: ResourceIndex) -> [ResourceIndex] {
    guard self[resource].kind == .room else { return [] }
    return Neighbour.all(of: resource, in: self).map(\.room)
  }
}
