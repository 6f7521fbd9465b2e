/// Some statuses, as bits: asked for every booking drawn, so nothing is hashed.
package struct StatusSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// Bit `Status.code` of each status in it.
  private var bits: UInt8 = 0

  package init(arrayLiteral statuses: Status...) {
    for status in statuses { bits |= StatusSet.bit(status) }
  }

  package func contains(_ status: Status) -> Bool { bits & StatusSet.bit(status) != 0 }

  /// Takes a status in, or out where it is in.
  package mutating func toggle(_ status: Status) { bits ^= StatusSet.bit(status) }

  private static func bit(_ status: Status) -> UInt8 { 1 << status.code }
}
