/// Ids for new rows: a letter and ten signs no other session will draw.
struct NameSource: Sendable {
  private var state: UInt64
  private static let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")

  init(seed: UInt64) {
    state = seed
  }

  /// Fifty random bits in Crockford's base 32, after a prefix.
  mutating func next(_ prefix: String) -> String {
    var bits = draw()
    var name = prefix
    for _ in 0..<10 {
      name.append(NameSource.signs[Int(bits & 31)])
      bits >>= 5
    }
    return name
  }

  /// Leaves out names that were given away from a copy.
  mutating func skip(_ count: Int) {
    for _ in 0..<count { _ = draw() }
  }

  /// SplitMix64.
  private mutating func draw() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
