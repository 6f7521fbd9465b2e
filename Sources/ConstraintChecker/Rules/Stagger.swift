import Planning

/// Groups with a guide start in one room too soon after each other, or too many of them together.
///
/// As many as the museum lets may start at one moment; the next only so many minutes later. It is
/// a warning, and information where only concepts bring it about.
enum Stagger {
  /// `occupancies` are in order of occupied start; cores are what counts.
  static func check(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on room: ResourceIndex,
    in surroundings: Surroundings, into findings: inout Findings
  ) {
    guard surroundings.kinds.most.marks.contains(.isGuided) else { return }
    let policy = surroundings.plan.house.policy(of: surroundings.plan[room].museum)
    var groups = guided(occupancies, in: surroundings)
    guard mayBeTooClose(groups, policy) else { return }
    groups.sort { ($0.coreStart, $0.booking) < ($1.coreStart, $1.booking) }
    let firm = groups.filter { $0.status >= Status.option.code }
    let soft = clusters(of: firm, policy)
    let info = clusters(of: groups, policy).filter { cluster in
      // What firm groups do by themselves has been said.
      cluster.contains { $0.status < Status.option.code }
        && !soft.contains { $0.first?.core.start == cluster.first?.core.start }
    }
    for cluster in soft { findings.add(cluster, .soft, on: room, most: policy.groupsTogether) }
    for cluster in info { findings.add(cluster, .info, on: room, most: policy.groupsTogether) }
  }

  private static func guided(
    _ occupancies: UnsafeBufferPointer<Occupancy>, in surroundings: Surroundings
  ) -> [Occupancy] {
    var groups: [Occupancy] = []
    surroundings.plan.withActivityRows { rows in
      for occupancy in occupancies {
        let own = occupancy.activity
        let traits =
          own >= 0 ? surroundings.kinds.of(rows[Int(own)]) : surroundings.kinds.proposed
        if traits.marks.contains(.isGuided) { groups.append(occupancy) }
      }
    }
    return groups
  }

  /// Whether any two start near each other, in whatever order they come.
  private static func mayBeTooClose(_ groups: [Occupancy], _ policy: MuseumPolicy) -> Bool {
    guard groups.count > 1 else { return false }
    let apart = Int32(clamping: max(1, policy.staggerMinutes))
    for index in groups.indices.dropFirst()
    where groups[index].coreStart < groups[index - 1].coreStart &+ apart {
      return true
    }
    return false
  }

  /// For each moment at which groups start: they and those that follow too soon.
  private static func clusters(
    of groups: [Occupancy], _ policy: MuseumPolicy
  ) -> [[Occupancy]] {
    var found: [[Occupancy]] = []
    var first = 0
    while first < groups.count {
      let start = groups[first].core.start
      let rest = groups[first...]
      let together = rest.prefix { $0.core.start == start }
      let near = rest.prefix {
        $0.core.start == start || $0.core.start < start + policy.staggerMinutes
      }
      if together.count > policy.groupsTogether || near.count > together.count {
        found.append(Array(near))
      }
      first += together.count
    }
    return found
  }
}

extension Findings {
  fileprivate mutating func add(
    _ cluster: [Occupancy], _ severity: Severity, on room: ResourceIndex, most: Int
  ) {
    guard let first = cluster.first?.core, let last = cluster.last?.core else { return }
    conflicts.append(
      Conflict(
        rule: .stagger, severity: severity, resource: room,
        span: Span(known: first.start.minutes, max(last.start.minutes, first.start.minutes + 1)),
        sides: .many(
          cluster.sorted { ($0.start, $0.booking) < ($1.start, $1.booking) }
            .map { BookingIndex($0.booking) }),
        measure: Conflict.Measure(unit: .groups, needed: cluster.count, available: most)))
  }
}
