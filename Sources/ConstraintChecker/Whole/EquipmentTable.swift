import Planning

/// Which room has all that a list of needs asks of rooms, in bytes, looked up once a check.
struct EquipmentTable: ~Copyable {
  private var meets: ContiguousArray<Bool> = []
  /// By number of list: where its bytes begin, one for each resource; below zero: asks nothing.
  private var first: ContiguousArray<Int> = []

  private let resources: Int

  init(_ plan: Plan) {
    resources = plan.resources.count
    let kinds = plan.resources.map(\.kind)
    var places: [[Need]: Int] = [:]
    for list in plan.needLists {
      let asked = list.filter { $0.form == .feature || $0.form == .layout }
      guard !asked.isEmpty else { first.append(-1); continue }
      if let known = places[asked] { first.append(known); continue }
      places[asked] = meets.count
      first.append(meets.count)
      for place in kinds.indices {
        let room = ResourceIndex(place)
        meets.append(
          kinds[place] == .room
            && asked.allSatisfy { RoomEquip.isMet($0, by: room, in: plan) })
      }
    }
  }

  /// By resource: the first 64 of what is asked of rooms, a bit each.
  var marks: ContiguousArray<UInt64> {
    var marks = ContiguousArray<UInt64>(repeating: 0, count: resources)
    for place in meets.indices.prefix(64 * resources) where meets[place] {
      marks[place % resources] |= 1 << UInt64(place / resources)
    }
    return marks
  }

  /// Whether nothing is asked of rooms, or one has all of it, as far as these bits tell.
  @inline(__always)
  func isPlainlyMet(_ list: UInt32, by marks: UInt64) -> Bool {
    let first = first[Int(list)]
    guard first >= 0 else { return true }
    let number = first / max(1, resources)
    return number < 64 && marks & (1 << UInt64(number)) != 0
  }

  func asks(_ list: UInt32) -> Bool { first[Int(list)] >= 0 }

  func isMet(_ list: UInt32, by resource: Int32) -> Bool {
    meets[first[Int(list)] + Int(resource)]
  }
}
