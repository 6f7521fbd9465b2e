/// Who and what is booked on one activity, in three numbers that grow with each booking.
struct Booked {
  /// What all of them are and can.
  var common = AbilityTable.Abilities.all
  /// How many in the highest eight bits, who in the others: a bit each, which some have in common.
  var seen: UInt64 = 0
  /// What one of its rooms has: a bit for each of the first lists of what is asked of rooms.
  var equipment: UInt64 = 0

  /// What one booking of a resource adds.
  struct Mark {
    /// All for what is no person.
    let abilities: AbilityTable.Abilities
    /// Nothing for what is no person.
    let own: UInt64
    let equipment: UInt64
  }

  private static let bits = 56

  /// Nil where nobody can tell: somebody twice, or two who share a bit.
  var count: Int? { seen == .max ? nil : Int(seen >> UInt64(Booked.bits)) }

  @inline(__always)
  mutating func add(_ mark: Mark) {
    common.formIntersection(mark.abilities)
    let isKnown = (seen & mark.own) << 8 != 0
    equipment |= mark.equipment
    seen = isKnown ? .max : seen &+ mark.own
  }

  /// By resource.
  static func marks(
    _ abilities: ContiguousArray<AbilityTable.Abilities>, _ equipment: ContiguousArray<UInt64>
  ) -> ContiguousArray<Mark> {
    var marks = ContiguousArray<Mark>()
    for (place, own) in abilities.enumerated() {
      let isPerson = own.contains(.person)
      let bit: UInt64 = 1 << UInt64(place % bits) | 1 << UInt64(bits)
      marks.append(
        Mark(
          abilities: isPerson ? own : .all, own: isPerson ? bit : UInt64(0),
          equipment: equipment[place]))
    }
    return marks
  }
}
