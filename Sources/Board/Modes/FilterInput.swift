import Planning
import Screen

/// The filter being changed; the board shows its effect at once.
package struct FilterInput: Hashable, Sendable {
  package internal(set) var input: TextInput
  /// Where Esc goes back to.
  let before: Filter
}

extension BoardState {
  mutating func updateFilter(_ filter: FilterInput, _ key: Key) -> [Effect] {
    var filter = filter
    switch key {
    case .escape, .control("c"):
      view.filter = filter.before
      mode = .browsing
    case .enter:
      mode = .browsing
    case .control("o"): toggle(.option)
    case .control("k"): toggle(.concept)
    case .control("b"): toggle(.confirmed)
    case .control("x"):
      toggle(.cancelled)
      toggle(.archived)
    default:
      _ = filter.input.handle(key)
      view.filter.text = filter.input.string
      mode = .filter(filter)
    }
    renewRows()
    return []
  }

  private mutating func toggle(_ status: Status) {
    view.filter.statuses.toggle(status)
  }
}
