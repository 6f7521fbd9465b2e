/// How well things go by a word.
struct Match {
  private let wanted: String
  private let exact: String

  init(_ text: String) {
    exact = text
    wanted = text.lowercased()
  }

  /// Those that fit best: spelled exactly so, else but for case, else beginning so.
  func best<Item>(in items: [Item], names: (Item) -> [String]) -> [Item] {
    guard !wanted.isEmpty else { return [] }
    let spelled = items.filter { names($0).first == exact }
    if !spelled.isEmpty { return spelled }
    let same = items.filter { names($0).contains { $0.lowercased() == wanted } }
    if !same.isEmpty { return same }
    return items.filter { names($0).contains { $0.lowercased().hasPrefix(wanted) } }
  }
}
