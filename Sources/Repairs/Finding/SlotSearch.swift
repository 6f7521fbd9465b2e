import ConstraintChecker
import Planning

/// Finds when and where a wish can be granted.
///
/// Quarters of an hour in which room, people and materials are free are found by counting; only
/// what is offered is then held against every rule.
package struct SlotSearch {
  package static let most = 20
  /// Of one room, so that a list shows more than one.
  private static let mostOfARoom = 3
  /// Starts of one room that are held against the rules before it is given up.
  private static let patience = 40

  let wish: SlotWish
  let plan: Plan
  let now: Instant?
  let tables: SlotTables

  package init(for wish: SlotWish, in plan: Plan, now: Instant? = nil) {
    self.wish = wish
    self.plan = plan
    self.now = now
    tables = SlotTables(wish, in: plan)
  }

  /// Slots best first; without any, what blocks most.
  ///
  /// Seats nearest above what is asked, then earliest, then least busy people; those with a warning
  /// come last.
  package func answer(while goOn: () -> Bool = { true }) -> SlotAnswer {
    let (slots, hasMore) = list(while: goOn)
    guard slots.isEmpty, goOn() else {
      return SlotAnswer(slots: slots, blockage: nil, hasMore: hasMore)
    }
    return SlotAnswer(slots: [], blockage: blockage())
  }

  func slots(while goOn: () -> Bool = { true }) -> [Slot] { list(while: goOn).slots }

  /// Who does not usually work then is looked for only where there is room in the list.
  private func list(while goOn: () -> Bool) -> (slots: [Slot], hasMore: Bool) {
    var crews = Crews(tables)
    var (found, hasMore) = slots(.usual, &crews, while: goOn)
    if tables.mayMeetHours, found.count < SlotSearch.most {
      let others = slots(.any, &crews, while: goOn)
      found += others.found
      hasMore = hasMore || others.hasMore
    }
    let sorted = found.sorted { left, right in
      (left.slot.trouble, left.place, left.slot.span.start)
        < (right.slot.trouble, right.place, right.slot.span.start)
    }
    return (sorted.prefix(SlotSearch.most).map(\.slot), hasMore || sorted.count > SlotSearch.most)
  }

  private func slots(
    _ hours: RoundFinder.Hours, _ crews: inout Crews, while goOn: () -> Bool
  ) -> (found: [(slot: Slot, place: Int)], hasMore: Bool) {
    var hasMore = false
    var found: [(slot: Slot, place: Int)] = []
    let places = places
    let few = places.count == 1 ? SlotSearch.most : SlotSearch.mostOfARoom
    let each = few * max(1, wish.choice.dates.count)
    for (place, resource) in places.enumerated() {
      guard goOn(), found.count < 3 * SlotSearch.most else { hasMore = true; break }
      let here = slots(on: resource, hours, atMost: each + 1, &crews)
      hasMore = hasMore || here.count > each
      found += here.prefix(each).map { ($0, place) }
    }
    return (found, hasMore)
  }
}

extension Slot {
  /// What speaks against it, the worst first: others are asked before who does not usually work then.
  var trouble: Int { (outsideHours.isEmpty ? 0 : 1_000_000) + warnings }
}

// MARK: - Places

extension SlotSearch {
  /// What could be booked, best fitting first.
  var places: [ResourceIndex] {
    let all = plan.resources.indices.map { ResourceIndex($0) }
    let fitting = all.filter { suits(plan[$0]) }
    return fitting.sorted { (surplus(of: plan[$0]), $0) < (surplus(of: plan[$1]), $1) }
  }

  private func suits(_ resource: Resource) -> Bool {
    guard resource.kind == wish.kind, wish.mayBe(resource) else { return false }
    switch wish.kind {
    case .room: return suits(room: resource)
    case .staff:
      let abilities = Abilities(of: resource, in: plan)
      return abilities.speak(wish.language, on: wish.last)
        && wish.skills.allSatisfy { abilities.include($0, on: wish.last) }
    case .material: return resource.stock >= max(1, wish.visitors)
    }
  }

  private func suits(room: Resource) -> Bool {
    guard Set(wish.features).isSubset(of: room.features) else { return false }
    if !wish.layout.isEmpty {
      return plan.house.layouts[room.id]?.contains {
        $0.name == wish.layout && $0.people >= wish.visitors
      } ?? false
    }
    if let sharing = room.sharing { return sharing.people.map { $0 >= wish.visitors } ?? true }
    guard let seats = room.capacity else { return wish.visitors == 0 }
    return seats >= wish.visitors
  }

