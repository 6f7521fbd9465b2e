/// FNV-1a, 64 bits: the same on every machine and in every version.
struct Fingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(UInt8(0))
  }

  mutating func add(_ numbers: Int32...) {
    for number in numbers {
      for shift in [0, 8, 16, 24] { add(UInt8(truncatingIfNeeded: number >> shift)) }
    }
  }

  var hex: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
