extension HouseRow {
  /// The id of a row that has one of its own; nil where others' ids are its key.
  package var id: String? {
    switch self {
    case .kind(let row): row.id
    case .skill(let row): row.id
    case .absence(let row): row.id
    case .closure(let row): row.id
    case .zone(let row): row.id
    case .grant, .employment, .availability, .layout, .adjacency, .handling, .calendarDay,
      .policy, .setting:
      nil
    }
  }

  /// The time it speaks of, where that is one span.
  package var span: Span? {
    switch self {
    case .absence(let row): row.span
    case .closure(let row): row.span
    case .kind, .skill, .grant, .employment, .availability, .layout, .adjacency, .handling,
      .calendarDay, .policy, .setting, .zone:
      nil
    }
  }
}
