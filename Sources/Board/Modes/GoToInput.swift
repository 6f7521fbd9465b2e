import Planning
import Screen

/// A date being typed; what it means is shown while it is typed.
package struct GoToInput: Hashable, Sendable {
  package internal(set) var input = TextInput()
  /// The date the text means; nil while it means none.
  package internal(set) var date: LocalDate?
}

extension BoardState {
  mutating func updateGoTo(_ goTo: GoToInput, _ key: Key) -> [Effect] {
    var goTo = goTo
    switch key {
    case .escape, .control("c"):
      mode = .browsing
    case .enter:
      guard let date = goTo.date else {
        notice = .notADate(goTo.input.string)
        return []
      }
      mode = .browsing
      go(to: date)
    default:
      _ = goTo.input.handle(key)
      goTo.date = try? TypedDate.read(goTo.input.string, today: today)
      mode = .goTo(goTo)
    }
    return []
  }
}
