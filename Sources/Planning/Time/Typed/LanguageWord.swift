/// Languages as people write them: `fr`, `Frans`, `Franstalige`, `French-speaking`, `français`.
package enum LanguageWord {
  private static let names: [(tag: String, names: [String])] = [
    ("nl", ["nederlands", "vlaams", "dutch", "flemish"]),
    ("fr", ["frans", "french", "français", "francais"]), ("en", ["engels", "english"]),
    ("de", ["duits", "german", "deutsch"]), ("es", ["spaans", "spanish", "español", "espanol"]),
    ("it", ["italiaans", "italian", "italiano"]), ("vgt", ["gebarentaal"]),
    ("pt", ["portugees", "portuguese"]), ("pl", ["pools", "polish"]), ("tr", ["turks", "turkish"]),
    ("ru", ["russisch", "russian"]), ("uk", ["oekraïens", "oekraiens", "ukrainian"]),
    ("ar", ["arabisch", "arabic"]), ("zh", ["chinees", "chinese"]),
    ("ja", ["japans", "japanese"]), ("sv", ["zweeds", "swedish"]),
  ]

  /// Tags that are understood by themselves; others are words of everyday, such as `ar` and `ja`.
  private static let tags: Set = ["nl", "fr", "en", "de", "es", "it", "vgt"]
  private static let endings = ["talige", "taligen", "talig", "-speaking", "e"]

  /// The tag a word stands for; nil where it names no language.
  package static func tag(of word: String) -> String? {
    let word = word.lowercased()
    if tags.contains(word) { return word }
    return stems(of: word).lazy.compactMap { stem in
      names.first { $0.names.contains(stem) }?.tag
    }.first
  }

  /// What a language is called, with a capital; nil for a tag that is not known.
  package static func names(of tag: String) -> (dutch: String, english: String)? {
    guard let names = names.first(where: { $0.tag == tag })?.names, let dutch = names.first,
      let english = names.dropFirst().first
    else { return nil }
    func capital(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
    return (capital(dutch), capital(english))
  }

  /// The same for what was mistyped by a letter or written with another sign: `fr_BE`, `Fransch`.
  package static func nearest(to word: String) -> String? {
    if let tag = tag(of: word) { return tag }
    let word = word.lowercased()
    let first = word.prefix { $0.isLetter }
    if first.count < word.count, tags.contains(String(first)) { return String(first) }
    guard word.count > 3 else { return nil }
    var nearest = NearestWord()
    return nearest.nearest(to: word, among: names.flatMap(\.names)).flatMap { tag(of: $0) }
  }

  /// Whether a word that is not known is meant as a language.
  static func isMeant(by word: String) -> Bool {
    let endings = ["talig", "talige", "taligen", "-speaking"]
    return endings.contains { word.hasSuffix($0) && word.count > $0.count }
  }

  /// Itself and without what makes a word of it that stands before another.
  private static func stems(of word: String) -> [String] {
    [word]
      + endings.filter { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) }
  }
}
