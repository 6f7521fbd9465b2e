import ConstraintChecker
import Planning
import Repairs

/// Why there is no free time for what is asked, and what there is instead.
extension Phrases {
  /// Which need blocks most, and until when.
  package func sentence(_ blockage: Blockage, for wish: SlotWish, in plan: Plan) -> String {
    let zone = wish.museum.map { plan.zone(of: $0) } ?? .brussels
    if let most = blockage.most { return tooFew(blockage, most, wish, in: plan) }
    let reason = reason(blockage, wish, in: plan)
    guard let free = blockage.freeFrom else { return reason + never(blockage.reason) }
    let local = zone.local(free)
    let isThatDay = local.date >= wish.first && local.date <= wish.last
    let time = isThatDay ? clock(free, zone: zone) : moment(free, zone: zone)
    switch blockage.reason {
    case .language, .skill, .feature, .material, .layout, .absent, .pieces, .seats, .people:
      return reason + say(" vóór \(time).", " before \(time).")
    case .rule, .taken, .closed, .closedOrTaken, .past:
      return reason + say("; het kan wel vanaf \(time).", "; the first time it can be is \(time).")
    }
  }

  /// That it stays so: of what is not there, and of what is in the way.
  private func never(_ reason: Blockage.Reason) -> String {
    switch reason {
    case .language, .skill, .feature, .material, .layout, .absent, .pieces, .seats, .people:
      say(", ook niet in de vier weken erna.", ", nor in the four weeks after.")
    case .rule, .taken, .closed, .closedOrTaken:
      say(", ook in de vier weken erna.", ", in the four weeks after as well.")
    case .past: "."
    }
  }

  /// Who cannot: those who were named, a museum's people, or all; and who else can.
  private func nobody(
    _ blockage: Blockage, _ wish: SlotWish, in plan: Plan, _ cannot: String, _ named: String
  ) -> String {
    let names = wish.only.compactMap { plan.resource($0).map { plan[$0].name } }
    if wish.kind == .staff, !names.isEmpty { return "\(list(names)) \(named)." }
    guard !blockage.elsewhere.isEmpty, let place = wish.museum.flatMap({ plan.museum($0)?.name })
    else { return say("Niemand op dit bord", "Nobody on this board") + " \(cannot)." }
    let others = blockage.elsewhere.map { person in
      let museum = plan.museum(plan[person].museum)?.name ?? ""
      return museum.isEmpty ? plan[person].name : "\(plan[person].name) (\(museum))"
    }
    return say("Niemand van \(place)", "Nobody of \(place)") + " \(cannot)"
      + say(", wel \(list(others)).", ", but \(list(others)).")
  }

  /// What there is too little of at any time.
  private func tooFew(
    _ blockage: Blockage, _ most: Int, _ wish: SlotWish, in plan: Plan
  ) -> String {
    if most > 0, let needed = blockage.needed {
      return tooFewPeople(blockage.reason, needed, most, wish)
    }
    let place = wish.museum.flatMap { plan.museum($0)?.name }
    let here = place.map { say(" van \($0)", " of \($0)") } ?? ""
    switch blockage.reason {
    case .language(let tag):
      let language = languageName(tag)
      return nobody(
        blockage, wish, in: plan, say("spreekt \(language)", "speaks \(language)"),
        say("spreekt geen \(language)", "does not speak \(language)"))
    case .skill(let skill):
      return nobody(
        blockage, wish, in: plan, say("heeft \(quoted(skill))", "has \(quoted(skill))"),
        say("heeft \(quoted(skill)) niet", "does not have \(quoted(skill))"))
    case .feature(let feature):
      return say(
        "Geen zaal\(here) heeft \(quoted(feature)).", "No room\(here) has \(quoted(feature)).")
    case .material(let id):
      let name = plan.resource(id).map { plan[$0].name } ?? id.text
      return say(
        "Er zijn maar \(number(most)) × \(name).", "There are only \(number(most)) × \(name).")
    case .layout(let layout):
      return say(
        "Geen zaal\(here) kan in opstelling \(quoted(layout)).",
        "No room\(here) can be set out as \(quoted(layout)).")
    case .absent(let kind): return nothing(of: kind, at: place)
    case .pieces(let pieces):
      return say(
        "Van niets\(here) zijn er \(number(pieces)) stuks: het meeste is \(number(most)).",
        "There are not \(number(pieces)) pieces of anything\(here): the most is \(number(most)).")
    case .seats(let seats):
      return say(
        "Geen zaal\(here) is groot genoeg voor \(visitors(seats)): de grootste heeft er \(number(most)).",
        "No room\(here) is large enough for \(visitors(seats)): the largest takes \(number(most))."
      )
    case .people:
      return say(
        "Niemand kan en spreekt alles wat gevraagd is.", "Nobody can and speaks all that is asked.")
    case .rule, .taken, .closed, .closedOrTaken, .past:
      return self.reason(blockage, wish, in: plan) + "."
    }
  }

