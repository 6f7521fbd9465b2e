/// Whole numbers as files write them: digits, perhaps after a minus.
enum Decimal {
  /// Nil when it is no number; beyond eighteen digits the greatest or least of all.
  static func read(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = text.dropFirst(isNegative ? 1 : 0)
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let significant = digits.drop { $0 == 0x30 }
    guard significant.count <= 18 else { return isNegative ? .min : .max }
    let size = significant.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return isNegative ? -size : size
  }
}
