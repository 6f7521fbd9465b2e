import Planning
import TestSupport

/// A few rows of every table of the house, about the rooms, people and materials that are there.
enum RandomHouse {
  static func rows(
    _ museums: [Museum], _ resources: [Resource], _ random: inout SplitMix
  ) -> [HouseRow] {
    var rows = days(museums[0].id)
    let rooms = resources.filter { $0.kind == .room }.map(\.id)
    rows.append(.zone(WatchZone(id: "balie", museum: museums[0].id)))
    rows.append(
      .zone(
        WatchZone(
          id: "zone 1", museum: museums[0].id, rooms: rooms, name: "zalen, \"beneden\"",
          attendants: 2, skill: "fr", lateAttendants: Bool.random(using: &random) ? 0 : nil)))
    for (number, resource) in resources.enumerated() {
      switch resource.kind {
      case .staff: rows += person(resource.id, number, &random)
      case .room: rows += room(resource.id, resources, number, &random)
      case .material:
        rows.append(
          .handling(
            Handling(
              material: resource.id, home: museums[0].id.text, inRepair: number,
              needsVan: Bool.random(using: &random), perVan: number > 0 ? number : nil)))
      }
    }
    return rows
  }

  private static func days(_ museum: MuseumID) -> [HouseRow] {
    let (first, last) = (LocalDate(days: 21_000), LocalDate(days: 21_004))
    return [
      .kind(ActivityKind(id: "les, één", setup: 15, audience: .schools, noise: .loud)),
      .kind(ActivityKind(id: "bouw", noise: .works, makesDust: true, hasFirmBuffers: true)),
      .kind(ActivityKind(id: "verf", makesDust: true, settlingHours: 672)),
      .kind(ActivityKind(id: "poets", makesDust: true, settlingHours: 0)),
      .skill(Skill(id: "fr", form: .language, dutch: "Frans")),
      .calendarDay(CalendarDay(first: first, last: last, meaning: .school, name: "\"week\"")),
      .calendarDay(
        CalendarDay(museum: museum, first: first, last: first, meaning: .ordinary, name: "")),
      .policy(MuseumPolicy(museum: museum, visitorsPerGuide: 20, leadDays: 0, titles: .private)),
      .setting(RuleSetting(rule: "rest-day", parameters: ["hours": 11, "days": -1])),
      .setting(RuleSetting(museum: museum, rule: "rest-day", weight: .off)),
    ]
  }

  private static func person(
    _ id: ResourceID, _ number: Int, _ random: inout SplitMix
  ) -> [HouseRow] {
    [
      .grant(
        SkillGrant(
          person: id, skill: "fr", level: SkillGrant.Level.allCases.randomElement(using: &random),
          validUntil: Bool.random(using: &random) ? LocalDate(days: 21_100) : nil)),
      .employment(Employment(person: id, form: .guardFirm, profile: .labourAct, weekly: 2280)),
      .availability(
        Availability(person: id, day: .weekday(2), hours: [540..<720, 780..<1440])),
      .availability(
        Availability(person: id, day: .date(LocalDate(days: 21_000)), hours: [])),
      .absence(Absence(id: "w\(number)", person: id, span: span(&random), form: .leave)),
    ]
  }

  private static func room(
    _ id: ResourceID, _ resources: [Resource], _ number: Int, _ random: inout SplitMix
  ) -> [HouseRow] {
    let other = resources.first { $0.kind == .room && $0.id != id && number == 0 }
    return [
      .closure(Closure(id: "s\(number)", room: id, span: span(&random), reason: "lift\n\"stuk\"")),
      .layout(Layout(room: id, name: "u, vorm", people: number, isSeated: number > 0)),
    ] + (other.map { [.adjacency(Adjacency(id, $0.id, carriesDust: true))] } ?? [])
  }

  /// Around the nights the clocks change.
  private static func span(_ random: inout SplitMix) -> Span {
    let night: Int32 = Bool.random(using: &random) ? 30_103_260 : 30_415_740
    let start = night + Int32.random(in: -200...200, using: &random)
    return Span(known: start, start + Int32.random(in: 1...300, using: &random))
  }
}
