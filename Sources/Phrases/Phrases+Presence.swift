/// Who else is there.
extension Phrases {
  /// In the bar: everybody, oneself included.
  package func here(_ people: Int) -> String { say("\(people) hier", "\(people) here") }

  package func editing(_ names: [String]) -> String {
    let both = list(distinct(names))
    return distinct(names).count == 1
      ? say("\(both) bewerkt dit", "\(both) is editing this")
      : say("\(both) bewerken dit", "\(both) are editing this")
  }

  package func looking(_ names: [String]) -> String {
    let all = list(distinct(names))
    return distinct(names).count == 1
      ? say("\(all) kijkt hier ook", "\(all) is looking here too")
      : say("\(all) kijken hier ook", "\(all) are looking here too")
  }

  /// `els: Lezing Leie (bewerkt dit)`.
  package func present(_ name: String, at title: String?, isEditing: Bool) -> String {
    guard let title else { return name }
    return "\(name): \(title)" + (isEditing ? say(" (bewerkt dit)", " (editing)") : "")
  }

  package var nobodyHere: String {
    say("Niemand heeft dit bord open.", "Nobody has this board open.")
  }

  /// One board may run twice.
  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
