import ConstraintChecker
import Planning

/// Rules about journeys, terms, guards and clocks.
extension Phrases {
  func termTitle(_ rule: RuleCode) -> String {
    switch rule {
    case .materialMove: say("Materiaal niet op tijd", "Material not in time")
    case .stagger: say("Groepen starten te kort na elkaar", "Groups start too close together")
    case .guardMin: say("Te weinig bewaking", "Too few guards")
    case .optionExp: say("Optie vervalt", "Option expires")
    case .lead: say("Te laat of te vroeg aangevraagd", "Asked for too late or too early")
    default: say("Klok verspringt", "Clocks change")
    }
  }

  func termExplanation(_ rule: RuleCode) -> String {
    switch rule {
    case .materialMove:
      say(
        "Dezelfde stuks zijn kort na elkaar op twee plaatsen nodig: te kort voor vervoer en laden. Ook: wat met een bestelwagen vervoerd moet worden, heeft er op de heenweg of de terugweg geen, of te weinig.",
        "The same pieces are needed at two sites one after the other, too soon for travel and loading. Also: what must go by van has none, or too few, on the way there or back."
      )
    case .stagger:
      say(
        "In één zaal starten groepen met gids te kort na elkaar, of te veel tegelijk.",
        "In one room groups with a guide start too soon after each other, or too many together.")
    case .guardMin:
      say(
        "In een zone van het museum zijn de komende dagen minder suppoosten dan ze vraagt zolang het museum open is. Ook: bij een evenement met veel personen is te weinig vergunde bewaking ingepland, of een activiteit die suppoosten vraagt heeft er op sommige uren te weinig.",
        "In the days ahead a zone of the museum has fewer attendants than it asks for while the museum is open. Also: an event with many people has too few licensed guards booked, or an activity that asks for attendants has too few of them at some hours."
      )
    case .optionExp:
      say(
        "Een optie is vervallen of vervalt binnen enkele dagen.",
        "An option has expired or does so within a few days.")
    case .lead:
      say(
        "De aanvraag kwam later dan het museum wil, of vroeger dan het plant.",
        "The request came later than the museum wants, or earlier than it plans.")
    default:
      say(
        "Tijdens de activiteit verspringt de klok: ze duurt een uur langer of korter dan het lijkt.",
        "The clocks change during the activity: it lasts an hour more or less than it seems.")
    }
  }

  func term(_ conflict: Conflict, _ names: ConflictNames) -> String {
    switch conflict.fact {
    case .journey(let from, let to): materialMove(conflict, names, from: from, to: to)
    case .noVan(let from, let to): noVan(conflict, names, from: from, to: to)
    case .optionEnds(let day): optionEnds(conflict, names, day)
    case .optionEnded(let day): optionEnded(conflict, names, day)
    case .asked: asked(conflict, names)
    case .clocksChange(let moment, let minutes):
      clocksChange(conflict, names, at: moment, by: minutes)
    case .missing(let need): guards(conflict, need, names)
    case .zone(let zone, _): unwatched(conflict, zone, names)
    default: stagger(conflict, names)
    }
  }
}

extension Phrases {
  private func materialMove(
    _ conflict: Conflict, _ names: ConflictNames, from: MuseumID, to: MuseumID
  ) -> String {
    let material = names.name(of: conflict.resource)
    let places = [from, to].map { names.plan.museum($0)?.name ?? $0.text }
    let (needed, there) = minutes(conflict)
    let who = sides(conflict, names)
    return say(
      "\(material) kan niet tijdig van \(places[0]) naar \(places[1]): \(there), nodig \(needed): \(who).",
      "\(material) cannot get from \(places[0]) to \(places[1]) in time: \(there), needs \(needed): \(who)."
    )
  }

  private func noVan(
    _ conflict: Conflict, _ names: ConflictNames, from: String, to: String
  ) -> String {
    let (material, time) = (names.name(of: conflict.resource), when(conflict, names))
    let places = [from, to].map { names.plan.museum(MuseumID($0))?.name ?? $0 }
    let who = sides(conflict, names)
    if let measure = conflict.measure {
      let (needed, there) = (number(measure.needed), number(measure.available))
      return say(
        "\(there) van \(needed) bestelwagens voor \(material) van \(places[0]) naar \(places[1]), \(time): \(who).",
        "\(there) of \(needed) vans for \(material) from \(places[0]) to \(places[1]), \(time): \(who)."
      )
    }
    return say(
      "Geen bestelwagen voor \(material) van \(places[0]) naar \(places[1]), \(time): \(who).",
      "No van for \(material) from \(places[0]) to \(places[1]), \(time): \(who).")
  }

