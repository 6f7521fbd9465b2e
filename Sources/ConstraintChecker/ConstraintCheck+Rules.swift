import Planning

extension ConstraintCheck {
  /// Runs the rules that look at one resource over what is gathered of it.
  mutating func applyRules(to index: ResourceIndex, in surroundings: Surroundings) {
    let gathered = gathering.occupancies
    gathered.withUnsafeBufferPointer { applyRules(to: index, over: $0, in: surroundings) }
  }

  /// `crowded` are those that may want too many seats; nil where nobody has looked.
  mutating func applyRules(
    to index: ResourceIndex, over occupancies: UnsafeBufferPointer<Occupancy>,
    in surroundings: Surroundings, crowded: ContiguousArray<Occupancy>? = nil
  ) {
    let (plan, proposal) = (surroundings.plan, surroundings.proposal)
    let resource = plan[index]
    if RoomDouble.applies(to: resource) {
      RoomDouble.check(
        occupancies, on: index, ofProposalOnly: proposal != nil, sweep: &exclusive,
        into: &findings)
    }
    if StaffDouble.applies(to: resource) {
      StaffDouble.check(
        occupancies, on: index, in: surroundings, sweep: &exclusive, into: &findings)
    }
    if MaterialOver.applies(to: resource) {
      MaterialOver.check(
        occupancies, on: index, stock: plan.usableStock(of: index), sweep: &demand,
        into: &findings)
    }
    if let sharing = resource.sharing, RoomShare.applies(to: resource) {
      RoomShare.check(
        occupancies, on: index, sharing: sharing,
        visitors: { Self.visitors(of: $0, plan, proposal) }, sweep: &demand, into: &findings)
    }
    if RoomCap.applies(to: resource, in: plan.house) {
      if let crowded {
        crowded.withUnsafeBufferPointer {
          Self.checkSeats($0, on: index, in: plan, proposal, into: &findings)
        }
      } else {
        Self.checkSeats(occupancies, on: index, in: plan, proposal, into: &findings)
      }
    }
  }

  private static func checkSeats(
    _ occupancies: UnsafeBufferPointer<Occupancy>, on index: ResourceIndex, in plan: Plan,
    _ proposal: Proposal?, into findings: inout Findings
  ) {
    guard !occupancies.isEmpty else { return }
    let room = plan[index]
    let warnPercent = RoomCap.warnPercent.value(of: .roomCap, in: room.museum, plan.house)
    let layouts = RoomCap.layouts(of: room, in: plan.house)
    let fewest = RoomCap.fewest(in: room, layouts)
    for place in full(occupancies, fewest, warnPercent, in: plan, proposal) {
      let occupancy = occupancies[place]
      let visitors = visitors(of: occupancy, plan, proposal)
      let layout =
        layouts.isEmpty
        ? nil : RoomCap.layout(layouts, among: needs(of: occupancy, plan, proposal))
      guard let seats = layout?.people ?? room.capacity else { continue }
      RoomCap.check(
        occupancy, visitors: visitors, seats: seats, layout: layout, warnPercent: warnPercent,
        on: index, into: &findings)
    }
  }

  /// Places of the bookings that have too many visitors for the smallest layout, or nearly.
  private static func full(
    _ occupancies: UnsafeBufferPointer<Occupancy>, _ fewest: Int, _ warnPercent: Int,
    in plan: Plan, _ proposal: Proposal?
  ) -> ContiguousArray<Int> {
    var full = ContiguousArray<Int>()
    let proposed = proposal?.visitors ?? 0
    plan.withActivityRows { rows in
      for index in occupancies.indices {
        let own = occupancies[index].activity
        let visitors = own >= 0 ? Int(rows[Int(own)].visitors) : proposed
        guard visitors > 0 else { continue }
        if visitors > fewest || visitors * 100 >= fewest * warnPercent { full.append(index) }
      }
    }
    return full
  }

  private static func needs(
    of occupancy: Occupancy, _ plan: Plan, _ proposal: Proposal?
  ) -> [Need] {
    guard occupancy.activity >= 0 else { return proposal?.needs ?? [] }
    return plan.needs(ActivityIndex(occupancy.activity))
  }

  /// Runs the rules of a resource's kind over what is gathered of it.
  mutating func applyFamily(of index: ResourceIndex, in surroundings: Surroundings) {
    guard !surroundings.plan.isBare else { return }
    let gathered = gathering.occupancies
    gathered.withUnsafeBufferPointer { occupancies in
      surroundings.particulars(of: occupancies).withUnsafeBufferPointer {
        applyFamily(of: index, over: occupancies, $0, in: surroundings)
      }
    }
  }

  mutating func applyFamily(
    of index: ResourceIndex, over occupancies: UnsafeBufferPointer<Occupancy>,
    _ particulars: UnsafeBufferPointer<Particulars>, in surroundings: Surroundings
  ) {
    guard !surroundings.plan.isBare else { return }
    switch surroundings.plan.resources[index.position].kind {
    case .room:
      rooms.check(occupancies, particulars, on: index, in: surroundings, into: &findings)
    case .staff:
      StaffRules.check(occupancies, particulars, of: index, in: surroundings, into: &findings)
    case .material:
      MaterialRules.check(occupancies, particulars, on: index, in: surroundings, into: &findings)
    }
  }

  private static func visitors(
    of occupancy: Occupancy, _ plan: Plan, _ proposal: Proposal?
  ) -> Int {
    guard occupancy.activity >= 0 else { return proposal?.visitors ?? 0 }
    return max(0, Int(plan.row(ActivityIndex(occupancy.activity)).visitors))
  }
}
