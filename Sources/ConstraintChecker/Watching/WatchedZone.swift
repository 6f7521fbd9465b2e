import Planning

/// A zone of the plan, with what tells who watches over it and when somebody must.
struct WatchedZone {
  let zone: WatchZone
  /// The first of its rooms that is there; nil for a desk.
  let room: ResourceIndex?
  /// Rows of its rooms, of what contains them and of their parts: who watches those is there.
  private let places: Set<Int32>
  /// Its times, those left out at which all of its rooms are closed; in order.
  let times: [OpenTimes.Time]
  /// How many desks before it, which are manned from the same people first, ask for.
  private let before: (usual: Int, late: Int)

  init(
    _ zone: WatchZone, open: [OpenTimes.Time], after earlier: [WatchZone], in plan: Plan
  ) {
    self.zone = zone
    let rooms = zone.rooms.compactMap { plan.resource($0) }
    room = rooms.first
    places = Set(
      rooms.flatMap { [$0] + plan.rooms.containers(of: $0) + plan.rooms.parts(of: $0) }.map(\.row))
    let sameDesks = zone.rooms.isEmpty ? earlier.filter { $0.isDesk(like: zone) } : []
    before = (
      sameDesks.reduce(0) { $0 + $1.demand(isLate: false) },
      sameDesks.reduce(0) { $0 + $1.demand(isLate: true) }
    )
    // A zone of rooms that are no longer there is no zone.
    times = zone.rooms.isEmpty ? open : rooms.isEmpty ? [] : open.without(rooms, in: plan)
  }

  /// Whether who is booked there watches over this zone.
  func isWatched(by watch: Watch) -> Bool {
    guard zone.rooms.isEmpty else { return !places.isDisjoint(with: watch.rooms) }
    return watch.rooms.isEmpty && watch.museum == zone.museum
      && watch.needs.contains { $0.form == .skill && $0.item == zone.skill }
  }

  func demand(at time: OpenTimes.Time) -> Int { zone.demand(isLate: time.isLate) }

  /// How many of those at the desks are somewhere else.
  func elsewhere(at time: OpenTimes.Time) -> Int { time.isLate ? before.late : before.usual }
}

extension WatchZone {
  fileprivate func isDesk(like other: WatchZone) -> Bool {
    rooms.isEmpty && museum == other.museum && skill == other.skill
  }
}

extension [OpenTimes.Time] {
  /// What is left while at least one of some rooms is in use.
  fileprivate func without(_ rooms: [ResourceIndex], in plan: Plan) -> [OpenTimes.Time] {
    guard !plan.house.closures.isEmpty else { return self }
    let closed = rooms.map { room in
      ([room] + plan.rooms.containers(of: room)).flatMap {
        plan.house.closures[plan[$0].id] ?? []
      }
    }
    guard !closed.contains(where: \.isEmpty) else { return self }
    let edges = Set(closed.joined().flatMap { [$0.span.start.minutes, $0.span.end.minutes] })
    return flatMap { time in
      time.cut(at: edges).filter { part in
        closed.contains { closures in
          !closures.contains { $0.span.contains(Instant(minutes: part.start)) }
        }
      }
    }
  }
}

extension OpenTimes.Time {
  /// Its parts between some moments.
  fileprivate func cut(at moments: Set<Int32>) -> [OpenTimes.Time] {
    let inside = moments.filter { start < $0 && $0 < end }.sorted()
    return zip([start] + inside, inside + [end]).map {
      OpenTimes.Time(start: $0, end: $1, day: day, isLate: isLate)
    }
  }
}
