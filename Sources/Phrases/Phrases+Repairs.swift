import Planning
import Repairs
import Screen

/// Ways out of a conflict.
extension Phrases {
  /// `WS 6C naar Atelier 2`; the steps of a chain one after the other.
  ///
  /// `viewer` is the museum that reads; nil reads all titles.
  package func sentence(
    _ repair: Repair, in plan: Plan, seenFrom viewer: MuseumID? = nil
  ) -> String {
    sentence(repair, plan, viewer, .usual)
  }

  /// Those of a list, each with so much that no two are the same.
  package func sentences(
    _ repairs: [Repair], in plan: Plan, seenFrom viewer: MuseumID? = nil
  ) -> [String] {
    var told = repairs.map { sentence($0, plan, viewer, .usual) }
    for detail in [Detail.place, .ids] {
      let doubled = Dictionary(grouping: told.indices) { told[$0] }.values.filter { $0.count > 1 }
      for place in doubled.joined() { told[place] = sentence(repairs[place], plan, viewer, detail) }
    }
    return told
  }

  private func sentence(
    _ repair: Repair, _ plan: Plan, _ viewer: MuseumID?, _ detail: Detail
  ) -> String {
    repair.steps.map { sentence($0, in: plan, viewer, detail) }
      .joined(separator: say(", dan ", ", then "))
  }

  /// What it disturbs: `2 mensen verwittigen · 1 u later · ander museum`.
  ///
  /// `viewer` is the museum that reads; nil reads all names.
  package func consequences(
    _ repair: Repair, in plan: Plan, seenFrom viewer: MuseumID? = nil
  ) -> String {
    disturbances(repair, plan, viewer).joined(separator: " · ")
  }

  /// The same in so many columns: as many as fit, the weightiest first.
  ///
  /// That it brings a warning is told however little room there is.
  package func consequences(
    _ repair: Repair, in plan: Plan, seenFrom viewer: MuseumID? = nil, columns: Int
  ) -> String {
    let warnings = warnings(of: repair)
    let others = disturbances(repair, plan, viewer).filter { $0 != warnings }
    let lasts = warnings.isEmpty ? [] : [warnings]
    for kept in (0...others.count).reversed() {
      let told = (others.prefix(kept) + lasts).joined(separator: " · ")
      if DisplayText.width(of: told) <= columns { return told }
    }
    return warningMark(of: repair)
  }

  /// `! 2`: so many new warnings; empty for none.
  package func warningMark(of repair: Repair) -> String {
    repair.cost.warnings > 0 ? "! \(number(repair.cost.warnings))" : ""
  }

  private func warnings(of repair: Repair) -> String {
    guard repair.cost.warnings > 0 else { return "" }
    return count(
      repair.cost.warnings, say("nieuwe waarschuwing", "new warning"),
      say("nieuwe waarschuwingen", "new warnings"))
  }

  private func disturbances(_ repair: Repair, _ plan: Plan, _ viewer: MuseumID?) -> [String] {
    let cost = repair.cost
    let confirmed = count(
      cost.confirmedTouched, say("bevestigde verandert", "confirmed booking changes"),
      say("bevestigde veranderen", "confirmed bookings change"))
    let parts = [
      // Without it nothing of this may be done.
      consent(to: repair, in: plan, viewer),
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
      warnings(of: repair),
    ]
    return parts.filter { !$0.isEmpty }
  }

  /// `mits akkoord van Technieker Oost`; empty where nobody has to agree.
  private func consent(to repair: Repair, in plan: Plan, _ viewer: MuseumID?) -> String {
    let steps = repair.steps.filter(\.action.needsConsent)
    guard let first = steps.first else { return "" }
    let names = repair.consenters(in: plan, seenFrom: viewer)
    if !names.isEmpty {
      return say("mits akkoord van \(few(names))", "if \(few(names)) agree")
    }
    guard case .buffer = first.action else {
      return say("mits akkoord van wie het vroeg", "if those who asked agree")
    }
    return say("mits akkoord van wie klaarzet en opruimt", "if those who set up and clear agree")
  }

