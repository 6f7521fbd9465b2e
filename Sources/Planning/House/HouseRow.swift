/// One row of what changes a few times a year and all rules look at.
package enum HouseRow: Hashable, Sendable {
  case kind(ActivityKind)
  case skill(Skill)
  case grant(SkillGrant)
  case employment(Employment)
  case availability(Availability)
  case absence(Absence)
  case closure(Closure)
  case layout(Layout)
  case adjacency(Adjacency)
  case handling(Handling)
  case calendarDay(CalendarDay)
  case policy(MuseumPolicy)
  case setting(RuleSetting)
  case zone(WatchZone)

  /// What a row is known by among those of its table.
  package struct Key: Hashable, Comparable, Sendable {
    package let table: Table
    /// One to three words.
    package let words: [String]

    package static func < (left: Key, right: Key) -> Bool {
      guard left.table == right.table else { return left.table.place < right.table.place }
      return left.words.lexicographicallyPrecedes(right.words)
    }
  }

  /// The tables by name, in the order in which their rows refer to each other.
  package enum Table: String, CaseIterable, Sendable {
    case kind, skill, grant, employment, availability, absence, closure, layout, adjacency
    case handling, calendarDay = "calendar-day", policy, setting, zone

    fileprivate var place: Int { Table.allCases.firstIndex(of: self) ?? 0 }
  }

  package var key: Key {
    switch self {
    case .kind(let row): Key(table: .kind, words: [row.id])
    case .skill(let row): Key(table: .skill, words: [row.id])
    case .grant(let row): Key(table: .grant, words: [row.person.text, row.skill])
    case .employment(let row): Key(table: .employment, words: [row.person.text])
    case .availability(let row):
      Key(table: .availability, words: [row.person.text, row.day.text])
    case .absence(let row): Key(table: .absence, words: [row.id])
    case .closure(let row): Key(table: .closure, words: [row.id])
    case .layout(let row): Key(table: .layout, words: [row.room.text, row.name])
    case .adjacency(let row): Key(table: .adjacency, words: [row.first.text, row.second.text])
    case .handling(let row): Key(table: .handling, words: [row.material.text])
    case .calendarDay(let row):
      Key(
        table: .calendarDay,
        words: [row.museum.text, row.first.description, row.meaning.rawValue])
    case .policy(let row): Key(table: .policy, words: [row.museum.text])
    case .setting(let row): Key(table: .setting, words: [row.museum.text, row.rule])
    case .zone(let row): Key(table: .zone, words: [row.id])
    }
  }
}
