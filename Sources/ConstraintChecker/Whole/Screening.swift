import Planning

/// Leaves out the bookings that no rule can object to, so that rules look at the others only.
///
/// In a sound plan that is nearly all of them. What is left gives the same conflicts: whoever
/// overlaps nobody clashes with nobody, and a moment counts only where too much is wanted, with
/// everyone who is active then.
struct Screening {
  /// Rows of the bookings that are left, in order of occupied start.
  private(set) var suspects: ContiguousArray<Int32> = []
  private var active: ContiguousArray<Int> = []

  /// Whether a resource's rules ask no more than who overlaps whom or how much is wanted.
  static func suffices(for resource: ResourceIndex, in plan: Plan) -> Bool {
    let about = plan[resource]
    guard !RoomCap.applies(to: about, in: plan.house), !RoomShare.applies(to: about) else {
      return false
    }
    // Material that is on its way is in use longer than its bookings say.
    guard plan.house.handling.isEmpty || plan.house.handling[about.id] == nil else { return false }
    return plan.rooms.containers(of: resource).isEmpty
  }

  mutating func screen(_ slots: UnsafeMutableBufferPointer<Slot>, of resource: Resource) {
    suspects.removeAll(keepingCapacity: true)
    if MaterialOver.applies(to: resource) {
      keepOverflowing(slots, stock: resource.stock)
    } else {
      keepOverlapping(slots)
    }
  }

  /// Keeps runs of bookings in which each begins before all earlier ones have ended.
  private mutating func keepOverlapping(_ slots: UnsafeMutableBufferPointer<Slot>) {
    var latest = Int32.min
    var first = 0
    for index in slots.indices {
      let slot = slots[index]
      if slot.start >= latest {
        if index &- first > 1 { keep(slots[first..<index]) }
        first = index
      }
      latest = max(latest, slot.end)
    }
    if slots.count - first > 1 { keep(slots[first...]) }
  }

  private mutating func keep(_ run: Slice<UnsafeMutableBufferPointer<Slot>>) {
    for slot in run { suspects.append(slot.booking) }
  }

  /// Keeps bookings that are active while more is wanted than there is.
  ///
  /// Bookings that have ended are taken off the sum only when it is too high.
  private mutating func keepOverflowing(
    _ slots: UnsafeMutableBufferPointer<Slot>, stock: Int
  ) {
    active.removeAll(keepingCapacity: true)
    var wanted = 0
    var isAnyMarked = false
    for index in slots.indices {
      wanted += Int(slots[index].quantity)
      active.append(index)
      let start = slots[index].start
      let isLastOfStart = index + 1 == slots.count || slots[index + 1].start > start
      guard wanted > stock, isLastOfStart else { continue }
      wanted = dropEnded(at: start, slots)
      guard wanted > stock else { continue }
      for place in active { mark(&slots[place]) }
      isAnyMarked = true
    }
    if isAnyMarked { keepMarked(slots) }
  }

  /// Takes out what has ended and sums up the rest.
  private mutating func dropEnded(
    at time: Int32, _ slots: UnsafeMutableBufferPointer<Slot>
  ) -> Int {
    active.removeAll { slots[$0].end <= time }
    return active.reduce(0) { $0 + Int(slots[$1].quantity) }
  }

  /// A marked slot has its row turned below zero, which keeps the slots in order.
  private func mark(_ slot: inout Slot) {
    if slot.booking >= 0 { slot.booking = ~slot.booking }
  }

  private mutating func keepMarked(_ slots: UnsafeMutableBufferPointer<Slot>) {
    for slot in slots where slot.booking < 0 { suspects.append(~slot.booking) }
  }
}
