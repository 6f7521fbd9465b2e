import Planning

/// The rows of a plan with a name in them; versions stay, so that older changes can still be undone.
extension NameErasure {
  func change(in plan: Plan) -> PlanChange {
    PlanChange(
      edits(plan.museums, erased).map(Edit.museum)
        + edits(plan.resources, erased).map(Edit.resource)
        + edits(plan.activities.map { plan[$0] }, erased).map(Edit.activity)
        + edits(plan.house.rows, erased).map(Edit.house)
        + edits(plan.waivers.values.sorted { $0.conflict < $1.conflict }, erased)
        .map(Edit.waiver))
  }

  private func edits<Row>(_ rows: [Row], _ erased: (Row) -> Row) -> [Replacement<Row>] {
    rows.compactMap { row in
      let after = erased(row)
      return after == row ? nil : Replacement(from: row, to: after)
    }
  }

  private func erased(_ museum: Museum) -> Museum {
    var museum = museum
    museum.name = erased(museum.name)
    museum.address = erased(museum.address)
    return museum
  }

  private func erased(_ resource: Resource) -> Resource {
    var resource = resource
    resource.name = erased(resource.name)
    resource.features = resource.features.map { erased($0) }
    resource.skills = resource.skills.map { erased($0) }
    return resource
  }

  private func erased(_ activity: Activity) -> Activity {
    var activity = activity
    activity.title = erased(activity.title)
    activity.about.client = erased(activity.about.client)
    activity.about.reference = erased(activity.about.reference)
    activity.about.phase = erased(activity.about.phase)
    activity.about.series = erased(activity.about.series)
    activity.about.notes = erased(activity.about.notes)
    return activity
  }

  /// Its ids and keys stay.
  private func erased(_ row: HouseRow) -> HouseRow {
    switch row {
    case .kind(var row):
      row.dutch = erased(row.dutch)
      row.english = erased(row.english)
      return .kind(row)
    case .skill(var row):
      row.dutch = erased(row.dutch)
      row.english = erased(row.english)
      return .skill(row)
    case .closure(var row):
      row.reason = erased(row.reason)
      return .closure(row)
    case .calendarDay(var row):
      row.name = erased(row.name)
      return .calendarDay(row)
    case .zone(var row):
      row.name = erased(row.name)
      return .zone(row)
    case .grant, .employment, .availability, .absence, .layout, .adjacency, .handling, .policy,
      .setting:
      return row
    }
  }

  private func erased(_ waiver: Waiver) -> Waiver {
    var waiver = waiver
    waiver.reason = erased(waiver.reason)
    waiver.author = erased(waiver.author)
    return waiver
  }
}
