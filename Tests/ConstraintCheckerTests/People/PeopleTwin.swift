import ConstraintChecker
import Planning

/// The rules about people once more, from their definitions: minute by minute, pair by pair.
struct PeopleTwin {
  struct Item {
    var id: String
    var site: String
    var occupied: Range<Int>
    var status: Status
  }

  let plan: Plan
  let zone = ZoneRules.brussels

  init(_ plan: Plan) {
    self.plan = plan
  }

  /// Every conflict of one person as `severity rule resource start-end ids needed/available`.
  func conflicts(of person: ResourceID) -> [String] {
    let items = items(of: person)
    var found = away(person, items) + unusual(person, items) + ways(person, items)
    var told: [(rule: String, span: Range<Int>)] = []
    for (severity, statuses) in Self.levels {
      let own = items.filter { statuses.contains($0.status) }
      let day = WorkTwin(own, plan: plan, zone: zone)
      for said in day.said(of: person) {
        let isTold = told.contains { known in
          known.rule == said.rule
            && (said.rule == "break" ? known.span.overlaps(said.span) : known.span == said.span)
        }
        guard !isTold else { continue }
        told.append((said.rule, said.span))
        found.append(
          text(
            min(severity, said.most), said.rule, person, said.span, said.ids, said.measure))
      }
    }
    return found.sorted()
  }

  private static let levels: [(Severity, [Status])] = [
    (.hard, [.confirmed]), (.soft, [.confirmed, .option]),
    (.info, [.confirmed, .option, .concept]),
  ]

  private func items(of person: ResourceID) -> [Item] {
    plan.bookings.map { plan[$0] }.filter { $0.resource == person }.compactMap { booking in
      guard let index = plan.activity(booking.activity) else { return nil }
      let activity = plan[index]
      guard activity.status.occupies else { return nil }
      let start = Int(booking.span.start.minutes) - activity.setup
      let end = Int(booking.span.end.minutes) + activity.teardown
      return Item(
        id: booking.id.text, site: activity.museum.text, occupied: start..<end,
        status: activity.status)
    }
  }

  private func alone(_ status: Status) -> Severity {
    status == .confirmed ? .hard : status == .option ? .soft : .info
  }

  private func away(_ person: ResourceID, _ items: [Item]) -> [String] {
    let absences = plan.house.absences[person] ?? []
    return items.flatMap { item in
      let minutes = item.occupied.filter { minute in
        absences.contains { $0.span.contains(Instant(minutes: Int32(minute))) }
      }
      return runs(minutes).map {
        text(alone(item.status), "staff-absent", person, $0, [item.id], nil)
      }
    }
  }

  private func unusual(_ person: ResourceID, _ items: [Item]) -> [String] {
    guard let hours = plan.house.availability[person] else { return [] }
    return items.compactMap { item in
      let inside = item.occupied.filter { minute in
        let local = zone.local(Instant(minutes: Int32(minute)))
        let usual = hours[.weekday(local.date.weekday)] ?? []
        return usual.contains { $0.contains(local.minuteOfDay) }
      }
      guard inside.count < item.occupied.count else { return nil }
      return text(
        min(.soft, alone(item.status)), "staff-hours", person, item.occupied, [item.id],
        (item.occupied.count, inside.count))
    }
  }

  private func ways(_ person: ResourceID, _ items: [Item]) -> [String] {
    let isFree = plan.house.employments[person]?.profile == .freelance
    return items.flatMap { next in
      items.compactMap { last -> String? in
        let firmness = [alone(last.status), alone(next.status)].min() ?? .info
        let others = items.filter { alone($0.status) >= firmness }
        guard last.occupied.upperBound <= next.occupied.lowerBound, last.site != next.site,
          !others.contains(where: {
            $0.occupied.lowerBound < next.occupied.lowerBound
              && $0.occupied.upperBound > last.occupied.upperBound
          })
        else { return nil }
        let way = way(last.site, next.site)
        let free = next.occupied.lowerBound - last.occupied.upperBound
        guard free < way + 10 else { return nil }
        let most: Severity = free < way && !isFree ? .hard : .soft
        let span =
          last.occupied
          .upperBound..<max(
            next.occupied.lowerBound, last.occupied.upperBound + 1)
        return text(
          min(most, firmness), "travel", person, span, [last.id, next.id],
          (free < way ? way : way + 10, free))
      }
    }
  }

  func way(_ from: String, _ to: String) -> Int {
    plan.travel.first { ($0.from, $0.to) == (from, to) || ($0.from, $0.to) == (to, from) }?
      .minutes ?? 0
  }

  private func runs(_ minutes: [Int]) -> [Range<Int>] {
    minutes.reduce(into: []) { runs, minute in
      if let last = runs.last, last.upperBound == minute {
        runs[runs.count - 1] = last.lowerBound..<(minute + 1)
      } else {
        runs.append(minute..<(minute + 1))
      }
    }
  }

  private func text(
    _ severity: Severity, _ rule: String, _ person: ResourceID, _ span: Range<Int>,
    _ ids: [String], _ measure: (Int, Int)?
  ) -> String {
    let numbers = measure.map { " \($0.0)/\($0.1)" } ?? ""
    return "\(severity) \(rule) \(person) \(span.lowerBound)-\(span.upperBound) "
      + ids.sorted().joined(separator: " ") + numbers
  }
}
