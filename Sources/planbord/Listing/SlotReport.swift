import Phrases
import Planning
import Repairs

/// Free time, ready to be printed.
struct SlotReport {
  let answer: SlotAnswer
  let wish: SlotWish
  let plan: Plan

  func print(to output: Output, _ format: Format) {
    switch format {
    case .text:
      // The best is the first line: scripts read no further.
      for slot in answer.offers { output.line(line(slot, output.phrases)) }
      if let hour = answer.askedHour {
        output.line(output.phrases.sentence(hour, for: wish, in: plan))
      }
      if !answer.offers.isEmpty { output.line(output.phrases.order(of: answer, for: wish)) }
      if let blockage = answer.blockage {
        output.line(output.phrases.sentence(blockage, for: wish, in: plan))
      }
    case .json: output.json(json(output.phrases))
    }
  }

  /// `di 24/11/2026 12:00–13:30  Over mensen en machines (60)  Gids 03, Gids 05`.
  private func line(_ slot: Slot, _ phrases: Phrases) -> String {
    let resource = plan[slot.resource]
    let zone = plan.zone(of: resource.museum)
    return [
      phrases.when(slot.span, zone: zone), phrases.place(resource, wish),
      phrases.company(of: slot, zone: zone, in: plan),
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func json(_ phrases: Phrases) -> JSON {
    .object([
      ("slots", .list(answer.slots.map(slot))), ("more", .bool(answer.hasMore)),
      ("other_days", .list(answer.otherDays.map(slot))),
      ("asked_hour", .optional(answer.askedHour.map { phrases.sentence($0, for: wish, in: plan) })),
      (
        "blocked_by",
        answer.blockage.map { blockage in
          .object([
            ("need", .text(blockage.reason.word)), ("item", .optional(blockage.reason.item)),
            ("most", .optional(blockage.most)),
            ("free_from", .optional(blockage.freeFrom.map { zone.writtenWithOffset($0) })),
            ("message", .text(phrases.sentence(blockage, for: wish, in: plan))),
          ])
        } ?? .null
      ),
    ])
  }

  private var zone: ZoneRules { wish.museum.map { plan.zone(of: $0) } ?? .brussels }

  private func slot(_ slot: Slot) -> JSON {
    let zone = plan.zone(of: plan[slot.resource].museum)
    let with = slot.people.map { plan[$0].id.text } + slot.materials.map(\.material.text)
    let rounds = slot.rounds.map { round in
      JSON.object([
        ("start", .text(zone.writtenWithOffset(round.span.start))),
        ("end", .text(zone.writtenWithOffset(round.span.end))),
        ("groups", .number(round.groups)),
        ("with", .texts(round.people.map { plan[$0].id.text })),
      ])
    }
    return .object([
      ("resource", .text(plan[slot.resource].id.text)),
      ("start", .text(zone.writtenWithOffset(slot.span.start))),
      ("end", .text(zone.writtenWithOffset(slot.span.end))), ("with", .texts(with)),
      ("rounds", .list(rounds)), ("warnings", .number(slot.warnings)),
      ("outside_hours", .texts(slot.outsideHours.map { plan[$0].id.text })),
    ])
  }
}

extension Blockage.Reason {
  /// The word files use.
  fileprivate var word: String {
    switch self {
    case .language: "language"
    case .skill: "skill"
    case .feature: "feature"
    case .material: "material"
    case .layout: "layout"
    case .absent: "absent"
    case .pieces: "pieces"
    case .seats: "seats"
    case .people: "people"
    case .rule: "rule"
    case .taken: "taken"
    case .closed: "closed"
    case .closedOrTaken: "closed-or-taken"
    case .past: "past"
    }
  }

  /// Which one, or how many; nil where nothing is asked.
  fileprivate var item: String? {
    switch self {
    case .language(let item), .skill(let item), .feature(let item), .layout(let item): item
    case .material(let id): id.text
    case .seats(let count), .people(let count), .pieces(let count): "\(count)"
    case .absent(let kind): kind.rawValue
    case .rule(let rule): rule.rawValue
    case .taken, .closed, .closedOrTaken, .past: nil
    }
  }
}
