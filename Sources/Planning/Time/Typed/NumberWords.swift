/// Numbers that are spoken as one word, from thirteen on: `vijfentwintig`, `twenty-five`.
enum NumberWords {
  private static let teens = [
    ["dertien", "thirteen"], ["veertien", "fourteen"], ["vijftien", "fifteen"],
    ["zestien", "sixteen"], ["zeventien", "seventeen"], ["achttien", "eighteen"],
    ["negentien", "nineteen"],
  ]
  private static let tens = [
    ["twintig", "twenty"], ["dertig", "thirty"], ["veertig", "forty"], ["vijftig", "fifty"],
    ["zestig", "sixty"], ["zeventig", "seventy"], ["tachtig", "eighty"], ["negentig", "ninety"],
    ["honderd", "hundred"],
  ]

  /// Nil where it is no such number.
  static func number(_ word: String) -> Int? {
    if let teen = teens.firstIndex(where: { $0.contains(word) }) { return teen + 13 }
    if let ten = ten(word) { return ten }
    return dutch(word) ?? english(word)
  }

  static func ten(_ word: some StringProtocol) -> Int? {
    tens.firstIndex { $0.contains(String(word)) }.map { ($0 + 2) * 10 }
  }

  /// `vijfentwintig`, `tweeëndertig`: the unit goes before.
  private static func dutch(_ word: String) -> Int? {
    for join in ["en", "ën"] {
      for names in tens.dropLast() where word.hasSuffix(join + names[0]) {
        let unit = String(word.dropLast(join.count + names[0].count))
        guard let unit = SpokenWords.number(unit), unit < 10, let ten = ten(names[0]) else {
          continue
        }
        return ten + unit
      }
    }
    return nil
  }

  private static func english(_ word: String) -> Int? {
    let parts = word.split(separator: "-")
    guard parts.count == 2, let ten = ten(parts[0]), ten < 100,
      let unit = SpokenWords.number(String(parts[1])), unit < 10
    else { return nil }
    return ten + unit
  }
}
