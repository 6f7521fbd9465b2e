import Planning

/// Gathers opening times row by row into one rule for each museum and day.
struct OpeningDays {
  private struct Key: Hashable {
    var museum: Int
    var day: OpeningRule.Day
  }

  private struct Hours {
    var range: Range<Int>
    var line: Int
  }

  private var days: [Key: [Hours]] = [:]

  /// Adds times (empty: closed); the line they contradict, if there is one.
  mutating func add(
    _ museum: Int, _ day: OpeningRule.Day, _ range: Range<Int>, line: Int
  ) -> Int? {
    let key = Key(museum: museum, day: day)
    let others = days[key] ?? []
    let contradicted = others.first {
      range.isEmpty || $0.range.isEmpty || $0.range.overlaps(range)
    }
    days[key] = others + [Hours(range: range, line: line)]
    return contradicted?.line
  }

  /// In no particular order.
  func rules(_ id: (Int) -> MuseumID) -> [OpeningRule] {
    days.map { key, hours in
      let ranges = hours.map(\.range).filter { !$0.isEmpty }
      return OpeningRule(
        museum: id(key.museum), day: key.day, hours: ranges.sorted { $0.lowerBound < $1.lowerBound }
      )
    }
  }
}
