import ConstraintChecker
import Planning

/// What decides an example beside its bookings, told from the plan it is.
extension Phrases {
  /// A line for each row of the house, then hours, ways, and when it is looked at.
  func facts(_ example: RuleExample, in plan: Plan) -> [String] {
    let museums = example.museums.map(\.id)
    let hours = museums.compactMap { museum in
      openingFact(example.opening.filter { $0.museum == museum }, in: plan)
    }
    let ways = example.travel.map { way in
      let ends = [way.from, way.to].map { plan.museum(MuseumID($0))?.name ?? $0 }
      return "\(ends[0]) → \(ends[1]): \(duration(minutes: way.minutes))"
    }
    let now = example.now.map { moment($0, zone: .brussels) }
    return example.house.flatMap { facts($0, in: plan) } + hours + ways
      + [now.map { say("Bekeken op \($0)", "Looked at on \($0)") }].compactMap { $0 }
  }

  private func facts(_ row: HouseRow, in plan: Plan) -> [String] {
    switch row {
    case .kind(let kind): [fact(kind)]
    case .grant(let grant): [fact(grant, in: plan)]
    case .employment(let row): [fact(row, in: plan)]
    case .availability, .absence, .closure: [fact(atTime: row, in: plan)]
    case .layout(let row):
      [
        named(row.room, plan)
          + say(": opstelling \(row.name), ", ": layout \(row.name), ") + people(row.people)
      ]
    case .adjacency(let row): [fact(row, in: plan)]
    case .handling(let row): [fact(row, in: plan)]
    case .policy(let policy): facts(policy, in: plan)
    case .zone(let zone): [line(zone, in: plan)]
    case .calendarDay(let day): ["\(day.name): \(self.day(day.first)) – \(self.day(day.last))"]
    case .skill, .setting: []
    }
  }

  private func named(_ resource: ResourceID, _ plan: Plan) -> String {
    plan.resource(resource).map { plan[$0].name } ?? resource.text
  }
}

// MARK: - Kinds and museums

extension Phrases {
  /// `Soort workshop: voor bezoekers, 15 min klaarzetten`: what is not as it is with any kind.
  private func fact(_ kind: ActivityKind) -> String {
    let traits = [
      buffers(kind.setup, kind.teardown), noise(kind),
      kind.needsSilence ? say("vraagt stilte", "needs silence") : "",
      kind.isSpoiledByNoise ? say("lawaai maakt ze onmogelijk", "noise makes it impossible") : "",
      kind.makesDust ? say("maakt stof", "makes dust") : "",
      kind.handlesArt ? say("kunst ligt open", "art lies open") : "",
      kind.isGuided ? say("met gids", "guided") : "",
      kind.hasFirmBuffers ? say("vaste buffers", "firm buffers") : "",
      kind.allowsParallel ? say("laat ander werk toe", "allows other work") : "",
    ].filter { !$0.isEmpty }
    // That only staff come says something of what has nothing else to it.
    let isPlain = traits.isEmpty || kind.audience != .staff
    let told = (isPlain ? [audience(kind)] : []) + traits
    return say("Soort \(kind.dutch): ", "Kind \(kind.english): ") + told.joined(separator: ", ")
  }

  private func audience(_ kind: ActivityKind) -> String {
    switch kind.audience {
    case .staff: say("voor medewerkers", "for staff")
    case .guests: say("voor genodigden", "for guests")
    case .visitors: say("voor bezoekers", "for visitors")
    case .schools: say("voor scholen", "for schools")
    }
  }

  private func noise(_ kind: ActivityKind) -> String {
    switch kind.noise {
    case .silent: ""
    case .speech: say("geluid: praten", "noise: speech")
    case .loud: say("geluid: luid", "noise: loud")
    case .works: say("geluid: werken", "noise: works")
    }
  }

