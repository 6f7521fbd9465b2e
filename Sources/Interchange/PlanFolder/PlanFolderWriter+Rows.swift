import Planning

/// One row of cells for each value, in the order of `PlanFile.columns`.
extension PlanFolderWriter {
  static func row(_ museum: Museum) -> [String] {
    [museum.id.text, museum.name, museum.zone, museum.agb, museum.address]
  }

  static func row(_ resource: Resource) -> [String] {
    [
      resource.id.text, resource.kind.rawValue, resource.name, resource.museum.text,
      text(resource.capacity), resource.partOf?.text ?? "", text(resource.sharing?.people),
      text(resource.sharing?.groups), resource.features.joined(separator: ";"),
      resource.skills.joined(separator: ";"),
    ]
  }

  static func row(_ index: ActivityIndex, _ plan: Plan) -> [String] {
    let activity = plan[index]
    let zone = plan.zone(of: index)
    let about = activity.about
    return [
      activity.id.text, activity.title, activity.museum.text,
      zone.written(activity.span.start).description, zone.written(activity.span.end).description,
      activity.kind, activity.status.rawValue, String(activity.setup), String(activity.teardown),
      text(activity.visitors), activity.language, about.client, about.reference, about.exhibition,
      about.phase, about.series, about.notes,
    ]
  }

  /// Times are the wall clock's in the museum of the activity, as they are read.
  static func row(_ index: BookingIndex, _ plan: Plan) -> [String] {
    let row = plan.row(index)
    let activity = ActivityIndex(row.activity)
    let zone = plan.zone(of: activity)
    return [
      plan.id(index).text, plan.id(activity).text,
      plan.resources[Int(row.resource)].id.text, zone.written(row.span.start).description,
      zone.written(row.span.end).description, String(row.quantity),
    ]
  }

  static func row(_ waiver: Waiver) -> [String] {
    [
      waiver.conflict, waiver.reason, waiver.author,
      "\(ZoneRules.utc.local(waiver.madeAt))Z",
    ]
  }

  static func openingHours(_ rule: OpeningRule) -> [[String]] {
    guard case .weekday(let number) = rule.day else { return [] }
    return rows(rule, day: String(number))
  }

  static func openingExceptions(_ rule: OpeningRule) -> [[String]] {
    guard case .date(let date) = rule.day else { return [] }
    return rows(rule, day: date.description)
  }

  /// One row for each range, one with empty times for a closed day.
  private static func rows(_ rule: OpeningRule, day: String) -> [[String]] {
    guard !rule.hours.isEmpty else { return [[rule.museum.text, day, "", ""]] }
    return rule.hours.map {
      [rule.museum.text, day, clock($0.lowerBound), clock($0.upperBound)]
    }
  }

  private static func clock(_ minute: Int) -> String {
    "\((minute / 60).padded(2)):\((minute % 60).padded(2))"
  }

  private static func text(_ number: Int?) -> String { number.map { String($0) } ?? "" }
}
