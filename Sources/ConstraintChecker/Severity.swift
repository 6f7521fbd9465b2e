import Planning

/// How much a conflict weighs, lightest first.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  case info, soft, hard

  package static func < (left: Severity, right: Severity) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .info: 0
    case .soft: 1
    case .hard: 2
    }
  }
}

extension Severity {
  /// The status matrix, from `Status.code` of two sides that occupy.
  ///
  /// Two confirmed sides are hard, a concept on either side is information, all else is soft.
  static func between(_ left: UInt8, _ right: UInt8) -> Severity {
    alone(min(left, right))
  }

  /// What a single side may at most cause.
  static func alone(_ status: UInt8) -> Severity {
    switch Status(code: status) {
    case .confirmed: .hard
    case .option: .soft
    case .concept, .cancelled, .archived: .info
    }
  }
}
