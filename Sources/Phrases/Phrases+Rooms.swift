import ConstraintChecker
import Planning

/// Sentences about rooms that are closed, lack something, or disturb each other.
extension Phrases {
  func roomClosed(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .closed(let closure)? = conflict.fact else { return title(conflict.rule) }
    let name = names.name(of: names.plan.resource(closure.room) ?? conflict.resource)
    let why = closure.reason.isEmpty ? "" : " (\(closure.reason))"
    let (who, time) = (list(names.titles(of: conflict.bookings)), when(conflict, names))
    let zone = conflict.resource.map { names.plan.zone(of: names.plan[$0].museum) } ?? .brussels
    let closed = outOfUse(closure.span, zone: zone)
    return say(
      "\(room(name)) is buiten gebruik \(closed)\(why): \(who), \(time).",
      "\(room(name)) is out of use \(closed)\(why): \(who), \(time).")
  }

  func roomEquip(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .missing(let need)? = conflict.fact else { return title(conflict.rule) }
    let name = room(names.name(of: conflict.resource))
    let what = quoted(need.item)
    let (who, time) = (subject(conflict, names), when(conflict, names))
    guard need.form == .layout else {
      return say(
        "\(who), \(time): \(name) heeft geen \(what).", "\(who), \(time): \(name) has no \(what).")
    }
    return say(
      "\(who), \(time): \(name) kan niet in opstelling \(what).",
      "\(who), \(time): \(name) has no layout \(what).")
  }

  func buffer(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let room = names.name(of: conflict.resource)
    let (free, needed) = minutes(conflict)
    let (who, time) = (sides(conflict, names), when(conflict, names))
    return say(
      "Te weinig tijd om \(room) klaar te zetten: \(free) tussen \(who), nodig \(needed) (\(time)).",
      "Not enough changeover time in \(room): \(free) between \(who), needs \(needed) (\(time)).")
  }

  func noise(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let (source, other) = disturbance(conflict, names) { $0.noise.rawValue > 1 && !$0.needsSilence }
    return say(
      "Lawaai bij \(source) stoort \(other), \(when(conflict, names)).",
      "Noise from \(source) disturbs \(other), \(when(conflict, names)).")
  }

  func dust(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let (source, other) = disturbance(conflict, names) { $0.makesDust }
    let time = when(conflict, names)
    switch conflict.fact {
    case .exposed(.art):
      return say(
        "Stof bij \(source) naast kunst bij \(other), \(time).",
        "Dust from \(source) next to art at \(other), \(time).")
    case .exposed(.screenedArt):
      return say(
        "Stof bij \(source), achter een stofscherm, naast kunst bij \(other), \(time).",
        "Dust from \(source), behind a dust screen, next to art at \(other), \(time).")
    default:
      return say(
        "Stof bij \(source) terwijl er mensen zijn voor \(other), \(time).",
        "Dust from \(source) while people are there for \(other), \(time).")
    }
  }

  func climate(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let room = room(names.name(of: conflict.resource))
    let (stable, needed) = (
      hours(minutes: conflict.measure?.available ?? 0),
      hours(minutes: conflict.measure?.needed ?? 0)
    )
    let (works, art) = disturbance(conflict, names) { $0.unsettlesClimate }
    let time = when(conflict, names)
    return say(
      "\(room) is pas \(stable) stabiel na \(works): \(art) vraagt \(needed), \(time).",
      "\(room) has been stable for only \(stable) after \(works): \(art) needs \(needed), \(time).")
  }

  func fragile(_ conflict: Conflict, _ names: ConflictNames) -> String {
    let time = when(conflict, names)
    guard case .activity = conflict.sides else {
      let room = names.name(of: conflict.resource)
      let (art, other) = disturbance(conflict, names) { $0.handlesArt }
      return say(
        "Kunsthandling in \(room) bij \(art) terwijl \(other) gepland is, \(time).",
        "Art handling in \(room) at \(art) while \(other) is planned, \(time).")
    }
    let who = subject(conflict, names)
    let needed = number(conflict.measure?.needed ?? 0)
    let found = people(conflict.measure?.available ?? 0)
    return say(
      "\(who), \(time): kunsthandling met \(found), minstens \(needed).",
      "\(who), \(time): art handling by \(found), at least \(needed).")
  }
}

extension Phrases {
  /// Whole days by their dates, `di 24/11/2026 tot en met do 26/11/2026`, else from when to when.
  func outOfUse(_ span: Span, zone: ZoneRules) -> String {
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    guard start.minuteOfDay == 0, end.minuteOfDay == 0 else { return when(span, zone: zone) }
    let (first, last) = (start.date, end.date + -1)
    guard first != last else { return day(first) }
    return say("\(day(first)) tot en met \(day(last))", "\(day(first)) through \(day(last))")
  }

  /// What is there and what is needed.
  private func minutes(_ conflict: Conflict) -> (free: String, needed: String) {
    (
      duration(minutes: conflict.measure?.available ?? 0),
      duration(minutes: conflict.measure?.needed ?? 0)
    )
  }

  private func subject(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .activity(let activity) = conflict.sides else { return sides(conflict, names) }
    return names.title(of: activity)
  }

  /// What disturbs and what is disturbed, each with its room where they are in two.
  private func disturbance(
    _ conflict: Conflict, _ names: ConflictNames, by isSource: (ActivityKind) -> Bool
  ) -> (source: String, other: String) {
    guard case .pair(let first, let second) = conflict.sides else { return ("", "") }
    let rooms = (names.resource(of: first), names.resource(of: second))
    let isFirst =
      rooms.0 != rooms.1
      ? rooms.1 == conflict.resource : names.kind(of: first).map { isSource($0) } ?? false
    let (source, other) = isFirst ? (first, second) : (second, first)
    guard rooms.0 != rooms.1 else { return (names.title(of: source), names.title(of: other)) }
    return (place(source, names), place(other, names))
  }

  private func place(_ booking: BookingIndex, _ names: ConflictNames) -> String {
    "\(names.title(of: booking)) (\(names.name(of: names.resource(of: booking))))"
  }
}
