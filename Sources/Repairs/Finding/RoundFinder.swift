import Planning

/// When the groups of a visit can go round one place.
struct RoundFinder {
  /// Groups that start together in a quarter.
  struct Start {
    let quarter: Int
    let groups: Int
  }

  private let resource: ResourceIndex
  private let tables: SlotTables
  private let crew: SlotTables.Crew?
  private let isOpen: [Bool]
  private let peaks: [Int32]
  private let visitors: [Int32]?
  private let materials: [(pieces: SlotWish.Pieces, peaks: [Int32], stock: Int)]
  private let groups: Int
  /// Groups at once; one where the place is not shared.
  private let most: Int

  init(
    on resource: ResourceIndex, _ tables: SlotTables, crew: SlotTables.Crew?, isOpen: [Bool]
  ) {
    self.resource = resource
    self.tables = tables
    self.crew = crew
    self.isOpen = isOpen
    let (plan, wish) = (tables.plan, tables.wish)
    let place = plan[resource]
    peaks = tables.peaks(of: resource)
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
      guard together > 0, crew.map({ $0.count[next] >= together }) ?? true else { return nil }
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

  /// With the least busy of those who are free, nobody twice.
  func slot(_ starts: [Start], load: (ResourceIndex, Instant) -> Int) -> Slot {
    var taken: Set<ResourceIndex> = []
    let rounds = starts.map { start -> Slot.Round in
      let begin = tables.quarters.instant(start.quarter)
      let free = (crew?.people.indices.filter { crew?.isFree[$0][start.quarter] == true } ?? [])
        .compactMap { crew?.people[$0] }.filter { !taken.contains($0) }
      let home = tables.plan[resource].museum
      let chosen = free.sorted { left, right in
        let (one, other) = (tables.plan[left].museum == home, tables.plan[right].museum == home)
        if one != other { return one }
        return (load(left, begin), left) < (load(right, begin), right)
      }.prefix(crew == nil ? 0 : start.groups)
      taken.formUnion(chosen)
      let end = begin + tables.wish.minutes
      return Slot.Round(
        span: Span(known: begin.minutes, end.minutes), groups: start.groups,
        people: Array(chosen))
    }
    let whole = rounds.dropFirst().reduce(rounds[0].span) { $0.union($1.span) }
    return Slot(
      resource: resource, span: whole, rounds: rounds, materials: tables.wish.materials,
      warnings: 0, warned: [])
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
