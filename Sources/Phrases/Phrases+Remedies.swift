import ConstraintChecker
import Planning

/// What would make a conflict go away, one sentence a rule.
extension Phrases {
  package func remedy(_ card: ConflictCard, in plan: Plan) -> String {
    if let zone = card.conflict.zone { return remedyInZone(card.conflict, zone, in: plan) }
    return remedy(card)
  }

  private func remedy(_ card: ConflictCard) -> String {
    switch card.conflict.rule {
    case .roomDouble, .roomPart:
      moving(card, say("naar een andere zaal gaat", "goes to another room"))
    case .openHours, .closedDay, .holiday, .schoolHol: remedyOfDay(card.conflict.rule)
    case .staffDouble: moving(card, say("naar iemand anders gaat", "goes to someone else"))
    case .roomShare:
      say(
        "Opgelost met \(fewer(card)) minder, of als een groep op een ander moment komt.",
        "Gone with \(fewer(card)) fewer, or when a group comes at another moment.")
    case .roomCap: roomCap(card)
    case .materialOver:
      say(
        "Opgelost met \(fewer(card)) minder, of als een ervan op een ander moment valt.",
        "Gone with \(fewer(card)) fewer, or when one of them is at another moment.")
    case .ref: reference(card)
    case .guideRatio: guides(card)
    case .staffAbsent, .staffHours, .skill, .guideLang, .skillExp, .travel, .restDay,
      .restWeek, .maxDay, .maxWeek, .avgWeek, .breakTime, .nightSun, .materialMove, .stagger,
      .guardMin, .optionExp, .dst:
      remedyAtWork(card.conflict.rule)
    case .lead: askedInTime(card)
    case .roomClosed, .roomEquip, .buffer, .noise, .dust, .climate, .fragile: remedyInRoom(card)
    }
  }

  private func moving(_ card: ConflictCard, _ elsewhere: String) -> String {
    guard let overlap = card.overlap else { return "" }
    let apart = duration(minutes: overlap.apart)
    let buffer = duration(minutes: overlap.minutes)
    let shorter =
      overlap.core == 0
      ? say(
        ", of met \(buffer) minder klaarzetten of opruimen",
        ", or with \(buffer) less set-up or tear-down")
      : ""
    return say(
      "Opgelost als een van beide \(apart) opschuift of \(elsewhere)\(shorter).",
      "Gone when one of them moves by \(apart) or \(elsewhere)\(shorter).")
  }

  /// `10 stuks`: how much there is too much.
  private func fewer(_ card: ConflictCard) -> String {
    guard let measure = card.conflict.measure else { return "" }
    return count(max(1, measure.needed - measure.available), of: measure.unit)
  }

  private func roomCap(_ card: ConflictCard) -> String {
    guard let measure = card.conflict.measure else { return "" }
    let needed = count(measure.needed, of: .seats)
    guard measure.needed <= measure.available else {
      let less = visitors(measure.needed - measure.available)
      return say(
        "Opgelost met \(less) minder, of in een zaal met minstens \(needed).",
        "Gone with \(less) fewer, or in a room with at least \(needed).")
    }
    let percent = card.parameters.first?.value ?? 90
    let most = (measure.available * percent + 99) / 100 - 1
    let people = visitors(max(0, most))
    return say(
      "Opgelost met hoogstens \(people), of in een grotere zaal.",
      "Gone with at most \(people), or in a larger room.")
  }

  private func guides(_ card: ConflictCard) -> String {
    guard let measure = card.conflict.measure else { return "" }
    let more = count(
      max(1, measure.needed - measure.available), say("gids meer", "more guide"),
      say("gidsen meer", "more guides"))
    return say(
      "Opgelost met \(more), of met minder bezoekers.",
      "Gone with \(more), or with fewer visitors.")
  }

  private func reference(_ card: ConflictCard) -> String {
    guard case .activity = card.conflict.sides else {
      return say(
        "Opgelost als de zaal geen deel meer is van een van haar eigen delen.",
        "Gone when the room is no longer a part of one of its own parts.")
    }
    return say(
      "Opgelost als taal en tentoonstelling van de activiteit bestaan of leeg zijn.",
      "Gone when the activity's language and exhibition exist or are empty.")
  }
}
