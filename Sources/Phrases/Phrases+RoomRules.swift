import ConstraintChecker
import Planning

extension Phrases {
  /// What a rule about rooms and materials looks at, in a sentence; nil for the others.
  func explanationOfRooms(_ rule: RuleCode) -> String? {
    switch rule {
    case .roomClosed:
      say(
        "Een zaal is geboekt terwijl zij, een zaal waar zij deel van is of een deel ervan buiten gebruik is.",
        "A room is booked while it, a room that contains it or a part of it is out of use.")
    case .roomEquip:
      say(
        "Geen van de geboekte zalen heeft de voorziening of de opstelling die een activiteit vraagt.",
        "None of the booked rooms has the feature or the layout that an activity asks for.")
    case .buffer:
      say(
        "Tussen twee activiteiten in één zaal, of in een zaal en een deel ervan, is minder tijd dan opruimen en klaarzetten samen vragen.",
        "Between two activities in one room, or in a room and a part of it, there is less time than tearing down and setting up take."
      )
    case .noise:
      say(
        "In dezelfde zaal, een deel ervan of ernaast is lawaai terwijl een activiteit stilte nodig heeft.",
        "There is noise in the same room, a part of it or next door while an activity needs silence."
      )
    case .dust:
      say(
        "Er komt stof vrij in dezelfde zaal, een deel ervan of dezelfde luchtstroom als open kunst of bezoekers. Boeken de werken al die tijd een stofscherm (materiaal met de voorziening `stofscherm`), dan is dat bij kunst een waarschuwing en bij bezoekers in orde.",
        "Dust is made in the same room, a part of it or the same airflow as open art or visitors. Where the works book a dust screen all that time (a material with the feature `dust-screen`), that is a warning for art and fine for visitors."
      )
    case .climate:
      say(
        "Kunst komt in een zaal voor het klimaat er, of in een deel ervan, lang genoeg stabiel is: na werken met stof, en na activiteiten waarvan de soort zegt hoe lang dat duurt (`settling_hours`), zoals schilderwerken of een levering langs de laadkade. Stof telt alleen in de zaal zelf; verf en buitenlucht ook in zalen met dezelfde luchtstroom.",
        "Art comes into a room before its climate, or that of a part of it, has been stable long enough: after dusty works, and after activities whose kind says how long that takes (`settling_hours`), such as painting or a delivery through the loading bay. Dust counts in its own room only; paint and outside air also in rooms with the same airflow."
      )
    case .fragile:
      say(
        "Kunst wordt behandeld terwijl er publiek in de zaal is, of door te weinig mensen.",
        "Art is handled while people from outside are in the room, or by too few people.")
    default: nil
    }
  }

  /// What would make a conflict of a rule about rooms go away.
  func remedyInRoom(_ card: ConflictCard) -> String {
    guard !isAboutHandlers(card) else {
      return say(
        "Opgelost als er meer mensen bij geboekt zijn.", "Gone when more people are booked on it.")
    }
    return switch card.conflict.rule {
    case .roomClosed:
      say(
        "Opgelost in een andere zaal, of op een moment waarop deze open is.",
        "Gone in another room, or at a time when this one is available.")
    case .roomEquip:
      say("Opgelost in een zaal die dit heeft.", "Gone in a room that has this.")
    case .buffer: missing(card)
    case .noise, .fragile: elsewhere("", "")
    case .dust: remedyOfDust(card)
    case .climate: missing(card)
    default: ""
    }
  }

  /// A screen lets people be there, and makes a warning of what it keeps from art.
  private func remedyOfDust(_ card: ConflictCard) -> String {
    switch card.conflict.fact {
    case .exposed(.people):
      elsewhere(
        ", of als de werken een stofscherm hebben", ", or when the works have a dust screen")
    case .exposed(.art):
      elsewhere(
        "; met een stofscherm bij de werken een waarschuwing",
        "; with a dust screen at the works a warning")
    default: elsewhere("", "")
    }
  }

  private func elsewhere(_ dutch: String, _ english: String) -> String {
    say(
      "Opgelost als een van beide op een ander moment of in een andere zaal is\(dutch).",
      "Gone when one of them is at another moment or in another room\(english).")
  }

  private func isAboutHandlers(_ card: ConflictCard) -> Bool {
    card.conflict.rule == .fragile && card.conflict.measure != nil
  }

  /// By how much one must move.
  private func missing(_ card: ConflictCard) -> String {
    guard let measure = card.conflict.measure else { return "" }
    let minutes = duration(minutes: max(1, measure.needed - measure.available))
    return say(
      "Opgelost als een van beide \(minutes) opschuift of naar een andere zaal gaat.",
      "Gone when one of them moves by \(minutes) or goes to another room.")
  }
}
