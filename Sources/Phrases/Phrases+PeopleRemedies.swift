import ConstraintChecker

/// What would make a conflict about people, things on their way or terms go away.
extension Phrases {
  func remedyAtWork(_ rule: RuleCode) -> String {
    switch rule {
    case .staffHours:
      say(
        "Opgelost als deze persoon ermee instemt en de uren van die dag dat zeggen, of als iemand anders het doet.",
        "Gone when this person agrees and the hours of that day say so, or someone else does it.")
    case .staffAbsent:
      say(
        "Opgelost als iemand anders het doet, of op een moment waarop deze persoon er is.",
        "Gone when someone else does it, or at a time when this person is there.")
    case .skill, .guideLang:
      say(
        "Opgelost als er genoeg mensen bij zijn die dit kunnen.",
        "Gone when enough people who can do this are with it.")
    case .skillExp:
      say(
        "Opgelost als het attest verlengd wordt, of als iemand anders het doet.",
        "Gone when the certificate is renewed, or someone else does it.")
    case .travel:
      say(
        "Opgelost als er genoeg tijd is voor de weg, of als iemand anders een van beide doet.",
        "Gone when there is time enough for the way, or someone else does one of both.")
    case .restWeek:
      say(
        "Opgelost met een vrije dag, of als iemand anders een ervan doet.",
        "Gone with a day off, or when someone else does one of them.")
    case .restDay:
      say(
        "Opgelost als er later begonnen wordt, of als iemand anders een ervan doet.",
        "Gone with a later start, or when someone else does one of them.")
    case .maxDay, .maxWeek, .avgWeek:
      say(
        "Opgelost als iemand anders een deel van het werk doet.",
        "Gone when someone else does part of the work.")
    case .breakTime:
      say(
        "Opgelost met een pauze ertussen, of als iemand anders een ervan doet.",
        "Gone with a break in between, or when someone else does one of them.")
    case .nightSun:
      say(
        "Opgelost met een vrije werkdag kort daarna, als iemand anders doet wat er die dag is.",
        "Gone with a free working day soon after, when someone else does what there is that day.")
    default: remedyOfTerms(rule)
    }
  }

  private func remedyOfTerms(_ rule: RuleCode) -> String {
    switch rule {
    case .materialMove:
      say(
        "Opgelost als er genoeg tijd en vervoer is voor de weg, of met stuks van een ander museum.",
        "Gone with enough time and a van for the way, or with pieces from another museum.")
    case .stagger:
      say(
        "Opgelost als de groepen na elkaar starten.",
        "Gone when the groups start one after another.")
    case .guardMin:
      say(
        "Opgelost als er heel de tijd genoeg bewaking bij is.",
        "Gone when enough guards are with it all the time.")
    case .optionExp:
      say(
        "Opgelost als de optie bevestigd, verlengd of geannuleerd wordt.",
        "Gone when the option is confirmed, extended or cancelled.")
    default:
      say(
        "Ter informatie: kijk na of begin en einde kloppen.",
        "For information: check that start and end are right.")
    }
  }

  /// Too late for its day asks for a later one, too early for an earlier one.
  func askedInTime(_ card: ConflictCard) -> String {
    guard let measure = card.conflict.measure else { return "" }
    let agreed = say(
      "of als de coördinator het goedvindt en opzijzet",
      "or when the coordinator agrees and sets it aside")
    if measure.unit == .months {
      let most = count(measure.available, of: .months)
      return say(
        "Opgelost op een vroegere datum, hoogstens \(most) na de aanvraag, \(agreed).",
        "Gone at an earlier date, at most \(most) after the request, \(agreed).")
    }
    let least = count(measure.needed, of: .days)
    return say(
      "Opgelost op een latere datum, minstens \(least) na de aanvraag, \(agreed).",
      "Gone at a later date, at least \(least) after the request, \(agreed).")
  }
}
