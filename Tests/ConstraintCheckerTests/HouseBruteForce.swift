import ConstraintChecker
import Planning

/// The rules about rooms and materials once more, from their definitions: every pair, no sorting.
struct HouseBruteForce {
  struct Item {
    var id: String
    var activity: Activity
    var kind: ActivityKind
    var resource: Resource
    var core: Range<Int>
    var occupied: Range<Int>
    var quantity: Int
  }

  let plan: Plan
  let items: [Item]

  init(_ plan: Plan) {
    self.plan = plan
    items = plan.bookings.compactMap { index in
      let booking = plan[index]
      guard let row = plan.activity(booking.activity), plan.status(row).occupies,
        let resource = plan.resource(booking.resource)
      else { return nil }
      let activity = plan[row]
      let core = Int(booking.span.start.minutes)..<Int(booking.span.end.minutes)
      return Item(
        id: booking.id.text, activity: activity,
        kind: plan.house.kinds[activity.kind] ?? ActivityKind(id: activity.kind),
        resource: plan[resource], core: core,
        occupied: (core.lowerBound - activity.setup)..<(core.upperBound + activity.teardown),
        quantity: booking.quantity)
    }
  }

  /// Every conflict as `severity rule resource ids needed/available`, sorted.
  var conflicts: [String] {
    let pairs = items.flatMap { left in
      items.filter { $0.activity.id != left.activity.id }.flatMap { pair(left, $0) }
    }
    let alone = items.flatMap { closed($0) } + items.compactMap { crowded($0) }
    return (pairs + doubles + alone + plan.activities.compactMap { handled(plan[$0]) }).sorted()
  }

  /// What is said of a pair in this order: the first before the second, or disturbing it.
  private func pair(_ one: Item, _ two: Item) -> [String] {
    [
      buffer(one, two), noise(one, two), dust(one, two), fragile(one, two), climate(one, two),
    ].compactMap { $0 }
  }

  /// Where two rooms are one place: the same, or one a part of the other, which is then named.
  private func place(_ one: Resource, _ two: Resource) -> Resource? {
    guard one.kind == .room, two.kind == .room else { return nil }
    if one.id == two.id || isPart(one.id, of: two.id) { return one }
    return isPart(two.id, of: one.id) ? two : nil
  }

  private func buffer(_ one: Item, _ two: Item) -> String? {
    guard let place = place(one.resource, two.resource),
      one.resource.id != two.resource.id || place.sharing == nil,
      one.occupied.upperBound <= two.occupied.lowerBound
    else { return nil }
    let gap = two.core.lowerBound - one.core.upperBound
    let needed =
      max(one.activity.teardown, one.kind.teardown) + max(two.activity.setup, two.kind.setup)
    let isFirm = one.kind.hasFirmBuffers || two.kind.hasFirmBuffers
    return gap < needed
      ? text("buffer", isFirm ? "hard" : "soft", one, two, at: place, (needed, gap)) : nil
  }

  private var adjacencies: [Adjacency] {
    plan.house.rows.compactMap { if case .adjacency(let row) = $0 { row } else { nil } }
  }

  /// Whether noise and dust pass between two rooms: through a door from what one is, is a part of
  /// or contains, to what the other is, is a part of or contains.
  private func passes(_ one: Item, _ two: Item) -> (noise: Bool, dust: Bool) {
    guard one.resource.kind == .room, two.resource.kind == .room else { return (false, false) }
    if place(one.resource, two.resource) != nil { return (true, true) }
    func isAt(_ id: ResourceID, _ room: Resource) -> Bool {
      plan.resources.first { $0.id == id }.flatMap { place($0, room) } != nil
    }
    let doors = adjacencies.filter { door in
      (isAt(door.first, one.resource) && isAt(door.second, two.resource))
        || (isAt(door.second, one.resource) && isAt(door.first, two.resource))
    }
    return (doors.contains(where: \.carriesNoise), doors.contains(where: \.carriesDust))
  }

  /// One person at two times at once, unless either is of a kind that lets them.
  private var doubles: [String] {
    items.indices.flatMap { first in
      items[..<first].compactMap { double(items[first], $0) }
    }
  }

  private func double(_ one: Item, _ two: Item) -> String? {
    let isOwn = one.activity.id == two.activity.id
    let times = isOwn ? (one.core, two.core) : (one.occupied, two.occupied)
    guard one.resource.id == two.resource.id, one.resource.kind == .staff,
      times.0.overlaps(times.1), !one.kind.allowsParallel, !two.kind.allowsParallel
    else { return nil }
    return text("staff-double", "hard", one, two, at: one.resource, nil)
  }

  private func noise(_ loud: Item, _ quiet: Item) -> String? {
    let level = plan.house.setting(of: "noise", in: quiet.resource.museum)?.parameters[
      "noise-level"]
    guard passes(loud, quiet).noise, loud.core.overlaps(quiet.core), quiet.kind.needsSilence,
      loud.kind.noise.rawValue >= level ?? 2
    else { return nil }
    // Two concerts in one room disturb each other: that is one conflict.
    if loud.kind == quiet.kind, let place = place(loud.resource, quiet.resource) {
      let isSame = loud.resource.id == quiet.resource.id
      guard isSame ? loud.id < quiet.id : quiet.resource.id == place.id else { return nil }
    }
    return text(
      "noise", quiet.kind.isSpoiledByNoise ? "hard" : "soft", loud, quiet, at: quiet.resource, nil)
  }

