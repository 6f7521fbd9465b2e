import Planning

/// Runs the rules about working time over all of a person's assignments, past the calm weeks.
///
/// Where a first look finds most weeks restless, or a whole period too long, they run over all.
struct CalmWeeks {
  private let sites: ContiguousArray<Int32>
  private let travel: TravelTable

  init(_ sites: ContiguousArray<Int32>, _ travel: TravelTable) {
    self.sites = sites
    self.travel = travel
  }

  /// How far around a week the rules look, in minutes.
  private static let margin: Int32 = 8 * 1440

  func check(_ roster: inout Roster, into findings: inout Findings) {
    guard roster.ownMaximum == nil else {
      WorkingTime.checkAll(of: &roster, sites, travel, into: &findings)
      return
    }
    let isElsewhere = sites.contains { $0 != sites[0] }
    let free = roster.freeDays()
    let first = WorkScreening(&roster, way: isElsewhere ? travel.longest : 0, free: free)
    let weeks = Array(Set(first.weeks)).sorted()
    guard !first.isLong, !isMost(weeks, of: roster) else {
      WorkingTime.checkAll(of: &roster, sites, travel, into: &findings)
      return
    }
    for days in CalmWeeks.together(weeks) {
      look(days, &roster, after: CalmWeeks.margin) { near, sites in
        WorkingTime.checkAll(of: &near, sites, travel, into: &findings)
      }
    }
    let within = roster.museum.value(NightSun.within, of: .nightSun)
    for block in first.restless {
      look(block.first..<(block.last &+ 1), &roster, after: (within &+ 2) &* 1440) { near, sites in
        WorkingTime.forEachWork(of: &near, sites, travel) { work, near in
          NightSun.check(work, of: &near, into: &findings)
        }
      }
    }
  }

  /// Looks at some days, with the assignments around them.
  private func look(
    _ days: Range<Int32>, _ roster: inout Roster, after margin: Int32,
    _ body: (inout Roster, ContiguousArray<Int32>) -> Void
  ) {
    let (start, end) = (
      roster.clock.start(ofDay: days.lowerBound), roster.clock.start(ofDay: days.upperBound)
    )
    let places = roster.places(from: start &- CalmWeeks.margin, to: end &+ margin)
    // What only touches these days belongs to those beside them.
    var near = roster.near(Span(known: start &+ 1, end &- 1), places)
    body(&near, sites.isEmpty ? [] : ContiguousArray(sites[places]))
  }

  /// Weeks that follow each other as one, by their Mondays.
  private static func together(_ mondays: [Int32]) -> [Range<Int32>] {
    var found: [Range<Int32>] = []
    for monday in mondays {
      if let last = found.last, last.upperBound == monday {
        found[found.count - 1] = last.lowerBound..<(monday &+ 7)
      } else {
        found.append(monday..<(monday &+ 7))
      }
    }
    return found
  }

  /// Looking at a week means looking at three.
  private func isMost(_ weeks: [Int32], of roster: Roster) -> Bool {
    guard let first = roster.occupancies.first, let last = roster.occupancies.last else {
      return true
    }
    return weeks.count > 1 + Int(last.start &- first.start) / (4 * 7 * 1440)
  }
}
