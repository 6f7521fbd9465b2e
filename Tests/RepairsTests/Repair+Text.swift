import Planning

@testable import Repairs

extension Repair {
  /// `B time 10:00→11:00`, `A room refter→atelier`; chains joined by ` + `.
  var text: String { steps.map(\.text).joined(separator: " + ") }
}

extension RepairStep {
  fileprivate var text: String {
    let zone = ZoneRules.brussels
    func clock(_ span: Span) -> String {
      let local = zone.local(span.start)
      return "\(local.hour.padded(2)):\(local.minute.padded(2))"
    }
    func ends(_ span: Span) -> String {
      let local = zone.local(span.end)
      return "\(local.hour.padded(2)):\(local.minute.padded(2))"
    }
    let what =
      switch action {
      case .time(let from, let to): "\(clock(from))→\(clock(to))"
      case .room(let from, let to), .person(let from, let to): "\(from)→\(to)"
      case .stagger(let room, let groups, let from, let to):
        "\(groups) in \(room) \(clock(from))→\(clock(to))"
      case .borrow(let pieces, let own, let lender, _): "\(pieces) \(own)←\(lender)"
      case .buffer(let setup, let teardown, let wasSetup, let wasTeardown):
        "\(wasSetup)/\(wasTeardown)→\(setup)/\(teardown)"
      case .quantity(let material, let from, let to): "\(material) \(from)→\(to)"
      case .assign(let resource, let count): "\(resource) \(count)"
      case .team(let people): people.map(\.text).joined(separator: " ")
      case .attend(let people, let span):
        "\(people.map(\.text).joined(separator: " ")) \(span.start.minutes)-\(span.end.minutes)"
      case .stretch(let people, _, let to):
        people.map(\.text).joined(separator: " ") + " \(clock(to))-\(ends(to))"
      case .divide(let groups, let from, let to): "\(groups) \(from)→\(to)"
      case .split(let visitors, let room, let span): "\(visitors) \(room) \(clock(span))"
      case .again(let visitors, let span): "\(visitors) \(clock(span))"
      case .rounds(let rounds, let visitors, let span): "\(rounds)×\(visitors) \(clock(span))"
      case .waves(let activities, let together, let minutes, let span):
        "\(activities) by \(together) every \(minutes) \(clock(span))"
      case .confirm: ""
      case .extend(let until): "\(until)"
      case .release(let next): next?.text ?? ""
      case .layout(_, let from, let to): "\(from)→\(to)"
      case .bring(let material, let feature): "\(material) for \(feature)"
      case .clip(_, let to): "\(clock(to)) \(to.minutes)"
      case .language(let from, let to): "\(from)→\(to)"
      case .rest(let person, let date, let other, let activities):
        "\(person) \(date) by \(other) \(activities)"
      case .exhibition(let from, let to): "\(from)→\(to?.text ?? "")"
      case .agree(let person, let span): "\(person) \(clock(span)) \(span.minutes)"
      }
    return "\(activity) \(action.word) \(what)"
  }
}
