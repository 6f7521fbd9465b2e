import Planning

/// The same pieces are wanted at two sites one after the other, sooner than they get there.
///
/// They are the same when both uses together want more than there is. The way takes the travel
/// between the sites and the material's handling; as firm as the two activities.
///
/// Besides, what is brought by van needs one on the way to where it is used and on the way back: a
/// material with the feature `bestelwagen` or `van` that is booked at some time of that way, by
/// whatever activity, or by the one that uses it. Of what is known how much goes into one van as many
/// must be booked as all pieces need. Each way without, or with too few, is one conflict, always at most
/// soft. A plan without vans says nothing of them.
enum MaterialMove {
  /// `occupancies` are in order of start; `sites` are their museums' places.
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, sites: ContiguousArray<Int>,
    on material: ResourceIndex, journeys: Journeys, in surroundings: Surroundings,
    into findings: inout Findings
  ) {
    if journeys.needsVan {
      MissingVan(material, journeys, surroundings).check(occupancies, sites, into: &findings)
    }
    guard let first = sites.first, sites.contains(where: { $0 != first }) else { return }
    let plan = surroundings.plan
    let ways = Ways(between: plan.museums, in: plan, handling: journeys.handling)
    let stock = plan.usableStock(of: material)
    var recent: ContiguousArray<Int> = []
    for index in occupancies.indices {
      let next = occupancies[index]
      recent.removeAll { occupancies[$0].end <= next.start &- ways.longest }
      for earlier in recent {
        let before = occupancies[earlier]
        guard before.end <= next.start, before.activity != next.activity,
          Int(before.quantity) + Int(next.quantity) > stock,
          let needed = ways.minutes(from: sites[earlier], to: sites[index]),
          next.start &- before.end < needed
        else { continue }
        findings.conflicts.append(
          conflict(
            before, next, on: material, needed: Int(needed), sites[earlier], in: surroundings))
      }
      recent.append(index)
    }
  }

  private static func conflict(
    _ before: Occupancy, _ next: Occupancy, on material: ResourceIndex, needed: Int,
    _ from: Int, in surroundings: Surroundings
  ) -> Conflict {
    let museums = surroundings.plan.museums
    let to = surroundings.site(of: next)
    return Conflict(
      rule: .materialMove, severity: .between(before.status, next.status), resource: material,
      // Uses that touch leave no time between them: then the first minute of the second is meant.
      span: Span(known: before.end, max(next.start, before.end &+ 1)),
      sides: .pair(
        BookingIndex(min(before.booking, next.booking)),
        BookingIndex(max(before.booking, next.booking))),
      measure: Conflict.Measure(
        unit: .minutes, needed: needed, available: Int(next.start &- before.end)),
      fact: .journey(from: museums[from].id, to: museums[to].id))
  }
}

/// Minutes between museums with handling, by their places.
private struct Ways {
  private let minutes: [Int32]
  private let count: Int
  let longest: Int32

  init(between museums: [Museum], in plan: Plan, handling: Int) {
    count = museums.count
    minutes = museums.indices.flatMap { from in
      museums.indices.map { to in
        guard from != to else { return 0 }
        return (plan.travelTable.minutes(from: from, to: to) ?? 0) &+ Int32(clamping: handling)
      }
    }
    longest = minutes.max() ?? 0
  }

  /// Nil for one and the same site, and where a site is not known.
  func minutes(from: Int, to: Int) -> Int32? {
    guard from != to, from >= 0, to >= 0 else { return nil }
    return minutes[from * count + to]
  }
}
