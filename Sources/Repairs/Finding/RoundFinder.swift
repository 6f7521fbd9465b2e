import Planning

/// When the groups of a visit can go round one place.
struct RoundFinder {
  /// Groups that start together in a quarter.
  struct Start {
    let quarter: Int
    let groups: Int
  }

  /// Whether people are asked outside the hours they usually work as well.
  enum Hours {
    case usual, any
  }

  private let resource: ResourceIndex
  private let tables: SlotTables
  private let crew: SlotTables.Crew?
  /// People who can start a round in a quarter; nil where nobody is needed.
  private let there: [Int]?
  private let isOpen: [Bool]
  private let peaks: [Int32]
  private let visitors: [Int32]?
  private let materials: [(pieces: SlotWish.Pieces, peaks: [Int32], stock: Int)]
  private let groups: Int
  /// Groups at once; one where the place is not shared.
  private let most: Int

  init(
    on resource: ResourceIndex, _ tables: SlotTables, crew: SlotTables.Crew?, isOpen: [Bool],
    hours: Hours
  ) {
    self.resource = resource
    self.tables = tables
    self.crew = crew
    there = hours == .any ? crew?.count.atAnyHour : crew?.count.withinHours
    self.isOpen = isOpen
    let (plan, wish) = (tables.plan, tables.wish)
    let place = plan[resource]
    peaks = hours == .any ? tables.peaks(of: resource) : tables.peaksWithinHours(of: resource)
    groups = wish.groups(in: plan, place.museum)
    most = place.sharing?.groups ?? (place.kind == .material ? place.stock : 1)
    visitors = place.sharing?.people.map { _ in tables.visitors(in: resource) }
    materials = wish.materials.map { pieces in
      guard let index = plan.resource(pieces.material) else { return (pieces, [], 0) }
      let stock = plan[index].stock - (plan.house.handling[pieces.material]?.inRepair ?? 0)
      return (pieces, tables.peaks(of: index), stock)
    }
  }

  /// The rounds of all groups from a quarter on; nil when they do not all find room.
  func rounds(from quarter: Int) -> [Start]? {
    var starts: [Start] = []
    var (left, next) = (groups, quarter)
    while left > 0 {
      guard isOpen.indices.contains(next), isOpen[next], materialsLast(next) else { return nil }
      let together = min(left, room(at: next))
      guard together > 0, there.map({ $0[next] >= together }) ?? true else { return nil }
      starts.append(Start(quarter: next, groups: together))
      left -= together
      next += tables.length
    }
    return starts
  }

  /// Groups that find room in a quarter.
  private func room(at quarter: Int) -> Int {
    let (place, wish) = (tables.plan[resource], tables.wish)
    let used = Int(peaks[quarter])
    if place.kind == .material { return place.stock - used >= max(1, wish.visitors) ? groups : 0 }
    guard place.sharing != nil else { return used == 0 ? groups : 0 }
    if let people = place.sharing?.people, let visitors,
      Int(visitors[quarter]) + wish.visitors > people
    {
      return 0
    }
    return place.sharing?.groups == nil ? groups : max(0, most - used)
  }

  private func materialsLast(_ quarter: Int) -> Bool {
    materials.allSatisfy { material in
      material.peaks.indices.contains(quarter)
        && Int(material.peaks[quarter]) + material.pieces.count <= material.stock
    }
  }

  /// With the least busy of those who are free, nobody twice; those within their usual hours first.
  func slot(_ starts: [Start], load: (ResourceIndex, Instant) -> Int) -> Slot {
    var taken: Set<ResourceIndex> = []
    var outside: Set<ResourceIndex> = []
    let rounds = starts.map { start -> Slot.Round in
      let begin = tables.quarters.instant(start.quarter)
      let chosen = chosen(start, but: taken, load: load)
      taken.formUnion(chosen.map(\.person))
      outside.formUnion(chosen.filter(\.isOutside).map(\.person))
      let end = begin + tables.wish.minutes
      return Slot.Round(
        span: Span(known: begin.minutes, end.minutes), groups: start.groups,
        people: chosen.map(\.person))
    }
    let whole = rounds.dropFirst().reduce(rounds[0].span) { $0.union($1.span) }
    if let first = starts.first, isOutside(first.quarter) { outside.insert(resource) }
    return Slot(
      resource: resource, span: whole, rounds: rounds, materials: tables.wish.materials,
      outsideHours: outside.sorted(), warnings: 0, warned: [])
  }

  /// Whether who is looked for does not usually work then.
  private func isOutside(_ quarter: Int) -> Bool {
    guard tables.plan[resource].kind == .staff, let hours = tables.hours(of: resource) else {
      return false
    }
    return !hours.include(tables.occupied(from: quarter))
  }

  fileprivate struct Chosen {
    let person: ResourceIndex
    let isOutside: Bool
    let isFromElsewhere: Bool
    let load: Int
  }

  private func chosen(
    _ start: Start, but taken: Set<ResourceIndex>, load: (ResourceIndex, Instant) -> Int
  ) -> [Chosen] {
    guard let crew else { return [] }
    let begin = tables.quarters.instant(start.quarter)
    let home = tables.plan[resource].museum
    let free = crew.people.indices.filter {
      crew.isFree[$0][start.quarter] && !taken.contains(crew.people[$0])
    }
    let able = free.map { place in
      let person = crew.people[place]
      return Chosen(
        person: person, isOutside: !crew.isUsual[place][start.quarter],
        isFromElsewhere: tables.plan[person].museum != home, load: load(person, begin))
    }
    return Array(able.sorted(by: <).prefix(start.groups))
  }
}

extension RoundFinder.Chosen: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.isOutside != right.isOutside { return right.isOutside }
    if left.isFromElsewhere != right.isFromElsewhere { return right.isFromElsewhere }
    return (left.load, left.person) < (right.load, right.person)
  }
}

/// Crews and hours of museums, each worked out when first asked for.
struct Crews {
  private let tables: SlotTables
  private let able: [ResourceIndex]
  private var crews: [MuseumID: SlotTables.Crew] = [:]
  private var open: [MuseumID: [Bool]] = [:]

  init(_ tables: SlotTables) {
    self.tables = tables
    able = tables.wish.isGuided ? tables.able(tables.wish.skills, tables.wish.language) : []
  }

  /// Nil where nobody is needed.
  mutating func crew(at museum: MuseumID) -> SlotTables.Crew? {
    guard tables.wish.isGuided else { return nil }
    if let known = crews[museum] { return known }
    let crew = tables.crew(of: able, at: museum)
    crews[museum] = crew
    return crew
  }

  mutating func isOpen(_ museum: MuseumID) -> [Bool] {
    if let known = open[museum] { return known }
    let hours = tables.isOpen(museum)
    open[museum] = hours
    return hours
  }

  /// Minutes of work in the week of a moment.
  func load(_ person: ResourceIndex, _ moment: Instant) -> Int {
    Workload.minutes(
      of: person, around: Span(known: moment.minutes, moment.minutes + 15), in: tables.plan)
  }
}
