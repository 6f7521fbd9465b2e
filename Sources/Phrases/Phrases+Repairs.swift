import Planning
import Repairs
import Screen

/// Ways out of a conflict.
extension Phrases {
  /// `WS 6C naar Atelier 2`; the steps of a chain one after the other.
  package func sentence(_ repair: Repair, in plan: Plan) -> String {
    repair.steps.map { sentence($0, in: plan) }.joined(separator: say(", dan ", ", then "))
  }

  /// What it disturbs: `2 mensen verwittigen · 1 u later · ander museum`.
  package func consequences(_ repair: Repair) -> String {
    disturbances(repair).joined(separator: " · ")
  }

  /// The same in so many columns: as many as fit, the weightiest first.
  package func consequences(_ repair: Repair, columns: Int) -> String {
    var told = ""
    for part in disturbances(repair) {
      let longer = told.isEmpty ? part : "\(told) · \(part)"
      guard DisplayText.width(of: longer) <= columns else { break }
      told = longer
    }
    return told
  }

  private func disturbances(_ repair: Repair) -> [String] {
    let cost = repair.cost
    let confirmed = count(
      cost.confirmedTouched, say("bevestigde verandert", "confirmed one changes"),
      say("bevestigde veranderen", "confirmed ones change"))
    let parts = [
      cost.peopleToTell > 0
        ? count(
          cost.peopleToTell, say("persoon verwittigen", "person to tell"),
          say("mensen verwittigen", "people to tell")) : "",
      cost.confirmedTouched > 0 ? confirmed : "",
      cost.minutesMoved > 0
        ? say(
          "\(distance(cost.minutesMoved)) verschil", "\(distance(cost.minutesMoved)) difference")
        : "",
      cost.museumsChanged > 0 ? say("ander museum", "another museum") : "",
      repair.needsConsent ? say("mits akkoord", "if they agree") : "",
      cost.warnings > 0
        ? count(
          cost.warnings, say("nieuwe waarschuwing", "new warning"),
          say("nieuwe waarschuwingen", "new warnings")) : "",
    ]
    return parts.filter { !$0.isEmpty }
  }

  /// As a length, but one day is a day.
  private func distance(_ minutes: Int) -> String {
    minutes == 1440 ? say("1 dag", "1 day") : duration(minutes: minutes)
  }

  /// As short as it goes: `13:15`, `Atelier 2`, `di 23`.
  package func brief(_ repair: Repair, in plan: Plan) -> String {
    guard let step = repair.steps.first else { return "" }
    let more = repair.steps.count > 1 ? " +\(repair.steps.count - 1)" : ""
    return "→ " + brief(step, in: plan) + more
  }

  package var lookingForRepairs: String { say("zoekt een uitweg …", "looking for a way out …") }
  package var noRepairs: String {
    say(
      "Geen enkele stap lost dit op zonder nieuwe botsing.",
      "No single step solves this without a new clash.")
  }
  package var noRepairsAtAll: String {
    say(
      "Ook met twee of drie stappen lost niets dit op.",
      "Nothing solves this in two or three steps either.")
  }
  package var searchesDeeper: String { say("zoekt dieper", "search deeper") }
  package var repairsTitle: String { say("Uitwegen", "Ways out") }

  /// A long list of conflicts is looked at in part.
  package func repairsLookedFor(_ looked: Int, of open: Int) -> String {
    say(
      "Uitwegen zijn gezocht voor de eerste \(number(looked)) van \(number(open)).",
      "Ways out were looked for of the first \(number(looked)) of \(number(open)).")
  }

  /// `zoekt dieper … 1.240 geprobeerd`.
  package func searching(tried: Int) -> String {
    say(
      "zoekt dieper … \(number(tried)) geprobeerd",
      "searching deeper … \(number(tried)) tried")
  }
}

// MARK: - Steps

extension Phrases {
  private func sentence(_ step: RepairStep, in plan: Plan) -> String {
    let activity = plan.activity(step.activity)
    let title = activity.map { plan.title($0) } ?? step.activity.text
    let zone = activity.map { plan.zone(of: $0) } ?? .brussels
    func name(_ id: ResourceID) -> String { plan.resource(id).map { plan[$0].name } ?? id.text }
    switch step.action {
    case .time(_, let to):
      return say(
        "\(title) naar \(when(to, zone: zone))", "\(title) to \(when(to, zone: zone))")
    case .room(_, let to):
      return say(
        "\(title) naar \(name(to))", "\(title) to \(name(to))")
    case .person(let from, let to):
      return say(
        "\(name(to)) in plaats van \(name(from)) bij \(title)",
        "\(name(to)) instead of \(name(from)) at \(title)")
    case .stagger(_, let groups, _, let to):
      let start = clock(to.start, zone: zone)
      let many = count(groups, say("groep", "group"), say("groepen", "groups"))
      return say(
        "\(many) van \(title) start om \(start)", "\(many) of \(title) starts at \(start)")
    case .borrow(let pieces, let own, let from, let away):
      let lender = plan.resource(from).flatMap { plan.museum(plan[$0].museum)?.name } ?? ""
      let time = times(away, zone: zone)
      return say(
        "\(title): \(number(pieces)) × \(name(own)) van \(lender), weg \(time)",
        "\(title): \(number(pieces)) × \(name(own)) from \(lender), away \(time)")
    case .buffer(let setup, let teardown, let wasSetup, let wasTeardown):
      return shorter(title, setup: (wasSetup, setup), teardown: (wasTeardown, teardown))
    case .quantity(let material, let from, let to):
      return say(
        "\(title) met \(number(to)) × \(name(material)) in plaats van \(number(from))",
        "\(title) with \(number(to)) × \(name(material)) instead of \(number(from))")
    case .assign(let resource, let count):
      let many = count > 1 ? "\(number(count)) × " : ""
      return say("\(many)\(name(resource)) bij \(title)", "\(many)\(name(resource)) at \(title)")
    }
  }

  private func shorter(
    _ title: String, setup: (Int, Int), teardown: (Int, Int)
  ) -> String {
    setup.0 != setup.1
      ? say(
        "\(title) met \(duration(minutes: setup.1)) klaarzetten, niet \(setup.0)",
        "\(title) with \(duration(minutes: setup.1)) of set-up, not \(setup.0)")
      : say(
        "\(title) met \(duration(minutes: teardown.1)) opruimen, niet \(teardown.0)",
        "\(title) with \(duration(minutes: teardown.1)) of tear-down, not \(teardown.0)")
  }

  private func brief(_ step: RepairStep, in plan: Plan) -> String {
    let zone = plan.activity(step.activity).map { plan.zone(of: $0) } ?? .brussels
    func name(_ id: ResourceID) -> String { plan.resource(id).map { plan[$0].name } ?? id.text }
    switch step.action {
    case .time(let from, let to), .stagger(_, _, let from, let to):
      let (old, new) = (zone.local(from.start), zone.local(to.start))
      return old.date == new.date ? clock(to.start, zone: zone) : dayShort(new.date)
    case .room(_, let to), .person(_, let to): return name(to)
    case .borrow(let pieces, _, let from, _):
      let lender = plan.resource(from).flatMap { plan.museum(plan[$0].museum)?.name } ?? ""
      return "\(pieces) × \(lender)"
    case .buffer(let setup, let teardown, let wasSetup, _):
      let minutes = setup != wasSetup ? setup : teardown
      return say(
        "\(duration(minutes: minutes)) klaarzetten", "\(duration(minutes: minutes)) set-up")
    case .quantity(_, _, let to): return "×\(to)"
    case .assign(let resource, _): return "+ \(name(resource))"
    }
  }
}
