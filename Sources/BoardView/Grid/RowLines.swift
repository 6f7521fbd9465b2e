/// The first line of each row in view, by the row's place in `BoardState.rows`.
struct RowLines {
  /// The place of the first row in view.
  private let top: Int
  private var lines: [Int] = []

  init(from top: Int) { self.top = top }

  subscript(place: Int) -> Int? {
    lines.indices.contains(place - top) ? lines[place - top] : nil
  }

  /// The next row in view begins at a line.
  mutating func append(_ line: Int) { lines.append(line) }
}
