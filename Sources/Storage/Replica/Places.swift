/// Where the row with a number has gone in a plan; numbers are dense, so an array does.
struct Places {
  private var places: ContiguousArray<Int32>

  init(highest number: Int) {
    places = ContiguousArray(repeating: -1, count: number + 1)
  }

  /// Nil when it has not been placed.
  subscript(number: Int) -> Int32? {
    guard number >= 0, number < places.count, places[number] >= 0 else { return nil }
    return places[number]
  }

  mutating func set(_ number: Int, to place: Int32) {
    places[number] = place
  }
}
