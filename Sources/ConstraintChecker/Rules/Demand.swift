import Planning

/// How much is wanted at one instant, by the firmness of who wants it.
struct Demand {
  /// Sums by status: confirmed alone, with options, with concepts.
  private(set) var confirmed = 0
  private(set) var option = 0
  private(set) var concept = 0

  mutating func add(_ amount: Int, status: UInt8) {
    switch Status(code: status) {
    case .confirmed: confirmed += amount
    case .option: option += amount
    case .concept: concept += amount
    case .cancelled, .archived: break
    }
  }

  /// Hard when confirmed bookings alone ask too much, soft with options, information with concepts.
  func severity(over limit: Int) -> Severity? {
    if confirmed > limit { return .hard }
    if confirmed + option > limit { return .soft }
    return confirmed + option + concept > limit ? .info : nil
  }

  /// The sum of those that take part at a severity.
  func total(at severity: Severity) -> Int {
    switch severity {
    case .hard: confirmed
    case .soft: confirmed + option
    case .info: confirmed + option + concept
    }
  }
}
