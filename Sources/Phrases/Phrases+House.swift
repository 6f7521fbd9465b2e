import Planning

extension Phrases {
  /// What became of a row of the house: `nieuw: afwezigheid van Gids 04`; never why anyone is away.
  ///
  /// `plan` knows the names; without one ids are said.
  func summary(_ row: Replacement<HouseRow>, in plan: Plan?) -> String {
    guard let subject = row.after ?? row.before else { return "" }
    return verb(row) + name(of: subject, in: plan)
  }

  /// `nieuw: STAM wo 25/11/2026 gesloten`.
  func summary(_ row: Replacement<OpeningRule>, in plan: Plan?) -> String {
    guard let rule = row.after ?? row.before else { return "" }
    return verb(row) + hours(of: rule, in: plan)
  }

  private func hours(of rule: OpeningRule, in plan: Plan?) -> String {
    let hours = rule.hours.map {
      "\(clock(minuteOfDay: $0.lowerBound))–\(clock(minuteOfDay: $0.upperBound))"
    }
    let open = hours.isEmpty ? closedWord : hours.joined(separator: ", ")
    return "\(name(of: rule.museum, plan)) \(name(of: rule.day)) \(open)"
  }

  /// `STAM wo 25/11/2026 gesloten, niet meer di 24/11/2026`: hours that go from one day to another.
  func movedOpening(_ change: PlanChange, in plan: Plan?) -> String? {
    let rows = change.edits.compactMap { edit in
      if case .opening(let row) = edit { row } else { nil }
    }
    guard rows.count == 2, let gone = rows.first(where: { $0.after == nil })?.before,
      let new = rows.first(where: { $0.before == nil })?.after, gone.museum == new.museum,
      gone.hours == new.hours
    else { return nil }
    return hours(of: new, in: plan) + say(", niet meer ", ", no longer ") + name(of: gone.day)
  }

  func summary(_ row: Replacement<TravelTime>) -> String {
    guard let way = row.after ?? row.before else { return "" }
    return verb(row) + say("reistijd", "travel time") + " \(way.from) → \(way.to)"
  }

  func summary(_ row: Replacement<Resource>) -> String {
    guard let resource = row.after ?? row.before else { return "" }
    return verb(row) + "\(word(resource.kind)) \(resource.name)"
  }

  func summary(_ row: Replacement<Museum>) -> String {
    guard let museum = row.after ?? row.before else { return "" }
    return verb(row) + say("museum", "museum") + " \(museum.name)"
  }

  private func verb<Row>(_ row: Replacement<Row>) -> String {
    if row.before == nil { return say("nieuw: ", "new: ") }
    return row.after == nil ? say("weg: ", "gone: ") : say("gewijzigd: ", "changed: ")
  }

  package var closedWord: String { say("gesloten", "closed") }

  /// `wo 25/11/2026`, `elke woensdag`, `elk jaar op 24/12`, `feestdag`.
  package func name(of day: OpeningRule.Day) -> String {
    switch day {
    case .weekday(let number): weekdayName(number)
    case .date(let date): self.day(date)
    case .yearly(let month, let day):
      say("elk jaar op ", "each year on ") + "\(day)/\(month)"
    case .publicHoliday: say("op feestdagen", "on public holidays")
    case .schoolHoliday: say("in schoolvakanties", "in school holidays")
    case .monthly: monthly(day)
    }
  }

  private func monthly(_ day: OpeningRule.Day) -> String {
    guard case .monthly(let monthly) = day else { return day.text }
    let months =
      monthly.months.isEmpty
      ? "" : " (" + monthly.months.map { monthShort($0) }.joined(separator: ", ") + ")"
    return say("elke \(monthly.nth)e ", "each \(monthly.nth)th ")
      + weekdayName(monthly.weekday) + months
  }

  /// What a row of the house is about, in a few words.
  package func name(of row: HouseRow, in plan: Plan?) -> String {
    switch row {
    case .kind(let row): say("soort \(row.dutch)", "kind \(row.english)")
    case .skill(let row): say("vaardigheid \(row.dutch)", "skill \(row.english)")
    case .grant(let row):
      of(say("vaardigheid \(row.skill)", "skill \(row.skill)"), row.person, plan)
    case .employment(let row): of(say("tewerkstelling", "employment"), row.person, plan)
    case .availability(let row): of(say("uurrooster", "work schedule"), row.person, plan)
    case .absence(let row): of(say("afwezigheid", "absence"), row.person, plan)
    case .closure(let row): of(say("sluiting", "closure"), row.room, plan)
    case .layout(let row):
      of(say("opstelling \(row.name)", "layout \(row.name)"), row.room, plan)
    case .adjacency(let row): neighbours(row, plan)
    case .handling(let row): of(say("behandeling", "handling"), row.material, plan)
    case .calendarDay(let row): say("kalender: ", "calendar: ") + row.name
    case .policy(let row): say("afspraken van ", "policies of ") + name(of: row.museum, plan)
    case .setting(let row): setting(row, plan)
    case .zone(let row):
      say("zone \(row.name)", "zone \(row.name)") + say(" van ", " of ")
        + name(of: row.museum, plan)
    }
  }

  private func of(_ what: String, _ resource: ResourceID, _ plan: Plan?) -> String {
    what + say(" van ", " of ") + name(of: resource, plan)
  }

  private func neighbours(_ row: Adjacency, _ plan: Plan?) -> String {
    let (first, second) = (name(of: row.first, plan), name(of: row.second, plan))
    return say("\(first) naast \(second)", "\(first) beside \(second)")
  }

  private func setting(_ row: RuleSetting, _ plan: Plan?) -> String {
    let place =
      row.museum.text.isEmpty ? say("alle musea", "all museums") : name(of: row.museum, plan)
    let weight = row.weight.map { [self.weight($0.rawValue)] } ?? []
    let numbers = row.parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let says = weight + numbers
    return say("regel \(row.rule) in \(place)", "rule \(row.rule) in \(place)")
      + (says.isEmpty ? "" : ": " + says.joined(separator: ", "))
  }

  private func name(of resource: ResourceID, _ plan: Plan?) -> String {
    guard let plan, let index = plan.resource(resource) else { return resource.text }
    return plan[index].name
  }

  private func name(of museum: MuseumID, _ plan: Plan?) -> String {
    plan?.museum(museum)?.name ?? museum.text
  }
}
