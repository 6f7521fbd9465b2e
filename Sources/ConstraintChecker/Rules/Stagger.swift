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
    let guided = GuidedKinds(surroundings)
    guard guided.isAny else { return }
    let groups = occupancies.filter { guided.contains($0, in: surroundings) }
      .sorted { ($0.core.start, $0.booking) < ($1.core.start, $1.booking) }
    guard groups.count > 1 else { return }
    let policy = surroundings.plan.house.policy(of: surroundings.plan[room].museum)
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

/// The kinds whose groups go round with a guide, by number of kind.
private struct GuidedKinds {
  private let flags: [Bool]
  private let isProposalGuided: Bool

  init(_ surroundings: Surroundings) {
    let kinds = surroundings.plan.house.kinds
    flags = surroundings.plan.sharedWords.map { kinds[$0]?.isGuided == true }
    isProposalGuided = surroundings.proposal.map { kinds[$0.kind]?.isGuided == true } ?? false
  }

  var isAny: Bool { isProposalGuided || flags.contains(true) }

  func contains(_ occupancy: Occupancy, in surroundings: Surroundings) -> Bool {
    guard occupancy.activity >= 0 else { return isProposalGuided }
    return flags[Int(surroundings.plan.row(ActivityIndex(occupancy.activity)).kind)]
  }
}
