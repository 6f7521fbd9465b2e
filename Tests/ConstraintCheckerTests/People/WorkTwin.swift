import ConstraintChecker
import Planning

/// Working time from its definitions, a minute at a time.
struct WorkTwin {
  struct Said {
    var rule: String
    var most: Severity
    var span: Range<Int>
    var ids: [String]
    var measure: (Int, Int)?
  }

  private let items: [PeopleTwin.Item]
  private let plan: Plan
  private let zone: ZoneRules
  /// Minutes at work, in order.
  private let minutes: [Int]

  init(_ items: [PeopleTwin.Item], plan: Plan, zone: ZoneRules) {
    self.items = items
    self.plan = plan
    self.zone = zone
    var worked = Set(items.flatMap { Array($0.occupied) })
    let sorted = worked.sorted()
    for (last, next) in zip(sorted, sorted.dropFirst()) where next > last + 1 {
      let from = items.filter { $0.occupied.upperBound == last + 1 }.map(\.site)
      let to = items.filter { $0.occupied.lowerBound == next }.map(\.site)
      func place(_ sites: [String]) -> String? {
        plan.museums.map(\.id.text).first { sites.contains($0) }
      }
      guard let from = place(from), let to = place(to), from != to else { continue }
      guard WorkTwin.day(last, zone) == WorkTwin.day(next, zone) else { continue }
      let way = PeopleTwin(plan).way(from, to)
      worked.formUnion((last + 1)..<min(next, last + 1 + way))
    }
    minutes = worked.sorted()
  }

  private static func day(_ minute: Int, _ zone: ZoneRules) -> Int {
    Int(zone.local(Instant(minutes: Int32(minute))).date.days)
  }

  func said(of person: ResourceID) -> [Said] {
    let employment = plan.house.employments[person]
    guard let profile = employment?.profile, !minutes.isEmpty else { return [] }
    if profile == .none {
      guard employment?.form == .volunteer || employment?.form == .student else { return [] }
      return (employment?.weekly).map { weekSums($0, .soft) } ?? []
    }
    let pauses = pauses(firm: profile != .freelance)
    guard profile != .freelance else { return pauses }
    return pauses + nights + weeks + days(profile)
      + weekSums((profile == .labourAct ? 40 : 50) * 60, .hard)
      + averages(months(profile), employment?.weekly ?? 38 * 60) + sundays
  }

  private func months(_ profile: Employment.Profile) -> Int {
    let set = plan.house.setting(of: "avg-week", in: "stam")?.parameters ?? [:]
    return profile == .labourAct ? set["labour-months"] ?? 3 : set["public-months"] ?? 4
  }

  // MARK: - Times

  /// Times at work that lie at least some minutes apart.
  private func stretches(apart: Int) -> [Range<Int>] {
    minutes.reduce(into: []) { found, minute in
      if let last = found.last, minute - last.upperBound < apart {
        found[found.count - 1] = last.lowerBound..<(minute + 1)
      } else {
        found.append(minute..<(minute + 1))
      }
    }
  }

  private func ids(in span: Range<Int>) -> [String] {
    items.filter { $0.occupied.overlaps(span) }.map(\.id)
  }

  private var byDay: [Int: [Int]] {
    Dictionary(grouping: minutes) { WorkTwin.day($0, zone) }
  }

  private func monday(_ day: Int) -> Int { Int(LocalDate(days: Int32(day)).monday.days) }

  private func span(days first: Int, _ last: Int) -> Range<Int> {
    func start(_ day: Int) -> Int { Int(zone.startOfDay(LocalDate(days: Int32(day))).minutes) }
    return start(first)..<start(last + 1)
  }

  // MARK: - Rules

  private func pauses(firm: Bool) -> [Said] {
    stretches(apart: 30).filter { $0.count > 360 }.map { run in
      let isHard = firm && stretches(apart: 15).contains { run.overlaps($0) && $0.count > 360 }
      return Said(
        rule: "break", most: isHard ? .hard : .soft, span: run, ids: ids(in: run),
        measure: (run.count, 360))
    }
  }

