import Phrases
import Planning

/// Days as plain lines, one thought each: for a screen reader, a printer or `grep`.
struct DayListing {
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

  func print(to output: Output) {
    for line in lines { output.line(line) }
  }

  private var lines: [String] {
    let title = phrases.days(days.first, through: days.last)
    let museums = plan.museums.filter { filter.shows($0) }.map { lines(of: $0) }
    let sections = museums.filter { !$0.isEmpty }
    let body = sections.isEmpty ? [["", phrases.nothingPlanned()]] : sections
    return ["\(phrases.week(days.first)): \(title)"] + body.joined()
  }

  private func lines(of museum: Museum) -> [String] {
    let closed = plan.closedDays(of: museum.id, in: days)
    let body = filter.section.kind.map { resources($0, of: museum) } ?? activities(of: museum)
    guard !body.isEmpty else { return [] }
    let notice = closed.isEmpty ? [] : ["  " + phrases.closed(on: closed)]
    return ["", museum.name] + notice + body
  }

  private func resources(_ kind: Resource.Kind, of museum: Museum) -> [String] {
    let span = days.span(in: plan.zone(of: museum.id))
    let all = plan.resources(of: kind, in: museum.id)
    let booked = all.map { ($0, plan.bookings(on: $0, in: span)) }.filter { !$0.1.isEmpty }
    guard !booked.isEmpty else { return [] }
    let empty = all.count - booked.count
    let rest = empty == 0 ? [] : ["  " + phrases.unbooked(kind, empty)]
    return booked.flatMap { lines(of: $0, bookings: $1) } + rest
  }

  private func lines(of resource: ResourceIndex, bookings: [BookingIndex]) -> [String] {
    let about = plan[resource]
    let size = phrases.size(about).map { " (\($0))" } ?? ""
    let zone = plan.zone(of: about.museum)
    let days = days.all.flatMap { day in
      bookings.compactMap { line(of: $0, on: day, zone, about.kind) }
    }
    return ["  \(about.name)\(size)"] + days
  }

  /// `ma 22 10:00–12:00 Lezing Leie, bevestigd`; nil when the booking is not on that day.
  private func line(
    of booking: BookingIndex, on day: LocalDate, _ zone: ZoneRules, _ kind: Resource.Kind
  ) -> String? {
    let row = plan.row(booking)
    guard let times = times(row.span, on: day, zone) else { return nil }
    let activity = ActivityIndex(row.activity)
    let amount = kind == .material ? "\(phrases.number(Int(row.quantity))) × " : ""
    let status = phrases.word(plan.status(activity))
    return "    \(times) \(amount)\(title(activity)), \(status)\(mark(booking))"
  }

  /// As the museum it is listed for may read it.
  private func title(_ activity: ActivityIndex) -> String {
    phrases.title(activity, in: plan, seenFrom: filter.museum)
  }

  private func activities(of museum: Museum) -> [String] {
    let zone = plan.zone(of: museum.id)
    let activities = plan.activities(of: museum.id, in: days.span(in: zone))
    return days.all.flatMap { day in
      activities.compactMap { line(of: $0, on: day, zone) }
    }
  }

  private func line(of activity: ActivityIndex, on day: LocalDate, _ zone: ZoneRules) -> String? {
    guard let times = times(plan.row(activity).span, on: day, zone) else { return nil }
    let bookings = plan.bookings(of: activity)
    let places = bookings.map { plan[ResourceIndex(plan.row($0).resource)].name }.sorted()
    let at = places.isEmpty ? "" : ": " + places.joined(separator: ", ")
    let worst = bookings.max { left, right in
      (conflicts.severity(of: left) ?? .info) < (conflicts.severity(of: right) ?? .info)
    }
    let status = phrases.word(plan.status(activity))
    return "  \(times) \(title(activity)), \(status)\(at)\(worst.map(mark) ?? "")"
  }

  /// The part of a span that lies on a day, after that day's name.
  private func times(_ span: Span, on day: LocalDate, _ zone: ZoneRules) -> String? {
    let whole = Days(only: day).span(in: zone)
    guard let part = span.intersection(whole) else { return nil }
    let times = part == whole ? phrases.allDay() : phrases.times(part, zone: zone)
    return "\(phrases.dayShort(day)) \(times)"
  }

  /// A sign and a word, never colour alone; hard conflicts have two marks.
  private func mark(_ booking: BookingIndex) -> String {
    switch conflicts.severity(of: booking) {
    case .hard: " ‼ \(phrases.word(.hard))"
    case .soft: " ! \(phrases.word(.soft))"
    case .info, nil: ""
    }
  }
}
