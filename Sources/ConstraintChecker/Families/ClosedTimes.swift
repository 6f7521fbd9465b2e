import Planning

/// When a room is out of service, itself or with what contains it or a part of it.
struct ClosedTimes {
  /// By start, then id.
  let closures: [Closure]
  /// When each starts.
  let starts: ContiguousArray<Int32>
  /// The latest end among those up to each: before it nothing later can reach.
  let ends: ContiguousArray<Int32>

  init(of room: ResourceIndex, in plan: Plan) {
    let rooms = [room] + plan.rooms.containers(of: room) + plan.rooms.parts(of: room)
    closures = rooms.flatMap { plan.house.closures[plan.resources[$0.position].id] ?? [] }
      .sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) }
    starts = ContiguousArray(closures.map { $0.span.start.minutes })
    var ends: ContiguousArray<Int32> = []
    for closure in closures { ends.append(max(ends.last ?? .min, closure.span.end.minutes)) }
    self.ends = ends
  }
}
