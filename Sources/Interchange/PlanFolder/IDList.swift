import Planning

/// The different texts of a column, each found in one step and known by its number, from 0.
///
/// Letters with accents are the same however they are spelt in Unicode, as in the plan's own ids.
struct IDList {
  private var texts = TextColumn()
  private var index: TextIndex
  /// The line each text stands on first.
  private(set) var lines: ContiguousArray<Int32> = []

  /// Texts of which another spelling may come; ASCII has none worth a String in long files.
  private var spellings: [String: Int] = [:]
  private let isLong: Bool

  init(expecting count: Int = 8) {
    isLong = count > 10_000
    index = TextIndex(expecting: count)
    texts.reserve(rows: count, bytesEach: 8)
    lines.reserveCapacity(count)
  }

  var count: Int { lines.count }
  var all: some Sequence<String> { (0..<count).lazy.map { texts[$0] } }

  subscript(number: Int) -> String { texts[number] }

  func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    if let row = index.row(of: text, in: texts) { return row }
    return mayBeSpeltOtherwise(text) ? spellings[String(decoding: text, as: UTF8.self)] : nil
  }

  func number(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  private func mayBeSpeltOtherwise(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !isLong || text.contains { $0 >= 0x80 }
  }

  /// The text's number, and whether it is new.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, line: Int32) -> (number: Int, isNew: Bool) {
    if let known = number(of: text) { return (known, false) }
    texts.append(text)
    lines.append(line)
    index.insert(row: count - 1, in: texts)
    if mayBeSpeltOtherwise(text) { spellings[self[count - 1]] = count - 1 }
    return (count - 1, true)
  }

  func withBytes<Result>(
    of number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    texts.withBytes(of: number, body)
  }
}
