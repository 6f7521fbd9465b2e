import Planning

/// A person has too little time from one assignment to the next at another museum.
///
/// The assignment before is, of those that begin earlier, the one that ends last (all of them,
/// where several do); where it has not ended when the next begins, that is a double booking and
/// no way. Ways go by the museums' travel times, in either direction where only one is known;
/// unknown ways ask nothing. Times count with set-up and tear-down. Fewer free minutes than the
/// way: hard; fewer than way and handover (10): soft; exactly enough is fine. Always at most soft
/// for freelancers. Confirmed assignments are also held against each other past options between
/// them, and options past concepts; a pair with an option is soft, with a concept information.
enum Travel {
  static let handover = RuleParameter(.handover, .minutes, 10, allowed: 0...240)

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, of person: ResourceIndex,
    sites: ContiguousArray<Int32>, in surroundings: Surroundings, into findings: inout Findings
  ) {
    guard !sites.isEmpty, isAnyElsewhere(sites) else { return }
    var trip = Trip(of: person, occupancies, sites: sites, in: surroundings)
    var index = 0
    while index < occupancies.count {
      let start = occupancies[index].start
      var next = index
      // Those that begin together do not come one after the other.
      while next < occupancies.count, occupancies[next].start == start {
        trip.arrive(next, into: &findings)
        next += 1
      }
      for place in index..<next { trip.leave(place) }
      index = next
    }
  }

  /// The free time; where there is none, the first minute of the second assignment.
  fileprivate static func span(_ end: Int32, _ start: Int32) -> Span {
    Span(known: end, max(start, end &+ 1))
  }

  private static func isAnyElsewhere(_ sites: ContiguousArray<Int32>) -> Bool {
    sites.contains { $0 != sites[0] }
  }
}

/// A person on the way, once for each status.
private struct Trip {
  private let person: ResourceIndex
  private let occupancies: UnsafeBufferPointer<Occupancy>
  private let sites: ContiguousArray<Int32>
  private let plan: Plan
  private let handover: Int32
  /// Longer ago than any way takes.
  private let reach: Int32
  private let worst: Severity
  private let concept = Status.concept.code
  private let option = Status.option.code
  private let confirmed = Status.confirmed.code
  /// The assignments that ended last, of one status and firmer: concepts, options, confirmed.
  private var last: (concept: Stop, option: Stop, confirmed: Stop) = (Stop(), Stop(), Stop())

  /// Places in `occupancies` that end at one moment.
  private struct Stop {
    /// Far from the least number, as minutes are added to it.
    var end = Int32.min / 2
    var first = -1
    var others: [Int] = []

    mutating func take(_ place: Int, end: Int32) {
      guard end >= self.end else { return }
      if end == self.end { others.append(place); return }
      (self.end, first) = (end, place)
      if !others.isEmpty { others.removeAll() }
    }
  }

  init(
    of person: ResourceIndex, _ occupancies: UnsafeBufferPointer<Occupancy>,
    sites: ContiguousArray<Int32>, in surroundings: Surroundings
  ) {
    let about = surroundings.plan[person]
    plan = surroundings.plan
    self.person = person
    self.occupancies = occupancies
    self.sites = sites
    handover = Int32(
      clamping: Travel.handover.value(of: .travel, in: about.museum, plan.house))
    reach = surroundings.lookups.longestWay &+ handover
    worst = plan.house.employments[about.id]?.profile == .freelance ? .soft : .hard
  }

  mutating func leave(_ place: Int) {
    let (end, status) = (occupancies[place].end, occupancies[place].status)
    last.concept.take(place, end: end)
    if status >= option { last.option.take(place, end: end) }
    if status >= confirmed { last.confirmed.take(place, end: end) }
  }

  func arrive(_ place: Int, into findings: inout Findings) {
    // No other stop is later.
    guard last.concept.end &+ reach > occupancies[place].start else { return }
    let status = occupancies[place].status
    come(place, from: last.concept, concept, into: &findings)
    if status >= option {
      come(place, from: last.option, option, into: &findings)
    }
    if status >= confirmed {
      come(place, from: last.confirmed, confirmed, into: &findings)
    }
  }

  /// A pair counts where its less firm side is of that very status, so each pair counts once.
  private func come(
    _ place: Int, from stop: Stop, _ level: UInt8, into findings: inout Findings
  ) {
    let next = occupancies[place]
    guard stop.first >= 0, stop.end <= next.start else { return }
    for before in CollectionOfOne(stop.first) {
      look(before, place, level, into: &findings)
    }
    for before in stop.others { look(before, place, level, into: &findings) }
  }

  private func look(
    _ before: Int, _ place: Int, _ level: UInt8, into findings: inout Findings
  ) {
    let (from, to) = (sites[before], sites[place])
    guard from != to, from >= 0, to >= 0 else { return }
    let (left, next) = (occupancies[before], occupancies[place])
    guard min(left.status, next.status) == level, left.activity != next.activity else { return }
    guard let way = plan.travelTable.minutes(from: Int(from), to: Int(to)) else { return }
    let free = next.start &- left.end
    guard free < way &+ handover else { return }
    let needed = free < way ? way : way &+ handover
    let most: Severity = free < way ? worst : .soft
    let (first, second) = (min(left.booking, next.booking), max(left.booking, next.booking))
    findings.conflicts.append(
      Conflict(
        rule: .travel, severity: min(most, .between(left.status, next.status)),
        resource: person, span: Travel.span(left.end, next.start),
        sides: .pair(BookingIndex(first), BookingIndex(second)),
        measure: Conflict.Measure(unit: .minutes, needed: Int(needed), available: Int(free)),
        fact: .sites(from: plan.museums[Int(from)].id, to: plan.museums[Int(to)].id)))
  }
}
