import ConstraintChecker
import Planning

/// The rules about journeys, terms, guards and clocks once more, from their definitions.
struct TermTwin {
  let plan: Plan
  let now: Instant

  /// Every conflict as `severity rule start-end ids needed/available`, sorted.
  var conflicts: [String] {
    (activities.flatMap(terms) + materials.flatMap { overflows($0) + moves($0) + undriven($0) }
      + starts).sorted()
  }

  private var activities: [Activity] {
    plan.activities.map { plan[$0] }.filter(\.status.occupies)
  }

  private var materials: [Resource] { plan.resources.filter { $0.kind == .material } }

  private func most(_ status: Status, _ severity: String) -> String {
    switch status {
    case .confirmed: severity
    case .option: severity == "hard" ? "soft" : severity
    default: "info"
    }
  }

  // MARK: One activity

  private func terms(_ activity: Activity) -> [String] {
    let zone = plan.zone(of: activity.museum)
    let day = zone.local(activity.span.start).date
    var found: [String] = []
    func add(_ severity: String, _ rule: String, _ numbers: String = "") {
      let span = "\(activity.span.start.minutes)-\(activity.span.end.minutes)"
      found.append("\(most(activity.status, severity)) \(rule) \(span) \(activity.id)\(numbers)")
    }
    let asked = activity.about.askedAt.map { zone.local($0).date }
    if activity.status == .option, activity.span.end > now,
      let last = activity.about.optionUntil ?? asked.map({ $0 + 14 }),
      zone.local(now).date + 3 >= last
    {
      add("soft", "option-exp", zone.local(now).date > last ? " lapsed" : "")
    }
    let audience = plan.house.kinds[activity.kind]?.audience ?? .staff
    if let asked, audience != .staff, asked + 14 > day {
      add("soft", "lead", " 14/\(day.days(since: asked))")
    }
    if let asked, audience != .staff, let months = months(from: asked, to: day), months > 18 {
      add("soft", "lead", " \(months)/18")
    }
    if audience == .guests, let visitors = activity.visitors, visitors > 100 {
      let booked = guards(of: activity, zone)
      let needed = (1...visitors).filter { $0 % 100 == 1 }.count
      let isUrgent = activity.span.start <= now + 2 * 1440
      if booked < needed {
        add(isUrgent ? "hard" : "soft", "guard-min", " \(needed)/\(booked)")
      }
    }
    if crossesChange(activity.span, zone) { add("info", "dst") }
    return found
  }

  /// The first number of months after which one day, on the same of its month, is not before another.
  private func months(from asked: LocalDate, to day: LocalDate) -> Int? {
    let (from, to) = (asked.civil, day.civil)
    return (0..<60).first { months in
      let month = from.year * 12 + from.month - 1 + months
      return (month / 12, month % 12 + 1, from.day) >= (to.year, to.month, to.day)
    }
  }

  private func guards(of activity: Activity, _ zone: ZoneRules) -> Int {
    var people: Set<ResourceID> = []
    for index in plan.bookings where plan[index].activity == activity.id {
      let person = plan[index].resource
      let grants = plan.house.grants[person] ?? []
      let isLicensed = grants.contains { grant in
        (activity.span.start.minutes..<activity.span.end.minutes).filter {
          $0 % 30 == 0 || $0 == activity.span.end.minutes - 1
        }.allSatisfy { minute in
          let day = zone.local(Instant(minutes: minute)).date
          return grant.skill == "bewakingsagent-erfgoed" && grant.validFrom ?? day <= day
            && day <= grant.validUntil ?? day
        }
      }
      if isLicensed { people.insert(person) }
    }
    return people.count
  }

  private func crossesChange(_ span: Span, _ zone: ZoneRules) -> Bool {
    guard span.minutes <= 1440 else { return false }
    let minutes = span.start.minutes..<span.end.minutes - 1
    let changes = minutes.contains { minute in
      zone.offset(at: Instant(minutes: minute)) != zone.offset(at: Instant(minutes: minute + 1))
    }
    let isTwice = [span.start, span.end].contains { moment in
      [-60, 60].contains { zone.local(moment + $0) == zone.local(moment) }
    }
    return changes || isTwice
  }

  // MARK: Rooms

  private struct Group {
    var id: String
    var room: ResourceID
    var start: Int32
    var status: Status
  }

  /// Two start together at most, others a quarter of an hour later.
  private var starts: [String] {
    let groups = plan.bookings.compactMap { index -> Group? in
      let booking = plan[index]
      guard plan.resource(booking.resource).map({ plan[$0].kind }) == .room,
        let row = plan.activity(booking.activity), plan.status(row).occupies,
        plan.house.kinds[plan.kind(row)]?.isGuided == true
      else { return nil }
      return Group(
        id: booking.id.text, room: booking.resource, start: booking.span.start.minutes,
        status: plan.status(row))
    }
    let moments = Set(groups.map(\.start))
    return Set(groups.map(\.room)).flatMap { room in
      moments.compactMap { moment in
        let here = groups.filter { $0.room == room }
        return crowd(here.filter { $0.status != .concept }, at: moment, "soft")
          ?? crowd(here, at: moment, "info")
      }
    }
  }

  private func crowd(_ groups: [Group], at moment: Int32, _ severity: String) -> String? {
    let near = groups.filter { moment <= $0.start && $0.start < moment + 15 }
    let together = near.count { $0.start == moment }
    guard together > 0, together > 2 || together < near.count else { return nil }
    let end = max(near.map(\.start).max() ?? 0, moment + 1)
    return "\(severity) stagger \(moment)-\(end) \(near.map(\.id).sorted().joined(separator: " ")) "
      + "\(near.count)/2"
  }