  /// As a length, but one day is a day.
  private func distance(_ minutes: Int) -> String {
    minutes == 1440 ? say("1 dag", "1 day") : duration(minutes: minutes)
  }

  /// As short as it goes: `→ 13:15`, `→ Atelier 2`, `→ di 23`; where they are not all of one activity
  /// each with the first words of whose it is, `WS 6C → di 23`; several steps one after the other.
  package func brief(
    _ repairs: [Repair], in plan: Plan, seenFrom viewer: MuseumID? = nil
  ) -> [String] {
    let activities = Set(repairs.flatMap(\.steps).map(\.activity)).sorted()
    let titles = activities.map { id in
      plan.activity(id).map { title($0, in: plan, seenFrom: viewer) } ?? id.text
    }
    let words = Phrases.firstWords(of: titles)
    let names = Dictionary(
      uniqueKeysWithValues: zip(activities, words).map { id, name in
        (id, words.count { $0 == name } > 1 ? "\(name)\(start(of: id, in: plan))" : name)
      })
    return repairs.map { repair in
      repair.steps.map { step in
        let whose = activities.count > 1 ? (names[step.activity] ?? "") + " " : ""
        return whose + "→ " + brief(step, in: plan)
      }.joined(separator: " + ")
    }
  }

  /// ` 10:00`.
  private func start(of id: ActivityID, in plan: Plan) -> String {
    plan.activity(id).map { " " + clock(plan.row($0).span.start, zone: plan.zone(of: $0)) } ?? ""
  }

  /// As many first words of each title as tell them apart, three at most.
  private static func firstWords(of titles: [String]) -> [String] {
    func first(_ count: Int) -> [String] {
      titles.map { title in
        let words = title.split { $0.isWhitespace || ":;,".contains($0) }.prefix(count)
        return String(words.joined(separator: " ").prefix(16))
      }
    }
    return (1...3).map(first).first { Set($0).count == titles.count } ?? first(1)
  }

  package var lookingForRepairs: String { say("zoekt een uitweg …", "looking for a way out …") }
  package var noRepairs: String {
    say(
      "Geen enkele stap lost dit op zonder nieuwe botsing.",
      "No single step solves this without a new clash.")
  }
  package func noRepairsAtAll(tried: Int) -> String {
    say(
      "Ook met twee of drie stappen lost niets dit op (\(number(tried)) geprobeerd).",
      "Nothing solves this in two or three steps either (\(number(tried)) tried).")
  }
  package func nothingBetter(tried: Int) -> String {
    say(
      "Met twee of drie stappen is niets beters gevonden (\(number(tried)) geprobeerd).",
      "Two or three steps find nothing better (\(number(tried)) tried).")
  }
  package func searched(tried: Int) -> String {
    say("\(number(tried)) geprobeerd", "\(number(tried)) tried")
  }
  package var searchesDeeper: String { say("zoekt dieper", "search deeper") }
  package var repairsTitle: String { say("Uitwegen", "Ways out") }

  /// A long list of conflicts is looked at in part.
  package func repairsLookedFor(_ looked: Int, of open: Int) -> String {
    say(
      "Uitwegen zijn gezocht voor \(number(looked)) van \(number(open)); ‘planbord repair SLEUTEL’ zoekt ze voor elke.",
      "Ways out were looked for of \(number(looked)) of \(number(open)); ‘planbord repair KEY’ looks for those of any."
    )
  }

  /// `zoekt dieper … 1.240 geprobeerd`.
  package func lookingForRepairs(_ looked: Int, of all: Int) -> String {
    say(
      "uitwegen zoeken: \(number(looked)) van \(number(all)) botsingen …",
      "looking for ways out: \(number(looked)) of \(number(all)) clashes …")
  }
  package func searching(tried: Int) -> String {
    say(
      "zoekt dieper … \(number(tried)) geprobeerd",
      "searching deeper … \(number(tried)) tried")
  }
}
