/// What changes a few times a year and all rules look at, each row found by its key.
package struct House: Sendable {
  private var shared = SharedTables(HouseTables())

  private var tables: HouseTables {
    _read { yield shared.pointer.pointee }
    _modify {
      if !isKnownUniquelyReferenced(&shared) { shared = SharedTables(shared.pointer.pointee) }
      yield &shared.pointer.pointee
    }
  }

  package init(_ rows: [HouseRow] = []) {
    for row in rows { set(row) }
  }

  /// All rows, by table and key.
  package var rows: [HouseRow] { byKey.sorted { $0.key < $1.key }.map(\.value) }

  /// The rows of one table, by key.
  package func rows(of table: HouseRow.Table) -> [HouseRow] {
    byKey.filter { $0.key.table == table }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// How many rows each table has.
  package var counts: [HouseRow.Table: Int] {
    byKey.keys.reduce(into: [:]) { $0[$1.table, default: 0] += 1 }
  }

  package var isEmpty: Bool { byKey.isEmpty }

  package subscript(key: HouseRow.Key) -> HouseRow? { byKey[key] }

  /// Inserts a row, or replaces the one with its key.
  package mutating func set(_ row: HouseRow) {
    remove(row.key)
    byKey[row.key] = row
    switch row {
    case .kind(let row): kinds[row.id] = row
    case .skill(let row): skills[row.id] = row
    case .grant(let row): grants[row.person, default: []].append(row)
    case .employment(let row): employments[row.person] = row
    case .availability(let row): availability[row.person, default: [:]][row.day] = row.hours
    case .absence(let row): absences[row.person, default: []].insert(row, by: \.span.start)
    case .closure(let row): closures[row.room, default: []].insert(row, by: \.span.start)
    case .layout(let row): layouts[row.room, default: []].insert(row, by: \.people)
    case .adjacency(let row):
      for room in [row.first, row.second] { adjacencies[room, default: []].append(row) }
    case .handling(let row): handling[row.material] = row
    case .calendarDay(let row): calendarDays.insert(row, by: \.first)
    case .policy(let row): policies[row.museum] = row
    case .setting(let row): settings[row.rule, default: [:]][row.museum] = row
    case .zone(let row): watchZones.insert(row, by: \.id)
    }
  }

  package mutating func remove(_ key: HouseRow.Key) {
    guard let row = byKey.removeValue(forKey: key) else { return }
    switch row {
    case .kind(let row): kinds[row.id] = nil
    case .skill(let row): skills[row.id] = nil
    case .grant(let row): grants[row.person]?.removeAll { $0 == row }
    case .employment(let row): employments[row.person] = nil
    case .availability(let row): availability[row.person]?[row.day] = nil
    case .absence(let row): absences[row.person]?.removeAll { $0 == row }
    case .closure(let row): closures[row.room]?.removeAll { $0 == row }
    case .layout(let row): layouts[row.room]?.removeAll { $0 == row }
    case .adjacency(let row):
      for room in [row.first, row.second] { adjacencies[room]?.removeAll { $0 == row } }
    case .handling(let row): handling[row.material] = nil
    case .calendarDay(let row): calendarDays.removeAll { $0 == row }
    case .policy(let row): policies[row.museum] = nil
    case .setting(let row): settings[row.rule]?[row.museum] = nil
    case .zone(let row): watchZones.removeAll { $0 == row }
    }
  }

  /// What a museum plans by; the defaults where it says nothing.
  package func policy(of museum: MuseumID) -> MuseumPolicy {
    policies[museum] ?? MuseumPolicy(museum: museum)
  }

  /// What is said of a rule for a museum, else for all museums; nil where nothing is.
  package func setting(of rule: String, in museum: MuseumID) -> RuleSetting? {
    settings[rule]?[museum] ?? settings[rule]?[MuseumID("")]
  }
}

// MARK: - The tables

extension House {
  private var byKey: [HouseRow.Key: HouseRow] {
    _read { yield tables.byKey }
    _modify { yield &tables.byKey }
  }

  package private(set) var kinds: [String: ActivityKind] {
    _read { yield tables.kinds }
    _modify { yield &tables.kinds }
  }

  package private(set) var skills: [String: Skill] {
    _read { yield tables.skills }
    _modify { yield &tables.skills }
  }

  package private(set) var grants: [ResourceID: [SkillGrant]] {
    _read { yield tables.grants }
    _modify { yield &tables.grants }
  }

  package private(set) var employments: [ResourceID: Employment] {
    _read { yield tables.employments }
    _modify { yield &tables.employments }
  }

  package private(set) var availability: [ResourceID: [OpeningRule.Day: [Range<Int>]]] {
    _read { yield tables.availability }
    _modify { yield &tables.availability }
  }

  /// By person, in order of start.
  package private(set) var absences: [ResourceID: [Absence]] {
    _read { yield tables.absences }
    _modify { yield &tables.absences }
  }

  /// By room, in order of start.
  package private(set) var closures: [ResourceID: [Closure]] {
    _read { yield tables.closures }
    _modify { yield &tables.closures }
  }

  package private(set) var layouts: [ResourceID: [Layout]] {
    _read { yield tables.layouts }
    _modify { yield &tables.layouts }
  }

  package private(set) var adjacencies: [ResourceID: [Adjacency]] {
    _read { yield tables.adjacencies }
    _modify { yield &tables.adjacencies }
  }

  package private(set) var handling: [ResourceID: Handling] {
    _read { yield tables.handling }
    _modify { yield &tables.handling }
  }

  package private(set) var calendarDays: [CalendarDay] {
    _read { yield tables.calendarDays }
    _modify { yield &tables.calendarDays }
  }

  package private(set) var policies: [MuseumID: MuseumPolicy] {
    _read { yield tables.policies }
    _modify { yield &tables.policies }
  }

  /// By rule, then museum; the empty museum is for all.
  package private(set) var settings: [String: [MuseumID: RuleSetting]] {
    _read { yield tables.settings }
    _modify { yield &tables.settings }
  }

  /// By id.
  package private(set) var watchZones: [WatchZone] {
    _read { yield tables.watchZones }
    _modify { yield &tables.watchZones }
  }
}

extension House: Hashable {
  package static func == (left: House, right: House) -> Bool {
    left.shared === right.shared || left.byKey == right.byKey
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(byKey) }
}

extension Array {
  /// Keeps an order by one property; equal ones stay in order of arrival.
  fileprivate mutating func insert<Value: Comparable>(
    _ element: Element, by value: (Element) -> Value
  ) {
    let place = firstIndex { value(element) < value($0) } ?? endIndex
    insert(element, at: place)
  }
}