  private func dust(_ works: Item, _ other: Item) -> String? {
    guard passes(works, other).dust, works.core.overlaps(other.core), works.kind.makesDust,
      other.kind.handlesArt || other.kind.audience != .staff
    else { return nil }
    let isScreened = isScreened(works, from: other)
    guard other.kind.handlesArt || !isScreened else { return nil }
    return text(
      "dust", other.kind.handlesArt && !isScreened ? "hard" : "soft", works, other,
      at: other.resource, nil)
  }

  /// Whether a screen of the works stands there at each minute of both.
  private func isScreened(_ works: Item, from other: Item) -> Bool {
    let both = works.core.clamped(to: other.core)
    return items.contains { item in
      item.activity.id == works.activity.id && item.resource.features.contains("stofscherm")
        && both.allSatisfy { item.core.contains($0) }
    }
  }

  private func fragile(_ art: Item, _ other: Item) -> String? {
    guard place(art.resource, other.resource) != nil, art.kind.handlesArt,
      other.kind.audience != .staff, art.core.overlaps(other.core)
    else { return nil }
    return text("fragile", "hard", art, other, at: other.resource, nil)
  }

  private func climate(_ works: Item, _ art: Item) -> String? {
    guard let wait = wait(works, art) else { return nil }
    let isLess = items.contains { other in
      guard other.activity.id != art.activity.id, let longer = self.wait(other, art) else {
        return false
      }
      return longer.left > wait.left && weight("hard", other, art) >= weight("hard", works, art)
    }
    return isLess
      ? nil
      : text(
        "climate", "hard", works, art, at: art.resource, (wait.needed, wait.needed - wait.left))
  }

  /// Minutes that art has to wait after works end, and those that are left when it comes.
  private func wait(_ works: Item, _ art: Item) -> (needed: Int, left: Int)? {
    guard art.kind.handlesArt, let needed = works.kind.settlingHours ?? dustHours(works),
      reaches(works, art)
    else { return nil }
    let gap = art.core.lowerBound - works.core.upperBound
    return gap >= 0 && gap < needed * 60 ? (needed * 60, needed * 60 - gap) : nil
  }

  private func dustHours(_ works: Item) -> Int? { works.kind.makesDust ? 30 : nil }

  /// One place, or one airflow for what makes no dust.
  private func reaches(_ works: Item, _ art: Item) -> Bool {
    place(works.resource, art.resource) != nil
      || (!works.kind.makesDust && passes(works, art).dust)
  }

  /// Art needs two people, in the Industriemuseum three.
  private func handled(_ activity: Activity) -> String? {
    guard activity.status.occupies, plan.house.kinds[activity.kind]?.handlesArt == true else {
      return nil
    }
    let booked = plan.resources.filter { resource in
      plan.bookings.contains {
        plan[$0].activity == activity.id && plan[$0].resource == resource.id
      }
    }
    let people = booked.count { $0.kind == .staff }
    let needed = activity.museum == "im" ? 3 : 2
    guard people < needed else { return nil }
    let room = booked.first { $0.kind == .room }?.id.text ?? ""
    return "\(activity.status.most("hard")) fragile \(room)  \(needed)/\(people)"
  }

  private func closed(_ item: Item) -> [String] {
    plan.house.closures.values.flatMap { $0 }.compactMap { closure in
      let span = Int(closure.span.start.minutes)..<Int(closure.span.end.minutes)
      guard span.overlaps(item.occupied),
        isSame(item.resource.id, closure.room) || isPart(item.resource.id, of: closure.room)
          || isPart(closure.room, of: item.resource.id)
      else { return nil }
      return text("room-closed", "hard", item, item, at: item.resource, nil)
    }
  }

  private func isSame(_ one: ResourceID, _ two: ResourceID) -> Bool { one == two }

  private func isPart(_ part: ResourceID, of whole: ResourceID) -> Bool {
    guard let parent = plan.resources.first(where: { $0.id == part })?.partOf else { return false }
    return parent == whole || isPart(parent, of: whole)
  }

  private func crowded(_ item: Item) -> String? {
    guard item.resource.kind == .room, item.resource.sharing == nil else { return nil }
    let asked = item.activity.needs.filter { $0.form == .layout }.compactMap { need in
      plan.house.layouts[item.resource.id]?.first { $0.name == need.item }?.people
    }
    guard let seats = asked.first ?? item.resource.capacity, let visitors = item.activity.visitors,
      visitors * 10 >= seats * 9
    else { return nil }
    return text(
      "room-cap", visitors > seats ? "hard" : "soft", item, item, at: item.resource,
      (visitors, seats))
  }
}

extension HouseBruteForce {
  func text(
    _ rule: String, _ most: String, _ one: Item, _ two: Item, at place: Resource,
    _ measure: (Int, Int)?
  ) -> String {
    let ids = Set([one.id, two.id]).sorted().joined(separator: " ")
    let numbers = measure.map { " \($0.0)/\($0.1)" } ?? ""
    return
      "\(["info", "soft", "hard"][weight(most, one, two)]) \(rule) \(place.id.text) \(ids)\(numbers)"
  }

  private func weight(_ most: String, _ one: Item, _ two: Item) -> Int {
    let firmness = [one, two].map { item in
      switch item.activity.status {
      case .confirmed: 2
      case .option: 1
      default: 0
      }
    }
    return min(most == "hard" ? 2 : 1, firmness.min() ?? 0)
  }
}
