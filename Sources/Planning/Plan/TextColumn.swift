/// Many short texts in one block of UTF-8, each after its length: five bytes more than its letters.
///
/// A plan of a million bookings cannot afford a String each. Replaced texts leave their old bytes
/// behind until the plan is loaded again.
package struct TextColumn: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  private var offsets: ContiguousArray<UInt32> = []

  package init() {}

  package var count: Int { offsets.count }

  package mutating func reserve(rows: Int, bytesEach: Int) {
    offsets.reserveCapacity(rows)
    bytes.reserveCapacity(rows * (bytesEach + 1))
  }

  package mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    offsets.append(UInt32(bytes.count))
    write(text)
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Replaces the text of a row.
  package mutating func set(_ row: Int, to text: String) {
    guard self[row] != text else { return }
    offsets[row] = UInt32(bytes.count)
    var text = text
    text.withUTF8 { write($0) }
  }

  package subscript(row: Int) -> String {
    withBytes(of: row) { String(decoding: $0, as: UTF8.self) }
  }

  /// Hands out the UTF-8 of a row without making a String.
  package func withBytes<Result>(
    of row: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { all in
      var place = Int(offsets[row])
      var length = 0
      var shift = 0
      while all[place] >= 0x80 {
        length |= Int(all[place] & 0x7F) << shift
        shift += 7
        place += 1
      }
      length |= Int(all[place]) << shift
      return body(UnsafeBufferPointer(rebasing: all[(place + 1)..<(place + 1 + length)]))
    }
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
