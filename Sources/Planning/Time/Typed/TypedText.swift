/// Typed text taken apart into numbers, words and signs; spaces only keep neighbours apart.
///
/// `shape` has `n` for a number, `w` for a word and every sign itself: `di 22/3` is `wn/n`.
struct TypedText {
  struct Number {
    var value: Int
    /// How many digits were typed; tells `5` from `05` and `1430` from `14`.
    var digits: Int
  }

  private(set) var shape = ""
  private(set) var numbers: [Number] = []
  /// In lower case.
  private(set) var words: [String] = []

  /// Longer numbers are no date or time anybody means, and could not be counted with.
  private static let mostDigits = 6

  /// Nil when a number is too long.
  init?(_ text: String) {
    var rest = Substring(text.lowercased())
    while let next = rest.first {
      if TypedText.isDigit(next) {
        let digits = rest.prefix(while: TypedText.isDigit)
        guard digits.count <= TypedText.mostDigits, let value = Int(digits) else { return nil }
        add(Number(value: value, digits: digits.count))
        rest.removeFirst(digits.count)
      } else if next.isLetter {
        let letters = rest.prefix { $0.isLetter }
        add(String(letters))
        rest.removeFirst(letters.count)
      } else {
        if !next.isWhitespace { shape.append(next) }
        rest.removeFirst()
      }
    }
  }

  private mutating func add(_ number: Number) {
    shape.append("n")
    numbers.append(number)
  }

  private mutating func add(_ word: String) {
    shape.append("w")
    words.append(word)
  }

  private static func isDigit(_ sign: Character) -> Bool {
    ("0"..."9").contains(sign)
  }
}

extension TypedText {
  /// The same without its first word, which the shape must start with.
  var withoutFirstWord: TypedText {
    var rest = self
    rest.shape.removeFirst()
    rest.words.removeFirst()
    return rest
  }
}
