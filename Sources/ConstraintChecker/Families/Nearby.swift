import Planning

/// Who in a room disturbs whom there and next door: noise, dust, people where art lies open.
///
/// What contains a room and what is part of it is there too.
struct Nearby {
  /// An activity's booking with the traits of its kind.
  struct Side {
    let occupancy: Occupancy
    let traits: KindTraits
  }

  /// What disturbs and what is disturbed, their cores overlapping.
  struct Meeting {
    let source: Side
    let exposed: Side
    let span: Span
    /// Where `exposed` is.
    let place: Neighbour

    var room: ResourceIndex { place.room }

    /// Whether this is the same conflict as with the sides the other way round, and told there; of
    /// a room and its part at the part.
    func isToldAlready(ifMutual: Bool) -> Bool {
      guard ifMutual else { return false }
      return switch place.place {
      case .same: source.occupancy.booking > exposed.occupancy.booking
      case .whole: true
      case .part, .nextDoor: false
      }
    }

    func conflict(_ rule: RuleCode, atMost most: Severity, fact: Conflict.Fact) -> Conflict {
      .pair(
        source.occupancy, exposed.occupancy, span: span, on: room, rule: rule, atMost: most,
        fact: fact)
    }
  }

  /// Bookings that may disturb somebody, by room, as places in its order of start.
  private var sources: [(room: ResourceIndex, places: ContiguousArray<Int>)] = []

  private static let exposed: KindTraits.Marks = [.needsSilence, .handlesArt, .isVisited]

  /// Whether a kind may disturb anybody.
  private static func isSource(_ traits: KindTraits, leastNoise: Int) -> Bool {
    traits.noise >= leastNoise || !traits.marks.isDisjoint(with: [.makesDust, .handlesArt])
  }

  /// Whether any kind disturbs and any is disturbed.
  static func applies(_ kinds: KindTable) -> Bool {
    isSource(kinds.most, leastNoise: 1) && !kinds.most.marks.isDisjoint(with: exposed)
  }
}

// MARK: - A whole room

extension Nearby {
  /// Keeps the bookings of a room that may disturb somebody, for when all rooms are in order.
  mutating func note(_ traits: ContiguousArray<KindTraits>, of room: ResourceIndex, leastNoise: Int)
  {
    var places = ContiguousArray<Int>()
    for place in traits.indices where Nearby.isSource(traits[place], leastNoise: leastNoise) {
      places.append(place)
    }
    if !places.isEmpty { sources.append((room, places)) }
  }

  /// Takes over what was noted of other rooms.
  mutating func take(_ other: Nearby) { sources += other.sources }

  /// What all that was noted does to the bookings there and next door.
  mutating func checkNoted(
    _ table: OccupancyTable, in surroundings: Surroundings, into findings: inout Findings
  ) {
    var known: [ResourceIndex: ContiguousArray<Int>] = [:]
    for (room, places) in sources {
      let (occupancies, particulars) = (table[room], table.particulars(of: room))
      for neighbour in surroundings.lookups.neighbours(of: room) {
        let there = table.particulars(of: neighbour.room)
        let long = known[neighbour.room] ?? NearbySweep.long(among: table[neighbour.room])
        known[neighbour.room] = long
        var sweep = NearbySweep(table[neighbour.room], long: long)
        for place in places {
          let source = Side(
            occupancy: occupancies[place], traits: surroundings.kinds.of(particulars[place]))
          sweep.forEach(meeting: source.occupancy) { exposed, index in
            let traits = surroundings.kinds.of(there[index])
            guard !traits.marks.isDisjoint(with: Nearby.exposed) else { return }
            let other = Side(occupancy: exposed, traits: traits)
            Nearby.meet(source, other, neighbour, in: surroundings, &findings)
          }
        }
      }
    }
    sources = []
  }

  /// What is done to the bookings of one room, from there and next door.
  func checkInward(
    on room: ResourceIndex, in surroundings: Surroundings, into findings: inout Findings
  ) {
    var gathering = Gathering()
    for neighbour in surroundings.lookups.neighbours(of: room) {
      let there = neighbour.turned(to: room)
      gathering.gather(neighbour.room, of: surroundings.plan)
      gathering.occupancies.withUnsafeBufferPointer { occupancies in
        let traits = surroundings.particulars(of: occupancies)
          .withUnsafeBufferPointer { surroundings.kinds.of($0) }
        for index in occupancies.indices where Nearby.isSource(traits[index], leastNoise: 1) {
          let source = Side(occupancy: occupancies[index], traits: traits[index])
          Nearby.spread(source, into: there, in: surroundings, &findings)
        }
      }
    }
  }
}

// MARK: - A proposal

extension Nearby {
  /// What a proposal does to others around one of its rooms, and they to it.
  static func check(
    _ proposal: Proposal, on room: ResourceIndex, in surroundings: Surroundings,
    into findings: inout Findings
  ) {
    let traits = surroundings.kinds.proposed
    let isExposed = !traits.marks.isDisjoint(with: exposed)
    guard isSource(traits, leastNoise: 1) || isExposed else { return }
    for neighbour in surroundings.lookups.neighbours(of: room) {
      let here = neighbour.turned(to: room)
      for claim in proposal.claims.indices where proposal.claims[claim].resource == room {
        let own = Side(occupancy: proposal.occupancy(ofClaim: claim), traits: traits)
        forEach(meeting: own, on: neighbour.room, in: surroundings) { other in
          meet(own, other, neighbour, in: surroundings, &findings)
          meet(other, own, here, in: surroundings, &findings)
        }
      }
    }
  }
}

// MARK: - Who meets whom

extension Nearby {
  private static func spread(
    _ source: Side, into neighbour: Neighbour, in surroundings: Surroundings,
    _ findings: inout Findings
  ) {
    forEach(meeting: source, on: neighbour.room, in: surroundings) { exposed in
      meet(source, exposed, neighbour, in: surroundings, &findings)
    }
  }

  private static func meet(
    _ source: Side, _ exposed: Side, _ neighbour: Neighbour, in surroundings: Surroundings,
    _ findings: inout Findings
  ) {
    guard let span = source.occupancy.core.intersection(exposed.occupancy.core) else { return }
    let meeting = Meeting(source: source, exposed: exposed, span: span, place: neighbour)
    Noise.check(meeting, in: surroundings, into: &findings)
    Dust.check(meeting, in: surroundings, into: &findings)
    Fragile.check(meeting, into: &findings)
  }

  /// Calls `body` with the bookings of other activities on a room whose time a side's core meets.
  private static func forEach(
    meeting side: Side, on room: ResourceIndex, in surroundings: Surroundings,
    _ body: (Side) -> Void
  ) {
    let skipped = surroundings.proposal?.replaces?.row ?? -1
    surroundings.plan.withActivityRows { activities in
      surroundings.plan.forEachBooking(on: room, in: side.occupancy.core) { index, row in
        guard row.status >= Status.concept.code, row.activity != side.occupancy.activity,
          row.activity != skipped
        else { return }
        body(
          Side(
            occupancy: Occupancy(row, booking: index.row),
            traits: surroundings.kinds.of(activities[Int(row.activity)])))
      }
    }
  }
}
