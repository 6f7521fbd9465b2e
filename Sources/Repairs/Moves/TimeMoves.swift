import ConstraintChecker
import Planning

/// The whole activity at another time.
extension Vocabulary {
  func times(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    let span = involved.edit.activity.span
    let hours = SensibleHours(for: involved.edit.activity, in: plan)
    let days = Set(DayMoves(involved, in: plan).shifts(for: conflict).map { $0 * 1440 })
    return shifts(of: involved, conflict).union(days).compactMap { minutes in
      guard let moved = involved.edit.moved(byClockMinutes: minutes, zone: involved.zone),
        now.map({ moved.activity.span.start >= $0 }) ?? true, hours.allow(moved.activity.span)
      else { return nil }
      let to = moved.activity.span
      let date = involved.zone.local(to.start).date
      return involved.candidate(
        .time(from: span, to: to), moved, telling: involved.audience, minutes: abs(minutes),
        name: minutes < 0 ? "2" : "1",
        likeness: days.contains(minutes) ? "after" : likeness(date, minutes, involved),
        mostAlike: days.contains(minutes) ? 2 : 1)
    }
  }

  /// The same day, the days around it, and the weeks after: one of each will do.
  private func likeness(_ date: LocalDate, _ minutes: Int, _ involved: Involved) -> String {
    let own = involved.zone.local(involved.edit.activity.span.start).date
    if date == own { return minutes < 0 ? "earlier" : "later" }
    return abs(date.days(since: own)) < 7 ? "day" : "week"
  }

  /// Clock minutes: half a day by quarters, by just what is missing, to where the others and the doors
  /// end or begin, the same hour on the days around, the same weekday for eight weeks.
  private func shifts(of involved: Involved, _ conflict: Conflict) -> Set<Int> {
    var shifts: Set<Int> = []
    for quarter in 1...48 { shifts.formUnion([quarter * 15, quarter * -15]) }
    // A class keeps to its weekday: other days come from when lessons begin again.
    if conflict.rule != .schoolHol {
      for day in 1...6 { shifts.formUnion([day * 1440, day * -1440]) }
    }
    for week in 1...8 { shifts.formUnion([week * 10_080, week * -10_080]) }
    let own = plan.row(involved.activity).occupied
    for booking in conflict.bookings.map({ plan.row($0) })
    where booking.activity != involved.activity.row {
      shifts.insert(Int(booking.occupiedEnd - own.start.minutes))
      shifts.insert(Int(booking.occupiedStart - own.end.minutes))
    }
    if let missing = conflict.missingMinutes { shifts.formUnion([missing, -missing]) }
    shifts.formUnion(doors(of: involved, conflict))
    return shifts.filter { $0 != 0 && abs($0) <= 8 * 10_080 }
  }

  /// To begin when a museum opens, or to be over when it closes.
  private func doors(of involved: Involved, _ conflict: Conflict) -> [Int] {
    guard conflict.rule == .openHours, case .opening(_, let open)? = conflict.fact else {
      return []
    }
    let own = involved.minutesOfDay
    return open.hours.flatMap {
      [$0.lowerBound - own.lowerBound, $0.upperBound - own.upperBound]
    }
  }
}

extension Conflict {
  /// By which one of two has to move, where a rule counts minutes between them.
  fileprivate var missingMinutes: Int? {
    guard rule == .buffer || rule == .travel || rule == .restDay, let measure,
      measure.unit == .minutes
    else { return nil }
    return measure.needed - measure.available
  }
}

/// When an activity may be, as far as can be said without a rule.
struct SensibleHours {
  private let plan: Plan
  private let museum: MuseumID
  private let zone: ZoneRules
  /// It is inside the opening hours now, and is to stay so.
  private let keepsToOpening: Bool
  /// Minutes of the day where nothing is known of opening hours.
  private let usual: Range<Int>
  /// Schools come on days with lessons.
  private let keepsToWeek: Bool

  /// When staff among themselves begin: before the doors open.
  private static let earliest = (staff: 7 * 60, others: 8 * 60)

  init(for activity: Activity, in plan: Plan) {
    self.plan = plan
    museum = activity.museum
    zone = plan.zone(of: activity.museum)
    let (start, end) = (zone.local(activity.span.start), zone.local(activity.span.end))
    let isOneDay = start.date == end.date
    let audience = plan.house.kinds[activity.kind]?.audience
    let earliest =
      audience == .staff ? SensibleHours.earliest.staff : SensibleHours.earliest.others
    usual =
      isOneDay
      ? min(earliest, start.minuteOfDay)..<max(20 * 60, end.minuteOfDay) : 0..<1441
    keepsToWeek = audience == .schools && start.date.weekday <= 5
    keepsToOpening =
      isOneDay && audience != .staff
      && Opening.hours(of: museum, on: start.date, in: plan)?.contains {
        $0.lowerBound <= start.minuteOfDay && end.minuteOfDay <= $0.upperBound
      } ?? false
  }

  func allow(_ span: Span) -> Bool {
    guard usual != 0..<1441 else { return true }
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    guard start.date == end.date, !keepsToWeek || start.date.weekday <= 5 else { return false }
    guard keepsToOpening, let open = Opening.hours(of: museum, on: start.date, in: plan) else {
      return usual.lowerBound <= start.minuteOfDay && end.minuteOfDay <= usual.upperBound
    }
    return open.contains {
      $0.lowerBound <= start.minuteOfDay && end.minuteOfDay <= $0.upperBound
    }
  }
}
