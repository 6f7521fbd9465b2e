import Planning

/// Leaves out the activities that no rule about one activity can object to.
///
/// In a sound plan that is nearly all of them. Here everything is a number in a flat table; who is
/// left is weighed by the rules themselves, and in doubt an activity is left in.
struct ActivityScreening: ~Copyable {
  /// An activity that is left, and which rules may object to it.
  struct Suspect {
    let activity: ActivityIndex
    let doubts: Doubts
  }

  struct Doubts: OptionSet {
    let rawValue: UInt8

    /// Its day and the clocks.
    static let day = Doubts(rawValue: 1)
    /// When it was asked for, and until when it is an option.
    static let terms = Doubts(rawValue: 2)
    /// Who guides it, and in which language.
    static let guides = Doubts(rawValue: 4)
    /// What it asks of people.
    static let people = Doubts(rawValue: 8)
    /// What it asks of its room.
    static let equipment = Doubts(rawValue: 16)
    /// How many handle its art.
    static let handlers = Doubts(rawValue: 32)
    /// Who watches over it.
    static let guards = Doubts(rawValue: 64)

    /// Who and what is booked on it.
    static let crew: Doubts = [.guides, .people, .equipment, .handlers, .guards]
  }

  private let kinds: KindTable
  private let museums: ContiguousArray<MuseumNumbers>
  private let abilities: AbilityTable
  private let equipment: EquipmentTable
  private let now: Int32
  private var days: DayTable
  private var people = People()
  private let unknown = ActivityRow.unknown

  init(_ surroundings: Surroundings) {
    let plan = surroundings.plan
    kinds = surroundings.kinds
    now = surroundings.now?.minutes ?? .max
    var museums = ContiguousArray<MuseumNumbers>()
    for museum in plan.museums { museums.append(MuseumNumbers(of: museum.id, in: surroundings)) }
    self.museums = museums
    days = DayTable(plan)
    equipment = EquipmentTable(plan)
    abilities = AbilityTable(
      surroundings, days: ActivityScreening.days(of: plan),
      hasGuides: kinds.most.marks.contains(.isGuided))
  }

  /// The activities that are left, in order of rows.
  mutating func suspects(in plan: Plan) -> ContiguousArray<Suspect> {
    let table = BookedTable(plan, Booked.marks(abilities.abilities, equipment.marks))
    var suspects = ContiguousArray<Suspect>()
    let leastOccupying = Status.concept.code
    let option = Status.option.code
    let (statusMark, present) = (ActivityRow.Mark.status, ActivityRow.Mark.present)
    plan.withActivityRows { rows in
      plan.withBookingRows { bookings in
        for index in rows.indices {
          let row = rows[index]
          let status = row.marks & statusMark
          guard row.marks & present != 0, status >= leastOccupying else { continue }
          let kind = kinds.of(row)
          var doubts: Doubts = []
          if days.mayObject(to: row, for: kind.audience, in: plan) { doubts.insert(.day) }
          if isTermNear(row, kind.audience, isOption: status == option) { doubts.insert(.terms) }
          doubts.formUnion(crewDoubts(of: row, kind, table[index], bookings))
          guard !doubts.isEmpty else { continue }
          suspects.append(Suspect(activity: ActivityIndex(Int32(index)), doubts: doubts))
        }
      }
    }
    return suspects
  }

  /// All local days on which anything is, and those around them.
  private static func days(of plan: Plan) -> ClosedRange<Int32> {
    var (first, last) = (Int32.max, Int32.min)
    for place in plan.resources.indices {
      let timeline = plan.timeline(of: ResourceIndex(place))
      func note(_ row: Int32) {
        let booking = plan.row(BookingIndex(row))
        first = min(first, booking.occupiedStart)
        // Of the short ones another may end later than the last to begin.
        last = max(last, booking.occupiedEnd &+ ResourceTimeline.longest)
      }
      if let row = timeline.short.first { note(row) }
      if let row = timeline.short.last { note(row) }
      for row in timeline.long { note(row) }
    }
    guard first < last else { return 0...0 }
    return (LocalClock.day(ofClock: first) - 2)...(LocalClock.day(ofClock: last) + 2)
  }
}

// MARK: - Terms

