import Planning

/// Gathers times row by row into one set of hours for each owner, a museum or a person, and day.
struct OpeningDays {
  private struct Key: Hashable {
    var owner: Int
    var day: OpeningRule.Day
  }

  private struct Hours {
    var range: Range<Int>
    var line: Int
  }

  private var days: [Key: [Hours]] = [:]

  /// Adds times (empty: closed); the line they contradict, if there is one.
  mutating func add(
    _ owner: Int, _ day: OpeningRule.Day, _ range: Range<Int>, line: Int
  ) -> Int? {
    let key = Key(owner: owner, day: day)
    let others = days[key] ?? []
    let contradicted = others.first {
      range.isEmpty || $0.range.isEmpty || $0.range.overlaps(range)
    }
    days[key] = others + [Hours(range: range, line: line)]
    return contradicted?.line
  }

  /// In no particular order.
  func map<Row>(_ row: (_ owner: Int, OpeningRule.Day, [Range<Int>]) -> Row) -> [Row] {
    days.map { key, hours in
      let ranges = hours.map(\.range).filter { !$0.isEmpty }
      return row(key.owner, key.day, ranges.sorted { $0.lowerBound < $1.lowerBound })
    }
  }
}
