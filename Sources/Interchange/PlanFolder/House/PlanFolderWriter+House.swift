import Planning

/// The cells of one row of the house, in the order of `PlanFile.columns`.
extension PlanFolderWriter {
  /// Of availability one row for each range of hours.
  static func row(_ row: HouseRow, _ plan: Plan) -> [[String]] {
    switch row {
    case .kind(let row): [cells(row)]
    case .skill(let row):
      [[row.id, row.form.rawValue, row.dutch, row.english, text(row.warningDays)]]
    case .grant(let row):
      [
        [
          row.person.text, row.skill, row.level?.text ?? "", text(row.validFrom),
          text(row.validUntil),
        ]
      ]
    case .employment(let row):
      [[row.person.text, row.form.rawValue, row.profile.rawValue, text(row.weekly)]]
    case .availability(let row): rows(row.person.text, row.day.text, row.hours)
    case .absence(let row):
      [[row.id, row.person.text] + ends(row.span, at: row.person, plan) + [row.form.rawValue]]
    case .closure(let row):
      [[row.id, row.room.text] + ends(row.span, at: row.room, plan) + [row.reason]]
    case .layout(let row): [[row.room.text, row.name, String(row.people), flag(row.isSeated)]]
    case .adjacency(let row):
      [[row.first.text, row.second.text, flag(row.carriesNoise), flag(row.carriesDust)]]
    case .handling(let row):
      [
        [
          row.material.text, row.home, String(row.inRepair), String(row.minutes),
          flag(row.needsVan), text(row.perVan),
        ]
      ]
    case .calendarDay(let row):
      [[row.museum.text, text(row.first), text(row.last), row.meaning.rawValue, row.name]]
    case .policy(let row): [cells(row)]
    case .setting(let row):
      [[row.museum.text, row.rule, row.weight?.rawValue ?? "", text(row.parameters)]]
    case .zone(let row): [cells(row)]
    }
  }

  private static func cells(_ kind: ActivityKind) -> [String] {
    [
      kind.id, kind.dutch, kind.english, String(kind.setup), String(kind.teardown),
      kind.audience.rawValue, String(kind.noise.rawValue), flag(kind.needsSilence),
      flag(kind.isSpoiledByNoise), flag(kind.makesDust), flag(kind.handlesArt),
      flag(kind.isGuided), flag(kind.hasFirmBuffers), flag(kind.allowsParallel),
      text(kind.settlingHours),
    ]
  }

  private static func cells(_ policy: MuseumPolicy) -> [String] {
    [
      policy.museum.text, String(policy.visitorsPerGuide), String(policy.staggerMinutes),
      String(policy.groupsTogether), String(policy.leadDays), String(policy.horizonMonths),
      String(policy.optionDays), policy.titles.rawValue,
    ]
  }

  private static func cells(_ zone: WatchZone) -> [String] {
    [
      zone.id, zone.museum.text, zone.rooms.map(\.text).joined(separator: ";"), zone.name,
      String(zone.attendants), zone.skill, text(zone.lateAttendants),
    ]
  }

  private static func ends(_ span: Span, at resource: ResourceID, _ plan: Plan) -> [String] {
    let zone = plan.resource(resource).map { plan.zone(of: plan[$0].museum) } ?? .brussels
    return [zone.written(span.start).description, zone.written(span.end).description]
  }

  private static func flag(_ isSo: Bool) -> String { isSo ? "yes" : "no" }

  private static func text(_ date: LocalDate?) -> String { date?.description ?? "" }

  private static func text(_ parameters: [String: Int]) -> String {
    parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
  }
}
