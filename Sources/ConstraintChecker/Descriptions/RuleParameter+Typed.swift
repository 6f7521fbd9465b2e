import Planning

extension RuleParameter {
  /// One of that name: whichever rule has it, it is typed alike.
  package static func named(_ name: String) -> RuleParameter? {
    RuleCode.allCases.lazy.compactMap { $0.description.parameter(name) }.first
  }

  /// What a planner typed, in `unit`: `11`, `11 u`, `30 min`, `90 %`; nil for what is no such value.
  ///
  /// A bare number counts what the parameter is shown in. Whether it is allowed is not asked.
  package func read(_ text: String) -> Int? {
    var text = text.trimmed
    if unit == .percent, text.hasSuffix("%") { text = String(text.dropLast()).trimmed }
    guard let minutes = unit.minutes, let shown = shown.minutes else { return Int(text) }
    if let number = Int(text) { return number.multiplied(by: shown, over: minutes) }
    guard let duration = try? TypedDuration.read(text) else { return nil }
    return duration.multiplied(by: 1, over: minutes)
  }

  /// A value so that reading it gives the same again: `11`, `11:30`, `90`.
  package func typed(_ value: Int) -> String {
    guard unit != shown, let hour = shown.minutes, hour == 60 else { return String(value) }
    let (hours, rest) = (value / hour, value % hour)
    return rest == 0 ? String(hours) : "\(hours):\(rest.padded(2))"
  }
}

extension RuleParameter.Unit {
  /// How long one is; nil for what is no time, and for months, of which none is as long as another.
  fileprivate var minutes: Int? {
    switch self {
    case .minutes: 1
    case .hours: 60
    case .days: 1440
    case .weeks: 7 * 1440
    case .months, .percent, .people, .pieces, .groups, .level: nil
    }
  }
}

extension Int {
  /// Nil where it does not come out even, or is more than can be counted.
  fileprivate func multiplied(by factor: Int, over divisor: Int) -> Int? {
    let (product, isTooLarge) = multipliedReportingOverflow(by: factor)
    return isTooLarge || product % divisor != 0 ? nil : product / divisor
  }
}
