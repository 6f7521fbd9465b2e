import ConstraintChecker
import Planning

/// Days that a rule itself points to: the first after a closure, an absence or a holiday.
///
/// However far away they are: whoever knows when something ends need not look at the weeks between.
struct DayMoves {
  let plan: Plan
  let involved: Involved
  private let own: LocalDate

  /// No closure, absence or holiday is looked past for longer.
  private static let farthest = 2 * 366
  /// A weekday on which it is never open is not waited for.
  private static let weeksForWeekday = 4

  init(_ involved: Involved, in plan: Plan) {
    self.plan = plan
    self.involved = involved
    own = involved.zone.local(involved.edit.activity.span.start).date
  }

  /// In days from its own; the first that will do, and the first on the same weekday.
  func shifts(for conflict: Conflict) -> [Int] {
    switch (conflict.rule, conflict.fact) {
    case (.roomClosed, .closed(let closure)?): after(closed(closure))
    case (.skillExp, .validity(_, let from?, _)?): after(involved.zone.startOfDay(from))
    case (.staffAbsent, _): absence(of: conflict).map { after($0) } ?? []
    case (.closedDay, _), (.holiday, _):
      dates { isOpen(on: $0) && (!isForSchools || hasLessons(on: $0)) }
    case (.schoolHol, _): schoolDays
    default: []
    }
  }

  private func after(_ end: Instant) -> [Int] {
    let activity = involved.edit.activity
    return dates { date in
      let days = date.days(since: own)
      guard let span = activity.span.moved(byClockMinutes: days * 1440, involved.zone) else {
        return false
      }
      return span.start - activity.setup >= end && isOpen(on: date)
    }
  }

  private func dates(where isFit: (LocalDate) -> Bool) -> [Int] {
    guard let first = (1...DayMoves.farthest).first(where: { isFit(own + $0) }) else { return [] }
    let begin = (first + 6) / 7 * 7
    let weeks = stride(from: begin, to: begin + DayMoves.weeksForWeekday * 7, by: 7)
    guard let same = weeks.first(where: { isFit(own + $0) }), same != first else { return [first] }
    return [first, same]
  }

  /// Where hours are known, the activity fits in them; what does not now need not then.
  ///
  /// Staff among themselves keep to the week.
  private func isOpen(on date: LocalDate) -> Bool {
    guard involved.isForOutsiders(in: plan) else { return own.weekday > 5 || date.weekday <= 5 }
    guard let hours = hours(on: date) else { return true }
    return isInside(hours) || (!hours.isEmpty && !isInside(self.hours(on: own) ?? []))
  }

  private func isInside(_ hours: [Range<Int>]) -> Bool {
    let own = involved.minutesOfDay
    return hours.contains {
      $0.lowerBound <= own.lowerBound && own.upperBound <= $0.upperBound
    }
  }

  private func hours(on date: LocalDate) -> [Range<Int>]? {
    Opening.hours(of: involved.edit.activity.museum, on: date, in: plan)
  }
}

// MARK: - Ends

extension DayMoves {
  /// Those that follow at once count with it, wherever a room contains another.
  private func closed(_ closure: Closure) -> Instant {
    let spans = involved.places.flatMap { place -> [Span] in
      guard let room = plan.resource(involved.edit.bookings[place].resource) else { return [] }
      let family = [room] + plan.rooms.containers(of: room) + plan.rooms.parts(of: room)
      return family.flatMap { plan.house.closures[plan[$0].id] ?? [] }.map(\.span)
    }
    return end(of: closure.span, then: spans)
  }

  private func absence(of conflict: Conflict) -> Instant? {
    guard let person = conflict.resource else { return nil }
    let spans = (plan.house.absences[plan[person].id] ?? []).map(\.span)
    guard let first = spans.first(where: { $0.overlaps(conflict.span) }) else { return nil }
    return end(of: first, then: spans)
  }

  private func end(of span: Span, then others: [Span]) -> Instant {
    var end = span.end
    for next in others.sorted(by: { $0.start < $1.start }) where next.start <= end + 1440 {
      end = max(end, next.end)
    }
    return end
  }
}

// MARK: - Schools

extension DayMoves {
  /// The same weekday of the first week with lessons; else the first day with lessons.
  private var schoolDays: [Int] {
    let found = dates { hasLessons(on: $0) && isOpen(on: $0) }
    guard let first = found.first, let same = found.last, same < first + 7, same % 7 == 0 else {
      return Array(found.prefix(1))
    }
    return [same]
  }

  private var isForSchools: Bool {
    plan.house.kinds[involved.edit.activity.kind]?.audience == .schools
  }

  private func hasLessons(on date: LocalDate) -> Bool {
    let meaning = plan.house.meaning(of: date, at: involved.edit.activity.museum)
    let isOver = date.weekday == 3 && involved.minutesOfDay.lowerBound >= 12 * 60
    return date.weekday <= 5 && !isOver && meaning.school == nil && meaning.holiday == nil
  }
}

extension Involved {
  /// On the clock of its first day.
  var minutesOfDay: Range<Int> {
    let span = edit.activity.span
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    return start
      .minuteOfDay..<max(
        start.minuteOfDay, end.minuteOfDay + end.date.days(since: start.date) * 1440)
  }

  func isForOutsiders(in plan: Plan) -> Bool {
    plan.house.kinds[edit.activity.kind]?.audience != .staff
  }
}
