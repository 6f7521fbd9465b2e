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

  private func list(while goOn: () -> Bool) -> (slots: [Slot], hasMore: Bool) {
    var hasMore = false
    var found: [(slot: Slot, place: Int)] = []
    var crews = Crews(tables)
    let places = places
    let few = places.count == 1 ? SlotSearch.most : SlotSearch.mostOfARoom
    let each = few * max(1, wish.choice.dates.count)
    for (place, resource) in places.enumerated() {
      guard goOn(), found.count < 3 * SlotSearch.most else { hasMore = true; break }
      let here = slots(on: resource, atMost: each + 1, &crews)
      hasMore = hasMore || here.count > each
      found += here.prefix(each).map { ($0, place) }
    }
    let sorted = found.sorted { left, right in
      (left.slot.warnings, left.place, left.slot.span.start)
        < (right.slot.warnings, right.place, right.slot.span.start)
    }
    return (sorted.prefix(SlotSearch.most).map(\.slot), hasMore || sorted.count > SlotSearch.most)
  }
}

// MARK: - Places

extension SlotSearch {
  /// What could be booked, best fitting first.
  private var places: [ResourceIndex] {
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
    on resource: ResourceIndex, atMost most: Int, _ crews: inout Crews
  ) -> [Slot] {
    let museum = plan[resource].museum
    let rounds = RoundFinder(
      on: resource, tables, crew: crews.crew(at: museum), isOpen: crews.isOpen(museum))
    var found: [Slot] = []
    var (next, tries) = (0, 0)
    for quarter in 0..<tables.quarters.count where quarter >= next {
      guard found.count < most, tries < SlotSearch.patience else { break }
      guard mayStart(quarter), !isFull(quarter, found), let starts = rounds.rounds(from: quarter)
      else { continue }
      tries += 1
      guard let slot = checked(rounds.slot(starts, load: crews.load)) else { continue }
      found.append(slot)
      next = quarter + max(tables.length, 4)
    }
    return found
  }

  /// Of days that are named each has its part of the list.
  private func isFull(_ quarter: Int, _ found: [Slot]) -> Bool {
    guard wish.choice.dates.count > 1, found.count >= SlotSearch.mostOfARoom else { return false }
    let zone = tables.quarters.zone
    let date = zone.local(tables.quarters.instant(quarter)).date
    return found.count { zone.local($0.span.start).date == date } >= SlotSearch.mostOfARoom
  }

  /// Not in the past, and where one hour is asked for not after it.
  private func mayStart(_ quarter: Int) -> Bool {
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
      warnings: soft.count, warned: warned)
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

// MARK: - Why there is nothing

extension SlotSearch {
  /// The need without which most would be free, the earlier in the order of asking where alike.
  private func blockage() -> Blockage {
    if let (reason, most) = lacking {
      return Blockage(
        reason: reason, freeFrom: nil, most: most, needed: needed(for: reason),
        elsewhere: most == 0 ? elsewhere(for: reason) : [])
    }
    var best: (reason: Blockage.Reason, count: Int) = (.taken, 0)
    for (reason, relaxed) in relaxations {
      let count = SlotSearch(for: relaxed, in: plan, now: now).slots().count
      if count > best.count { best = (reason, count) }
    }
    let reason = best.count > 0 ? best.reason : busyPeople ?? withoutAny
    return Blockage(reason: reason, freeFrom: freeFrom, needed: needed(for: reason))
  }

  /// As many people as there are groups, where it is for people that there is nothing.
  private func needed(for reason: Blockage.Reason) -> Int? {
    switch reason {
    case .language, .skill, .people:
      let groups = wish.fewestGroups(in: plan)
      return groups > 1 ? groups : nil
    case .feature, .material, .layout, .absent, .pieces, .seats, .rule, .taken, .closed,
      .closedOrTaken, .past:
      return nil
    }
  }

