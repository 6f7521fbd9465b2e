import Planning

/// Who in a room disturbs whom there and next door: noise, dust, people where art lies open.
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
    let room: ResourceIndex
    let isSameRoom: Bool
    let carriesNoise: Bool
    let carriesDust: Bool

    /// Whether this is the same conflict as with the sides the other way round, and told there.
    func isToldAlready(ifMutual: Bool) -> Bool {
      isSameRoom && ifMutual && source.occupancy.booking > exposed.occupancy.booking
    }

    func conflict(_ rule: RuleCode, atMost most: Severity, fact: Conflict.Fact) -> Conflict {
      .pair(
        source.occupancy, exposed.occupancy, span: span, on: room, rule: rule, atMost: most,
        fact: fact)
    }
  }

  /// A room that something of another reaches; the room itself is the first of its own.
  private struct Neighbour {
    let room: ResourceIndex
    let isSameRoom: Bool
    let carriesNoise: Bool
    let carriesDust: Bool
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
      for neighbour in Nearby.neighbours(of: room, in: surroundings.plan) {
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
    let plan = surroundings.plan
    var gathering = Gathering()
    for neighbour in Nearby.neighbours(of: room, in: plan) {
      let there = Neighbour(
        room: room, isSameRoom: neighbour.isSameRoom, carriesNoise: neighbour.carriesNoise,
        carriesDust: neighbour.carriesDust)
      gathering.gather(neighbour.room, of: plan)
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
    for neighbour in neighbours(of: room, in: surroundings.plan) {
      let here = Neighbour(
        room: room, isSameRoom: neighbour.isSameRoom, carriesNoise: neighbour.carriesNoise,
        carriesDust: neighbour.carriesDust)
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
    let meeting = Meeting(
      source: source, exposed: exposed, span: span, room: neighbour.room,
      isSameRoom: neighbour.isSameRoom, carriesNoise: neighbour.carriesNoise,
      carriesDust: neighbour.carriesDust)
    Noise.check(meeting, in: surroundings, into: &findings)
    Dust.check(meeting, into: &findings)
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

  private static func neighbours(of room: ResourceIndex, in plan: Plan) -> [Neighbour] {
    var found = [
      Neighbour(room: room, isSameRoom: true, carriesNoise: true, carriesDust: true)
    ]
    guard !plan.house.adjacencies.isEmpty else { return found }
    let id = plan[room].id
    for row in plan.house.adjacencies[id] ?? [] where row.first != row.second {
      guard let other = plan.resource(row.first == id ? row.second : row.first) else { continue }
      found.append(
        Neighbour(
          room: other, isSameRoom: false, carriesNoise: row.carriesNoise,
          carriesDust: row.carriesDust))
    }
    return found
  }
}
