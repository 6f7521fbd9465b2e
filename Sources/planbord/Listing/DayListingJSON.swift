import Phrases
import Planning

/// Days as JSON: per museum its resources with their bookings, or its activities.
struct DayListingJSON {
  private let plan: Plan
  private let days: Days
  private let filter: ListFilter
  private let phrases: Phrases
  private let conflicts: OpenConflicts

  init(_ plan: Plan, days: Days, filter: ListFilter, phrases: Phrases, now: Instant) {
    self.plan = plan
    self.days = days
    self.filter = filter
    self.phrases = phrases
    conflicts = OpenConflicts(of: plan, now: now)
  }

  var json: JSON {
    .object([
      ("from", .text("\(days.first)")), ("to", .text("\(days.last)")),
      ("section", .text(filter.section.rawValue)),
      ("museums", .list(plan.museums.filter { filter.shows($0) }.map(museum))),
    ])
  }

  private func museum(_ museum: Museum) -> JSON {
    let closed = plan.closedDays(of: museum.id, in: days).map { JSON.text("\($0)") }
    let head: [(String, JSON)] = [
      ("id", .text(museum.id.text)), ("name", .text(museum.name)), ("closed", .list(closed)),
    ]
    let zone = plan.zone(of: museum.id)
    let span = days.span(in: zone)
    guard let kind = filter.section.kind else {
      let activities = plan.activities(of: museum.id, in: span)
      return .object(head + [("activities", .list(activities.map { activity($0, zone) }))])
    }
    let resources = plan.resources(of: kind, in: museum.id).map { resource($0, span, zone) }
    return .object(head + [("resources", .list(resources))])
  }

  private func resource(_ index: ResourceIndex, _ span: Span, _ zone: ZoneRules) -> JSON {
    let resource = plan[index]
    let bookings = plan.bookings(on: index, in: span).map { booking($0, zone) }
    return .object([
      ("id", .text(resource.id.text)), ("name", .text(resource.name)),
      ("kind", .text(resource.kind.rawValue)), ("capacity", .optional(resource.capacity)),
      ("bookings", .list(bookings)),
    ])
  }

  private func booking(_ index: BookingIndex, _ zone: ZoneRules) -> JSON {
    let row = plan.row(index)
    let activity = ActivityIndex(row.activity)
    return .object([
      ("id", .text(plan.id(index).text)), ("activity", .text(plan.id(activity).text)),
      ("title", .text(phrases.title(activity, in: plan, seenFrom: filter.museum))),
      ("status", .text(plan.status(activity).rawValue)),
      ("start", .text(zone.writtenWithOffset(row.span.start))),
      ("end", .text(zone.writtenWithOffset(row.span.end))),
      ("setup", .number(Int(row.before))), ("teardown", .number(Int(row.after))),
      ("quantity", .number(Int(row.quantity))),
      ("conflicts", .texts((conflicts.keys[index] ?? []).sorted())),
    ])
  }

  private func activity(_ index: ActivityIndex, _ zone: ZoneRules) -> JSON {
    let activity = plan[index]
    let bookings = plan.bookings(of: index)
    let resources = bookings.map { plan[ResourceIndex(plan.row($0).resource)].id.text }
    let keys = Set(bookings.flatMap { conflicts.keys[$0] ?? [] })
    return .object([
      ("id", .text(activity.id.text)), ("title", .text(activity.title)),
      ("kind", .text(activity.kind)), ("status", .text(activity.status.rawValue)),
      ("start", .text(zone.writtenWithOffset(activity.span.start))),
      ("end", .text(zone.writtenWithOffset(activity.span.end))),
      ("visitors", .optional(activity.visitors)), ("resources", .texts(resources.sorted())),
      ("conflicts", .texts(keys.sorted())),
    ])
  }
}
