import ConstraintChecker
import Phrases
import Planning
import Repairs

extension JSON {
  /// A way out of a conflict; `number` is what `planbord repair` calls it by.
  private static func repair(
    _ repair: Repair, _ message: String, number: Int, in plan: Plan, seenFrom viewer: MuseumID?
  ) -> JSON {
    .object([
      ("number", .number(number)), ("message", .text(message)),
      ("steps", .list(repair.steps.map { step($0, in: plan) })),
      ("people_to_tell", .number(repair.cost.peopleToTell)),
      ("confirmed_touched", .number(repair.cost.confirmedTouched)),
      ("minutes_moved", .number(repair.cost.minutesMoved)),
      ("museums_changed", .number(repair.cost.museumsChanged)),
      ("warnings", .number(repair.cost.warnings)),
      ("needs_consent", .bool(repair.needsConsent)),
      ("consent_of", .texts(repair.consenters(in: plan, seenFrom: viewer))),
    ])
  }

  static func repairs(
    _ repairs: [Repair], in plan: Plan, _ phrases: Phrases, seenFrom viewer: MuseumID?
  ) -> JSON {
    let messages = phrases.sentences(repairs, in: plan, seenFrom: viewer)
    return .list(
      repairs.indices.map { place in
        repair(repairs[place], messages[place], number: place + 1, in: plan, seenFrom: viewer)
      })
  }

  private static func step(_ step: RepairStep, in plan: Plan) -> JSON {
    let zone = plan.activity(step.activity).map { plan.zone(of: $0) } ?? .brussels
    func time(_ instant: Instant) -> JSON { .text(zone.writtenWithOffset(instant)) }
    let details: [(String, JSON)] =
      switch step.action {
      case .time(let from, let to): [("from", time(from.start)), ("to", time(to.start))]
      case .room(let from, let to), .person(let from, let to):
        [("from", .text(from.text)), ("to", .text(to.text))]
      case .stagger(let room, let groups, let from, let to):
        [
          ("resource", .text(room.text)), ("groups", .number(groups)),
          ("from", time(from.start)), ("to", time(to.start)),
        ]
      case .borrow(let pieces, let material, let lender, let away):
        [
          ("resource", .text(material.text)), ("from", .text(lender.text)),
          ("quantity", .number(pieces)), ("start", time(away.start)), ("end", time(away.end)),
        ]
      case .buffer(let setup, let teardown, _, _):
        [("setup", .number(setup)), ("teardown", .number(teardown))]
      case .quantity(let material, let from, let to):
        [("resource", .text(material.text)), ("from", .number(from)), ("to", .number(to))]
      case .assign(let resource, let count):
        [("resource", .text(resource.text)), ("quantity", .number(count))]
      case .team(let people): [("resources", .texts(people.map(\.text)))]
      case .stretch(let people, _, let span), .attend(let people, let span):
        [
          ("resources", .texts(people.map(\.text))), ("start", time(span.start)),
          ("end", time(span.end)),
        ]
      case .divide(let groups, let from, let to):
        [("groups", .number(groups)), ("from", .text(from.text)), ("to", .text(to.text))]
      case .split(let visitors, let room, let span):
        [
          ("visitors", .number(visitors)), ("resource", .text(room.text)),
          ("start", time(span.start)), ("end", time(span.end)),
        ]
      case .again(let visitors, let span):
        [
          ("visitors", .number(visitors)), ("start", time(span.start)), ("end", time(span.end)),
        ]
      case .rounds(let rounds, let visitors, let span):
        [
          ("rounds", .number(rounds)), ("visitors", .number(visitors)),
          ("start", time(span.start)), ("end", time(span.end)),
        ]
      case .waves(let activities, let together, let minutes, let span):
        [
          ("activities", .number(activities)), ("together", .number(together)),
          ("minutes", .number(minutes)), ("start", time(span.start)), ("end", time(span.end)),
        ]
      case .confirm: []
      case .extend(let until): [("until", .text("\(until)"))]
      case .release(let next): [("to", .optional(next?.text))]
      case .layout(let room, let from, let to):
        [
          ("resource", .text(room.text)), ("from", .optional(from.isEmpty ? nil : from)),
          ("to", .text(to)),
        ]
      case .bring(let material, let feature):
        [("resource", .text(material.text)), ("feature", .text(feature))]
      case .clip(_, let span): [("start", time(span.start)), ("end", time(span.end))]
      case .language(let from, let to):
        [("from", .text(from)), ("to", .optional(to.isEmpty ? nil : to))]
      case .exhibition(let from, let to): [("from", .text(from)), ("to", .optional(to?.text))]
      case .rest(let person, let date, let other, let activities):
        [
          ("from", .text(person.text)), ("to", .text(other.text)), ("date", .text("\(date)")),
          ("activities", .number(activities)),
        ]
      case .agree(let person, let span):
        [("resource", .text(person.text)), ("start", time(span.start)), ("end", time(span.end))]
      }
    let part = step.part.map { part in
      ("part", JSON.object([("start", time(part.start)), ("end", time(part.end))]))
    }
    return .object(
      [("kind", .text(step.action.word)), ("activity", .text(step.activity.text))] + details
        + [part].compactMap { $0 })
  }
}
