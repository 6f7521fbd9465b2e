import Planning

/// The different texts of a column, each found in one step and known by its number, from 0.
struct IDList {
  private var texts = TextColumn()
  private var index: TextIndex
  /// The line each text stands on first.
  private(set) var lines: ContiguousArray<Int32> = []

  init(expecting count: Int = 8) {
    index = TextIndex(expecting: count)
    texts.reserve(rows: count, bytesEach: 8)
    lines.reserveCapacity(count)
  }

  var count: Int { lines.count }
  var all: some Sequence<String> { (0..<count).lazy.map { texts[$0] } }

  subscript(number: Int) -> String { texts[number] }

  func number(of text: UnsafeBufferPointer<UInt8>) -> Int? { index.row(of: text, in: texts) }

  func number(of text: String) -> Int? { index.row(of: text, in: texts) }

  /// The text's number, and whether it is new.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, line: Int32) -> (number: Int, isNew: Bool) {
    if let known = number(of: text) { return (known, false) }
    texts.append(text)
    lines.append(line)
    index.insert(row: count - 1, in: texts)
    return (count - 1, true)
  }

  func withBytes<Result>(
    of number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    texts.withBytes(of: number, body)
  }
}
