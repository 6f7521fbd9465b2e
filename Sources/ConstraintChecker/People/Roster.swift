import Planning

/// What the rules about working time look at of one person, and where they report.
struct Roster {
  let person: ResourceIndex
  /// Nil: nobody limits working time.
  let limits: WorkingLimits?
  let profile: Employment.Profile
  /// Minutes a week; nil: no contract says so.
  let weekly: Int?
  /// The most minutes a week of somebody whom no profile limits; nil: none agreed.
  let ownMaximum: Int?
  /// In order of start.
  private(set) var occupancies: UnsafeBufferPointer<Occupancy>
  /// Of the firmest status that is not counted yet: confirmed, then options too, then concepts.
  var level: UInt8 = Status.confirmed.code
  /// Where a proposal is, with the longest way before and after it.
  ///
  /// Nobody asks outside; nil: everywhere.
  private(set) var focus: Span?
  var clock: LocalClock
  let museum: MuseumLookups
  /// The longest of `occupancies`, in minutes.
  private let longest: Int32
  /// What firmer bookings alone did already.
  private var reported: Set<Reported> = []
  private var missedBreaks: [Span] = []

  private struct Reported: Hashable {
    let rule: RuleCode
    let span: Span
  }
}

extension Roster {
  init(
    of person: ResourceIndex, _ occupancies: UnsafeBufferPointer<Occupancy>,
    in surroundings: Surroundings
  ) {
    let plan = surroundings.plan
    let employment = plan.house.employments[plan.resources[person.position].id]
    self.person = person
    profile = employment?.profile ?? .none
    weekly = employment?.weekly
    ownMaximum = employment?.ownMaximum
    self.occupancies = occupancies
    let way = Int(surroundings.lookups.longestWay)
    focus = surroundings.proposal?.span(on: person)?.widened(before: way, after: way)
    museum = surroundings.lookups.museum(plan.resources[person.position].museum)
    limits = WorkingLimits(profile, averagedOver: museum.averagedMonths(profile))
    clock = LocalClock(museum.zone)
    longest = occupancies.reduce(0) { max($0, $1.end &- $1.start) }
  }

  /// The same person looked at for a time only, with the assignments around it.
  func near(_ focus: Span, _ places: Range<Int>) -> Roster {
    var near = self
    near.focus = focus
    near.occupancies = UnsafeBufferPointer(rebasing: occupancies[places])
    return near
  }

  /// The days that make up for work, shared by all of this person's museum.
  mutating func freeDays() -> FreeDays {
    let day = occupancies.first.map { clock.day(of: $0.start) } ?? 0
    return museum.freeDays(around: day)
  }

  /// The places of all assignments that overlap a time, and some before it.
  func places(from start: Int32, to end: Int32) -> Range<Int> {
    let first = firstStarting(after: start &- longest)
    return first..<max(first, firstStarting(after: end))
  }

  /// Whether anything is counted from a status on that firmer ones do not count; confirmed: always.
  func has(_ status: Status) -> Bool {
    let code = status.code
    return status == .confirmed || occupancies.contains { $0.status == code }
  }

  /// The counted assignments that overlap a time, in order of start.
  func bookings(in span: Span) -> [BookingIndex] {
    let (start, end) = (span.start.minutes, span.end.minutes)
    var index = firstStarting(after: start &- longest)
    var found: [BookingIndex] = []
    while index < occupancies.count, occupancies[index].start < end {
      let next = occupancies[index]
      if next.end > start, next.status >= level { found.append(BookingIndex(next.booking)) }
      index += 1
    }
    return found
  }

  /// Appends a conflict, unless firmer bookings alone make it already or nobody asks there.
  ///
  /// `most` is the worst the rule says; with options it is soft, with concepts information. All
  /// who are there take part, unless `bookings` says otherwise.
  mutating func report(
    _ rule: RuleCode, _ most: Severity, during span: Span, measure: Conflict.Measure? = nil,
    fact: Conflict.Fact? = nil, into findings: inout Findings,
    of bookings: (borrowing Roster, Span) -> [BookingIndex] = { $0.bookings(in: $1) }
  ) {
    // What firmer bookings do counts as told even where nobody asks.
    guard isNew(rule, span), isAsked(span) else { return }
    findings.conflicts.append(
      Conflict(
        rule: rule, severity: min(most, .alone(level)), resource: person, span: span,
        sides: .many(bookings(self, span)), measure: measure, fact: fact))
  }

  /// A proposal that only touches takes part in rest before and after it.
  private func isAsked(_ span: Span) -> Bool {
    guard let focus else { return true }
    return span.start <= focus.end && focus.start <= span.end
  }

  /// A break that firmer bookings miss is not told again where weaker ones make it longer.
  private mutating func isNew(_ rule: RuleCode, _ span: Span) -> Bool {
    guard rule == .breakTime else {
      return reported.insert(Reported(rule: rule, span: span)).inserted
    }
    guard level == Status.confirmed.code || !missedBreaks.contains(where: { $0.overlaps(span) })
    else { return false }
    missedBreaks.append(span)
    return true
  }

  private func firstStarting(after start: Int32) -> Int {
    var (low, high) = (0, occupancies.count)
    while low < high {
      let middle = (low + high) / 2
      if occupancies[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Proposal {
  /// From the first to the last of its claims on a resource, set-up and tear-down included.
  func span(on resource: ResourceIndex) -> Span? {
    let own = claims.filter { $0.resource == resource }.map(\.span)
    return own.dropFirst().reduce(own.first) { $0?.union($1) }
      .map { $0.widened(before: setup, after: teardown) }
  }
}
