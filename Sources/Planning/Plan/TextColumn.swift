/// Many short texts in one block of UTF-8, each after its length: little more than a byte each over
/// their letters.
///
/// A plan of a million bookings cannot afford a String each. Only every sixteenth text's place is
/// kept, the others are stepped to. Replaced texts stand apart until the plan is loaded again.
package struct TextColumn: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  /// Where the texts of rows 0, 16, 32 … begin.
  private var places: ContiguousArray<UInt32> = []
  private var replaced: [Int32: String] = [:]
  package private(set) var count = 0

  private static let stride = 16

  package init() {}

  package mutating func reserve(rows: Int, bytesEach: Int) {
    places.reserveCapacity(rows / TextColumn.stride + 1)
    bytes.reserveCapacity(rows * (bytesEach + 1))
  }

  package mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if count % TextColumn.stride == 0 { places.append(UInt32(bytes.count)) }
    count += 1
    write(text)
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Replaces the text of a row.
  package mutating func set(_ row: Int, to text: String) {
    guard self[row] != text else { return }
    replaced[Int32(row)] = text
  }

  package subscript(row: Int) -> String {
    withBytes(of: row) { String(decoding: $0, as: UTF8.self) }
  }

  /// Hands out the UTF-8 of a row without making a String.
  package func withBytes<Result>(
    of row: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if !replaced.isEmpty, var text = replaced[Int32(row)] { return text.withUTF8(body) }
    return bytes.withUnsafeBufferPointer { all in
      var place = Int(places[row / TextColumn.stride])
      var length = TextColumn.readLength(all, &place)
      for _ in 0..<row % TextColumn.stride {
        place += length
        length = TextColumn.readLength(all, &place)
      }
      return body(UnsafeBufferPointer(rebasing: all[place..<place + length]))
    }
  }

  /// Reads the length at `place` and goes past it.
  private static func readLength(_ all: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int {
    var length = 0
    var shift = 0
    while all[place] >= 0x80 {
      length |= Int(all[place] & 0x7F) << shift
      shift += 7
      place += 1
    }
    length |= Int(all[place]) << shift
    place += 1
    return length
  }

  /// Length in sevens of bits, lowest first, then the bytes.
  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    var length = text.count
    while length >= 0x80 {
      bytes.append(UInt8(length & 0x7F) | 0x80)
      length >>= 7
    }
    bytes.append(UInt8(length))
    bytes.append(contentsOf: text)
  }
}