extension ActivityScreening {
  /// Whether an option may have ended, or a request have come at a bad time: to a day.
  @inline(__always)
  private func isTermNear(
    _ row: ActivityRow, _ audience: ActivityKind.Audience?, isOption: Bool
  ) -> Bool {
    let isAsked = row.askedAt != unknown
    guard isAsked || row.optionDays != 0 else { return false }
    let museum = Int(row.museum)
    let asked = isAsked ? Int(LocalClock.day(ofClock: row.askedAt)) : 0
    if isOption, row.end > now, let today = museums[museum].today {
      let last =
        row.optionDays != 0
        ? Int(row.optionDays) : asked - 1 + museums[museum].optionDays
      if last - today <= museums[museum].warnDays { return true }
    }
    guard isAsked, let audience, audience != .staff else { return false }
    let ahead = Int(LocalClock.day(ofClock: row.start)) - asked
    return ahead - 2 < museums[museum].leadDays || ahead + 2 > museums[museum].horizonDays
  }
}

// MARK: - Who and what is booked

extension ActivityScreening {
  @inline(__always)
  private mutating func crewDoubts(
    of row: ActivityRow, _ kind: KindTraits, _ booked: Booked,
    _ bookings: UnsafeBufferPointer<BookingRow>
  ) -> Doubts {
    let museum = Int(row.museum)
    var doubts: Doubts = []
    if kind.audience == .guests, Int(row.visitors) > museums[museum].perGuard {
      doubts.insert(.guards)
    }
    let isGuided = kind.marks.contains(.isGuided)
    let (handlesArt, needs) = (kind.marks.contains(.handlesArt), row.listOfNeeds)
    guard isGuided || handlesArt || needs > 0 else { return doubts }
    let (guides, handlers) = (museums[museum].guides(kind.audience), museums[museum].handlers)
    if let count = booked.count, equipment.isPlainlyMet(needs, by: booked.equipment),
      !handlesArt || count >= handlers,
      !isGuided || abilities.isPlainlyGuided(row, guides, by: count, booked.common),
      abilities.isPlainlyMet(needs, by: count, booked.common)
    {
      return doubts
    }
    return doubts.union(closerDoubts(of: row, kind, bookings))
  }

  /// The same for whom two numbers do not tell, by looking at each booking.
  @inline(never)
  private mutating func closerDoubts(
    of row: ActivityRow, _ kind: KindTraits, _ bookings: UnsafeBufferPointer<BookingRow>
  ) -> Doubts {
    let museum = Int(row.museum)
    var doubts: Doubts = []
    if !look(at: row, bookings), equipment.asks(row.listOfNeeds) { doubts.insert(.equipment) }
    guard !people.isOverfull else { return .crew }
    if kind.marks.contains(.handlesArt), people.count < museums[museum].handlers {
      doubts.insert(.handlers)
    }
    if kind.marks.contains(.isGuided),
      abilities.mayGuideBadly(row, museums[museum].guides(kind.audience), people)
    {
      doubts.insert(.guides)
    }
    guard row.listOfNeeds > 0 else { return doubts }
    if abilities.isHourly(row.listOfNeeds) { doubts.insert(.guards) }
    if abilities.mayLack(row.listOfNeeds, people) { doubts.insert(.people) }
    return doubts
  }

  /// Takes note of the people booked; false where no one room has what is asked of rooms.
  private mutating func look(
    at row: ActivityRow, _ bookings: UnsafeBufferPointer<BookingRow>
  ) -> Bool {
    people.clear()
    var isEquipped = !equipment.asks(row.listOfNeeds)
    var next = row.firstBooking
    while next >= 0 {
      let resource = bookings[Int(next)].resource
      if abilities.of(resource).contains(.person) {
        people.add(resource)
      } else if !isEquipped {
        isEquipped = equipment.isMet(row.listOfNeeds, by: resource)
      }
      next = bookings[Int(next)].nextOfActivity
    }
    return isEquipped
  }
}

extension ActivityRow {
  /// As `needs`, counted here: a call into another module takes longer.
  @inline(__always)
  var listOfNeeds: UInt32 { UInt32(needsHigh) << 16 | UInt32(needsLow) }
}
