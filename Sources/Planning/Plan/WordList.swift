/// Words that many rows share (kinds, languages), each kept once and named by a small number.
package struct WordList: Sendable {
  package private(set) var words: [String] = [""]
  private var numbers: [String: UInt16] = ["": 0]

  package init() {}

  /// The number of a word, given out on first sight.
  package mutating func number(of word: String) -> UInt16 {
    if let known = numbers[word] { return known }
    precondition(words.count < Int(UInt16.max), "more than 65534 different words")
    let number = UInt16(words.count)
    words.append(word)
    numbers[word] = number
    return number
  }

  package subscript(number: UInt16) -> String { words[Int(number)] }
}
