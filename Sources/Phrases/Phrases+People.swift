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
    return say(
      "\(person) werkt normaal niet \(time): \(who).",
      "\(time) is outside \(person)'s usual hours: \(who).")
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
    return say(
      "\(person) mist \(what): \(who), \(time).",
      "\(person) lacks \(what): \(who), \(time).")
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
    let what = name(ofSkill: skill, names)
    guard !conflict.bookings.isEmpty else {
      let end = until.map { day($0) } ?? ""
      return say(
        "Attest \(what) van \(person) vervalt \(end).",
        "\(person)'s certificate \(what) expires \(end).")
    }
    let who = "\(sides(conflict, names)) (\(when(conflict, names)))"
    if let until, isBefore(until, conflict, names) {
      return say(
        "Attest \(what) van \(person) vervalt \(day(until)), vóór \(who).",
        "\(person)'s certificate \(what) expires \(day(until)), before \(who).")
    }
    let start = from.map { day($0) } ?? ""
    return say(
      "Attest \(what) van \(person) geldt pas vanaf \(start), na \(who).",
      "\(person)'s certificate \(what) holds only from \(start), after \(who).")
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
    return name(ofSkill: need.item, names) + level
  }

  /// By its description, a language of the house by its name, else the word itself.
  private func name(ofSkill skill: String, _ names: ConflictNames) -> String {
    if let known = names.plan.house.skills[skill] { return say(known.dutch, known.english) }
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
