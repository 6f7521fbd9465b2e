import ConstraintChecker
import Planning

/// Sentences about who is there and able.
extension Phrases {
  func notThere(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let person = names.name(of: conflict.resource)
    let time = when(conflict, names)
    let who = sides(conflict, names)
    guard conflict.rule == .staffHours else {
      return say("\(person) is afwezig \(time): \(who).", "\(person) is absent \(time): \(who).")
    }
    let usual = usualHours(conflict, names).map { " (\($0))" } ?? ""
    return say(
      "\(person) werkt normaal niet \(time)\(usual): \(who).",
      "\(time) is outside \(person)'s usual hours\(usual): \(who).")
  }

  /// `die dag 09:00–17:00`, `die dag vrij`: of the first day, as the person's hours have it.
  private func usualHours(_ conflict: Conflict, _ names: ConflictNames) -> String? {
    guard let person = conflict.resource else { return nil }
    let resource = names.plan[person]
    let date = names.plan.zone(of: resource.museum).local(conflict.span.start).date
    guard let days = names.plan.house.availability[resource.id], !days.isEmpty else { return nil }
    let hours = (days[.date(date)] ?? days[.weekday(date.weekday)] ?? []).map {
      "\(clock(minuteOfDay: $0.lowerBound))–\(clock(minuteOfDay: $0.upperBound))"
    }
    guard !hours.isEmpty else { return say("die dag vrij", "free that day") }
    return say("die dag \(list(hours))", "that day \(list(hours))")
  }

  func notAble(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .missing(let need)? = conflict.fact else { return title(conflict.rule) }
    let time = when(conflict, names)
    guard conflict.resource != nil else { return stillOpen(conflict, need, names) }
    let person = names.name(of: conflict.resource)
    let who = sides(conflict, names)
    let what = name(of: need, names)
    if need.form == .language, conflict.rule == .guideLang {
      return say(
        "\(person) gidst niet in het \(what): \(who), \(time).",
        "\(person) does not guide in \(what): \(who), \(time).")
    }
    let lacked = lacked(need, what, names)
    return say(
      "\(person) mist \(lacked): \(who), \(time).", "\(person) lacks \(lacked): \(who), \(time).")
  }

  private func stillOpen(
    _ conflict: Conflict, _ need: Need, _ names: ConflictNames
  ) -> String {
    let found = number(conflict.measure?.available ?? 0)
    let wanted = number(need.count)
    let (who, time, what) = (subject(conflict, names), when(conflict, names), name(of: need, names))
    return say(
      "\(who), \(time): nog niet ingevuld: \(what) (\(found) van \(wanted)).",
      "\(who), \(time): still open: \(what) (\(found) of \(wanted)).")
  }

  func notValid(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .validity(let skill, let from, let until)? = conflict.fact else {
      return title(conflict.rule)
    }
    let person = names.name(of: conflict.resource)
    let what = held(skill, names)
    guard !conflict.bookings.isEmpty else {
      let (end, next) = (until.map { day($0) } ?? "", bookedNext(after: conflict, names))
      return say(
        "\(what) van \(person) vervalt \(end); \(next).",
        "\(person)'s \(inside(what)) expires \(end); \(next).")
    }
    let who = "\(sides(conflict, names)) (\(when(conflict, names)))"
    if let until, isBefore(until, conflict, names) {
      return say(
        "\(what) van \(person) vervalt \(day(until)), vóór \(who).",
        "\(person)'s \(inside(what)) expires \(day(until)), before \(who).")
    }
    let start = from.map { day($0) } ?? ""
    return say(
      "\(what) van \(person) geldt pas vanaf \(start), na \(who).",
      "\(person)'s \(inside(what)) holds only from \(start), after \(who).")
  }

  /// `daarna geboekt bij Spots richten, di 24/11/2026 20:00–22:00`: the first booking of its person
  /// once it has ended.
  private func bookedNext(after conflict: Conflict, _ names: ConflictNames) -> String {
    let none = say("daarna nog niets geboekt", "nothing booked after that yet")
    guard let person = conflict.resource else { return none }
    var next: BookingIndex?
    names.plan.forEachBooking(on: person, in: Span(known: conflict.span.end.minutes, .max / 2)) {
      booking, row in
      guard row.start >= conflict.span.end.minutes else { return }
      let isSooner = next.map { row.start < names.plan.row($0).start } ?? true
      if isSooner { next = booking }
    }
    guard let next else { return none }
    let time = when(names.plan.row(next).span, zone: names.plan.zone(of: names.plan[person].museum))
    let title = names.title(of: next)
    return say("daarna geboekt bij \(title), \(time)", "then booked at \(title), \(time)")
  }

