/// Finds the museum that a request names: in full, by its id or by a word that only it has.
struct MuseumWords {
  private let museums: [(id: MuseumID, words: [String])]

  init(_ museums: some Sequence<Museum>) {
    self.museums = museums.map { museum in
      let words = museum.name.split(separator: " ").map { MuseumWords.plain($0) }
      return (museum.id, words.filter { !$0.isEmpty })
    }
  }

  /// How many words from a place on are a whole name, and whose; the longest name first.
  func whole(_ words: ArraySlice<String>) -> (id: MuseumID, words: Int)? {
    let plain = words.map { MuseumWords.plain($0) }
    return museums.sorted { $0.words.count > $1.words.count }.first {
      !$0.words.isEmpty && plain.starts(with: $0.words)
    }.map { ($0.id, $0.words.count) }
  }

  /// By its id, or by the beginning of a word of its name that no other has.
  func museum(_ word: String) -> MuseumID? {
    let plain = MuseumWords.plain(word)
    if let exact = museums.first(where: { MuseumWords.plain($0.id.text) == plain }) {
      return exact.id
    }
    guard plain.count >= 3, !VisitWords.small.contains(plain) else { return nil }
    let found = museums.filter { museum in
      museum.words.contains { $0.hasPrefix(plain) && !VisitWords.small.contains($0) }
    }
    return found.count == 1 ? found.first?.id : nil
  }

  /// Letters and figures in lower case: `S.M.A.K.` is `smak`.
  private static func plain(_ word: some StringProtocol) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
