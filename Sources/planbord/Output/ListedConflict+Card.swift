import ConstraintChecker
import Phrases
import Planning

extension ListedConflict {
  /// The card below its line: sides with who last changed them, how much, how it arose, what helps,
  /// the rule with its numbers, and the key by which other commands know it.
  func cardLines(
    in plan: Plan, _ past: ConflictPast?, _ phrases: Phrases, now: Instant
  ) -> [String] {
    let card = ConflictCard(conflict, in: plan, waiver: waiver)
    let zone = museum.map { plan.zone(of: $0) } ?? .brussels
    var lines = card.sides.prefix(ListedConflict.mostSides).map { side in
      let owner = phrases.owner(past?.activities[plan.id(side.activity)], zone: zone)
      return "• " + phrases.line(side, in: plan, seenFrom: museum)
        + (owner.map { " · \($0)" } ?? "")
    }
    if card.sides.count > ListedConflict.mostSides {
      lines.append(phrases.more(card.sides.count - ListedConflict.mostSides))
    }
    lines += [
      phrases.measured(card), card.opening.map { phrases.line($0) },
      waiver.map { phrases.waived($0, in: plan, zone: zone, seenFrom: museum) },
    ].compactMap { $0 }
    if let arose = past.flatMap({ phrases.arose($0, in: plan, zone: zone, seenFrom: museum) }) {
      lines.append(arose)
    }
    lines += [
      conflict.isOver(by: now) ? phrases.over : phrases.remedy(card, in: plan),
      phrases.ruleWithCode(card), phrases.key(key),
    ]
    return lines.filter { !$0.isEmpty }.map { "    " + $0 }
  }

  /// A hall with hundreds of bookings at once is not listed in full.
  private static let mostSides = 6
}

extension JSON {
  /// What the card of a conflict adds to it.
  static func card(
    _ listed: ListedConflict, in plan: Plan, _ past: ConflictPast?, _ phrases: Phrases,
    _ before: Plan?, seenFrom viewer: MuseumID?
  ) -> [(String, JSON)] {
    let card = ConflictCard(listed.conflict, in: plan, waiver: listed.waiver, before: before)
    return [
      ("sides", .list(card.sides.map { side($0, in: plan, past, phrases, viewer) })),
      ("overlap", card.overlap.map(overlap) ?? .null),
      ("opening", card.opening.map { opening($0) } ?? .null),
      ("jumps_queue", card.queue?.jump.map { jump($0, in: plan) } ?? .null),
      ("arose", past?.arose.map { arose($0.touch, $0.activity) } ?? .null),
      ("remedy", .text(phrases.remedy(card, in: plan))),
    ]
  }

  private static func side(
    _ side: ConflictCard.Side, in plan: Plan, _ past: ConflictPast?, _ phrases: Phrases,
    _ viewer: MuseumID?
  ) -> JSON {
    let zone = plan.zone(of: side.activity)
    let known = past?.activities[plan.id(side.activity)]
    return .object([
      ("activity", .text(plan.id(side.activity).text)),
      ("booking", .optional(side.booking.map { plan.id($0).text })),
      ("title", .text(phrases.title(side.activity, in: plan, seenFrom: viewer))),
      ("status", .text(side.status.rawValue)),
      ("start", .text(zone.writtenWithOffset(side.span.start))),
      ("end", .text(zone.writtenWithOffset(side.span.end))),
      ("setup", .number(side.before)), ("teardown", .number(side.after)),
      ("quantity", .number(side.quantity)), ("place", side.place.map { .number($0) } ?? .null),
      ("asked", .optional(side.askedAt.map { zone.writtenWithOffset($0) })),
      ("made", known?.made.map(touch) ?? .null), ("changed", known?.last.map(touch) ?? .null),
    ])
  }

  private static func jump(_ jump: OptionQueue.Jump, in plan: Plan) -> JSON {
    func activity(_ booking: BookingIndex) -> JSON {
      .text(plan.id(ActivityIndex(plan.row(booking).activity)).text)
    }
    return .object([("activity", activity(jump.by)), ("over", activity(jump.over))])
  }

  private static func overlap(_ overlap: Overlap) -> JSON {
    .object([
      ("minutes", .number(overlap.minutes)), ("core", .number(overlap.core)),
      ("buffer", .number(overlap.buffer)), ("apart", .number(overlap.apart)),
    ])
  }

  private static func arose(_ touch: ActivityPast.Touch, _ activity: ActivityID) -> JSON {
    .object(fields(touch) + [("activity", .text(activity.text))])
  }

  private static func touch(_ touch: ActivityPast.Touch) -> JSON { .object(fields(touch)) }

  private static func fields(_ touch: ActivityPast.Touch) -> [(String, JSON)] {
    [
      ("commit", .number(touch.number)), ("by", .text(touch.author)),
      ("at", .text(ZoneRules.brussels.writtenWithOffset(touch.time))),
    ]
  }
}
