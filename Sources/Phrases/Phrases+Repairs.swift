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
    repair.steps.map { sentence($0, in: plan, viewer) }.joined(separator: say(", dan ", ", then "))
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
      consent(to: repair, in: plan, viewer),
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

// MARK: - Steps

extension Phrases {
  /// With its hour where something else that day, in the same room or with the same people, is called
  /// so too: `Workshop maskers 10:00`.
  private func titleApart(
    _ activity: ActivityIndex, in plan: Plan, _ viewer: MuseumID?
  ) -> String {
    let title = title(activity, in: plan, seenFrom: viewer)
    guard plan.hasNamesake(of: activity) else { return title }
    return "\(title) \(clock(plan.row(activity).span.start, zone: plan.zone(of: activity)))"
  }

  private func sentence(_ step: RepairStep, in plan: Plan, _ viewer: MuseumID?) -> String {
    let activity = plan.activity(step.activity)
    let title = activity.map { titleApart($0, in: plan, viewer) } ?? step.activity.text
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
    case .team(let people):
      let names = list(people.map(name))
      return say("\(names) bij \(title)", "\(names) at \(title)")
    case .attend(let people, let span):
      let (names, time) = (list(people.map(name)), times(span, zone: zone))
      return say("\(names) bij \(title), \(time)", "\(names) at \(title), \(time)")
    case .divide(let groups, _, let to):
      let many = count(groups, say("groep", "group"), say("groepen", "groups"))
      return say("\(many) van \(title) naar \(name(to))", "\(many) of \(title) to \(name(to))")
    case .split(let half, let room, let span):
      let start = clock(span.start, zone: zone)
      return say(
        "\(title) in twee: \(visitors(half)) om \(start) in \(name(room))",
        "\(title) in two: \(visitors(half)) at \(start) in \(name(room))")
    case .again(let half, let span):
      let start = clock(span.start, zone: zone)
      return say(
        "\(title) in twee: \(visitors(half)) om \(start) met dezelfde gidsen",
        "\(title) in two: \(visitors(half)) at \(start) with the same guides")
    case .confirm: return say("\(title) bevestigen", "Confirm \(title)")
    case .extend(let until):
      return say(
        "\(title) verlengen tot en met \(day(until))", "Extend \(title) through \(day(until))")
    case .release(let next): return released(title, to: next, in: plan, viewer)
    case .layout(let room, let from, let to):
      let old = from.isEmpty ? "" : say(", niet \(from)", ", not \(from)")
      return say(
        "\(title): \(name(room)) in opstelling \(to)\(old)",
        "\(title): \(name(room)) set out as \(to)\(old)")
    case .bring(let material, let feature):
      return say(
        "\(name(material)) naar \(title), voor \(quoted(feature)) die de zaal niet heeft",
        "\(name(material)) to \(title), for \(quoted(feature)) that the room lacks")
    case .clip(_, let span):
      let time = times(span, zone: zone)
      return say("\(title) korter: \(time)", "\(title) shorter: \(time)")
    case .language(let from, let to):
      return say(
        "\(title): taal \(to) in plaats van \(quoted(from))",
        "\(title): language \(to) instead of \(quoted(from))")
    }
  }

  /// `Lezing laten vallen, dan is Concert aan de beurt`.
  private func released(
    _ title: String, to next: ActivityID?, in plan: Plan, _ viewer: MuseumID?
  ) -> String {
    let waiting = next.flatMap { plan.activity($0) }.map {
      self.title($0, in: plan, seenFrom: viewer)
    }
    guard let waiting else { return say("\(title) laten vallen", "Release \(title)") }
    return say(
      "\(title) laten vallen, dan is \(waiting) aan de beurt",
      "Release \(title), then it is the turn of \(waiting)")
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
    case .team(let people): return "+ \(people.count) \(say("mensen", "people"))"
    case .attend(let people, let span):
      let who = people.count == 1 ? name(people[0]) : "\(people.count) \(say("mensen", "people"))"
      return "+ \(who) \(clock(span.start, zone: zone))"
    case .divide(let groups, _, let to): return "\(groups) → \(name(to))"
    case .split(_, let room, let span):
      return "2 × \(clock(span.start, zone: zone)) \(name(room))"
    case .again(_, let span): return "2 × \(clock(span.start, zone: zone))"
    case .confirm: return say("bevestigen", "confirm")
    case .extend(let until): return say("tot \(dayShort(until))", "to \(dayShort(until))")
    case .release: return say("laten vallen", "release")
    case .layout(_, _, let to), .language(_, let to): return to
    case .bring(let material, _): return "+ \(name(material))"
    case .clip(_, let span): return times(span, zone: zone)
    }
  }
}

extension Plan {
  /// Whether another activity on its rooms or with its people has its title that day.
  fileprivate func hasNamesake(of activity: ActivityIndex) -> Bool {
    let (title, zone) = (title(activity), zone(of: activity))
    let date = zone.local(row(activity).span.start).date
    let day = Span(
      known: zone.startOfDay(date).minutes, zone.startOfDay(date + 1).minutes)
    var found = false
    for resource in Set(bookings(of: activity).map { ResourceIndex(row($0).resource) }) {
      forEachBooking(on: resource, in: day) { _, row in
        let other = ActivityIndex(row.activity)
        guard !found, other != activity, Status(code: row.status).occupies else { return }
        found = self.title(other) == title
      }
    }
    return found
  }
}