  private func surplus(of resource: Resource) -> Int {
    switch wish.kind {
    case .room:
      (resource.capacity ?? resource.sharing?.people ?? wish.visitors + 500) - wish.visitors
    case .staff, .material: 0
    }
  }
}

// MARK: - Slots of one place

extension SlotSearch {
  private func slots(
    on resource: ResourceIndex, _ hours: RoundFinder.Hours, atMost most: Int,
    _ crews: inout Crews
  ) -> [Slot] {
    let rounds = finder(on: resource, hours, &crews)
    // What can be within the usual hours was found there.
    let usual = hours == .any ? finder(on: resource, .usual, &crews) : nil
    var found: [Slot] = []
    var (next, tries) = (0, 0)
    for quarter in 0..<tables.quarters.count where quarter >= next {
      guard found.count < most, tries < SlotSearch.patience else { break }
      guard mayStart(quarter), !isFull(quarter, found), usual?.rounds(from: quarter) == nil,
        let starts = rounds.rounds(from: quarter)
      else { continue }
      tries += 1
      guard let slot = checked(rounds.slot(starts, load: crews.load)) else { continue }
      found.append(slot)
      next = quarter + max(tables.length, 4)
    }
    return found
  }

  func finder(
    on resource: ResourceIndex, _ hours: RoundFinder.Hours, _ crews: inout Crews
  ) -> RoundFinder {
    let museum = plan[resource].museum
    return RoundFinder(
      on: resource, tables, crew: crews.crew(at: museum), isOpen: crews.isOpen(museum),
      hours: hours)
  }

  /// Of days that are named each has its part of the list.
  private func isFull(_ quarter: Int, _ found: [Slot]) -> Bool {
    guard wish.choice.dates.count > 1, found.count >= SlotSearch.mostOfARoom else { return false }
    let zone = tables.quarters.zone
    let date = zone.local(tables.quarters.instant(quarter)).date
    return found.count { zone.local($0.span.start).date == date } >= SlotSearch.mostOfARoom
  }

  /// Not in the past, and where one hour is asked for not after it.
  func mayStart(_ quarter: Int) -> Bool {
    let start = tables.quarters.instant(quarter)
    if let now, start < now { return false }
    return wish.startsBy.map { tables.quarters.zone.local(start).minuteOfDay <= $0 } ?? true
  }

  /// Nil when a hard rule stands in the way.
  private func checked(_ slot: Slot) -> Slot? {
    if wish.isGuided, slot.rounds.contains(where: { $0.people.count < $0.groups }) { return nil }
    var check = ConstraintCheck(now: now)
    let proposal = slot.proposal(for: wish, in: plan, asked: now)
    let conflicts = check.verdict(on: proposal, in: plan)
    guard !conflicts.contains(where: { $0.severity == .hard }) else { return nil }
    let soft = conflicts.filter { $0.severity == .soft }
    let warned = soft.map(\.rule).reduce(into: [RuleCode]()) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
    var checked = Slot(
      resource: slot.resource, span: slot.span, rounds: slot.rounds, materials: slot.materials,
      outsideHours: slot.outsideHours, warnings: soft.count, warned: warned)
    checked.lead = soft.first { $0.rule == .lead }?.measure
    return checked
  }
}

extension Slot {
  /// As the rules try it; what is known to become an activity of a kind is asked for as such.
  package func proposal(
    for wish: SlotWish, in plan: Plan, asked now: Instant? = nil
  ) -> Proposal {
    var claims: [Proposal.Claim] = []
    for round in rounds {
      let isShared = plan[resource].sharing != nil
      claims.append(
        Proposal.Claim(
          resource: resource, span: round.span,
          quantity: wish.kind == .material ? max(1, wish.visitors) : isShared ? round.groups : 1))
      claims += round.people.map { Proposal.Claim(resource: $0, span: round.span) }
    }
    claims += materials.compactMap { pieces in
      plan.resource(pieces.material).map {
        Proposal.Claim(resource: $0, span: span, quantity: pieces.count)
      }
    }
    return Proposal(
      museum: plan[resource].museum, kind: wish.activityKind, span: span, setup: wish.setup,
      teardown: wish.teardown, visitors: wish.kind == .room ? wish.visitors : 0,
      language: wish.language, needs: wish.layout.isEmpty ? [] : [Need(.layout, wish.layout)],
      askedAt: wish.activityKind.isEmpty ? nil : now, claims: claims)
  }
}
