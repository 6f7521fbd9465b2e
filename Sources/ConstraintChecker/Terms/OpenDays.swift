import Planning

/// What each day is at each museum, each looked up once.
final class OpenDays {
  struct Day {
    /// Nil when nothing is known of the museum's hours.
    let open: OpenDay?
    let meaning: DayMeaning
  }

  private struct Key: Hashable {
    /// Its place in `Plan.museums`.
    let museum: Int
    let day: Int32
  }

  private let plan: Plan
  private var known: [Key: Day] = [:]

  init(_ plan: Plan) {
    self.plan = plan
  }

  /// A museum is named by its place.
  func day(_ date: LocalDate, of museum: Int) -> Day {
    let key = Key(museum: museum, day: date.days)
    if let day = known[key] { return day }
    let day = OpenDays.worked(date, of: museum, in: plan)
    known[key] = day
    return day
  }

  /// The same, not kept: for who looks at each day once.
  static func worked(_ date: LocalDate, of museum: Int, in plan: Plan) -> Day {
    let id = plan.museums[museum].id
    let meaning = plan.house.meaning(of: date, at: id)
    return Day(open: plan.openDay(of: id, on: date, meaning: meaning), meaning: meaning)
  }
}

/// One activity on the day it starts on, by its museum's clock.
struct SubjectDay {
  let subject: Subject
  let audience: ActivityKind.Audience
  let museum: MuseumID
  let date: LocalDate
  /// Minutes of that day's clock; past 1440 on the next day.
  let minutes: Range<Int>
  let day: OpenDays.Day

  /// Longer ones, such as exhibitions and phases, go on whether doors are open or not.
  static let longest = 1440

  /// Nil for an activity whose day says nothing: of no described kind, without a museum, too long.
  init?(_ subject: Subject, in surroundings: Surroundings, _ days: OpenDays) {
    guard let audience = subject.kind.audience, let museum = subject.museum,
      subject.span.minutes <= SubjectDay.longest
    else { return nil }
    let zone = surroundings.zone(of: subject)
    let (start, end) = (zone.local(subject.span.start), zone.local(subject.span.end))
    let last = end.date.days(since: start.date) * 1440 + end.minuteOfDay
    self.subject = subject
    self.audience = audience
    self.museum = museum
    date = start.date
    // An hour the clocks take back may seem to end before it starts.
    minutes = start.minuteOfDay..<max(start.minuteOfDay + 1, last)
    day = days.day(start.date, of: subject.place)
  }
}
