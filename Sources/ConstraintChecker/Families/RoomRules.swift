import Planning

/// The rules about one room and those around it.
struct RoomRules {
  private var nearby = Nearby()
  /// Below this no museum hears noise; looked up once a check.
  private var leastNoise: Int?
  /// Whether one room alone is looked at, so that what comes in from next door is looked for too.
  private let isAlone: Bool

  init(isAlone: Bool = false) {
    self.isAlone = isAlone
  }

  /// Minutes before and after a proposal that are looked at with it.
  static func margin(on room: ResourceIndex, in surroundings: Surroundings) -> Int {
    let plan = surroundings.plan
    var margin = max(1440, Int(surroundings.kinds.most.setup + surroundings.kinds.most.teardown))
    margin = max(margin, plan.house.policy(of: plan[room].museum).staggerMinutes)
    let own = surroundings.kinds.proposed
    guard Climate.applies(surroundings.kinds),
      own.unsettlesClimate || own.marks.contains(.handlesArt)
    else { return margin }
    // Works before the art, the works that are later than those, and as long again.
    let longest = Climate.longest(around: room, surroundings.kinds, in: surroundings.lookups)
    return max(margin, 2 * longest)
  }

  /// Appends conflicts among a room's occupancies, in order of start.
  ///
  /// Where there is a proposal only what lies within `margin` minutes of it is there.
  mutating func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>,
    _ particulars: UnsafeBufferPointer<Particulars>, on room: ResourceIndex,
    in surroundings: Surroundings, into findings: inout Findings
  ) {
    let kinds = surroundings.kinds
    RoomClosed.check(occupancies, on: room, in: surroundings.lookups, into: &findings)
    Stagger.check(occupancies, particulars, on: room, in: surroundings, into: &findings)
    guard !kinds.isEmpty else { return }
    let hasBuffers = Buffer.applies(to: surroundings.plan[room], kinds)
    let (hasClimate, isDisturbed) = (Climate.applies(kinds), Nearby.applies(kinds))
    guard hasBuffers || hasClimate || isDisturbed else { return }
    let traits = kinds.of(particulars)
    if hasBuffers { Buffer.check(occupancies, traits, on: room, kinds, into: &findings) }
    if hasClimate {
      Climate.check(occupancies, traits, on: room, in: surroundings, into: &findings)
    }
    guard isDisturbed else { return }
    if let proposal = surroundings.proposal {
      Nearby.check(proposal, on: room, in: surroundings, into: &findings)
    } else if isAlone {
      nearby.checkInward(on: room, in: surroundings, into: &findings)
    } else {
      if leastNoise == nil { leastNoise = Noise.leastLevel(in: surroundings.plan) }
      nearby.note(traits, of: room, leastNoise: leastNoise ?? 1)
    }
  }

  /// Takes over what was noted of rooms that another looked at.
  mutating func take(_ other: RoomRules) { nearby.take(other.nearby) }

  /// What bookings do to those next door, once all rooms have been checked.
  mutating func checkNearby(
    _ table: OccupancyTable, in surroundings: Surroundings, into findings: inout Findings
  ) {
    nearby.checkNoted(table, in: surroundings, into: &findings)
  }
}
