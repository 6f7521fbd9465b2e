/// The kinds or languages a plan knows, found by what a planner types.
package struct KnownWords: Hashable, Sendable {
  /// As activities carry them, in order.
  package let words: [String]
  /// Each word with its names in both languages.
  private let names: [String: [String]]

  private init(_ entries: [(word: String, names: [String])]) {
    words = entries.map(\.word).sorted()
    names = Dictionary(entries.map { ($0.word, $0.names) }, uniquingKeysWith: { $1 })
  }

  /// Empty where nobody described kinds: any word does then.
  package static func kinds(in plan: Plan) -> KnownWords {
    KnownWords(plan.house.kinds.values.map { ($0.id, [$0.dutch, $0.english]) })
  }

  /// Empty where nobody listed languages: any tag does then.
  package static func languages(in plan: Plan) -> KnownWords {
    let languages = plan.house.skills.values.filter { $0.form == .language }
    return KnownWords(languages.map { ($0.id, [$0.dutch, $0.english]) })
  }

  /// The word itself or one of its names, capitals aside; with `completing` also the only one that
  /// begins so.
  package func find(_ typed: String, completing: Bool = false) -> String? {
    guard !words.contains(typed) else { return typed }
    let same = words.filter { calls($0).contains(typed.lowercased()) }
    if let only = same.first, same.count == 1 { return only }
    guard completing else { return nil }
    let beginning = starting(with: typed)
    return beginning.count == 1 ? beginning[0] : nil
  }

  /// Words that begin so, themselves or by a name.
  package func starting(with typed: String) -> [String] {
    let wanted = typed.lowercased()
    return words.filter { word in calls(word).contains { $0.hasPrefix(wanted) } }
  }

  /// The only one that holds what was typed, else the one it is a slip of; nil where all are far off.
  package func nearest(to typed: String) -> String? {
    let wanted = typed.lowercased()
    let holding = words.filter { word in calls(word).contains { $0.contains(wanted) } }
    if let only = holding.first, holding.count == 1 { return only }
    var nearest = NearestWord()
    let called = words.flatMap { word in calls(word).map { (call: $0, word: word) } }
    let call = nearest.nearest(to: wanted, among: called.map(\.call))
    return called.first { $0.call == call }?.word
  }

  private func calls(_ word: String) -> [String] {
    ([word] + (names[word] ?? [])).map { $0.lowercased() }
  }
}
