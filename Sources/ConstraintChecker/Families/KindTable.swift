import Planning

/// The traits of all kinds by number: words are looked up once a check, never for a booking.
struct KindTable {
  /// By number of the plan's word list, then the proposal's; empty where no kind is described.
  private var traits: ContiguousArray<KindTraits> = []
  /// The most of any kind: what none has need not be looked for.
  private(set) var most = KindTraits()

  init(_ plan: Plan) {
    let kinds = plan.house.kinds
    guard !kinds.isEmpty else { return }
    for word in plan.sharedWords {
      traits.append(kinds[word].map { KindTraits($0) } ?? KindTraits())
    }
    traits.append(KindTraits())
    for one in traits { most.unite(one) }
  }

  /// With a proposal's kind as the last.
  func with(_ proposal: Proposal, in plan: Plan) -> KindTable {
    guard !isEmpty, let kind = plan.house.kinds[proposal.kind] else { return self }
    var table = self
    table.traits[table.traits.count - 1] = KindTraits(kind)
    table.most.unite(table.proposed)
    return table
  }

  var isEmpty: Bool { traits.isEmpty }
  var count: Int { traits.count }

  /// The traits of the proposal's kind.
  var proposed: KindTraits { traits.last ?? KindTraits() }

  /// The traits of an activity's kind, from its row.
  @inline(__always)
  func of(_ row: ActivityRow) -> KindTraits {
    traits.isEmpty ? KindTraits() : traits[Int(row.kind)]
  }

  /// The traits of a booking's kind.
  @inline(__always)
  func of(_ particulars: Particulars) -> KindTraits {
    traits.isEmpty ? KindTraits() : traits[Int(particulars.kind)]
  }

  /// The traits of the kinds of some bookings, in their order.
  func of(_ particulars: UnsafeBufferPointer<Particulars>) -> ContiguousArray<KindTraits> {
    var found = ContiguousArray<KindTraits>()
    found.reserveCapacity(particulars.count)
    for one in particulars { found.append(traits[Int(one.kind)]) }
    return found
  }
}