  /// `Huis van Alijn: maandag en dinsdag 09:00–17:00; woensdag gesloten`; nil without hours.
  private func openingFact(_ rules: [OpeningRule], in plan: Plan) -> String? {
    guard let museum = rules.first?.museum else { return nil }
    var groups: [(hours: String, days: [String])] = []
    for rule in rules {
      let hours = rule.hours.map {
        "\(clock(minuteOfDay: $0.lowerBound))–\(clock(minuteOfDay: $0.upperBound))"
      }
      let text = hours.isEmpty ? closedWord : list(hours)
      let day = name(of: rule.day)
      if let place = groups.firstIndex(where: { $0.hours == text }) {
        groups[place].days.append(day)
      } else {
        groups.append((text, [day]))
      }
    }
    let told = groups.map { group in
      let days = group.days.count == 7 ? say("elke dag", "every day") : list(group.days)
      return "\(days) \(group.hours)"
    }
    return "\(plan.museum(museum)?.name ?? museum.text): \(told.joined(separator: "; "))"
  }

  /// Only what differs from what a museum plans by where it says nothing.
  private func facts(_ policy: MuseumPolicy, in plan: Plan) -> [String] {
    let museum = plan.museum(policy.museum)?.name ?? policy.museum.text
    return PolicyNumber.allCases.filter { $0.value(in: policy) != $0.standard }.map { number in
      "\(museum): \(meaning(number)): \(count(number.value(in: policy), of: number.unit))"
    }
  }
}

// MARK: - People, rooms and materials

extension Phrases {
  /// `Gids 04: Frans (B2)`, `Gids 04: hoogwerker, geldig tot en met ma 22/03/2027`.
  private func fact(_ grant: SkillGrant, in plan: Plan) -> String {
    let level = grant.level.map { " (\($0.text.uppercased()))" } ?? ""
    let from = grant.validFrom.map { say(", geldig vanaf ", ", valid from ") + day($0) } ?? ""
    let until =
      grant.validUntil.map { say(", geldig tot en met ", ", valid through ") + day($0) } ?? ""
    return
      "\(named(grant.person, plan)): \(name(ofSkill: grant.skill, in: plan))\(level)\(from)\(until)"
  }

  private func fact(_ row: Employment, in plan: Plan) -> String {
    let weekly = row.weekly.map {
      say(", contract \(hours(minutes: $0)) per week", ", contract \(hours(minutes: $0)) a week")
    }
    return "\(named(row.person, plan)): \(word(row.profile))\(weekly ?? "")"
  }

  /// When somebody works or is away, or a room is closed.
  private func fact(atTime row: HouseRow, in plan: Plan) -> String {
    switch row {
    case .availability(let row):
      let hours = row.hours.map {
        "\(clock(minuteOfDay: $0.lowerBound))–\(clock(minuteOfDay: $0.upperBound))"
      }
      return named(row.person, plan) + say(" werkt ", " works ") + "\(name(of: row.day)) "
        + (hours.isEmpty ? say("niet", "not at all") : list(hours))
    case .absence(let row):
      return named(row.person, plan) + say(" is afwezig ", " is absent ")
        + when(row.span, zone: .brussels)
    case .closure(let row):
      let time = outOfUse(row.span, zone: .brussels)
      return named(row.room, plan) + say(" is buiten gebruik ", " is out of use ")
        + "\(time) (\(row.reason))"
    default: return ""
    }
  }

  private func fact(_ row: Adjacency, in plan: Plan) -> String {
    let what = [
      row.carriesNoise ? say("geluid", "noise") : "", row.carriesDust ? say("stof", "dust") : "",
    ].filter { !$0.isEmpty }
    let (first, second) = (named(row.first, plan), named(row.second, plan))
    return say("\(first) ligt naast \(second)", "\(first) lies beside \(second)")
      + (what.isEmpty ? "" : ": \(list(what))")
  }

  private func fact(_ row: Handling, in plan: Plan) -> String {
    let home = row.home.isEmpty ? "" : say("komt uit \(row.home)", "comes from \(row.home)")
    let loading = duration(minutes: row.minutes)
    let parts = [
      home, say("\(loading) laden", "\(loading) of loading"),
      row.inRepair > 0
        ? count(row.inRepair, of: .pieces) + say(" in herstelling", " in repair") : "",
      row.needsVan ? say("met een bestelwagen", "by van") : "",
    ].filter { !$0.isEmpty }
    return "\(named(row.material, plan)): \(parts.joined(separator: ", "))"
  }
}
