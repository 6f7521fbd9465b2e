/// Minutes between museums, by their places in `Plan.museums`: travel times without words.
package struct TravelTable: Sendable {
  /// By place from, then place to; -1 where nobody said.
  private var minutes: ContiguousArray<Int32> = []
  private var count = 0
  /// Of all ways that are known; 0 where none is.
  package private(set) var longest: Int32 = 0

  init() {}

  init(_ travel: [TravelTime], between museums: [Museum]) {
    count = museums.count
    minutes = ContiguousArray(repeating: -1, count: count * count)
    let places = Dictionary(
      museums.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    for time in travel {
      guard let from = places[time.from], let to = places[time.to] else { continue }
      minutes[from * count + to] = Int32(clamping: time.minutes)
    }
    fillWaysBack()
    longest = max(0, minutes.max() ?? 0)
  }

  /// Nil where nobody said, in neither direction.
  package func minutes(from: Int, to: Int) -> Int32? {
    guard from != to else { return 0 }
    guard from < count, to < count else { return nil }
    let known = minutes[from * count + to]
    return known < 0 ? nil : known
  }

  /// A way that is known in one direction only takes as long in the other.
  private mutating func fillWaysBack() {
    for from in 0..<count {
      for to in 0..<count where minutes[from * count + to] < 0 {
        minutes[from * count + to] = minutes[to * count + from]
      }
    }
  }
}
