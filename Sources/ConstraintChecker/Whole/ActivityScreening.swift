import Planning

/// Leaves out the activities that no rule about one activity can object to.
///
/// In a sound plan that is nearly all of them. Here everything is a number in a flat table; who is
/// left is weighed by the rules themselves, and in doubt an activity is left in.
struct ActivityScreening {
  private let kinds: KindTable
  private let museums: ContiguousArray<MuseumNumbers>
  private let isPerson: ContiguousArray<Bool>
  private let abilities: AbilityTable
  private let equipment: EquipmentTable
  private let now: Int32
  private var days: DayTable
  private var people = People()

  init(_ surroundings: Surroundings) {
    let plan = surroundings.plan
    kinds = surroundings.kinds
    now = surroundings.now?.minutes ?? .max
    var museums = ContiguousArray<MuseumNumbers>()
    for museum in plan.museums { museums.append(MuseumNumbers(of: museum.id, in: surroundings)) }
    self.museums = museums
    isPerson = ContiguousArray(plan.resources.map { $0.kind == .staff })
    days = DayTable(plan)
    equipment = EquipmentTable(plan)
    abilities = AbilityTable(
      surroundings, days: ActivityScreening.days(of: plan),
      hasGuides: kinds.most.marks.contains(.isGuided))
  }

  /// The activities that are left, in order of rows.
  mutating func suspects(in plan: Plan) -> ContiguousArray<ActivityIndex> {
    var suspects = ContiguousArray<ActivityIndex>()
    let leastOccupying = Status.concept.code
    plan.withActivityRows { rows in
      plan.withBookingRows { bookings in
        for index in rows.indices {
          let row = rows[index]
          guard row.isPresent, row.status >= leastOccupying else { continue }
          if isSuspect(row, bookings, in: plan) { suspects.append(ActivityIndex(Int32(index))) }
        }
      }
    }
    return suspects
  }

  private mutating func isSuspect(
    _ row: ActivityRow, _ bookings: UnsafeBufferPointer<BookingRow>, in plan: Plan
  ) -> Bool {
    let kind = kinds.of(row)
    return days.mayObject(to: row, for: kind.audience, in: plan) || isTermNear(row, kind.audience)
      || isCrewSuspect(row, kind, bookings)
  }
}

// MARK: - Terms

extension ActivityScreening {
  /// Whether an option may have ended, or a request have come at a bad time: to a day.
  private func isTermNear(_ row: ActivityRow, _ audience: ActivityKind.Audience?) -> Bool {
    let isAsked = row.askedAt != ActivityRow.unknown
    guard isAsked || row.optionUntil != ActivityRow.unknown else { return false }
    let museum = museums[Int(row.museum)]
    let asked = isAsked ? Int(LocalClock.day(ofClock: row.askedAt)) : 0
    if row.status == Status.option.code, row.end > now, let today = museum.today {
      let last =
        row.optionUntil != ActivityRow.unknown
        ? Int(row.optionUntil) : asked - 1 + museum.optionDays
      if last - today <= museum.warnDays { return true }
    }
    guard isAsked, let audience, audience != .staff else { return false }
    let ahead = Int(LocalClock.day(ofClock: row.start)) - asked
    return ahead - 2 < museum.leadDays || ahead + 2 > museum.horizonDays
  }
}

// MARK: - Who and what is booked

extension ActivityScreening {
  private mutating func isCrewSuspect(
    _ row: ActivityRow, _ kind: KindTraits, _ bookings: UnsafeBufferPointer<BookingRow>
  ) -> Bool {
    let museum = museums[Int(row.museum)]
    if kind.audience == .guests, Int(row.visitors) > museum.perGuard { return true }
    let isGuided = kind.marks.contains(.isGuided)
    let (handlesArt, asks) = (kind.marks.contains(.handlesArt), row.needs > 0)
    guard isGuided || handlesArt || asks else { return false }
    if !look(at: row, bookings), equipment.asks(row.needs) { return true }
    if people.isOverfull || (handlesArt && people.count < museum.handlers) { return true }
    if isGuided, abilities.mayGuideBadly(row, perGuide: museum.perGuide, people) { return true }
    return asks && abilities.mayLack(row.needs, people)
  }

  /// Takes note of the people booked; false where no one room has what is asked of rooms.
  private mutating func look(
    at row: ActivityRow, _ bookings: UnsafeBufferPointer<BookingRow>
  ) -> Bool {
    people.clear()
    var isEquipped = !equipment.asks(row.needs)
    var next = row.firstBooking
    while next >= 0 {
      let booking = bookings[Int(next)]
      if isPerson[Int(booking.resource)] {
        people.add(booking.resource)
      } else if !isEquipped {
        isEquipped = equipment.isMet(row.needs, by: booking.resource)
      }
      next = booking.nextOfActivity
    }
    return isEquipped
  }

  /// All local days on which anything is, and those around them.
  private static func days(of plan: Plan) -> ClosedRange<Int32> {
    plan.withBookingRows { rows in
      var span = (Int32.max, Int32.min)
      for row in rows where row.isPresent { span = (min(span.0, row.start), max(span.1, row.end)) }
      guard span.0 < span.1 else { return 0...0 }
      return (LocalClock.day(ofClock: span.0) - 2)...(LocalClock.day(ofClock: span.1) + 2)
    }
  }
}
