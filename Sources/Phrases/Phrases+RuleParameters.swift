import ConstraintChecker

extension Phrases {
  /// What a parameter decides.
  package func meaning(_ name: RuleParameter.Name) -> String {
    switch name {
    case .warnPercent:
      say("vanaf hoe vol een zaal een waarschuwing is", "how full a room must be for a warning")
    case .noiseLevel:
      say(
        "vanaf welk geluid (1 spraak, 2 luid, 3 werken)",
        "from what noise on (1 speech, 2 loud, 3 works)")
    case .minHandlers:
      say("met hoeveel mensen minstens", "how many people at least")
    case .stableHours:
      say("hoe lang het klimaat stabiel moet zijn", "how long the climate must have been stable")
    case .visitorsPerGuard:
      say("hoeveel bezoekers per bewakingsagent", "how many visitors each licensed guard is for")
    case .firmDays:
      say("hoeveel dagen vooraf het een botsing wordt", "how many days ahead it becomes a clash")
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
    case .level: number(value)
    }
  }
}
