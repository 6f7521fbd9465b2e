/// How firm an activity is; who may clash with whom follows from it.
package enum Status: String, CaseIterable, Sendable {
  case concept, option, confirmed, cancelled, archived

  /// Cancelled and archived activities occupy nothing.
  package var occupies: Bool {
    switch self {
    case .concept, .option, .confirmed: true
    case .cancelled, .archived: false
    }
  }

  /// One byte for the flat arrays: higher is firmer, 0 and 1 occupy nothing.
  package var code: UInt8 {
    switch self {
    case .archived: 0
    case .cancelled: 1
    case .concept: 2
    case .option: 3
    case .confirmed: 4
    }
  }

  package init(code: UInt8) {
    switch code {
    case 4: self = .confirmed
    case 3: self = .option
    case 2: self = .concept
    case 1: self = .cancelled
    default: self = .archived
    }
  }
}
