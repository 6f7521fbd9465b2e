import Planning

/// Two activities in one room do not overlap, but too little time is left to set it up anew.
///
/// What is needed after the earlier and before the later is the larger of its own minutes and
/// those of its kind; what there is lies between their cores. Where occupied times overlap it is
/// `room-double`, or `room-part`: between a combined room and one of its parts the same counts, and
/// is listed at the part.
enum Buffer {
  static func applies(to room: Resource, _ kinds: KindTable) -> Bool {
    RoomDouble.applies(to: room) && applies(kinds)
  }

  /// Whether any kind needs time to set up or clear.
  static func applies(_ kinds: KindTable) -> Bool {
    kinds.most.setup > 0 || kinds.most.teardown > 0
  }

  /// Holds the bookings of a part against those of a combined room; both are in order of start.
  static func check(
    part: UnsafeBufferPointer<Occupancy>, whole: UnsafeBufferPointer<Occupancy>,
    on room: ResourceIndex, in surroundings: Surroundings, into findings: inout Findings
  ) {
    let kinds = surroundings.kinds
    guard applies(kinds), !part.isEmpty, !whole.isEmpty else { return }
    var both = ContiguousArray(part)
    both.append(contentsOf: whole)
    both.sort { ($0.start, $0.booking) < ($1.start, $1.booking) }
    both.withUnsafeBufferPointer { both in
      let traits = surroundings.particulars(of: both).withUnsafeBufferPointer { kinds.of($0) }
      check(both, traits, on: room, kinds, isBetweenRooms: true, into: &findings)
    }
  }

  /// `traits` are those of the occupancies' kinds.
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, _ traits: ContiguousArray<KindTraits>,
    on room: ResourceIndex, _ kinds: KindTable, isBetweenRooms: Bool = false,
    into findings: inout Findings
  ) {
    var active: ContiguousArray<Int> = []
    var latest = Int32.min
    var found = 0
    // Whoever is alone is only noted down once somebody else comes.
    var alone = -1
    for index in occupancies.indices {
      // Whoever starts later may still reach this far back.
      let reach = occupancies[index].start &- kinds.most.setup
      if reach >= latest {
        alone = index
      } else {
        if alone >= 0 {
          active.removeAll(keepingCapacity: true)
          active.append(alone)
          alone = -1
        }
        active.keep { end(of: occupancies[$0], traits[$0]) > reach }
        for place in active.indices {
          let earlier = active[place]
          let isBetween = occupancies[earlier].resource != occupancies[index].resource
          guard isBetween == isBetweenRooms else { continue }
          let pair = (Side(occupancies, traits, earlier), Side(occupancies, traits, index))
          guard let conflict = conflict(pair.0, pair.1, on: room) else { continue }
          guard found < Findings.pairLimit else { findings.capped.append(room); return }
          found += 1
          findings.conflicts.append(conflict)
        }
        active.append(index)
      }
      latest = max(latest, end(of: occupancies[index], traits[index]))
    }
  }

  private struct Side {
    let occupancy: Occupancy
    let traits: KindTraits

    init(
      _ occupancies: UnsafeBufferPointer<Occupancy>, _ traits: ContiguousArray<KindTraits>,
      _ index: Int
    ) {
      occupancy = occupancies[index]
      self.traits = traits[index]
    }
  }

  private static func conflict(
    _ earlier: Side, _ later: Side, on room: ResourceIndex
  ) -> Conflict? {
    let (first, second) = (earlier.occupancy, later.occupancy)
    guard first.activity != second.activity, first.end <= second.start else { return nil }
    let begin = start(of: second, later.traits)
    let end = end(of: first, earlier.traits)
    guard begin < end else { return nil }
    let marks = earlier.traits.marks.union(later.traits.marks)
    let most: Severity = marks.contains(.hasFirmBuffers) ? .hard : .soft
    let gap = second.coreStart &- first.coreEnd
    let span = Span(
      known: max(begin, start(of: first, earlier.traits)),
      min(end, self.end(of: second, later.traits)))
    return .pair(
      first, second, span: span, on: room, rule: .buffer, atMost: most,
      measure: Conflict.Measure(
        unit: .minutes, needed: Int(gap &+ end &- begin), available: Int(gap)))
  }

  private static func start(of occupancy: Occupancy, _ traits: KindTraits) -> Int32 {
    occupancy.coreStart &- max(Int32(occupancy.before), traits.setup)
  }

  private static func end(of occupancy: Occupancy, _ traits: KindTraits) -> Int32 {
    occupancy.coreEnd &+ max(Int32(occupancy.after), traits.teardown)
  }
}
