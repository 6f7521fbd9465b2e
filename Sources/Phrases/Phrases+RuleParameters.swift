import ConstraintChecker

extension Phrases {
  /// What a parameter decides.
  package func meaning(_ name: RuleParameter.Name) -> String {
    switch name {
    case .warnPercent:
      say("vanaf hoe vol een zaal een waarschuwing is", "how full a room must be for a warning")
    }
  }

  /// A parameter's value with its unit: `90 %`, `11 u`, `14 dagen`.
  package func value(_ value: Int, _ unit: RuleParameter.Unit) -> String {
    switch unit {
    case .minutes: duration(minutes: value)
    case .hours: "\(number(value)) \(say("u", "h"))"
    case .days: count(value, say("dag", "day"), say("dagen", "days"))
    case .weeks: count(value, say("week", "week"), say("weken", "weeks"))
    case .months: count(value, say("maand", "month"), say("maanden", "months"))
    case .percent: "\(number(value)) %"
    case .people: count(value, of: .people)
    case .pieces: count(value, of: .pieces)
    case .groups: count(value, of: .groups)
    }
  }
}
