import Planning

/// Minutes between museums by their places; a way known in one direction takes as long back.
struct Ways {
  private let count: Int
  private var minutes: ContiguousArray<Int32>
  /// Of all ways that are known.
  private(set) var longest: Int32 = 0

  init(in plan: Plan) {
    count = plan.museums.count
    minutes = ContiguousArray(repeating: -1, count: count * count)
    for row in plan.travel {
      guard let from = plan.place(of: MuseumID(row.from)), let to = plan.place(of: MuseumID(row.to))
      else { continue }
      minutes[from * count + to] = Int32(clamping: max(0, row.minutes))
      longest = max(longest, minutes[from * count + to])
    }
  }

  /// Nil where nobody said, or where a site is not known (below zero).
  func minutes(from: Int32, to: Int32) -> Int32? {
    guard from >= 0, to >= 0 else { return nil }
    let there = minutes[Int(from) * count + Int(to)]
    if there >= 0 { return there }
    let back = minutes[Int(to) * count + Int(from)]
    return back >= 0 ? back : nil
  }
}
