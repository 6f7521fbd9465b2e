import Planning

/// A row of the house as a commit carries it: `{"absence":{…}}`.
///
/// Exactly one of them is there. A kind or handling with what programs before payload format 5 do not
/// know goes by a name of its own, here and in the table that snapshots carry: such a program refuses
/// it rather than leave out what it cannot read and save the row without.
struct HouseRecord: RowRecord {
  var kind: KindRecord?
  var skill: SkillRecord?
  var grant: GrantRecord?
  var employment: EmploymentRecord?
  var availability: AvailabilityRecord?
  var absence: AbsenceRecord?
  var closure: ClosureRecord?
  var layout: LayoutRecord?
  var adjacency: AdjacencyRecord?
  var handling: HandlingRecord?
  var calendarDay: CalendarDayRecord?
  var policy: PolicyRecord?
  var setting: SettingRecord?
  var zone: ZoneRecord?
  var settlingKind: KindRecord?
  var vanHandling: HandlingRecord?

  /// `zone` is the wall clock of a person's or room's museum.
  init(_ row: HouseRow, zone: (ResourceID) -> ZoneRules) {
    switch row {
    case .kind(let row) where row.isBeyondFourthFormat: settlingKind = KindRecord(row)
    case .kind(let row): kind = KindRecord(row)
    case .skill(let row): skill = SkillRecord(row)
    case .grant(let row): grant = GrantRecord(row)
    case .employment(let row): employment = EmploymentRecord(row)
    case .availability(let row): availability = AvailabilityRecord(row)
    case .absence(let row): absence = AbsenceRecord(row, zone: zone(row.person))
    case .closure(let row): closure = ClosureRecord(row, zone: zone(row.room))
    case .layout(let row): layout = LayoutRecord(row)
    case .adjacency(let row): adjacency = AdjacencyRecord(row)
    case .handling(let row) where row.isBeyondFourthFormat: vanHandling = HandlingRecord(row)
    case .handling(let row): handling = HandlingRecord(row)
    case .calendarDay(let row): calendarDay = CalendarDayRecord(row)
    case .policy(let row): policy = PolicyRecord(row)
    case .setting(let row): setting = SettingRecord(row)
    case .zone(let row): self.zone = ZoneRecord(row)
    }
  }

  var rowKey: String {
    let rows: [(any RowRecord)?] = [
      kind ?? settlingKind, skill, grant, employment, availability, absence, closure, layout,
      adjacency, handling ?? vanHandling, calendarDay, policy, setting, zone,
    ]
    return rows.enumerated().compactMap { place, row in row.map { "\(place) \($0.rowKey)" } }
      .joined(separator: "\u{0}")
  }

  func value() throws(RecordFault) -> HouseRow {
    var found: [HouseRow] = []
    if let kind { found.append(.kind(try kind.value())) }
    if let skill { found.append(.skill(try skill.value())) }
    if let grant { found.append(.grant(try grant.value())) }
    if let employment { found.append(.employment(try employment.value())) }
    if let availability { found.append(.availability(try availability.value())) }
    if let absence { found.append(.absence(try absence.value())) }
    if let closure { found.append(.closure(try closure.value())) }
    if let layout { found.append(.layout(try layout.value())) }
    if let adjacency { found.append(.adjacency(try adjacency.value())) }
    if let handling { found.append(.handling(try handling.value())) }
    if let calendarDay { found.append(.calendarDay(try calendarDay.value())) }
    if let policy { found.append(.policy(try policy.value())) }
    if let setting { found.append(.setting(try setting.value())) }
    if let zone { found.append(.zone(try zone.value())) }
    if let settlingKind { found.append(.kind(try settlingKind.value())) }
    if let vanHandling { found.append(.handling(try vanHandling.value())) }
    guard found.count == 1 else { throw .notOneRow }
    return found[0]
  }
}
