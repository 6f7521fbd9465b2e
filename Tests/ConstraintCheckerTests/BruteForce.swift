import ConstraintChecker
import Planning

/// The rules once more, from their definitions: every pair, every single minute, no sorting.
struct BruteForce {
  private struct Item {
    var id: String
    var activity: String
    var resource: Int
    var occupied: Range<Int>
    var core: Range<Int>
    var quantity: Int
    var visitors: Int
    var status: Status
  }

  private let plan: Plan
  private let items: [Item]

  init(_ plan: Plan) {
    self.plan = plan
    items = plan.bookings.compactMap { index in
      let (booking, row) = (plan[index], plan.row(index))
      guard let activity = plan.activity(booking.activity), plan.status(activity).occupies else {
        return nil
      }
      let about = plan[activity]
      let core = Int(row.start)..<Int(row.end)
      return Item(
        id: booking.id.text, activity: booking.activity.text, resource: Int(row.resource),
        occupied: (core.lowerBound - about.setup)..<(core.upperBound + about.teardown), core: core,
        quantity: booking.quantity, visitors: about.visitors ?? 0, status: about.status)
    }
  }

  /// Every conflict as `severity rule resource start-end ids needed/available`, sorted.
  var conflicts: [String] {
    (pairs + demands + seats).sorted()
  }

  private var pairs: [String] {
    items.indices.flatMap { first in
      items[..<first].compactMap { pair(items[first], $0) }
    }
  }

  private func pair(_ left: Item, _ right: Item) -> String? {
    let same = left.activity == right.activity
    let (one, two) = same ? (left.core, right.core) : (left.occupied, right.occupied)
    let both = one.clamped(to: two)
    guard one.overlaps(two), !both.isEmpty, let (rule, place) = rule(left, right) else {
      return nil
    }
    let statuses = [left.status, right.status]
    let severity =
      statuses == [.confirmed, .confirmed] ? "hard" : statuses.contains(.concept) ? "info" : "soft"
    return text(severity, rule, place, both, [left.id, right.id], nil)
  }

  private func rule(_ left: Item, _ right: Item) -> (String, Int)? {
    let resource = plan.resources[left.resource]
    if left.resource == right.resource {
      switch resource.kind {
      case .room: return resource.sharing == nil ? ("room-double", left.resource) : nil
      case .staff: return ("staff-double", left.resource)
      case .material: return nil
      }
    }
    if isPart(left.resource, of: right.resource) { return ("room-part", left.resource) }
    if isPart(right.resource, of: left.resource) { return ("room-part", right.resource) }
    return nil
  }

  private func isPart(_ part: Int, of whole: Int) -> Bool {
    var next = plan.resources[part].partOf
    while let id = next {
      guard id != plan.resources[whole].id else { return true }
      next = plan.resources.first { $0.id == id }?.partOf
    }
    return false
  }

  private var seats: [String] {
    items.compactMap { item in
      let room = plan.resources[item.resource]
      guard room.kind == .room, room.sharing == nil, let seats = room.capacity else { return nil }
      guard item.visitors > 0, Double(item.visitors) >= Double(seats) * 0.9 else { return nil }
      let most = item.visitors > seats ? 2 : 1
      let firm = item.status == .confirmed ? 2 : item.status == .option ? 1 : 0
      return text(
        ["info", "soft", "hard"][min(most, firm)], "room-cap", item.resource, item.core, [item.id],
        (item.visitors, seats))
    }
  }

  private var demands: [String] {
    plan.resources.indices.flatMap { resource -> [String] in
      let here = items.filter { $0.resource == resource }
      let kind = plan.resources[resource]
      guard kind.kind == .material || kind.sharing != nil, !here.isEmpty else { return [] }
      return intervals(here, kind, resource)
    }
  }

  private struct Moment {
    var severity: String
    var needed: Int
    var available: Int
    var ids: Set<String>
  }

  private func intervals(_ here: [Item], _ kind: Resource, _ resource: Int) -> [String] {
    let first = here.map(\.occupied.lowerBound).min() ?? 0
    let last = here.map(\.occupied.upperBound).max() ?? 0
    var found: [String] = []
    var open: (start: Int, moment: Moment)?
    for minute in first...last {
      let now = moment(here.filter { $0.occupied.contains(minute) }, kind)
      if let was = open, was.moment.severity != now?.severity {
        found.append(
          text(
            was.moment.severity, kind.kind == .material ? "material-over" : "room-share", resource,
            was.start..<minute, Array(was.moment.ids), (was.moment.needed, was.moment.available)))
        open = nil
      }
      guard let now else { continue }
      guard let was = open else { open = (minute, now); continue }
      let isPeak = now.needed - now.available > was.moment.needed - was.moment.available
      var moment = isPeak ? now : was.moment
      moment.ids = was.moment.ids.union(now.ids)
      open = (was.start, moment)
    }
    return found
  }

  private func moment(_ present: [Item], _ kind: Resource) -> Moment? {
    let levels: [(String, [Status])] = [
      ("hard", [.confirmed]), ("soft", [.confirmed, .option]),
      ("info", [.confirmed, .option, .concept]),
    ]
    for (severity, statuses) in levels {
      let taking = present.filter { statuses.contains($0.status) }
      guard let (needed, available) = excess(taking, kind) else { continue }
      return Moment(
        severity: severity, needed: needed, available: available, ids: Set(taking.map(\.id)))
    }
    return nil
  }

  private func excess(_ taking: [Item], _ kind: Resource) -> (Int, Int)? {
    let quantity = taking.reduce(0) { $0 + $1.quantity }
    guard kind.kind == .room else { return quantity > kind.stock ? (quantity, kind.stock) : nil }
    let visitors = Dictionary(taking.map { ($0.activity, $0.visitors) }) { first, _ in first }
    let people = visitors.values.reduce(0, +)
    if let limit = kind.sharing?.people, people > limit { return (people, limit) }
    if let limit = kind.sharing?.groups, quantity > limit { return (quantity, limit) }
    return nil
  }

  private func text(
    _ severity: String, _ rule: String, _ resource: Int, _ span: Range<Int>, _ ids: [String],
    _ measure: (Int, Int)?
  ) -> String {
    let numbers = measure.map { " \($0.0)/\($0.1)" } ?? ""
    let place = plan.resources[resource].id.text
    return "\(severity) \(rule) \(place) \(span.lowerBound)-\(span.upperBound) "
      + ids.sorted().joined(separator: " ") + numbers
  }
}
