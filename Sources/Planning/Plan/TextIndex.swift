/// Finds the row of a text in a `TextColumn`: open addressing, four to nine bytes a row.
package struct TextIndex: Sendable {
  private var rows: ContiguousArray<Int32>
  private var used = 0

  private static let empty: Int32 = -1
  private static let removed: Int32 = -2

  package init(expecting count: Int = 8) {
    var size = 16
    while size * 7 < count * 8 { size *= 2 }
    rows = ContiguousArray(repeating: TextIndex.empty, count: size)
  }

  package func row(of text: String, in column: TextColumn) -> Int? {
    var text = text
    return text.withUTF8 { row(of: $0, in: column) }
  }

  package func row(of text: UnsafeBufferPointer<UInt8>, in column: TextColumn) -> Int? {
    place(of: text, in: column).map { Int(rows[$0]) }
  }

  /// Adds a row whose text is not in the index yet.
  package mutating func insert(row: Int, in column: TextColumn) {
    if (used + 1) * 8 > rows.count * 7 { grow(column) }
    place(row: row, column)
  }

  package mutating func remove(_ text: String, in column: TextColumn) {
    var text = text
    guard let place = text.withUTF8({ place(of: $0, in: column) }) else { return }
    rows[place] = TextIndex.removed
  }

  private func place(of text: UnsafeBufferPointer<UInt8>, in column: TextColumn) -> Int? {
    var place = start(of: text)
    while rows[place] != TextIndex.empty {
      let row = Int(rows[place])
      if row >= 0, column.withBytes(of: row, { $0.elementsEqual(text) }) { return place }
      place = (place + 1) & (rows.count - 1)
    }
    return nil
  }

  private mutating func place(row: Int, _ column: TextColumn) {
    var place = column.withBytes(of: row) { start(of: $0) }
    while rows[place] != TextIndex.empty { place = (place + 1) & (rows.count - 1) }
    rows[place] = Int32(row)
    used += 1
  }

  private mutating func grow(_ column: TextColumn) {
    let present = rows.filter { $0 >= 0 }
    rows = ContiguousArray(repeating: TextIndex.empty, count: rows.count * 2)
    used = 0
    for row in present { place(row: Int(row), column) }
  }

  /// FNV-1a, 64 bits: short keys, no seed, the same on every machine.
  private func start(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    return Int(truncatingIfNeeded: hash) & (rows.count - 1)
  }
}