  private var nights: [Said] {
    let stretches = stretches(apart: 30)
    var begun = stretches[0].lowerBound
    var found: [Said] = []
    for (last, next) in zip(stretches, stretches.dropFirst())
    where WorkTwin.day(next.lowerBound, zone) > WorkTwin.day(begun, zone) {
      begun = next.lowerBound
      let free = last.upperBound..<next.lowerBound
      guard free.count < 660 else { continue }
      let end = items.map(\.occupied.upperBound).filter { $0 <= free.lowerBound }.max()
      let sides = items.filter {
        $0.occupied.upperBound == end || $0.occupied.lowerBound == free.upperBound
      }
      found.append(
        Said(
          rule: "rest-day", most: .hard, span: free, ids: sides.map(\.id),
          measure: (660, free.count)))
    }
    return found
  }

  /// Every seven days from any day on; those without rest that follow each other are one.
  private var weeks: [Said] {
    let stretches = stretches(apart: 1)
    let ends = [Int.min / 4] + stretches.map(\.upperBound)
    let starts = stretches.map(\.lowerBound) + [Int.max / 4]
    let free = zip(ends, starts).map { $0..<$1 }
    let days = byDay.keys.sorted()
    let restless = ((days[0] - 8)...(days[days.count - 1] + 1)).filter { day in
      let week = span(days: day, day + 6)
      return free.allSatisfy { rest in
        let inside = rest.clamped(to: week).count
        return (inside >= 1440 ? rest.count : inside) < 2100
      }
    }
    let runs = restless.reduce(into: [ClosedRange<Int>]()) { runs, day in
      if let last = runs.last, last.upperBound == day - 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs.map { run in
      let span = span(days: run.lowerBound, run.upperBound + 6)
      let longest = free.map { $0.clamped(to: span).count }.max() ?? 0
      return Said(
        rule: "rest-week", most: .hard, span: span, ids: ids(in: span), measure: (2100, longest))
    }
  }

  private func days(_ profile: Employment.Profile) -> [Said] {
    byDay.compactMap { day, minutes in
      let worked = Set(byDay.keys.filter { monday($0) == monday(day) }).count
      let limit = profile == .publicSector ? 660 : worked > 5 ? 480 : 540
      guard minutes.count > limit else { return nil }
      let span = span(days: day, day)
      return Said(
        rule: "max-day", most: .hard, span: span, ids: ids(in: span),
        measure: (minutes.count, limit))
    }
  }

  private func weekSums(_ most: Int, _ severity: Severity) -> [Said] {
    Dictionary(grouping: minutes) { monday(WorkTwin.day($0, zone)) }.compactMap {
      guard $1.count > most else { return nil }
      let span = span(days: $0, $0 + 6)
      return Said(
        rule: "max-week", most: severity, span: span, ids: ids(in: span),
        measure: ($1.count, most))
    }
  }

  private func averages(_ months: Int, _ weekly: Int) -> [Said] {
    let periods = Dictionary(grouping: minutes) { minute in
      let date = zone.local(Instant(minutes: Int32(minute))).date
      return date.year * 12 + (date.month - 1) / months * months
    }
    return periods.compactMap { period, minutes in
      let next = min(period + months, period / 12 * 12 + 12)
      guard let first = LocalDate(year: period / 12, month: period % 12 + 1, day: 1),
        let end = LocalDate(year: next / 12, month: next % 12 + 1, day: 1)
      else { return nil }
      let days = end.days(since: first)
      guard minutes.count * 7 > weekly * days else { return nil }
      let span = span(days: Int(first.days), Int(end.days) - 1)
      return Said(
        rule: "avg-week", most: .soft, span: span, ids: ids(in: span),
        measure: (minutes.count * 7 / days, weekly))
    }
  }

  /// Easter Monday, Ascension, All Saints and Armistice of 2027.
  private static let holidays = [20_906, 20_944, 21_123, 21_133]

  private var sundays: [Said] {
    byDay.compactMap { day, minutes in
      let isSunday = day == monday(day) + 6
      let isNight = minutes.contains {
        !(360..<1200).contains(zone.local(Instant(minutes: Int32($0))).minuteOfDay)
      }
      let isHoliday = Self.holidays.contains(day)
      guard isSunday || isHoliday || isNight else { return nil }
      let isRested = ((day + 1)...(day + 14)).contains {
        $0 < monday($0) + 5 && byDay[$0] == nil && !Self.holidays.contains($0)
      }
      guard !isRested else { return nil }
      let span = span(days: day, day)
      return Said(
        rule: "night-sun", most: isSunday || isHoliday ? .soft : .info, span: span,
        ids: ids(in: span),
        measure: nil)
    }
  }
}
