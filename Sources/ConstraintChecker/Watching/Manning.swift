import Planning

/// How many watch over one zone, through all the time it must be watched over.
struct Manning {
  /// A time of one day in which nobody comes or goes.
  struct Stretch: Equatable {
    let start: Int32
    var end: Int32
    let day: Int32
    let needed: Int
    /// How many have confirmed, and how many there are with options.
    let firm: Int
    let hoped: Int
    /// How many of those missing the watches over the zone tell themselves.
    let told: Int

    var missing: Int { max(0, needed - firm) }
    /// Missing even if all options are confirmed.
    var hopeless: Int { max(0, needed - hoped) }
  }

  /// A time of one day in which too few are there, as long as it lasts.
  struct Lack {
    var span: Span
    let day: Int32
    let needed: Int
    /// The fewest confirmed at once.
    var fewest: Int
    /// With options there are enough.
    let isHoped: Bool
  }

  /// In order; together they are the zone's times.
  private(set) var stretches: [Stretch] = []

  /// `vacancies` are what the watches over it lack themselves.
  init(of zone: WatchedZone, by stints: [Stint], but vacancies: [Vacancy]) {
    for time in zone.times {
      let there = stints.filter { $0.start < time.end && time.start < $0.end }
      let vacant = vacancies.filter { $0.start < time.end && time.start < $0.end }
      // Who is there, or is missed, changes at these moments only.
      let moments = Set(
        there.flatMap { [$0.start, $0.end] } + vacant.flatMap { [$0.start, $0.end] }
      ).filter { time.start < $0 && $0 < time.end }.sorted()
      for (start, end) in zip([time.start] + moments, moments + [time.end]) {
        let now = there.filter { $0.start <= start && start < $0.end }
        let elsewhere = zone.elsewhere(at: time)
        add(
          Stretch(
            start: start, end: end, day: time.day, needed: zone.demand(at: time),
            firm: max(0, Set(now.filter(\.isFirm).map(\.person)).count - elsewhere),
            hoped: max(0, Set(now.map(\.person)).count - elsewhere),
            told: vacant.filter { $0.start <= start && start < $0.end }.reduce(0) {
              $0 + $1.missing
            }))
      }
    }
  }

  private mutating func add(_ stretch: Stretch) {
    guard let last = stretches.last, last.end == stretch.start, last.day == stretch.day,
      (last.needed, last.firm, last.hoped, last.told)
        == (stretch.needed, stretch.firm, stretch.hoped, stretch.told)
    else { return stretches.append(stretch) }
    stretches[stretches.count - 1].end = stretch.end
  }

  /// In order; without those that watches over the zone tell in full.
  var lacks: [Lack] {
    var lacks: [Lack] = []
    for stretch in stretches where stretch.missing > stretch.told {
      let isHoped = stretch.hopeless == 0
      if let last = lacks.last, last.span.end.minutes == stretch.start, last.day == stretch.day,
        last.needed == stretch.needed, last.isHoped == isHoped
      {
        lacks[lacks.count - 1].span = Span(known: last.span.start.minutes, stretch.end)
        lacks[lacks.count - 1].fewest = min(last.fewest, stretch.firm)
      } else {
        lacks.append(
          Lack(
            span: Span(known: stretch.start, stretch.end), day: stretch.day,
            needed: stretch.needed, fewest: stretch.firm, isHoped: isHoped))
      }
    }
    return lacks
  }

  /// Whether more are missing than before at some moment of a lack.
  func isWorse(than before: Manning?, during lack: Lack) -> Bool {
    stretches.contains { own in
      guard own.missing > 0, own.start < lack.span.end.minutes, own.end > lack.span.start.minutes
      else { return false }
      let alike = (before?.stretches ?? []).filter {
        $0.missing >= own.missing && $0.hopeless >= own.hopeless
      }
      let minutes = alike.reduce(0) { $0 + max(0, min(own.end, $1.end) - max(own.start, $1.start)) }
      return minutes < own.end - own.start
    }
  }
}
