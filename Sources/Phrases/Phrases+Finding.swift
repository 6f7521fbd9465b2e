import ConstraintChecker
import Planning
import Repairs

/// Free time: what was asked, what there is, and why there is nothing.
extension Phrases {
  package var findTitle: String { say("Vrij zoeken", "Find free time") }
  package var findLabel: String { say("Gevraagd:", "Asked:") }
  package var stillReading: String {
    say("het plan wordt nog gelezen …", "the plan is still being read …")
  }
  package var lookingForSlots: String { say("zoekt …", "looking …") }
  /// With a week that is still to come.
  package func findExamples(today: LocalDate) -> String {
    let week = (today + 14).isoWeek.week
    return say(
      "47 fr di 10 90m im · 25 za 14-15u30 · refter vr avond · 12 nl w\(week) 2u",
      "47 fr tue 10 90m im · 25 sat 14-15:30 · refter fri evening · 12 nl w\(week)")
  }

  package func slots(_ count: Int) -> String {
    self.count(count, say("mogelijkheid", "possibility"), say("mogelijkheden", "possibilities"))
  }

  package func notUnderstood(_ words: [String]) -> String {
    say(
      "niet begrepen: \(list(words.map(quoted)))", "not understood: \(list(words.map(quoted)))")
  }

  /// What was left out weighs: the answer is to another question.
  package func searchedWithout(_ words: [String]) -> String {
    say(
      "NIET BEGREPEN: \(list(words.map(quoted))) – gezocht zonder",
      "NOT UNDERSTOOD: \(list(words.map(quoted))) – searched without")
  }

  /// `di 24/11/2026 om 10:00: geen 3 gidsen vrij die Frans spreken vóór 12:00`.
  package func sentence(
    _ asked: SlotAnswer.AskedHour, for wish: SlotWish, in plan: Plan
  ) -> String {
    let zone = wish.museum.map { plan.zone(of: $0) } ?? .brussels
    let why = sentence(asked.blockage, for: wish, in: plan)
    let hour = clock(asked.moment, zone: zone)
    let date = zone.local(asked.moment).date
    return say("\(day(date)) om \(hour): ", "\(day(date)) at \(hour): ")
      + why.prefix(1).lowercased() + why.dropFirst()
  }

  /// All that a slot is warned of; empty where there is nothing.
  package func warnings(of slot: Slot) -> String {
    slot.warned.isEmpty ? "" : "! \(list(slot.warned.map { title($0, of: slot) }))"
  }

  /// `! Te laat: 2 dagen vooraf, min. 14`, the first thing a slot is warned of; empty where there is nothing.
  package func warning(of slot: Slot) -> String {
    guard let first = slot.warned.first else { return "" }
    let more = slot.warned.count > 1 ? " +\(slot.warned.count - 1)" : ""
    return "! \(title(first, of: slot))\(more)"
  }

  private func title(_ rule: RuleCode, of slot: Slot) -> String {
    rule == .lead ? leadTitle(slot.lead) : title(rule)
  }

  /// A room with its seats.
  package func place(_ resource: Resource, _ wish: SlotWish) -> String {
    guard resource.kind == .room, let seats = resource.capacity ?? resource.sharing?.people else {
      return resource.name
    }
    return "\(resource.name) (\(seats))"
  }

  /// `Gids 01, Gids 07 · 12:00 Gids 09`; several rounds each with their start.
  package func company(
    of slot: Slot, zone: ZoneRules, in plan: Plan, withWarnings: Bool = true
  ) -> String {
    let rounds = slot.rounds.map { round in
      let names = round.people.map { name($0, of: slot, in: plan) }.joined(separator: ", ")
      guard slot.rounds.count > 1 else { return names }
      let groups = count(round.groups, say("groep", "group"), say("groepen", "groups"))
      return "\(clock(round.span.start, zone: zone)) \(groups) \(names)"
    }
    let pieces = slot.materials.map { pieces in
      "\(pieces.count) × \(plan.resource(pieces.material).map { plan[$0].name } ?? "")"
    }
    let warning = withWarnings ? [warnings(of: slot)] : []
    return (rounds + pieces + warning).filter { !$0.isEmpty }.joined(
      separator: " · ")
  }
}

extension Phrases {
  /// Who comes, and that it is not when they usually work.
  private func name(_ person: ResourceIndex, of slot: Slot, in plan: Plan) -> String {
    guard slot.outsideHours.contains(person) else { return plan[person].name }
    return say(
      "\(plan[person].name) (buiten de eigen uren)", "\(plan[person].name) (outside usual hours)")
  }
}
