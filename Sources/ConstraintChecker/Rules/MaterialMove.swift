import Planning

/// A material of one piece, or all its pieces, cannot get from one site to the next in time.
///
/// Between two uses at different museums there is less time, set-up and tear-down taken off, than
/// the way and one handling take. Uses that overlap are `material-over`. Whether a van is there
/// for a journey is not known: no booking says what it drives.
enum MaterialMove {
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on material: ResourceIndex,
    in surroundings: Surroundings, into findings: inout Findings
  ) {
    let plan = surroundings.plan
    let pieces = MaterialOver.pieces(of: plan[material], in: plan.house)
    let all = Int32(clamping: max(1, pieces))
    guard occupancies.contains(where: { $0.quantity >= all }) else { return }
    let handling = plan.house.handling[plan[material].id]?.minutes ?? Handling.standardMinutes
    let ways = Ways(in: plan)
    let longest = ways.longest &+ Int32(clamping: handling)
    let sites = surroundings.sites(of: occupancies)
    var active: ContiguousArray<Int> = []
    for index in occupancies.indices where occupancies[index].quantity >= all {
      let next = occupancies[index]
      active.removeAll { occupancies[$0].end &+ longest <= next.start }
      for earlier in active where occupancies[earlier].end <= next.start {
        let (from, to) = (sites[earlier], sites[index])
        guard from != to, let way = ways.minutes(from: from, to: to) else { continue }
        let (gap, needed) = (Int(next.start &- occupancies[earlier].end), Int(way) + handling)
        guard gap < needed else { continue }
        findings.conflicts.append(
          .pair(
            occupancies[earlier], next, span: next.span, on: material, rule: .materialMove,
            measure: Conflict.Measure(unit: .minutes, needed: needed, available: gap),
            fact: .sites(from: plan.museums[Int(from)].id, to: plan.museums[Int(to)].id)))
      }
      active.append(index)
    }
  }
}

extension Handling {
  /// Where nobody says how long loading takes.
  static let standardMinutes = 15
}
