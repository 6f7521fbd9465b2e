import ConstraintChecker
import Planning
import Repairs

/// What a request for free time was taken to mean, and how its answer is ordered.
extension Phrases {
  /// `47 bezoekers, groepsbezoek, Frans, 3 gidsen, 1 u 30, Industriemuseum, di 24/11/2026 van 10:00`.
  package func meaning(of wish: SlotWish, in plan: Plan) -> String {
    var parts: [String] = []
    if wish.kind == .room, wish.visitors > 0 {
      let adults = wish.museum.map { wish.adults(in: plan, $0) } ?? 0
      parts.append(
        adults > 0 ? pupils(wish.visitors, adults: adults) : visitors(wish.visitors))
    }
    parts += [kind(wish.activityKind, in: plan)] + who(wish, in: plan) + what(wish, in: plan)
    parts.append(duration(minutes: wish.minutes))
    if wish.setup + wish.teardown > 0 { parts.append(setup(wish)) }
    if wish.letsIn {
      parts.append(say("ook buiten de openingsuren", "also outside opening hours"))
    }
    parts.append(wish.museum.flatMap { plan.museum($0)?.name } ?? allMuseums)
    return (parts.filter { !$0.isEmpty } + [days(of: wish) + hours(of: wish)])
      .joined(separator: ", ")
  }

  /// A kind as it is called.
  private func kind(_ word: String, in plan: Plan) -> String {
    guard let kind = plan.house.kinds[word] else { return word }
    return say(kind.dutch, kind.english).lowercased()
  }

  private func who(_ wish: SlotWish, in plan: Plan) -> [String] {
    let language = wish.language.isEmpty ? [] : [languageName(wish.language)]
    guard wish.kind == .room else {
      return (wish.kind == .staff ? wish.skills.map { skill($0, in: plan) } : []) + language
    }
    guard wish.isGuided else { return language }
    guard let museum = wish.museum else { return language + [say("met gids", "with a guide")] }
    let groups = wish.groups(in: plan, museum)
    return language + [count(groups, say("gids", "guide"), say("gidsen", "guides"))]
  }

  private func skill(_ word: String, in plan: Plan) -> String {
    plan.house.skills[word].map { say($0.dutch, $0.english) } ?? word
  }

  private func what(_ wish: SlotWish, in plan: Plan) -> [String] {
    func name(_ id: ResourceID) -> String { plan.resource(id).map { plan[$0].name } ?? id.text }
    func pieces(_ count: Int, _ id: ResourceID) -> String { "\(number(count)) × \(name(id))" }
    let only =
      wish.kind == .material
      ? wish.only.map { pieces(max(1, wish.visitors), $0) }
      : [wish.only.map(name).joined(separator: say(" of ", " or "))]
    let layout = wish.layout.isEmpty ? [] : [say("opstelling ", "set out as ") + wish.layout]
    return only + layout + wish.features.map { say("met \($0)", "with \($0)") }
      + wish.materials.map { pieces($0.count, $0.material) }
  }

  private func setup(_ wish: SlotWish) -> String {
    let (before, after) = (duration(minutes: wish.setup), duration(minutes: wish.teardown))
    return say("opbouw \(before) en afbouw \(after)", "set-up \(before) and tear-down \(after)")
  }
}

// MARK: - Days and hours

extension Phrases {
  private func days(of wish: SlotWish) -> String {
    let choice = wish.choice
    guard choice.dates.isEmpty else { return choice.dates.map { day($0) }.joined(separator: " + ") }
    let days =
      wish.first == wish.last ? day(wish.first) : "\(day(wish.first)) – \(day(wish.last))"
    let only = list(choice.weekdays.sorted().map(weekdayName))
    let not =
      choice.withoutWeekdays.sorted().map(weekdayName)
      + choice.without.map {
        $0.lowerBound == $0.upperBound
          ? day($0.lowerBound) : "\(day($0.lowerBound)) – \(day($0.upperBound))"
      }
    return days + (only.isEmpty ? "" : say(" alleen op \(only)", " only on \(only)"))
      + (not.isEmpty ? "" : say(" niet op \(list(not))", " not on \(list(not))"))
  }

  private func hours(of wish: SlotWish) -> String {
    var hours = ""
    if wish.hours.lowerBound > 0 {
      hours = say(" vanaf ", " from ") + clock(minuteOfDay: wish.hours.lowerBound)
    }
    if wish.hours.upperBound < 1440 {
      hours += say(" tot ", " to ") + clock(minuteOfDay: wish.hours.upperBound)
    }
    return hours
  }
}

// MARK: - How the answer is ordered

extension Phrases {
  /// What comes first, and whether there is more than is listed.
  package func order(of answer: SlotAnswer, for wish: SlotWish) -> String {
    let first =
      answer.isByTime
      ? say("Dichtst bij het uur eerst", "Nearest to the hour first")
      : wish.kind == .room
        ? say("Best passende zaal eerst", "Best fitting room first")
        : say("Per naam, vroegst eerst", "By name, earliest first")
    guard answer.hasMore else { return first }
    let count = number(answer.slots.count)
    return first
      + say(
        " · de eerste \(count), er zijn er meer: vraag nauwer",
        " · the first \(count), there are more: ask for less")
  }

  /// `Te laat: 2 dagen vooraf, min. 14`: which of the two it is.
  func leadTitle(_ measure: Conflict.Measure?) -> String {
    guard let measure else { return title(.lead) }
    let (needed, there) = (measure.needed, measure.available)
    switch measure.unit {
    case .days:
      let days = count(there, say("dag", "day"), say("dagen", "days"))
      return say(
        "Te laat: \(days) vooraf, min. \(needed)",
        "Too late: \(days) ahead, min. \(needed)")
    case .months:
      return say(
        "Te vroeg: \(needed) maanden vooraf, max. \(there)",
        "Too early: \(needed) months ahead, max. \(there)")
    case .seats, .people, .groups, .pieces, .minutes: return title(.lead)
    }
  }
}
