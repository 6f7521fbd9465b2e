import ConstraintChecker
import Interchange
import Planning

extension Phrases {
  /// What a parameter decides.
  package func meaning(_ name: RuleParameter.Name) -> String {
    switch name {
    case .warnPercent:
      say("vanaf hoe vol een zaal een waarschuwing is", "how full a room must be for a warning")
    case .marginBefore:
      say("hoeveel vroeger dan de deuren het mag", "how much earlier than the doors it may be")
    case .marginAfter:
      say("hoeveel later dan de deuren het mag", "how much later than the doors it may be")
    case .noiseLevel:
      say(
        "vanaf welk geluid (1 spraak, 2 luid, 3 werken)",
        "from what noise on (1 speech, 2 loud, 3 works)")
    case .minHandlers:
      say("met hoeveel mensen minstens", "how many people at least")
    case .stableHours:
      say(
        "hoe lang het klimaat na stof stabiel moet zijn, als de soort niets zegt",
        "how long the climate must have been stable after dust, where the kind says nothing")
    case .warnDays:
      say("hoeveel dagen vooraf een einde gemeld wordt", "how many days ahead an end is told")
    case .handover: say("tijd om over te dragen, naast de weg", "time to hand over, beside the way")
    case .firmDays:
      say("vanaf hoeveel dagen vooraf het moet kloppen", "how many days before it must be right")
    case .pupilsPerAdult:
      say(
        "bij scholen: per hoeveel leerlingen één begeleider meekomt en meetelt (0: niemand)",
        "with schools: for how many pupils one adult comes along and counts (0: nobody)")
    case .dailyRest: say("rust tussen twee werkdagen", "rest between two working days")
    case .weeklyRest: say("rust na elkaar in een week", "rest in a row in a week")
    case .publicMonths:
      say(
        "openbare sector: over hoeveel maanden vanaf januari het gemiddelde loopt",
        "public sector: over how many months from January on the average runs")
    case .labourMonths:
      say(
        "arbeidswet: over hoeveel maanden vanaf januari het gemiddelde loopt",
        "labour act: over how many months from January on the average runs")
    case .breakAfter:
      say("hoelang iemand zonder pauze werkt", "how long somebody works without a break")
    case .breakMinutes: say("hoelang een pauze duurt", "how long a break is")
    case .shortBreak: say("hoelang een korte pauze duurt", "how long a short break is")
    case .restWithin:
      say("binnen hoeveel dagen inhaalrust volgt", "within how many days rest follows")
    case .peoplePerGuard:
      say(
        "personen per bewakingsagent op een evenement, tot dan is er geen nodig",
        "people to each licensed guard at an event, up to so many need none")
    case .urgentDays:
      say(
        "hoe kort vooraf een tekort een botsing wordt", "how shortly before a lack becomes a clash")
    case .watchDays:
      say(
        "hoe ver vooruit naar zones gekeken wordt", "how far ahead zones are looked at")
    }
  }

  /// A parameter's value in the unit it is shown in: `90 %`, `11 u`, `14 dagen`.
  package func value(_ value: Int, of parameter: RuleParameter) -> String {
    guard parameter.unit == .minutes, parameter.shown == .hours else {
      return self.value(value, parameter.unit)
    }
    let (hours, rest) = (value / 60, value % 60)
    return self.value(hours, .hours) + (rest == 0 ? "" : " \(rest.padded(2))")
  }

  /// What it may be, the unit once where that says enough: `0 tot 24 u`; `and` stands between them.
  func bounds(of parameter: RuleParameter, _ and: String) -> String {
    let (least, most) = (parameter.allowed.lowerBound, parameter.allowed.upperBound)
    let isWhole = parameter.unit == parameter.shown || least % 60 == 0
    let first = isWhole ? parameter.typed(least) : value(least, of: parameter)
    return "\(first) \(and) \(value(most, of: parameter))"
  }

  private func value(_ value: Int, _ unit: RuleParameter.Unit) -> String {
    switch unit {
    case .minutes: "\(number(value)) min"
    case .hours: "\(number(value)) \(say("u", "h"))"
    case .days: count(value, say("dag", "day"), say("dagen", "days"))
    case .weeks: count(value, say("week", "week"), say("weken", "weeks"))
    case .months: count(value, say("maand", "month"), say("maanden", "months"))
    case .percent: "\(number(value)) %"
    case .people: people(value)
    case .pieces: count(value, of: .pieces)
    case .groups: count(value, of: .groups)
    case .level: number(value)
    }
  }
}

/// Why a weight or a value of a parameter is not taken, and what it may be.
extension Phrases {
  /// After the name of a rule.
  var onlyInforms: String {
    say(
      "is alleen ter info en houdt niets tegen; ze kan wel uit (off).",
      "only informs and stops nothing; it can be switched off.")
  }

  func notAValue(_ text: String, of parameter: RuleParameter) -> String {
    let example = quoted(value(parameter.standard, of: parameter))
    let range = bounds(of: parameter, say("tot", "to"))
    return say(
      "\(quoted(text)) kan niet; schrijf bijvoorbeeld \(example), van \(range).",
      "\(quoted(text)) cannot be; write for instance \(example), from \(range).")
  }

  func notAllowed(_ text: String, of parameter: RuleParameter) -> String {
    say(
      "\(quoted(text)) ligt niet tussen \(bounds(of: parameter, "en")).",
      "\(quoted(text)) does not lie between \(bounds(of: parameter, "and")).")
  }
}

/// Numbers a rule takes from the policies of its museum.
extension Phrases {
  /// `Uit de afspraken van het museum (H, Afspraken):`.
  package var rulePolicies: String {
    let sheet = name(of: PlanFile.policies)
    return say(
      "Uit de afspraken van het museum (H, \(sheet), of house set policies):",
      "From the policies of the museum (H, \(sheet), or house set policies):")
  }

  /// `visitors_per_guide: bezoekers per gids; 15 bezoekers`.
  package func line(_ policy: PolicyNumber) -> String {
    "\(policy.rawValue): \(meaning(policy)); \(count(policy.standard, of: policy.unit))"
  }

  /// What such a number decides.
  package func meaning(_ policy: PolicyNumber) -> String {
    switch policy {
    case .visitorsPerGuide:
      say("hoeveel bezoekers een gids hoogstens neemt", "how many visitors a guide takes at most")
    case .staggerMinutes:
      say("tijd tussen de starts van groepen", "time between the starts of groups")
    case .groupsTogether:
      say("hoeveel groepen samen mogen starten", "how many groups may start together")
    case .leadDays:
      say("hoelang vooraf een aanvraag minstens komt", "how long ahead a request comes at least")
    case .horizonMonths:
      say("hoe ver vooruit het museum hoogstens plant", "how far ahead the museum plans at most")
    case .optionDays:
      say(
        "hoelang een optie blijft staan zonder eigen einddag",
        "how long an option stands without a last day of its own")
    }
  }
}