  // MARK: One material

  private struct Use {
    var id: String
    var activity: ActivityID
    var occupied: Range<Int>
    var used: Range<Int>
    var quantity: Int
    var site: String
    var status: Status
  }

  private func uses(of material: Resource) -> [Use] {
    plan.bookings.compactMap { index in
      let booking = plan[index]
      guard booking.resource == material.id, let row = plan.activity(booking.activity) else {
        return nil
      }
      let activity = plan[row]
      guard activity.status.occupies else { return nil }
      let occupied =
        Int(booking.span.start.minutes) - activity.setup..<Int(booking.span.end.minutes)
        + activity.teardown
      let way = way(from: plan.house.handling[material.id], to: activity.museum.text, material)
      return Use(
        id: booking.id.text, activity: activity.id, occupied: occupied,
        used: occupied.lowerBound - way..<occupied.upperBound + way, quantity: booking.quantity,
        site: activity.museum.text, status: activity.status)
    }
  }

  private func way(from handling: Handling?, to site: String, _ material: Resource) -> Int {
    guard let handling else { return 0 }
    let home = handling.home.isEmpty ? material.museum.text : handling.home
    return home == site ? 0 : minutes(home, site) + handling.minutes
  }

  private func minutes(_ from: String, _ to: String) -> Int {
    plan.travel.first { Set([$0.from, $0.to]) == Set([from, to]) }?.minutes ?? 0
  }

  private func stock(_ material: Resource) -> Int {
    material.stock - (plan.house.handling[material.id]?.inRepair ?? 0)
  }

  private func moves(_ material: Resource) -> [String] {
    guard let handling = plan.house.handling[material.id] else { return [] }
    let uses = uses(of: material)
    return uses.flatMap { first in
      uses.compactMap { second in
        guard first.site != second.site, first.activity != second.activity,
          first.occupied.upperBound <= second.occupied.lowerBound,
          first.quantity + second.quantity > stock(material)
        else { return nil }
        let gap = second.occupied.lowerBound - first.occupied.upperBound
        let needed = minutes(first.site, second.site) + handling.minutes
        guard gap < needed else { return nil }
        let end = max(second.occupied.lowerBound, first.occupied.upperBound + 1)
        let statuses = [first.status, second.status]
        let severity =
          statuses == [.confirmed, .confirmed]
          ? "hard" : statuses.contains(.concept) ? "info" : "soft"
        let ids = [first.id, second.id].sorted().joined(separator: " ")
        return
          "\(severity) material-move \(first.occupied.upperBound)-\(end) \(ids) \(needed)/\(gap)"
      }
    }
  }

  /// Ways on which fewer vans are booked at some minute than the pieces need.
  private func undriven(_ material: Resource) -> [String] {
    let vans = materials.filter { $0.features == ["bestelwagen"] }
    guard let handling = plan.house.handling[material.id], handling.needsVan, !vans.isEmpty else {
      return []
    }
    let rides = vans.flatMap { uses(of: $0) }
    return uses(of: material).flatMap { use -> [String] in
      let pieces = handling.perVan ?? use.quantity
      let needed = Int((Double(use.quantity) / Double(pieces)).rounded(.up))
      return [
        use.used.lowerBound..<use.occupied.lowerBound,
        use.occupied.upperBound..<use.used.upperBound,
      ].compactMap { way in
        let there = rides.filter { ride in
          ride.activity == use.activity || way.contains { ride.occupied.contains($0) }
        }.reduce(0) { $0 + $1.quantity }
        guard !way.isEmpty, there < needed else { return nil }
        let numbers = needed > 1 ? " \(needed)/\(there)" : ""
        return "\(most(use.status, "soft")) material-move "
          + "\(way.lowerBound)-\(way.upperBound) \(use.id)\(numbers)"
      }
    }
  }

  private func overflows(_ material: Resource) -> [String] {
    let uses = uses(of: material)
    let moments = Set(uses.flatMap { [$0.used.lowerBound, $0.used.upperBound] }).sorted()
    var found: [String] = []
    var open: (start: Int, severity: String, peak: Int, ids: Set<String>)?
    for moment in moments {
      let here = uses.filter { $0.used.contains(moment) }
      let now = severity(here, over: stock(material))
      if let was = open, was.severity != now?.severity {
        let ids = was.ids.sorted().joined(separator: " ")
        found.append(
          "\(was.severity) material-over \(was.start)-\(moment) \(ids) \(was.peak)/\(stock(material))"
        )
        open = nil
      }
      guard let now else { continue }
      let known = open ?? (moment, now.severity, now.total, [])
      open = (known.start, now.severity, max(known.peak, now.total), known.ids.union(now.ids))
    }
    return found
  }

  private func severity(
    _ here: [Use], over stock: Int
  ) -> (severity: String, total: Int, ids: [String])? {
    let levels: [(String, [Status])] = [
      ("hard", [.confirmed]), ("soft", [.confirmed, .option]),
      ("info", [.confirmed, .option, .concept]),
    ]
    for (name, statuses) in levels {
      let counted = here.filter { statuses.contains($0.status) }
      let total = counted.reduce(0) { $0 + $1.quantity }
      if total > stock { return (name, total, counted.map(\.id)) }
    }
    return nil
  }
}
