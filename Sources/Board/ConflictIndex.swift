import ConstraintChecker
import Planning

/// The conflicts of the plan in view, which bookings they concern, and which are waived.
package struct ConflictIndex: Sendable {
  /// In order of start, resource, rule.
  package private(set) var conflicts: [Conflict]
  package private(set) var capped: [ResourceIndex]
  /// Goes up whenever conflicts or waivers change.
  package private(set) var revision = 0
  private var waivers: [Conflict: Waiver] = [:]
  /// Each booking with the place of an open conflict it takes part in, by booking, then place.
  private var places: [Place] = []

  private struct Place {
    let booking: Int32
    let place: Int32
    let severity: Severity
  }

  package init(_ result: CheckResult? = nil, in plan: Plan = Plan(), now: Instant? = nil) {
    conflicts = result?.conflicts ?? []
    capped = result?.capped ?? []
    count(in: plan, now: now)
  }

  /// The worst open severity of a booking that takes part in a conflict.
  package func severity(of booking: BookingIndex) -> Severity? {
    places(of: booking).map(\.severity).max()
  }

  /// Who lets a conflict of this list be; nil while it is open.
  package func waiver(of conflict: Conflict) -> Waiver? {
    waivers.isEmpty ? nil : waivers[conflict]
  }

  /// The open conflicts a booking takes part in, in order.
  package func open(of booking: BookingIndex) -> [Conflict] {
    places(of: booking).map { conflicts[Int($0.place)] }
  }

  private func places(of booking: BookingIndex) -> ArraySlice<Place> {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].booking < booking.row { low = middle + 1 } else { high = middle }
    }
    return places[low...].prefix { $0.booking == booking.row }
  }

  /// Hard conflicts nobody has waived, past ones included.
  package var openHard: Int { openHardEnds.count }
  /// When they end, in minutes since 1970, in order.
  private var openHardEnds: [Int32] = []
  /// The same of those that warn.
  private var openSoftEnds: [Int32] = []
  /// When waived ones end, in order.
  private var waivedEnds: [Int32] = []

  /// Those that concern one museum; a conflict may concern none, or two.
  private var openHardEndsAt: [MuseumID: [Int32]] = [:]

  /// Hard conflicts nobody has waived and that are not over yet.
  package func openHard(after now: Instant) -> Int { openHardEnds.count(after: now.minutes) }

  /// Those of them that concern a museum.
  package func openHard(at museum: MuseumID, after now: Instant) -> Int {
    openHardEndsAt[museum]?.count(after: now.minutes) ?? 0
  }

  /// What is open, past ones included.
  package var open: Checked.Open {
    Checked.Open(blocking: openHardEnds.count, warnings: openSoftEnds.count)
  }

  /// What is open and not over yet.
  func open(after now: Instant) -> Checked.Open {
    Checked.Open(
      blocking: openHardEnds.count(after: now.minutes),
      warnings: openSoftEnds.count(after: now.minutes))
  }

  /// Waived conflicts that are not over yet.
  package func waived(after now: Instant) -> Int { waivedEnds.count(after: now.minutes) }

  /// The first conflict that starts after a moment and that holds.
  package func first(after moment: Instant, where holds: (Conflict) -> Bool) -> Conflict? {
    var (low, high) = (0, conflicts.count)
    while low < high {
      let middle = (low + high) / 2
      if conflicts[middle].span.start <= moment { low = middle + 1 } else { high = middle }
    }
    return conflicts[low...].first(where: holds)
  }
}

// MARK: - Renewing

extension ConflictIndex {
  /// All of another plan, or by other rules.
  ///
  /// The changes go on being counted, so that no list takes what it shows for these.
  package mutating func replace(with result: CheckResult, in plan: Plan, now: Instant?) {
    conflicts = result.conflicts
    capped = result.capped
    count(in: plan, now: now)
  }

  /// What a change lays hands on, by the rows of the plan before it and after it: a row that one
  /// activity leaves may be another's next.
  package struct Touched {
    package var resources: Set<ResourceIndex>
    package var activities: Set<ActivityIndex>

    package init(
      resources: Set<ResourceIndex> = [], activities: Set<ActivityIndex> = []
    ) {
      self.resources = resources
      self.activities = activities
    }

    package mutating func formUnion(_ other: Touched) {
      resources.formUnion(other.resources)
      activities.formUnion(other.activities)
    }
  }

  /// Works out anew what concerns some resources and activities; the rest stays as it was.
  ///
  /// What is found with an activity goes and comes with it, whoever is concerned; the rest with the
  /// resource it is listed at.
  package mutating func renew(_ touched: Touched, in plan: Plan, now: Instant?) {
    let near = plan.near(touched.resources)
    var kept = conflicts.filter { conflict in
      // Zones are looked at as a whole: few have any in the days ahead.
      guard conflict.rule != .ref, conflict.zone == nil else { return false }
      if let own = conflict.ownActivity(in: plan) { return !touched.activities.contains(own) }
      return conflict.resource.map { !near.contains($0) } ?? false
    }
    capped.removeAll { near.contains($0) }
    for resource in near {
      let found = ConstraintCheck.resource(resource, in: plan, now: now)
      kept += found.conflicts.filter { $0.resource == resource }
      capped += found.capped.filter { $0 == resource }
    }
    kept += ConstraintCheck.references(in: plan)
    let present = touched.activities.filter { plan.row($0).isPresent }
    kept += ConstraintCheck.activities(present, in: plan, now: now)
    kept += ConstraintCheck.zones(in: plan, now: now)
    conflicts = kept.sorted(by: Conflict.inOrder)
    count(in: plan, now: now)
  }

  /// The bookings at which a conflict is shown: of an activity by itself those on the resource it
  /// is about, else all.
  private func concerned(by conflict: Conflict, in plan: Plan) -> [BookingIndex] {
    guard case .activity(let activity) = conflict.sides else { return conflict.bookings }
    let all = plan.bookings(of: activity)
    let there = all.filter { ResourceIndex(plan.row($0).resource) == conflict.resource }
    return there.isEmpty ? all : there
  }

  /// Looks each conflict's waiver up, once for each change: keys are fingerprints of the plan.
  private mutating func count(in plan: Plan, now: Instant?) {
    revision += 1
    let known = Waivers(of: plan, now: now)
    (openHardEnds, openSoftEnds, waivedEnds, places, waivers) = ([], [], [], [], [:])
    openHardEndsAt = [:]
    for (place, conflict) in conflicts.enumerated() {
      if let waiver = known.waiver(of: conflict, in: plan) {
        waivers[conflict] = waiver
        waivedEnds.append(conflict.span.end.minutes)
        continue
      }
      switch conflict.severity {
      case .hard:
        openHardEnds.append(conflict.span.end.minutes)
        for museum in conflict.museums(in: plan) {
          openHardEndsAt[museum, default: []].append(conflict.span.end.minutes)
        }
      case .soft: openSoftEnds.append(conflict.span.end.minutes)
      case .info: break
      }
      for booking in concerned(by: conflict, in: plan) {
        places.append(
          Place(booking: booking.row, place: Int32(place), severity: conflict.severity))
      }
    }
    openHardEnds.sort()
    for museum in openHardEndsAt.keys { openHardEndsAt[museum]?.sort() }
    openSoftEnds.sort()
    waivedEnds.sort()
    places.sort { ($0.booking, $0.place) < ($1.booking, $1.place) }
  }
}

extension [Int32] {
  /// How many of these, which are in order, come after a moment.
  fileprivate func count(after moment: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return count - low
  }
}
