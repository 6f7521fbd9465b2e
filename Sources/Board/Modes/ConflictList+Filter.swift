import ConstraintChecker
import Planning
import Screen

/// Which clashes of the list are wanted: those of one rule, or with some letters.
extension BoardState {
  func shows(_ conflict: Conflict, _ list: ConflictList) -> Bool {
    if let rule = list.rule, conflict.rule != rule { return false }
    let typed = list.filter.string.split(separator: " ")
    guard !typed.isEmpty else { return true }
    let words = words(of: conflict)
    return typed.allSatisfy { word in
      var filter = Filter()
      filter.text = String(word)
      return words.contains { filter.matches($0) }
        || conflict.activities(in: plan).contains {
          filter.shows($0, in: plan, seenFrom: view.museum)
        }
    }
  }

  private func words(of conflict: Conflict) -> [String] {
    let museums = conflict.museums(in: plan).flatMap { museum in
      [museum.text] + (plan.museum(museum).map { [$0.name] } ?? [])
    }
    let place = conflict.resource.map { [plan[$0].name] } ?? []
    let rule = [conflict.rule.rawValue, ruleNames[conflict.rule] ?? ""]
    return rule + [day(of: conflict)] + museums + place + (conflict.zone.map { [$0.name] } ?? [])
  }

  /// `05/08/2027`, as the list tells it.
  private func day(of conflict: Conflict) -> String {
    let zone = museum(of: conflict).map { plan.zone(of: $0) } ?? .brussels
    let (year, month, day) = zone.local(conflict.span.start).date.civil
    return "\(day.padded(2))/\(month.padded(2))/\(year)"
  }

  /// The list shows at once what each letter leaves.
  mutating func typeFilter(_ key: Key, _ list: ConflictList) -> [Effect] {
    var list = list
    switch key {
    case .enter: list.isTyping = false
    case .escape, .control("c"):
      list.isTyping = false
      list.filter = TextInput()
    case .down, .up:
      list.selected += key == .down ? 1 : -1
    default: _ = list.filter.handle(key)
    }
    list.filter.leave()
    renew(&list)
    list.selected = min(max(0, list.selected), max(0, list.contents.shown.count - 1))
    return show(list)
  }
}
