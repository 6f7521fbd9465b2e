import Planning

extension Phrases {
  /// What became of a row of the house: `nieuw: afwezigheid van Gids 04`; never why anyone is away.
  ///
  /// `plan` knows the names; without one ids are said.
  func summary(_ row: Replacement<HouseRow>, in plan: Plan?) -> String {
    guard let subject = row.after ?? row.before else { return "" }
    let verb =
      row.before == nil
      ? say("nieuw: ", "new: ")
      : row.after == nil ? say("weg: ", "gone: ") : say("gewijzigd: ", "changed: ")
    return verb + name(of: subject, in: plan)
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
    return say("regel \(row.rule) in \(place)", "rule \(row.rule) in \(place)")
  }

  private func name(of resource: ResourceID, _ plan: Plan?) -> String {
    guard let plan, let index = plan.resource(resource) else { return resource.text }
    return plan[index].name
  }

  private func name(of museum: MuseumID, _ plan: Plan?) -> String {
    plan?.museum(museum)?.name ?? museum.text
  }
}
