import Planning

/// Which room has all that a list of needs asks of rooms, in bytes, looked up once a check.
struct EquipmentTable: ~Copyable {
  private var meets: ContiguousArray<Bool> = []
  /// By number of list: where its bytes begin, one for each resource; below zero: asks nothing.
  private var first: ContiguousArray<Int> = []

  init(_ plan: Plan) {
    var places: [[Need]: Int] = [:]
    for list in plan.needLists {
      let asked = list.filter { $0.form == .feature || $0.form == .layout }
      guard !asked.isEmpty else { first.append(-1); continue }
      if let known = places[asked] { first.append(known); continue }
      places[asked] = meets.count
      first.append(meets.count)
      for place in plan.resources.indices {
        let room = ResourceIndex(place)
        let isMet = asked.allSatisfy { RoomEquip.isMet($0, by: [room], in: plan) }
        meets.append(plan.resources[place].kind == .room && isMet)
      }
    }
  }

  func asks(_ list: UInt32) -> Bool { first[Int(list)] >= 0 }

  func isMet(_ list: UInt32, by resource: Int32) -> Bool {
    meets[first[Int(list)] + Int(resource)]
  }
}
