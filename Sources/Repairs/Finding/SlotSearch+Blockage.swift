import ConstraintChecker
import Planning

/// Why there is nothing, and from when on there is.
extension SlotSearch {
  /// The need without which most would be free, the earlier in the order of asking where alike.
  func blockage() -> Blockage {
    if let (reason, most) = lacking {
      return Blockage(
        reason: reason, freeFrom: nil, most: most, needed: needed(for: reason),
        elsewhere: most == 0 ? elsewhere(for: reason) : [])
    }
    // What is free for all that is asked lacks nothing of it: then a rule is in the way. Who does not
    // usually work then is lacking all the same.
    if let rule, rule != .staffHours {
      return Blockage(reason: .rule(rule), freeFrom: freeFrom, needed: nil)
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
      guard let free = crews.crew(at: museum)?.count.atAnyHour else { continue }
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
    return open.count == museums.count ? .taken : .closedOrTaken
  }

  /// The rule that most often forbids what is free by counting.
  private var rule: RuleCode? {
    var counts: [RuleCode: Int] = [:]
    var crews = Crews(tables)
    for resource in places.prefix(SlotSearch.most) {
      let rounds = finder(on: resource, .any, &crews)
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
