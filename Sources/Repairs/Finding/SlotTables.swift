import ConstraintChecker
import Planning

/// Who and what is free in each quarter, worked out once for a wish.
struct SlotTables {
  let wish: SlotWish
  let plan: Plan
  let quarters: Quarters
  /// Quarters that one round lasts.
  let length: Int

  init(_ wish: SlotWish, in plan: Plan) {
    self.wish = wish
    self.plan = plan
    length = max(1, (wish.minutes + 14) / 15)
    let zone = plan.zone(of: wish.museum ?? plan.museums.first?.id ?? "")
    quarters = Quarters(wish.first, wish.last, zone: zone)
  }

  /// A museum's people who can do and speak what is asked, and who is there when.
  struct Crew {
    /// By row.
    let people: [ResourceIndex]
    /// For each of them, whether a round can start in a quarter, at whatever hour they work.
    let isFree: [[Bool]]
    /// The same within the hours they usually work.
    let isUsual: [[Bool]]
    /// How many can start a round in a quarter.
    let count: Count

    struct Count {
      let atAnyHour: [Int]
      let withinHours: [Int]
    }
  }
}

// MARK: - Hours

extension SlotTables {
  /// Whether a round can start in a quarter, by the hours asked and the museum's own.
  func isOpen(_ museum: MuseumID) -> [Bool] {
    var closed = [Int32](repeating: 1, count: quarters.count)
    for date in quarters.dates where wish.choice.includes(date) {
      for range in doors(of: museum, on: date) {
        let asked =
          max(
            range.lowerBound, wish.hours.lowerBound)..<max(
            max(range.lowerBound, wish.hours.lowerBound),
            min(range.upperBound, wish.hours.upperBound))
        for quarter in quarters.inside(asked, on: date) { closed[quarter] = 0 }
      }
    }
    return starts(closed)
  }

  /// When somebody can come in: who is let in, and who works there, at any hour that is asked for.
  private func doors(of museum: MuseumID, on date: LocalDate) -> [Range<Int>] {
    let usual = [8 * 60..<20 * 60]
    guard wish.kind == .room, !wish.letsIn else {
      return wish.namesHours ? [0..<1440] : wish.letsIn ? [8 * 60..<23 * 60] : usual
    }
    return Opening.hours(of: museum, on: date, in: plan) ?? usual
  }

  private func starts(_ closed: [Int32]) -> [Bool] {
    var run = 0
    var isOpen = [Bool](repeating: false, count: quarters.count)
    for quarter in closed.indices.reversed() {
      run = closed[quarter] == 0 ? run + 1 : 0
      isOpen[quarter] = run >= length
    }
    return isOpen
  }
}

// MARK: - Rooms and materials

extension SlotTables {
  /// What is in use of a room or material at most while a round lasts, its buffers included.
  func peaks(of resource: ResourceIndex) -> [Int32] {
    var usage = Usage(quarters)
    let isCounted = plan[resource].sharing != nil || plan[resource].kind == .material
    let family =
      [resource] + plan.rooms.containers(of: resource) + plan.rooms.parts(of: resource)
    for room in family {
      plan.forEachBooking(on: room, in: around) { _, row in
        guard Status(code: row.status).occupies else { return }
        usage.add(
          isCounted && room == resource ? Int(row.quantity) : 1,
          in: quarters.touched(
            row.occupiedStart - Int32(wish.teardown), row.occupiedEnd + Int32(wish.setup)))
      }
      for closure in plan.house.closures[plan[room].id] ?? [] {
        usage.add(
          1_000_000, in: quarters.touched(closure.span.start.minutes, closure.span.end.minutes))
      }
    }
    return usage.peaks(over: length)
  }

  /// The most visitors at once in a shared room, by quarter.
  func visitors(in room: ResourceIndex) -> [Int32] {
    var usage = Usage(quarters)
    plan.forEachBooking(on: room, in: around) { _, row in
      guard Status(code: row.status).occupies else { return }
      usage.add(
        max(0, Int(plan.row(ActivityIndex(row.activity)).visitors)),
        in: quarters.touched(row.occupiedStart, row.occupiedEnd))
    }
    return usage.peaks(over: length)
  }

