import Planning

extension SampleEdits {
  /// Rows of every table of the house, plain ones and full ones.
  static let houseRows: [HouseRow] = [
    .kind(ActivityKind(id: "overleg")),
    .kind(
      ActivityKind(
        id: "concert", dutch: "Concert", english: hostile, setup: 60, teardown: 30,
        audience: .schools, noise: .works, needsSilence: true, isSpoiledByNoise: true,
        makesDust: true, handlesArt: true, isGuided: true, hasFirmBuffers: true,
        allowsParallel: true, version: 7)),
    .kind(ActivityKind(id: "verf", makesDust: true, settlingHours: 672, version: 2)),
    .skill(Skill(id: "gids")),
    .skill(Skill(id: "fr", form: .language, dutch: "Frans", english: "French", warningDays: 0)),
    .grant(SkillGrant(person: "gids-04", skill: "gids")),
    .grant(
      SkillGrant(
        person: "gids-04", skill: "fr", level: .c1, validFrom: LocalDate(iso: "2026-01-01"),
        validUntil: LocalDate(iso: "2027-03-31"), version: 2)),
    .employment(
      Employment(person: "gids-04", form: .guardFirm, profile: .labourAct, weekly: 2280)),
    .availability(
      Availability(person: "gids-04", day: .weekday(3), hours: [540..<720, 780..<1440])),
    .availability(
      Availability(person: "gids-04", day: .date(LocalDate(days: 20_999)), hours: [])),
    .absence(Absence(id: "afw \"1\"", person: "gids-04", span: lezing.span, form: .leave)),
    .closure(Closure(id: "c1", room: "refter", span: lezing.span, reason: hostile)),
    .layout(Layout(room: "refter", name: "u-vorm", people: 24)),
    .layout(Layout(room: "refter", name: "staand", people: 160, isSeated: false)),
    .adjacency(Adjacency("refter", "plein", carriesNoise: false, carriesDust: true)),
    .handling(
      Handling(material: "headset", home: "depot", inRepair: 4, minutes: 0, needsVan: true)),
    .handling(Handling(material: "beamer")),
    .handling(Handling(material: "podium", needsVan: true, perVan: 12, version: 3)),
    .calendarDay(
      CalendarDay(
        first: LocalDate(days: 20_999), last: LocalDate(days: 21_003), meaning: .bridge,
        name: "brug")),
    .calendarDay(
      CalendarDay(
        museum: "stam", first: LocalDate(days: 20_999), last: LocalDate(days: 20_999),
        meaning: .ordinary, name: "")),
    .policy(MuseumPolicy(museum: "stam", visitorsPerGuide: 20, optionDays: 0, titles: .private)),
    .setting(RuleSetting(rule: "staff-hours")),
    .setting(
      RuleSetting(
        museum: "stam", rule: "staff-hours", weight: .off, parameters: ["a": -1, "b": 11])),
    .zone(WatchZone(id: "balie", museum: "stam")),
    .zone(
      WatchZone(
        id: "zalen", museum: "stam", rooms: ["refter", "plein"], name: hostile, attendants: 2,
        skill: "onthaal", lateAttendants: 0, version: 3)),
  ]
}
