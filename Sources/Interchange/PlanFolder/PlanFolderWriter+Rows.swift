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
      about.askedAt.map { zone.written($0).description } ?? "",
      about.optionUntil?.description ?? "",
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

  static func row(_ way: TravelTime) -> [String] {
    [way.from, way.to, String(way.minutes)]
  }

  static func row(_ waiver: Waiver) -> [String] {
    [
      waiver.conflict, waiver.reason, waiver.author,
      moment(waiver.madeAt), waiver.expires.map(moment) ?? "",
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

  static func openingDays(_ rule: OpeningRule) -> [[String]] {
    switch rule.day {
    case .weekday, .date: []
    case .yearly, .publicHoliday, .schoolHoliday, .monthly: rows(rule, day: rule.day.text)
    }
  }

  /// By activity, then in the order in which they were asked.
  static func needs(of plan: Plan) -> [[String]] {
    plan.activities.filter { !plan.needs($0).isEmpty }
      .map { (plan.id($0).text, plan.needs($0)) }
      .sorted { $0.0 < $1.0 }
      .flatMap { id, needs in
        needs.map {
          [id, $0.form.rawValue, $0.item, String($0.count), $0.level?.text ?? ""]
        }
      }
  }

  private static func moment(_ instant: Instant) -> String { "\(ZoneRules.utc.local(instant))Z" }

  /// One row for each range, one with empty times for a closed day.
  private static func rows(_ rule: OpeningRule, day: String) -> [[String]] {
    rows(rule.museum.text, day, rule.hours)
  }

  static func rows(_ owner: String, _ day: String, _ hours: [Range<Int>]) -> [[String]] {
    guard !hours.isEmpty else { return [[owner, day, "", ""]] }
    return hours.map { [owner, day, clock($0.lowerBound), clock($0.upperBound)] }
  }

  private static func clock(_ minute: Int) -> String {
    "\((minute / 60).padded(2)):\((minute % 60).padded(2))"
  }

  static func text(_ number: Int?) -> String { number.map { String($0) } ?? "" }
}
