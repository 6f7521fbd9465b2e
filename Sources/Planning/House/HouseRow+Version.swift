extension HouseRow {
  /// How often the row was changed; availability, which is replaced whole, always says 1.
  package var version: Int {
    get { currentVersion }
    set { self = with(version: newValue) }
  }

  private var currentVersion: Int {
    switch self {
    case .kind(let row): row.version
    case .skill(let row): row.version
    case .grant(let row): row.version
    case .employment(let row): row.version
    case .availability: 1
    case .absence(let row): row.version
    case .closure(let row): row.version
    case .layout(let row): row.version
    case .adjacency(let row): row.version
    case .handling(let row): row.version
    case .calendarDay(let row): row.version
    case .policy(let row): row.version
    case .setting(let row): row.version
    case .zone(let row): row.version
    }
  }

  private func with(version: Int) -> HouseRow {
    switch self {
    case .kind(let row): .kind(row.with(\.version, version))
    case .skill(let row): .skill(row.with(\.version, version))
    case .grant(let row): .grant(row.with(\.version, version))
    case .employment(let row): .employment(row.with(\.version, version))
    case .availability: self
    case .absence(let row): .absence(row.with(\.version, version))
    case .closure(let row): .closure(row.with(\.version, version))
    case .layout(let row): .layout(row.with(\.version, version))
    case .adjacency(let row): .adjacency(row.with(\.version, version))
    case .handling(let row): .handling(row.with(\.version, version))
    case .calendarDay(let row): .calendarDay(row.with(\.version, version))
    case .policy(let row): .policy(row.with(\.version, version))
    case .setting(let row): .setting(row.with(\.version, version))
    case .zone(let row): .zone(row.with(\.version, version))
    }
  }
}

private protocol Versioned {}

extension Versioned {
  fileprivate func with(_ version: WritableKeyPath<Self, Int>, _ value: Int) -> Self {
    var row = self
    row[keyPath: version] = value
    return row
  }
}

extension ActivityKind: Versioned {}
extension Skill: Versioned {}
extension SkillGrant: Versioned {}
extension Employment: Versioned {}
extension Absence: Versioned {}
extension Closure: Versioned {}
extension Layout: Versioned {}
extension Adjacency: Versioned {}
extension Handling: Versioned {}
extension CalendarDay: Versioned {}
extension MuseumPolicy: Versioned {}
extension RuleSetting: Versioned {}
extension WatchZone: Versioned {}
