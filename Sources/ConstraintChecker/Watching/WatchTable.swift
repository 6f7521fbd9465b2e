import Planning

/// Who watches over which zone in the days ahead that are looked at.
///
/// Only the bookings of those days are read, of people with a skill that some zone asks for.
final class WatchTable {
  let now: Instant
  let plan: Plan
  let competence: Competence
  /// By id.
  let zones: [WatchedZone]
  /// By zone.
  private(set) lazy var stints = allStints()
  /// By zone.
  private(set) lazy var mannings = zones.indices.map {
    Manning(of: zones[$0], by: stints[$0], but: vacancies[$0])
  }
  /// What watches lack themselves, by zone.
  private lazy var vacancies = allVacancies()
  /// The skills zones ask for, by number.
  private let skills: [(number: Int, zones: [Int])]

  /// Nil where no zone is described, or nobody knows which day it is.
  init?(_ lookups: Lookups, now: Instant?) {
    guard let now, !lookups.plan.house.watchZones.isEmpty else { return nil }
    self.now = now
    plan = lookups.plan
    competence = lookups.competence
    let zones = WatchTable.zones(lookups, now)
    self.zones = zones
    let bySkill = Dictionary(grouping: zones.indices) { zones[$0].zone.skill }
    let competence = competence
    skills = bySkill.sorted { $0.key < $1.key }.compactMap { skill, zones in
      competence.number(of: Need(.skill, skill)).map { ($0, zones) }
    }
  }

  private static func zones(_ lookups: Lookups, _ now: Instant) -> [WatchedZone] {
    let plan = lookups.plan
    var open: [MuseumID: OpenTimes] = [:]
    var zones: [WatchZone] = []
    var found: [WatchedZone] = []
    for zone in plan.house.watchZones {
      guard let museum = plan.museum(zone.museum) else { continue }
      let days = GuardMin.watchDays.value(of: .guardMin, in: museum.id, plan.house)
      let times =
        open[museum.id] ?? OpenTimes(of: museum, from: now, days: days, in: lookups)
      open[museum.id] = times
      found.append(WatchedZone(zone, open: times.times, after: zones, in: plan))
      zones.append(zone)
    }
    return found
  }
}

extension WatchTable {
  /// Whether anybody an activity books has a skill that some zone asks for; most have nobody.
  static func mayWatch(_ activity: ActivityIndex, in lookups: Lookups) -> Bool {
    let (plan, competence) = (lookups.plan, lookups.competence)
    let skills = Set(plan.house.watchZones.map(\.skill))
      .compactMap { competence.number(of: Need(.skill, $0)) }
    guard !skills.isEmpty else { return false }
    return plan.bookings(of: activity).map { plan.row($0).resource }.contains { resource in
      plan.resources[Int(resource)].kind == .staff
        && skills.contains { competence.holding($0, atLeast: nil, of: resource) != nil }
    }
  }

  private func allStints() -> [[Stint]] {
    var stints = Array(repeating: [Stint](), count: zones.count)
    guard let window else { return stints }
    var watches: [Int32: Watch] = [:]
    for row in plan.resources.indices where plan.resources[row].kind == .staff {
      let asked = zones(askingFor: Int32(row))
      guard !asked.isEmpty else { continue }
      plan.forEachBooking(on: ResourceIndex(row), in: window) { _, booking in
        guard Stint.counts(booking.status) else { return }
        let watch = watches[booking.activity] ?? Watch(booking.activity, in: plan)
        watches[booking.activity] = watch
        for zone in asked where zones[zone].isWatched(by: watch) {
          stints[zone].append(Stint(booking))
        }
      }
    }
    return stints
  }

  /// From the first to the last time any zone must be watched over.
  var window: Span? {
    let times = zones.flatMap(\.times)
    guard let start = times.map(\.start).min(), let end = times.map(\.end).max() else { return nil }
    return Span(known: start, end)
  }

  /// Those that ask for something this person can do, whatever its dates.
  private func zones(askingFor person: Int32) -> [Int] {
    skills.filter { competence.holding($0.number, atLeast: nil, of: person) != nil }
      .flatMap(\.zones)
  }

  /// Those a proposal would watch over, each with who does.
  private func stints(of proposal: Proposal) -> [Int: [Stint]] {
    guard Stint.counts(proposal.status.code) else { return [:] }
    let watch = Watch(proposal, in: plan)
    var stints: [Int: [Stint]] = [:]
    for claim in proposal.claims where plan[claim.resource].kind == .staff {
      for zone in zones(askingFor: claim.resource.row) where zones[zone].isWatched(by: watch) {
        stints[zone, default: []].append(
          Stint(
            person: claim.resource.row, start: claim.span.start.minutes,
            end: claim.span.end.minutes, activity: Proposal.activityRow,
            isFirm: proposal.status == .confirmed))
      }
    }
    return stints
  }

  /// What a proposal leaves worse than it is, by zone.
  func left(by proposal: Proposal) -> [(zone: WatchedZone, lack: Manning.Lack)] {
    guard let replaced = proposal.replaces?.row else { return [] }
    let proposed = stints(of: proposal)
    let vacant = vacancies(
      of: Subject(proposal, in: plan), Watch(proposal, in: plan))
    return zones.indices.flatMap { place -> [(zone: WatchedZone, lack: Manning.Lack)] in
      let kept = stints[place].filter { $0.activity != replaced }
      guard kept.count < stints[place].count else { return [] }
      let after = Manning(
        of: zones[place], by: kept + (proposed[place] ?? []),
        but: vacancies[place].filter { $0.activity != replaced } + (vacant[place] ?? []))
      return after.lacks.filter { after.isWorse(than: mannings[place], during: $0) }
        .map { (zones[place], $0) }
    }
  }
}

extension Stint {
  /// Concepts watch over nothing yet.
  fileprivate static func counts(_ status: UInt8) -> Bool {
    status == Status.confirmed.code || status == Status.option.code
  }

  fileprivate init(_ row: BookingRow) {
    self.init(
      person: row.resource, start: row.start, end: row.end, activity: row.activity,
      isFirm: row.status == Status.confirmed.code)
  }
}
