import Planning

/// What each day is at each museum, in a few bytes, worked out once a check.
///
/// Tells which activities the rules of days and clocks must look at; in doubt they must.
struct DayTable: ~Copyable {
  private struct Look {
    struct Marks: OptionSet {
      let rawValue: UInt8

      static let isKnown = Marks(rawValue: 1)
      static let isClosed = Marks(rawValue: 2)
      static let hasHours = Marks(rawValue: 4)
      /// A holiday or bridge day, and a holiday nobody expects visitors on.
      static let isDayOff = Marks(rawValue: 8)
      static let isQuietHoliday = Marks(rawValue: 16)
      static let isSchoolFree = Marks(rawValue: 32)
      static let isWednesday = Marks(rawValue: 64)
    }

    var marks: Marks = []
    /// Minutes of the day, margins included; empty where there is no such stretch.
    var hours: (Int32, Int32) = (0, 0)
    var more: (Int32, Int32) = (0, 0)
  }

  /// A time in which the clocks stay as they are, hours away from any change.
  private struct Calm {
    var from = Int32.max
    var until = Int32.min
    var offset: Int32 = 0
  }

  /// By museum's place, then day.
  private var looks: ContiguousArray<Look>
  private var clocks: ContiguousArray<LocalClock>
  /// By museum's place.
  private var calms: ContiguousArray<Calm>
  private let margins: ContiguousArray<(before: Int, after: Int)>
  private let first: Int32
  private let count: Int32

  /// Forty years; what lies outside is looked at by the rules themselves.
  private static let most: Int32 = 14_610
  private static let noon = 12 * 60
}

extension DayTable {
  init(_ plan: borrowing Plan) {
    let days = plan.withActivityRows { rows in
      var days = (Int32.max, Int32.min)
      let present = ActivityRow.Mark.present
      for row in rows where row.marks & present != 0 {
        days = (min(days.0, row.start), max(days.1, row.start))
      }
      return days
    }
    first = days.0 < days.1 ? LocalClock.day(ofClock: days.0) - 1 : 0
    count = days.0 < days.1 ? min(DayTable.most, LocalClock.day(ofClock: days.1) &+ 2 &- first) : 0
    looks = ContiguousArray(repeating: Look(), count: plan.museums.count * Int(count))
    let (house, museums) = (plan.house, plan.museums)
    var clocks = ContiguousArray<LocalClock>()
    for museum in museums { clocks.append(LocalClock(plan.zone(of: museum.id))) }
    self.clocks = clocks
    calms = ContiguousArray(repeating: Calm(), count: museums.count)
    margins = ContiguousArray(
      museums.map { museum in
        (
          OpenHours.marginBefore.value(of: .openHours, in: museum.id, house),
          OpenHours.marginAfter.value(of: .openHours, in: museum.id, house)
        )
      })
  }

  /// Whether a rule of days or clocks may object to an activity.
  @inline(__always)
  mutating func mayObject(
    to row: ActivityRow, for audience: ActivityKind.Audience?, in plan: Plan
  ) -> Bool {
    let length = row.end &- row.start
    guard length <= Int32(SubjectDay.longest) else { return false }
    let museum = Int(row.museum)
    if row.start < calms[museum].from || row.end >= calms[museum].until {
      // Near a change of the clocks nothing is as simple as here.
      guard renew(museum, row) else { return true }
    }
    guard let audience else { return false }
    let start = row.start &+ calms[museum].offset
    let day = LocalClock.day(ofClock: start)
    guard day >= first, day &- first < count else { return true }
    let place = museum &* Int(count) &+ Int(day &- first)
    if looks[place].marks.isEmpty { look(at: day, museum, place, in: plan) }
    let minute = start &- day &* 1440
    return DayTable.mayObject(looks[place], from: minute, to: minute &+ length, audience)
  }

  /// Finds the calm time around an activity; false where a change of the clocks is near.
  @inline(never)
  private mutating func renew(_ museum: Int, _ row: ActivityRow) -> Bool {
    let start = clocks[museum].minutes(at: row.start)
    guard clocks[museum].holds(from: row.start &- 120, to: row.end &+ 120) else { return false }
    let calm = clocks[museum].unchanged
    calms[museum] = Calm(
      from: max(calm.lowerBound, .min &+ 120) &+ 120,
      until: min(calm.upperBound, .max &- 120) &- 120, offset: start &- row.start)
    return true
  }

  @inline(never)
  private mutating func look(at day: Int32, _ museum: Int, _ place: Int, in plan: Plan) {
    looks[place] = look(
      at: day, museum, OpenDays.worked(LocalDate(days: day), of: museum, in: plan))
  }

  @inline(__always)
  private static func mayObject(
    _ look: Look, from start: Int32, to end: Int32, _ audience: ActivityKind.Audience
  ) -> Bool {
    let marks = look.marks
    switch audience {
    case .staff: return marks.contains(.isDayOff)
    case .guests: return !marks.isDisjoint(with: [.isClosed, .isQuietHoliday])
    case .visitors: if !marks.isDisjoint(with: [.isClosed, .isQuietHoliday]) { return true }
    case .schools:
      if !marks.isDisjoint(with: [.isClosed, .isDayOff, .isSchoolFree]) { return true }
      if marks.contains(.isWednesday), start >= noon { return true }
    }
    guard marks.contains(.hasHours) else { return false }
    let isWithin =
      (look.hours.0 <= start && end <= look.hours.1) || (look.more.0 <= start && end <= look.more.1)
    return !isWithin
  }

  private func look(at day: Int32, _ museum: Int, _ about: OpenDays.Day) -> Look {
    var look = Look(marks: .isKnown)
    let meaning = about.meaning
    if meaning.holiday != nil || meaning.bridge != nil { look.marks.insert(.isDayOff) }
    if meaning.school != nil { look.marks.insert(.isSchoolFree) }
    if LocalDate(days: day).weekday == 3 { look.marks.insert(.isWednesday) }
    let isExpected = if case .holiday = about.open?.layer { true } else { false }
    if meaning.holiday != nil, !isExpected { look.marks.insert(.isQuietHoliday) }
    guard let open = about.open else { return look }
    guard !open.isClosed else {
      look.marks.insert(.isClosed)
      return look
    }
    look.marks.insert(.hasHours)
    look.hours = stretch(open.hours[0], museum)
    if open.hours.count > 1 { look.more = stretch(open.hours[1], museum) }
    return look
  }

  private func stretch(_ hours: Range<Int>, _ museum: Int) -> (Int32, Int32) {
    (
      Int32(clamping: hours.lowerBound - margins[museum].before),
      Int32(clamping: hours.upperBound + margins[museum].after)
    )
  }
}
