/// How well things go by a word.
struct Match {
  private let wanted: String
  private let exact: String

  init(_ text: String) {
    exact = text
    wanted = text.lowercased()
  }

  /// Those that fit best: by id as spelled, else but for case, else by beginning or last word.
  func best<Item>(in items: [Item], names: (Item) -> [String]) -> [Item] {
    guard !wanted.isEmpty else { return [] }
    let spelled = items.filter { names($0).first == exact }
    guard spelled.isEmpty else { return spelled }
    let ways: [(String) -> Bool] = [
      { $0 == wanted },
      { name in
        name.hasPrefix(wanted) || name.hasSuffix("-\(wanted)") || name.hasSuffix(" \(wanted)")
      },
    ]
    for fits in ways {
      let found = items.filter { names($0).contains { fits($0.lowercased()) } }
      guard found.isEmpty else { return found }
    }
    return []
  }
}
