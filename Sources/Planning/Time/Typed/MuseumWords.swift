/// Finds the museum that a request names: in full, by its id or by words that only it has.
struct MuseumWords: Sendable {
  private let museums: [(id: MuseumID, words: [String])]

  init(_ museums: some Sequence<Museum>) {
    self.museums = museums.map { ($0.id, PlanNames.plainWords($0.name)) }
  }

  /// How many words from a place on are a whole name or several words of one, and whose; the longest
  /// first.
  func whole(_ words: ArraySlice<String>) -> (id: MuseumID, words: Int)? {
    if let (said, meant) = MuseumWords.english.first(where: { words.starts(with: $0.0) }),
      let found = plain(meant[...])?.id ?? museum(meant[0])
    {
      return (found, said.count)
    }
    return plain(words)
  }

  /// What museums are called in English.
  private static let english = [
    (["fine", "arts"], ["schone", "kunsten"]), (["museum", "of", "industry"], ["industriemuseum"]),
    (["industry", "museum"], ["industriemuseum"]), (["city", "museum"], ["stadsmuseum"]),
    (["house", "of", "alijn"], ["huis", "van", "alijn"]),
  ]

  private func plain(_ words: ArraySlice<String>) -> (id: MuseumID, words: Int)? {
    let plain = words.prefix(8).map { PlanNames.plain($0) }
    let found = museums.map { (id: $0.id, words: MuseumWords.run(of: $0.words, plain)) }
    guard let most = found.map(\.words).max(), most > 0 else { return nil }
    let best = found.filter { $0.words == most }
    return best.count == 1 ? best.first : nil
  }

  /// How many words of a name stand there in its order, the whole or at least two that say something.
  private static func run(of name: [String], _ words: [String]) -> Int {
    if !name.isEmpty, words.starts(with: name) { return name.count }
    let runs = name.indices.map { start -> Int in
      let run = zip(name[start...], words).prefix { $0 == $1 }.map(\.0)
      return run.count { !VisitWords.small.contains($0) } > 1 ? run.count : 0
    }
    return runs.max() ?? 0
  }

  /// By its id, or by the beginning of a word of its name that no other has.
  func museum(_ word: String) -> MuseumID? {
    let plain = PlanNames.plain(word)
    if let exact = museums.first(where: { PlanNames.plain($0.id.text) == plain }) {
      return exact.id
    }
    guard plain.count >= 3, !VisitWords.small.contains(plain) else { return nil }
    let found = museums.filter { museum in
      museum.words.contains { $0.hasPrefix(plain) && !VisitWords.small.contains($0) }
    }
    return found.count == 1 ? found.first?.id : nil
  }

  /// Whether it is a word of a museum's name: no room is found by it.
  func has(_ plain: String) -> Bool { museums.contains { $0.words.contains(plain) } }
}
