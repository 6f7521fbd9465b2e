import Planning

/// Which wall clock each row of a change is read by: its activity's, person's or room's museum's.
struct ChangeZones {
  private let plan: Plan
  private var museums: [MuseumID: ZoneRules] = [:]
  private var activities: [ActivityID: MuseumID] = [:]
  private var resources: [ResourceID: MuseumID] = [:]

  /// `plan` holds what the change refers to without changing it.
  init(_ change: PlanChange, in plan: Plan, zones: ZoneCatalogue) {
    self.plan = plan
    for edit in change.edits {
      switch edit {
      case .museum(let row):
        guard let museum = row.after ?? row.before else { continue }
        museums[museum.id] = zones[museum.zone]
      case .activity(let row):
        guard let activity = row.after ?? row.before else { continue }
        activities[activity.id] = activity.museum
      case .resource(let row):
        guard let resource = row.after ?? row.before else { continue }
        resources[resource.id] = resource.museum
      case .booking, .waiver, .opening, .travel, .house: continue
      }
    }
  }

  func zone(of museum: MuseumID) -> ZoneRules { museums[museum] ?? plan.zone(of: museum) }

  /// The wall clock where a person works or a room lies.
  func zone(of resource: ResourceID) -> ZoneRules {
    if let museum = resources[resource] { return zone(of: museum) }
    return plan.resource(resource).map { zone(of: plan[$0].museum) } ?? .brussels
  }

  func zone(of activity: ActivityID) -> ZoneRules {
    if let museum = activities[activity] { return zone(of: museum) }
    return plan.activity(activity).map { plan.zone(of: $0) } ?? .brussels
  }
}
