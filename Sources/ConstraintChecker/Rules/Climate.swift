import Planning

/// Art is handled in a room whose climate has not settled since what last unsettled it.
///
/// That are works that make dust, for as long as the museum says, and whatever is of a kind that says
/// itself how long: paint, a delivery through the loading bay. From their end to the start of the
/// handling, without set-up and tear-down. Of several what settles last counts, and others only where
/// they weigh more. What unsettles a combined room reaches its parts, and the other way round.
///
/// Fumes and outside air go wherever the air goes: kinds with hours of their own that make no dust
/// reach rooms of one airflow as well, or a loading bay, in which no art is ever handled, would unsettle
/// nothing. Dust lies down where it was made, and while it is made `dust` looks next door. What classes
/// of climate objects need comes with their loans.
enum Climate {
  static let stableHours = RuleParameter(.stableHours, .hours, 72, allowed: 1...1000)

  static func applies(_ kinds: KindTable) -> Bool {
    let most = kinds.most
    return most.marks.contains(.handlesArt)
      && (most.settling > 0 || most.marks.contains(.makesDust))
  }

  /// Whether what is of a kind unsettles a room beside its own.
  static func reaches(_ room: Neighbour, _ traits: KindTraits) -> Bool {
    room.isSamePlace || (room.carriesDust && traits.unsettlesNextDoor)
  }

  /// The longest that art may have to wait in a room or one it is reached from, in minutes.
  static func longest(around room: ResourceIndex, _ kinds: KindTable, in lookups: Lookups) -> Int {
    let plan = lookups.plan
    let museums = Set(lookups.neighbours(of: room).map { plan[$0.room].museum })
    let hours = museums.map { stableHours.value(of: .climate, in: $0, plan.house) }.max() ?? 0
    return max(hours * 60, Int(kinds.most.settling))
  }

  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, _ traits: ContiguousArray<KindTraits>,
    on room: ResourceIndex, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let plan = surroundings.plan
    let places = traits.indices.filter { traits[$0].marks.contains(.handlesArt) }
    guard !places.isEmpty else { return }
    let hours = Climate.stableHours.value(of: .climate, in: plan[room].museum, plan.house)
    let art = places.map { occupancies[$0] }
    var unrest = Unrest(afterDust: Int32(clamping: hours * 60))
    for place in traits.indices { unrest.add(occupancies[place], traits[place]) }
    Climate.lookAround(room, before: art, for: &unrest, in: surroundings)
    guard !unrest.isEmpty else { return }
    unrest.sort()
    for one in art { check(one, after: unrest.causes(before: one), on: room, into: &findings) }
  }

  /// What reaches a room from others, as far as it may be too late for its art.
  private static func lookAround(
    _ room: ResourceIndex, before art: [Occupancy], for unrest: inout Unrest,
    in surroundings: Surroundings
  ) {
    let most = surroundings.kinds.most
    let rooms = surroundings.lookups.neighbours(of: room).dropFirst()
      .filter { $0.isSamePlace || ($0.carriesDust && most.settling > 0) }
    guard !rooms.isEmpty, let first = art.map(\.coreStart).min(),
      let last = art.map(\.coreStart).max()
    else { return }
    let window = Span(known: first &- max(unrest.afterDust, most.settling), last &+ 1)
    var gathering = Gathering()
    for other in rooms {
      gathering.gather(
        other.room, of: surroundings.plan, in: window, with: surroundings.proposal)
      let traits = gathering.occupancies.withUnsafeBufferPointer { occupancies in
        surroundings.particulars(of: occupancies)
          .withUnsafeBufferPointer { surroundings.kinds.of($0) }
      }
      for place in traits.indices where reaches(other, traits[place]) {
        unrest.add(gathering.occupancies[place], traits[place])
      }
    }
  }

  /// `causes` have the one that settles last first.
  private static func check(
    _ art: Occupancy, after causes: [Unrest.Cause], on room: ResourceIndex,
    into findings: inout Findings
  ) {
    // The firmest of those that settle later, and of those that settle with the one looked at.
    var (later, same): (UInt8, UInt8) = (0, 0)
    var settled = Int32.max
    for cause in causes where cause.occupancy.activity != art.activity {
      let status = min(cause.occupancy.status, art.status)
      if cause.settled < settled { (settled, later, same) = (cause.settled, max(later, same), 0) }
      same = max(same, status)
      guard status > later else { continue }
      let gap = Int(art.coreStart) - Int(cause.occupancy.coreEnd)
      findings.conflicts.append(
        .pair(
          cause.occupancy, art, span: art.core, on: room, rule: .climate,
          measure: Conflict.Measure(
            unit: .minutes, needed: Int(cause.needed), available: gap)))
    }
  }
}
