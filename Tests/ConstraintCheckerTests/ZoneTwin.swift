import ConstraintChecker
import Planning
import TestSupport

/// The zones of a plan once more, minute by minute.
struct ZoneTwin {
  let plan: Plan
  let now: Instant
  let days: Int

  struct Minute: Equatable {
    var needed: Int
    var firm: Int
    var hoped: Int
    /// What watches over it lack themselves.
    var told = 0
  }

  /// What a zone is like at each minute it is open, by day.
  func minutes(of zone: WatchZone) -> [[(moment: Int32, Minute)]] {
    let clock = plan.zone(of: zone.museum)
    let watchers = watchers(over: zone)
    let today = clock.local(now).date
    return (0...days).map { ahead in
      let date = today + ahead
      let hours = plan.openingHours(of: zone.museum, on: date) ?? []
      let usual = plan.openingLayers(of: zone.museum, on: date)?.rules.first?.hours ?? []
      let (first, last) = (clock.startOfDay(date).minutes, clock.startOfDay(date + 1).minutes)
      return (first..<last).compactMap { moment in
        let minute = clock.local(Instant(minutes: moment)).minuteOfDay
        guard hours.contains(where: { $0.contains(minute) }), !isClosed(zone, at: moment) else {
          return nil
        }
        let isLate = !usual.contains { $0.contains(minute) }
        return (moment, state(of: zone, watchers, at: moment, isLate: isLate))
      }
    }
  }

  private func isClosed(_ zone: WatchZone, at moment: Int32) -> Bool {
    !zone.rooms.isEmpty
      && zone.rooms.allSatisfy { room in
        chain(of: room).contains { part in
          (plan.house.closures[part] ?? []).contains {
            $0.span.contains(Instant(minutes: moment))
          }
        }
      }
  }

  /// A room and all it lies in.
  private func chain(of room: ResourceID) -> [ResourceID] {
    var chain = [room]
    while let whole = plan.resources.first(where: { $0.id == chain.last })?.partOf {
      chain.append(whole)
    }
    return chain
  }

  private struct Watcher {
    let person: ResourceID
    let span: Span
    let status: Status
  }

  private func watchers(over zone: WatchZone) -> [Watcher] {
    plan.bookings.map { plan[$0] }.compactMap { booking in
      guard let row = plan.activity(booking.activity), can(booking.resource, zone.skill),
        isWatch(plan[row], over: zone)
      else { return nil }
      return Watcher(person: booking.resource, span: booking.span, status: plan.status(row))
    }
  }

  private func state(
    of zone: WatchZone, _ watchers: [Watcher], at moment: Int32, isLate: Bool
  ) -> Minute {
    let here = watchers.filter { $0.span.contains(Instant(minutes: moment)) }
    let firm = Set(here.filter { $0.status == .confirmed }.map(\.person))
    let hoped = Set(here.filter { [.confirmed, .option].contains($0.status) }.map(\.person))
    let others = plan.house.watchZones.filter {
      zone.rooms.isEmpty && $0.rooms.isEmpty && $0.id < zone.id && $0.museum == zone.museum
        && $0.skill == zone.skill
    }
    let elsewhere = others.reduce(0) { $0 + $1.demand(isLate: isLate) }
    return Minute(
      needed: zone.demand(isLate: isLate), firm: max(0, firm.count - elsewhere),
      hoped: max(0, hoped.count - elsewhere), told: told(of: zone, at: moment))
  }

  /// What confirmed watches of at most a day ask for at a moment and have not.
  private func told(of zone: WatchZone, at moment: Int32) -> Int {
    guard ["suppoost", "zaalwachter", "attendant"].contains(zone.skill) else { return 0 }
    let instant = Instant(minutes: moment)
    return watches(over: zone).filter { $0.span.contains(instant) }.reduce(0) { sum, activity in
      let there = plan.bookings.map { plan[$0] }.filter {
        $0.activity == activity.id && $0.span.contains(instant) && can($0.resource, zone.skill)
      }
      let asked = activity.needs.filter { $0.form == .skill && $0.item == zone.skill }
      return sum + max(0, asked.reduce(0) { $0 + $1.count } - Set(there.map(\.resource)).count)
    }
  }

  private func watches(over zone: WatchZone) -> [Activity] {
    plan.activities.map { plan[$0] }.filter {
      $0.status == .confirmed && $0.span.minutes <= 1440 && $0.museum == zone.museum
        && !$0.needs.isEmpty && isWatch($0, over: zone)
    }
  }

  private func can(_ person: ResourceID, _ skill: String) -> Bool {
    guard let index = plan.resource(person), plan[index].kind == .staff else { return false }
    return plan.grants(of: index).contains { $0.skill == skill }
  }

  private func isWatch(_ activity: Activity, over zone: WatchZone) -> Bool {
    let rooms = plan.bookings.map { plan[$0] }.filter { $0.activity == activity.id }
      .map(\.resource).filter { id in plan.resources.contains { $0.id == id && $0.kind == .room } }
    guard zone.rooms.isEmpty else {
      return rooms.contains { room in
        zone.rooms.contains { chain(of: room).contains($0) || chain(of: $0).contains(room) }
      }
    }
    return rooms.isEmpty && activity.museum == zone.museum
      && activity.needs.contains { $0.form == .skill && $0.item == zone.skill }
  }

  /// `zalen 30100000-30100480 2/0 hoped`, in no particular order.
  var lacks: [String] {
    plan.house.watchZones.flatMap { zone in
      minutes(of: zone).flatMap { runs(of: $0).map { "\(zone.id) \($0)" } }
    }.sorted()
  }

  private func runs(of day: [(moment: Int32, Minute)]) -> [String] {
    var found: [String] = []
    var open: (start: Int32, end: Int32, needed: Int, fewest: Int, isHoped: Bool)?
    func close() {
      guard let run = open else { return }
      found.append(
        "\(run.start)-\(run.end) \(run.needed)/\(run.fewest)\(run.isHoped ? " hoped" : "")")
      open = nil
    }
    for (moment, minute) in day {
      guard minute.needed - max(0, minute.firm) > minute.told else { close(); continue }
      let isHoped = minute.hoped >= minute.needed
      if let run = open, run.end == moment, run.needed == minute.needed, run.isHoped == isHoped {
        open = (run.start, moment + 1, run.needed, min(run.fewest, minute.firm), isHoped)
      } else {
        close()
        open = (moment, moment + 1, minute.needed, minute.firm, isHoped)
      }
    }
    close()
    return found
  }
}

extension Conflict {
  /// As the twin writes a lack.
  func lackText(_ plan: Plan) -> String {
    let isHoped = severity == .soft
    return "\(zone?.id ?? "") \(span.start.minutes)-\(span.end.minutes) "
      + "\(measure?.needed ?? 0)/\(measure?.available ?? 0)\(isHoped ? " hoped" : "")"
  }
}