  private func minutes(_ conflict: Conflict) -> (needed: String, there: String) {
    let measure = conflict.measure
    return (duration(minutes: measure?.needed ?? 0), duration(minutes: measure?.available ?? 0))
  }

  private func optionEnds(
    _ conflict: Conflict, _ names: ConflictNames, _ last: LocalDate
  ) -> String {
    let title = subject(conflict, names)
    return say("\(title) vervalt \(day(last)).", "\(title) expires \(day(last)).")
  }

  private func optionEnded(
    _ conflict: Conflict, _ names: ConflictNames, _ last: LocalDate
  ) -> String {
    let title = subject(conflict, names)
    return say("\(title) is vervallen op \(day(last)).", "\(title) lapsed on \(day(last)).")
  }

  private func asked(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let title = subject(conflict, names)
    guard let measure = conflict.measure else { return title }
    if measure.unit == .months {
      let (ahead, most) = (
        count(measure.needed, of: .months), count(measure.available, of: .months)
      )
      return say(
        "\(title) is \(ahead) vooraf aangevraagd; het museum plant hoogstens \(most) vooruit.",
        "\(title) was requested \(ahead) ahead; the museum plans at most \(most) ahead.")
    }
    let (ahead, least) = (count(measure.available, of: .days), count(measure.needed, of: .days))
    return say(
      "\(title) is \(ahead) vooraf aangevraagd; het museum wil minstens \(least).",
      "\(title) was requested \(ahead) ahead; the museum wants at least \(least).")
  }

  private func clocksChange(
    _ conflict: Conflict, _ names: ConflictNames, at moment: Instant, by minutes: Int
  ) -> String {
    let title = subject(conflict, names)
    let date = day(zone(conflict, names).local(moment).date)
    let change = duration(minutes: abs(minutes))
    guard minutes < 0 else {
      return say(
        "\(title): \(date) gaat de klok \(change) vooruit.",
        "\(title): the clocks go forward \(change) on \(date).")
    }
    return say(
      "\(title): \(date) gaat de klok \(change) terug.",
      "\(title): the clocks go back \(change) on \(date).")
  }

  private func guards(
    _ conflict: Conflict, _ need: Need, _ names: ConflictNames
  ) -> String {
    let (title, time) = (subject(conflict, names), when(conflict, names))
    let booked = number(conflict.measure?.available ?? 0)
    let many = conflict.measure?.needed ?? 0
    let needed =
      GuardMin.isLicense(need.item)
      ? count(
        many, say("bewakingsagent", "licensed guard"), say("bewakingsagenten", "licensed guards"))
      : count(many, say("suppoost", "attendant"), say("suppoosten", "attendants"))
    return say(
      "\(title), \(time): \(booked) van \(needed).", "\(title), \(time): \(booked) of \(needed).")
  }

  private func stagger(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let room = names.name(of: conflict.resource)
    let museum = conflict.resource.map { names.plan[$0].museum } ?? MuseumID("")
    let zone = names.plan.zone(of: museum)
    let date = day(zone.local(conflict.span.start).date)
    let first = clock(conflict.span.start, zone: zone)
    let (many, most) = (conflict.measure?.needed ?? 0, conflict.measure?.available ?? 0)
    let (groups, who) = (count(many, of: .groups), few(names.titles(of: conflict.bookings)))
    // Those who start at one moment have a span of one minute.
    guard conflict.span.minutes > 1 || many <= most else {
      return say(
        "\(groups) starten samen in \(room), \(date) om \(first), hoogstens \(number(most)): \(who).",
        "\(groups) start together in \(room), \(date) at \(first), at most \(number(most)): \(who)."
      )
    }
    let last = clock(conflict.span.end, zone: zone)
    let apart = duration(minutes: names.plan.house.policy(of: museum).staggerMinutes)
    return say(
      "\(groups) starten te kort na elkaar in \(room), \(date) tussen \(first) en \(last), \(apart) ertussen nodig: \(who).",
      "\(groups) start too close together in \(room), \(date) between \(first) and \(last), \(apart) apart needed: \(who)."
    )
  }

  private func subject(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .activity(let activity) = conflict.sides else { return "" }
    return names.title(of: activity)
  }

  private func zone(_ conflict: Conflict, _ names: ConflictNames) -> ZoneRules {
    guard case .activity(let activity) = conflict.sides, activity.row >= 0 else {
      return .brussels
    }
    return names.plan.zone(of: activity)
  }
}