  /// `Er zijn 3 gidsen nodig die Vlaamse Gebarentaal spreken; er is er 1`.
  private func tooFewPeople(
    _ reason: Blockage.Reason, _ needed: Int, _ most: Int, _ wish: SlotWish
  ) -> String {
    let there = say(
      most == 1 ? "er is er 1" : "er zijn er \(number(most))",
      most == 1 ? "there is 1" : "there are \(number(most))")
    switch reason {
    case .language(let tag):
      let language = languageName(tag)
      return say(
        "Er zijn \(number(needed)) gidsen nodig die \(language) spreken; \(there).",
        "It needs \(number(needed)) guides who speak \(language); \(there).")
    case .skill(let skill):
      return say(
        "Er zijn \(number(needed)) mensen met \(quoted(skill)) nodig; \(there).",
        "It needs \(number(needed)) people with \(quoted(skill)); \(there).")
    default:
      return say(
        "Er zijn \(number(needed)) mensen nodig die alles kunnen en spreken wat gevraagd is; \(there).",
        "It needs \(number(needed)) people who can and speak all that is asked; \(there).")
    }
  }

  private func nothing(of kind: Resource.Kind, at museum: String?) -> String {
    let here = museum ?? say("dit bord", "this board")
    switch kind {
    case .room: return say("Op \(here) staat geen enkele zaal.", "There is no room of \(here).")
    case .staff:
      return say("Op \(here) staat geen medewerker.", "There is nobody of \(here).")
    case .material:
      return say("\(here) heeft geen eigen materiaal.", "\(here) has no material of its own.")
    }
  }

  private func reason(_ blockage: Blockage, _ wish: SlotWish, in plan: Plan) -> String {
    switch blockage.reason {
    case .language(let tag):
      if let needed = blockage.needed {
        return say(
          "Geen \(number(needed)) gidsen vrij die \(languageName(tag)) spreken",
          "No \(number(needed)) \(languageName(tag))-speaking guides free")
      }
      return say(
        "Geen gids vrij die \(languageName(tag)) spreekt",
        "No \(languageName(tag))-speaking guide free")
    case .skill(let skill):
      return say("Niemand vrij met \(quoted(skill))", "Nobody free with \(quoted(skill))")
    case .feature(let feature):
      return say("Geen vrije zaal met \(quoted(feature))", "No free room with \(quoted(feature))")
    case .material(let id):
      let name = plan.resource(id).map { plan[$0].name } ?? id.text
      return say("Te weinig \(name) vrij", "Too few \(name) free")
    case .layout(let layout):
      return say(
        "Geen vrije zaal in opstelling \(quoted(layout))",
        "No free room set out as \(quoted(layout))")
    case .absent(let kind):
      return nothing(of: kind, at: wish.museum.flatMap { plan.museum($0)?.name })
    case .pieces(let pieces):
      return say(
        "Van niets \(number(pieces)) stuks vrij", "No \(number(pieces)) pieces of anything free")
    case .seats(let seats):
      return say(
        "Geen vrije zaal voor \(visitors(seats))", "No free room for \(visitors(seats))")
    case .people(1): return say("Niemand vrij die dit kan", "Nobody free who can do this")
    case .people(let people):
      return say(
        "Geen \(number(people)) mensen tegelijk vrij", "No \(number(people)) people free at once")
    case .rule(let rule):
      let title = quoted(title(rule))
      return say("Wat vrij is, botst: \(title)", "What is free clashes: \(title)")
    case .taken:
      return wish.kind == .staff
        ? say("Iedereen die dit kan, is bezet of afwezig", "All who can are busy or absent")
        : say("Alles wat past is bezet", "All that would do is taken")
    case .closed:
      return closed(wish, in: plan)
    case .closedOrTaken:
      return say(
        "Wat past is dan gesloten of bezet", "All that would do is closed then or taken")
    case .past: return say("Dat is al voorbij", "That is over already")
    }
  }

  /// Closed on all days asked, or open for less than is asked.
  private func closed(_ wish: SlotWish, in plan: Plan) -> String {
    let days = (0...max(0, wish.last.days(since: wish.first))).map { wish.first + $0 }
    let museums = wish.museum.map { [$0] } ?? plan.museums.map(\.id)
    let isOpen = museums.contains { museum in
      days.contains { plan.openingHours(of: museum, on: $0)?.isEmpty == false }
    }
    guard wish.museum != nil else {
      return isOpen
        ? say("Geen museum is dan lang genoeg open", "No museum is open long enough then")
        : say("De musea zijn dan gesloten", "The museums are closed then")
    }
    return isOpen
      ? say("Het museum is dan niet lang genoeg open", "The museum is not open long enough then")
      : say("Het museum is dan gesloten", "The museum is closed then")
  }

  func languageName(_ tag: String) -> String {
    switch tag {
    case "nl": say("Nederlands", "Dutch")
    case "fr": say("Frans", "French")
    case "en": say("Engels", "English")
    case "de": say("Duits", "German")
    case "es": say("Spaans", "Spanish")
    case "it": say("Italiaans", "Italian")
    case "vgt": say("Vlaamse Gebarentaal", "Flemish Sign Language")
    default: LanguageWord.names(of: tag).map { say($0.dutch, $0.english) } ?? quoted(tag)
    }
  }
}
