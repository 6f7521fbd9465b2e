import Screen

/// The latest commits, newest first, with one chosen.
package struct HistoryList: Sendable {
  /// Nil until the log has been read.
  package internal(set) var lines: [HistoryLine]?
  /// The first commit that is kept; 1 where all are.
  package internal(set) var begins = 1
  package internal(set) var selected = 0
  package internal(set) var top = 0
}

extension BoardState {
  /// Lines of the list; the chosen one stands in full below it.
  package var historyListHeight: Int { max(1, size.rows - 7) }

  mutating func updateHistory(_ list: HistoryList, _ key: Key) -> [Effect] {
    var list = list
    switch key {
    case .up, .character("k"): list.selected -= 1
    case .down, .character("j"): list.selected += 1
    case .pageUp: list.selected -= 10
    case .pageDown: list.selected += 10
    case .home: list.selected = 0
    case .end: list.selected = Int.max
    case .character("?"), .function(1):
      openHelp()
      return []
    case .character("u"):
      guard let line = list.lines?[safe: list.selected], saving == nil else { return [] }
      mode = .browsing
      return takeBack(line.number)
    case .escape, .character("q"), .character("L"), .control("c"):
      mode = .browsing
      return []
    default: break
    }
    list.selected = min(max(0, list.selected), max(0, (list.lines?.count ?? 0) - 1))
    list.top = BoardState.scrolled(list.top, to: list.selected, height: historyListHeight)
    mode = .history(list)
    return []
  }
}

extension Array {
  /// The element, or nil past either end.
  package subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