  private var relaxations: [(Blockage.Reason, SlotWish)] {
    var all: [(Blockage.Reason, SlotWish)] = []
    func add(_ reason: Blockage.Reason, _ relax: (inout SlotWish) -> Void) {
      var relaxed = wish
      relax(&relaxed)
      if relaxed != wish { all.append((reason, relaxed)) }
    }
    add(.language(wish.language)) {
      $0.language = ""
      if $0.skills.isEmpty { $0.skills = trade(speaking: wish.language) }
    }
    for skill in wish.skills { add(.skill(skill)) { $0.skills.removeAll { $0 == skill } } }
    for feature in wish.features {
      add(.feature(feature)) { $0.features.removeAll { $0 == feature } }
    }
    for pieces in wish.materials {
      add(.material(pieces.material)) { $0.materials.removeAll { $0 == pieces } }
    }
    if !wish.layout.isEmpty { add(.layout(wish.layout)) { $0.layout = "" } }
    add(.people(wish.fewestGroups(in: plan))) {
      $0.language = ""
      $0.skills = []
    }
    // A smaller room would do; the guides are as many as before.
    add(wish.kind == .room ? .seats(wish.visitors) : .pieces(wish.visitors)) {
      $0.guided = $0.visitors
      $0.visitors = min($0.visitors, 1)
    }
    return all
  }

  /// What those who speak a language are: it stays asked for when the language does not.
  private func trade(speaking language: String) -> [String] {
    let speakers = tables.able([], language)
    return speakers.first.flatMap { Abilities(of: plan[$0], in: plan).trade }.map { [$0] } ?? []
  }

  /// Where rooms are taken as well no need alone is to blame, but who is missing can be told.
  private var busyPeople: Blockage.Reason? {
    guard wish.isGuided else { return nil }
    var crews = Crews(tables)
    let museums = wish.museum.map { [$0] } ?? plan.museums.map(\.id)
    for museum in museums {
      let (open, groups) = (crews.isOpen(museum), wish.groups(in: plan, museum))
      guard let free = crews.crew(at: museum)?.count else { continue }
      let starts = open.indices.filter { open[$0] && mayStart($0) }
      if starts.isEmpty || starts.contains(where: { free[$0] >= groups }) { return nil }
    }
    return wish.language.isEmpty
      ? wish.skills.first.map { .skill($0) } : .language(wish.language)
  }

  private var withoutAny: Blockage.Reason {
    if let now, tables.quarters.span.end <= now { return .past }
    // Where nothing suits anyway nobody minds the doors.
    let museums = places.map { plan[$0].museum }.unique
    let open = museums.filter { tables.isOpen($0).contains(true) }
    guard !open.isEmpty else { return .closed }
    return rule.map { .rule($0) } ?? (open.count == museums.count ? .taken : .closedOrTaken)
  }

  /// The rule that most often forbids what is free by counting.
  private var rule: RuleCode? {
    var counts: [RuleCode: Int] = [:]
    var crews = Crews(tables)
    for resource in places.prefix(SlotSearch.most) {
      let museum = plan[resource].museum
      let rounds = RoundFinder(
        on: resource, tables, crew: crews.crew(at: museum), isOpen: crews.isOpen(museum))
      let starts = (0..<tables.quarters.count).lazy.filter { mayStart($0) }
        .compactMap { rounds.rounds(from: $0) }
      for start in starts.prefix(4) {
        let proposal = rounds.slot(start, load: crews.load)
          .proposal(for: wish, in: plan, asked: now)
        var check = ConstraintCheck(now: now)
        let hard = check.verdict(on: proposal, in: plan).filter { $0.severity == .hard }
        for rule in Set(hard.map(\.rule)) { counts[rule, default: 0] += 1 }
      }
    }
    return counts.max { ($0.value, $1.key.order) < ($1.value, $0.key.order) }?.key
  }

  /// The rest of the day first, then four weeks at any hour.
  private var freeFrom: Instant? {
    var later = wish
    later.hours = wish.hours.lowerBound..<1440
    later.last = wish.last + 28
    later.startsBy = nil
    later.choice.dates = []
    guard later != wish else { return nil }
    return SlotSearch(for: later, in: plan, now: now).earliest()
  }
}