  /// `de vaardigheid gids`, `het attest hoogwerker`: said with what it is, since `mist gids` says something else.
  private func lacked(_ need: Need, _ name: String, _ names: ConflictNames) -> String {
    if need.form == .language { return say("de taal \(name)", "the language \(name)") }
    guard names.plan.house.skills[need.item]?.form == .certificate else {
      return say("de vaardigheid \(name)", "the skill \(name)")
    }
    let said = certificate(name)
    return say("het \(inside(said))", "the \(inside(said))")
  }

  /// What a person has until some day: `Attest hoogwerker`, `Vaardigheid Gidsen`, `Frans`.
  private func held(_ skill: String, _ names: ConflictNames) -> String {
    let name = name(ofSkill: skill, in: names.plan)
    return switch names.plan.house.skills[skill]?.form {
    case .certificate, nil: certificate(name)
    case .skill: say("Vaardigheid \(name)", "skill \(name)")
    case .language: name
    }
  }

  /// As words stand inside a sentence; what is written in capitals stays so.
  private func inside(_ words: String) -> String {
    guard let second = words.dropFirst().first, second.isLowercase else { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// `Attest hoogwerker`, but a name that says so itself stays as it is.
  private func certificate(_ name: String) -> String {
    let isSaid = ["attest", "certificate"].contains { name.lowercased().contains($0) }
    return isSaid ? name : say("Attest \(name)", "certificate \(name)")
  }

  func tooFewGuides(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard let people = whoComes(conflict), let measure = conflict.measure else {
      return title(conflict.rule)
    }
    let needed = count(measure.needed, say("gids", "guide"), say("gidsen", "guides"))
    let found = number(measure.available)
    let (who, time) = (subject(conflict, names), when(conflict, names))
    return say(
      "\(who), \(time), \(people): \(needed) nodig, \(found) toegewezen.",
      "\(who), \(time), \(people): \(needed) needed, \(found) assigned.")
  }

  /// `47 bezoekers`, `24 leerlingen met 4 begeleiders`.
  private func whoComes(_ conflict: Conflict) -> String? {
    switch conflict.fact {
    case .visitors(let visitors): return self.visitors(visitors)
    case .accompanied(let pupils, let adults): return self.pupils(pupils, adults: adults)
    default: return nil
    }
  }

  /// `24 leerlingen met 4 begeleiders`.
  func pupils(_ pupils: Int, adults: Int) -> String {
    let children = count(pupils, say("leerling", "pupil"), say("leerlingen", "pupils"))
    let others = count(adults, say("begeleider", "adult"), say("begeleiders", "adults"))
    return say("\(children) met \(others)", "\(children) with \(others)")
  }

  /// The activity a conflict is about by itself.
  private func subject(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .activity(let activity) = conflict.sides else { return sides(conflict, names) }
    return names.title(of: activity)
  }

  private func isBefore(
    _ date: LocalDate, _ conflict: Conflict, _ names: ConflictNames
  ) -> Bool {
    let zone = conflict.resource.map { names.plan.zone(of: names.plan[$0].museum) } ?? .brussels
    return date < zone.local(conflict.span.end - 1).date
  }
}

extension Phrases {
  /// `gids`, `Frans (B2)`.
  private func name(of need: Need, _ names: ConflictNames) -> String {
    let level = need.level.map { " (\("\($0)".uppercased()))" } ?? ""
    return name(ofSkill: need.item, in: names.plan) + level
  }

  /// By its description, a language of the house by its name, else the word itself.
  func name(ofSkill skill: String, in plan: Plan) -> String {
    if let known = plan.house.skills[skill] { return say(known.dutch, known.english) }
    return switch skill {
    case "nl": say("Nederlands", "Dutch")
    case "fr": say("Frans", "French")
    case "en": say("Engels", "English")
    case "de": say("Duits", "German")
    case "es": say("Spaans", "Spanish")
    case "it": say("Italiaans", "Italian")
    case "vgt": say("Vlaamse Gebarentaal", "Flemish Sign Language")
    default: skill
    }
  }
}
