import ConstraintChecker
import Planning

/// The rules about an activity's day and rooms once more; holidays are written out by hand.
struct DayTwin {
  let plan: Plan
  let activity: Activity
  private let date: LocalDate
  private let noon: Bool

  /// Easter Monday and All Saints, of the weeks of `RandomCrews`.
  private static let holidays = ["2027-03-29", "2027-11-01"]
  private static let schoolHolidays = [("2027-03-29", "2027-04-11"), ("2027-11-01", "2027-11-07")]

  init(_ activity: Activity, in plan: Plan) {
    (self.plan, self.activity) = (plan, activity)
    let start = plan.zone(of: activity.museum).local(activity.span.start)
    date = start.date
    noon = start.minuteOfDay >= 720
  }

  var conflicts: [String] {
    bare + (activity.span.minutes <= 1440 ? days : [])
  }

  private var isAtSTAM: Bool { activity.museum == "stam" }

  /// An ordinary day is none of what was worked out, but for what the museum says itself.
  private var isOrdinary: Bool { isAtSTAM && "\(date)" == "2027-03-30" }
  private var isLocalHoliday: Bool { isAtSTAM && "\(date)" == "2027-10-27" }
  private var isHoliday: Bool {
    isLocalHoliday || !isOrdinary && Self.holidays.contains("\(date)")
  }
  private var isBridge: Bool { isAtSTAM && "\(date)" == "2027-03-26" }
  private var isSchoolHoliday: Bool {
    let computed = Self.schoolHolidays.contains { $0.0 <= "\(date)" && "\(date)" <= $0.1 }
    return !isOrdinary && computed || isAtSTAM && "\(date)" == "2027-03-23"
  }
  private var isClosed: Bool {
    guard isAtSTAM else { return date.weekday == 1 && !isHoliday }
    return ["2027-11-02", "2027-03-27"].contains("\(date)") || date.weekday == 3
  }

  /// Minute by minute; MSK lets groups in half an hour before it opens.
  private var isOutside: Bool {
    let hours = isAtSTAM ? 540..<1020 : 570..<1080
    return (activity.span.start.minutes..<activity.span.end.minutes).contains { minute in
      let local = plan.zone(of: activity.museum).local(Instant(minutes: minute))
      return local.date != date || !hours.contains(local.minuteOfDay)
    }
  }

  private var days: [String] {
    guard let audience = plan.house.kinds[activity.kind]?.audience else { return [] }
    var found: [String] = []
    switch audience {
    case .staff: break
    case .guests: if isClosed { found.append(text("closed-day", "soft")) }
    case .visitors, .schools: if isClosed { found.append(text("closed-day", "hard")) }
    }
    switch audience {
    case .staff, .schools: if isHoliday || isBridge { found.append(text("holiday", "soft")) }
    case .visitors, .guests:
      // MSK has hours for holidays.
      if isHoliday, isAtSTAM { found.append(text("holiday", "info")) }
    }
    if audience == .visitors || audience == .schools, !isClosed, isOutside {
      found.append(text("open-hours", isLetIn ? "soft" : "hard"))
    }
    if audience == .schools, isSchoolHoliday || date.weekday == 3 && noon {
      found.append(text("school-hol", "soft"))
    }
    return found
  }

  /// Somebody is there who does not lead a group round.
  private var isLetIn: Bool {
    let people = plan.resources.filter { $0.kind == .staff }.map(\.id)
    let isBooked = plan.bookings.contains {
      plan[$0].activity == activity.id && people.contains(plan[$0].resource)
    }
    return isBooked && activity.kind != "rondleiding" && activity.kind != "klas"
  }

  /// What each room has, with what its whole has.
  private static let features: [ResourceID: Set<String>] = [
    "refter": ["beamer"], "noord": ["beamer"], "aula": ["piano", "u-vorm"],
  ]

  private var bare: [String] {
    let own = plan.bookings.map { plan[$0] }.filter { $0.activity == activity.id }
    let rooms = plan.resources.map(\.id).filter { room in
      Self.features[room] != nil && own.contains { $0.resource == room }
    }
    guard let first = rooms.first else { return [] }
    let there = rooms.reduce(into: Set<String>()) { $0.formUnion(Self.features[$1] ?? []) }
    return activity.needs.filter {
      ($0.form == .feature || $0.form == .layout) && !there.contains($0.item)
    }.map { _ in text("room-equip", "hard", first.text) }
  }

  private func text(_ rule: String, _ most: String, _ place: String = "") -> String {
    "\(activity.status.most(most)) \(rule) \(place) \(activity.span.start.minutes)-"
      + "\(activity.span.end.minutes) \(activity.id)"
  }
}
