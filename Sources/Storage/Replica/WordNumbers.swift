import Planning

/// The numbers of kinds and languages by their bytes, so that most rows make no String.
struct WordNumbers {
  private var words = TextColumn()
  private var index = TextIndex()
  private var numbers: [UInt16] = []

  func number(of word: UnsafeBufferPointer<UInt8>) -> UInt16? {
    if word.isEmpty { return 0 }
    return index.row(of: word, in: words).map { numbers[$0] }
  }

  mutating func learn(_ word: UnsafeBufferPointer<UInt8>, _ number: UInt16) {
    words.append(word)
    index.insert(row: numbers.count, in: words)
    numbers.append(number)
  }
}