  private var around: Span { quarters.span.widened(before: 1440, after: 1440) }
}

// MARK: - People

extension SlotTables {
  /// Those who can do all that is asked.
  func able(_ skills: [String], _ language: String) -> [ResourceIndex] {
    plan.resources.indices.filter { row in
      let person = plan.resources[row]
      guard person.kind == .staff else { return false }
      let abilities = Abilities(of: person, in: plan)
      return abilities.speak(language, on: wish.last)
        && skills.allSatisfy { abilities.include($0, on: wish.last) }
    }.map { ResourceIndex($0) }
  }

  func crew(of people: [ResourceIndex], at museum: MuseumID) -> Crew {
    let isFree = people.map { whenFree($0, at: museum) }
    let isUsual = zip(people, isFree).map { withinHours($0, $1) }
    return Crew(
      people: people, isFree: isFree, isUsual: isUsual,
      count: Crew.Count(atAnyHour: counted(isFree), withinHours: counted(isUsual)))
  }

  private func counted(_ isFree: [[Bool]]) -> [Int] {
    var count = [Int](repeating: 0, count: quarters.count)
    for free in isFree {
      for quarter in free.indices where free[quarter] { count[quarter] += 1 }
    }
    return count
  }

  /// Free for a round and able to come from the one before and to get to the next.
  private func whenFree(_ person: ResourceIndex, at museum: MuseumID) -> [Bool] {
    var usage = Usage(quarters)
    plan.forEachBooking(on: person, in: around) { _, row in
      guard Status(code: row.status).occupies else { return }
      let site = plan.museum(ActivityIndex(row.activity)).id
      let way = Int32(travel(site, museum))
      usage.add(1, in: quarters.touched(row.occupiedStart - way, row.occupiedEnd + way))
    }
    for absence in plan.house.absences[plan[person].id] ?? [] {
      usage.add(1, in: quarters.touched(absence.span.start.minutes, absence.span.end.minutes))
    }
    return usage.peaks(over: length).map { $0 == 0 }
  }

  /// Minutes on the way with a handover; none within a museum.
  private func travel(_ from: MuseumID, _ to: MuseumID) -> Int {
    guard from != to, let way = Journey.minutes(from: from.text, to: to.text, in: plan) else {
      return 0
    }
    return way + 10
  }

  /// Of some quarters those in which a round, set-up and tear-down included, lies within the hours a
  /// person usually works: as the rule has it.
  func withinHours(_ person: ResourceIndex, _ starts: [Bool]) -> [Bool] {
    guard let hours = hours(of: person) else { return starts }
    return starts.indices.map { starts[$0] && hours.include(occupied(from: $0)) }
  }

  /// When a person usually works; nil where nothing is known of that.
  func hours(of person: ResourceIndex) -> UsualHours? { UsualHours(of: person, in: plan) }

  /// How long a round that starts in a quarter keeps somebody busy.
  func occupied(from quarter: Int) -> Span {
    let start = quarters.instant(quarter).minutes
    return Span(
      known: start - Int32(wish.setup), start + Int32(wish.minutes + wish.teardown))
  }

  /// What is in use of a room, a material or a person, and of a person all that is outside the usual.
  func peaksWithinHours(of resource: ResourceIndex) -> [Int32] {
    let peaks = peaks(of: resource)
    guard plan[resource].kind == .staff else { return peaks }
    let isUsual = withinHours(resource, peaks.map { $0 == 0 })
    return zip(peaks, isUsual).map { $1 ? $0 : max(1, $0) }
  }

  /// Whether hours that people usually work are known at all, and anybody is asked for.
  var mayMeetHours: Bool {
    (wish.kind == .staff || wish.isGuided) && !plan.house.availability.isEmpty
  }
}
