import Planning

/// Which wall clock each row of a change is read by: its activity's museum's.
struct ChangeZones {
  private let plan: Plan
  private var museums: [MuseumID: ZoneRules] = [:]
  private var activities: [ActivityID: MuseumID] = [:]

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
      case .resource, .booking, .waiver, .opening, .travel, .house: continue
      }
    }
  }

  func zone(of museum: MuseumID) -> ZoneRules { museums[museum] ?? plan.zone(of: museum) }

  func zone(of activity: ActivityID) -> ZoneRules {
    if let museum = activities[activity] { return zone(of: museum) }
    return plan.activity(activity).map { plan.zone(of: $0) } ?? .brussels
  }
}
