import ConstraintChecker
import Planning

/// Sentences about ways, rest and hours of work.
extension Phrases {
  func tooFar(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .sites(let from, let to)? = conflict.fact, let measure = conflict.measure else {
      return title(conflict.rule)
    }
    let person = names.name(of: conflict.resource)
    let ends = [from, to].map { names.plan.museum($0)?.name ?? $0.text }
    let (free, needed) = (number(measure.available), number(measure.needed))
    let who = "\(sides(conflict, names)), \(when(conflict, names))"
    return say(
      "\(person): \(free) min tussen \(ends[0]) en \(ends[1]), nodig \(needed): \(who).",
      "\(person): \(free) min between \(ends[0]) and \(ends[1]), needs \(needed): \(who).")
  }

  func workingTime(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let person = names.name(of: conflict.resource)
    let worked = duration(minutes: conflict.measure?.needed ?? 0)
    let limit = duration(minutes: conflict.measure?.available ?? 0)
    let zone = conflict.resource.map { names.plan.zone(of: names.plan[$0].museum) } ?? .brussels
    let first = zone.local(conflict.span.start).date
    let last = zone.local(conflict.span.end - 1).date
    switch conflict.rule {
    case .restDay: return restBetweenDays(conflict, names)
    case .restWeek:
      return say(
        "\(person) heeft geen \(worked) rust tussen \(day(first)) en \(day(last)).",
        "\(person) has no \(worked) rest between \(day(first)) and \(day(last)).")
    case .maxDay:
      return say(
        "\(person) werkt \(worked) op \(day(first)), max. \(limit)\(profile(conflict)).",
        "\(person) works \(worked) on \(day(first)), max \(limit)\(profile(conflict)).")
    case .maxWeek:
      return say(
        "\(person) werkt \(worked) in \(week(first)), max. \(limit)\(profile(conflict)).",
        "\(person) works \(worked) in \(week(first)), max \(limit)\(profile(conflict)).")
    case .avgWeek:
      return say(
        "\(person): gemiddeld \(worked) per week sinds \(day(first)), contract \(limit).",
        "\(person): average \(worked) per week since \(day(first)), contract \(limit).")
    case .breakTime:
      return say(
        "\(person) werkt \(worked) zonder pauze, \(when(conflict, names)).",
        "\(person) works \(worked) without a break, \(when(conflict, names)).")
    default: return unrested(conflict, person, on: first)
    }
  }

  /// Named by who begins after the rest.
  private func restBetweenDays(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let person = names.name(of: conflict.resource)
    let rest = duration(minutes: conflict.measure?.available ?? 0)
    let least = duration(minutes: conflict.measure?.needed ?? 0)
    let titles = names.titles(of: conflict.bookings)
    let (who, time) = (titles.last ?? "", when(conflict, names))
    return say(
      "\(person) heeft maar \(rest) rust voor \(who) (min. \(least)), \(time).",
      "\(person) has only \(rest) rest before \(who) (min. \(least)), \(time).")
  }

  private func unrested(_ conflict: Conflict, _ person: String, on date: LocalDate) -> String {
    guard case .unrested(let reason)? = conflict.fact else { return title(conflict.rule) }
    let word =
      switch reason {
      case .sunday: say("zondagswerk", "Sunday work")
      case .holiday: say("werk op een feestdag", "work on a public holiday")
      case .night: say("werk tussen 20 en 6 uur", "work between 20:00 and 06:00")
      }
    return say(
      "\(person): \(word) zonder inhaalrust, \(day(date)).",
      "\(person): \(word) without compensatory rest, \(day(date)).")
  }

  private func profile(_ conflict: Conflict) -> String {
    guard case .profile(let profile)? = conflict.fact else { return "" }
    return " (\(profile == .none ? say("eigen maximum", "own maximum") : word(profile)))"
  }

  /// The set of limits a person is held against.
  package func word(_ profile: Employment.Profile) -> String {
    switch profile {
    case .publicSector: say("openbare sector", "public sector")
    case .labourAct: say("arbeidswet", "labour act")
    case .freelance: say("freelance", "freelance")
    case .none: say("geen profiel", "no profile")
    }
  }
}
