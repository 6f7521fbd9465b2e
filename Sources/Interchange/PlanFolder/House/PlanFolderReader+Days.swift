import Planning

/// What the house knows of kinds, days and museums.
extension PlanFolderReader {
  mutating func kind(_ row: RowReader) -> HouseRow? {
    let id = ownID(row)
    let audience: ActivityKind.Audience? = cells.word(row, "audience")
    let noise = cells.number(row, "noise", in: 0...ActivityKind.Noise.works.rawValue)
    let setup = cells.number(row, "setup_minutes", in: PlanFolderReader.buffers)
    let teardown = cells.number(row, "teardown_minutes", in: PlanFolderReader.buffers)
    let settling = cells.number(row, "settling_hours", in: ActivityKind.settling)
    let kind = ActivityKind(
      id: id ?? "", dutch: row.text("name_nl"), english: row.text("name_en"), setup: setup ?? 0,
      teardown: teardown ?? 0, audience: audience ?? .staff,
      noise: noise.flatMap { ActivityKind.Noise(rawValue: $0) } ?? .silent,
      needsSilence: cells.flag(row, "needs_silence") ?? false,
      isSpoiledByNoise: cells.flag(row, "spoiled_by_noise") ?? false,
      makesDust: cells.flag(row, "dust") ?? false, handlesArt: cells.flag(row, "art") ?? false,
      isGuided: cells.flag(row, "guided") ?? false,
      hasFirmBuffers: cells.flag(row, "firm_buffers") ?? false,
      allowsParallel: cells.flag(row, "parallel") ?? false, settlingHours: settling)
    return id == nil ? nil : .kind(kind)
  }

  mutating func calendarDay(_ row: RowReader) -> HouseRow? {
    let museum = museumOrAll(row)
    let first = cells.date(row, "first")
    let last = row.isEmpty("last") ? first : cells.date(row, "last")
    if row.isEmpty("meaning") { cells.note(.emptyValue, row, "meaning") }
    let meaning: CalendarDay.Meaning? = cells.word(row, "meaning")
    if let first, let last, last < first { cells.note(.endNotAfterStart, row, "last") }
    guard let museum, let first, let last, let meaning else { return nil }
    return .calendarDay(
      CalendarDay(
        museum: museum, first: first, last: last, meaning: meaning, name: row.text("name")))
  }

  mutating func policy(_ row: RowReader) -> HouseRow? {
    let museum = museum(row.table, row.row, row.column("museum"))
    let perGuide = cells.number(row, "visitors_per_guide", in: 1...1_000_000)
    let stagger = cells.number(row, "stagger_minutes", in: 0...1440)
    let together = cells.number(row, "groups_together", in: 1...1_000_000)
    let lead = cells.number(row, "lead_days", in: 0...36_500)
    let horizon = cells.number(row, "horizon_months", in: 0...1200)
    let option = cells.number(row, "option_days", in: 0...36_500)
    let titles: MuseumPolicy.Titles? = cells.word(row, "titles")
    guard let museum else { return nil }
    let usual = MuseumPolicy(museum: museums.museums[museum].id)
    return .policy(
      MuseumPolicy(
        museum: usual.museum, visitorsPerGuide: perGuide ?? usual.visitorsPerGuide,
        staggerMinutes: stagger ?? usual.staggerMinutes,
        groupsTogether: together ?? usual.groupsTogether, leadDays: lead ?? usual.leadDays,
        horizonMonths: horizon ?? usual.horizonMonths, optionDays: option ?? usual.optionDays,
        titles: titles ?? usual.titles))
  }

  mutating func setting(_ row: RowReader) -> HouseRow? {
    let museum = museumOrAll(row)
    let rule = cells.text(row, "rule")
    let weight: RuleSetting.Weight? = cells.word(row, "weight")
    let parameters = parameters(row)
    return museum.map {
      .setting(RuleSetting(museum: $0, rule: rule, weight: weight, parameters: parameters))
    }
  }

  /// `hours=11;days=60`.
  private mutating func parameters(_ row: RowReader) -> [String: Int] {
    var parameters: [String: Int] = [:]
    for part in cells.list(row.table, row.row, row.column("parameters")) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty, let value = Int(sides[1]),
        (-1_000_000...1_000_000).contains(value), parameters[String(sides[0])] == nil
      else {
        cells.note(.notParameters, row, "parameters")
        continue
      }
      parameters[String(sides[0])] = value
    }
    return parameters
  }
}
