/// What activities ask for: each list kept once and named by a number, as most ask for the same.
package struct NeedLists: Sendable {
  /// The first is empty.
  package private(set) var lists: [[Need]] = [[]]
  private var numbers: [[Need]: UInt32] = [[]: 0]

  var isEmpty: Bool { lists.count == 1 }

  /// The number of a list, given out on first sight.
  mutating func number(of list: [Need]) -> UInt32 {
    guard !list.isEmpty else { return 0 }
    if let known = numbers[list] { return known }
    precondition(lists.count < 1 << 24, "more than 16 million different lists of needs")
    let number = UInt32(lists.count)
    lists.append(list)
    numbers[list] = number
    return number
  }

  subscript(number: UInt32) -> [Need] { lists[Int(number)] }
}
