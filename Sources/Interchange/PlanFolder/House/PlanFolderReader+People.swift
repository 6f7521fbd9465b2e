import Planning

/// What the house knows of people.
extension PlanFolderReader {
  mutating func skill(_ row: RowReader) -> HouseRow? {
    let id = ownID(row)
    let form: Skill.Form? = cells.word(row, "form")
    let warning = cells.number(row, "warning_days", in: 0...36_500)
    guard let id else { return nil }
    var text = id
    _ = text.withUTF8 { skillIDs.add($0, line: row.row.line) }
    return .skill(
      Skill(
        id: id, form: form ?? .skill, dutch: row.text("name_nl"), english: row.text("name_en"),
        warningDays: warning))
  }

  mutating func grant(_ row: RowReader) -> HouseRow? {
    let person = resource(of: .staff, row, "person")
    let skill = skill(row, "skill")
    let level = cells.level(row.table, row.row, row.column("level"))
    let first = cells.optionalDate(row, "valid_from")
    let last = cells.optionalDate(row, "valid_until")
    if let first, let last, last < first { cells.note(.endNotAfterStart, row, "valid_until") }
    guard let person, let skill else { return nil }
    return .grant(
      SkillGrant(person: person, skill: skill, level: level, validFrom: first, validUntil: last))
  }

  mutating func employment(_ row: RowReader) -> HouseRow? {
    let person = resource(of: .staff, row, "person")
    let form: Employment.Form? = cells.word(row, "form")
    let profile: Employment.Profile? = cells.word(row, "profile")
    let weekly = cells.number(row, "weekly_minutes", in: 0...10_080)
    return person.map {
      .employment(
        Employment(
          person: $0, form: form ?? .employee, profile: profile, weekly: weekly))
    }
  }

  mutating func absence(_ row: RowReader) -> HouseRow? {
    let id = ownID(row)
    let person = number(of: .staff, row, "person")
    let span = span(row, at: person)
    let form: Absence.Form? = cells.word(row, "form")
    guard let id, let person, let span else { return nil }
    return .absence(
      Absence(
        id: id, person: resources.resources[person].id, span: span, form: form ?? .absent))
  }
}
