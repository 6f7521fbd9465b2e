import ConstraintChecker

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
        "Tussen twee activiteiten in één zaal is minder tijd dan hun opbouw en afbouw samen vragen.",
        "Between two activities in one room there is less time than tearing down and setting up take."
      )
    case .noise:
      say(
        "In dezelfde zaal of ernaast is lawaai terwijl een activiteit stilte nodig heeft.",
        "There is noise in the same room or next door while an activity needs silence.")
    case .dust:
      say(
        "Er komt stof vrij in dezelfde zaal of luchtstroom als open kunst of bezoekers.",
        "Dust is made in the same room or airflow as open art or visitors.")
    case .climate:
      say(
        "Kunst komt in een zaal voor het klimaat er na werken met stof lang genoeg stabiel is.",
        "Art comes into a room before its climate has been stable long enough after dusty works.")
    case .fragile:
      say(
        "Kunst wordt behandeld terwijl er publiek in de zaal is, of door te weinig mensen.",
        "Art is handled while people from outside are in the room, or by too few people.")
    case .stagger:
      say(
        "In een gedeelde zaal starten meer groepen kort na elkaar dan er samen mogen starten.",
        "In a shared room more groups start close together than may start together.")
    case .materialMove:
      say(
        "Een materiaal kan tussen twee activiteiten niet tijdig van het ene naar het andere museum.",
        "A material cannot get from one museum to the other in time between two activities.")
    case .guardMin:
      say(
        "Voor het aantal bezoekers zijn meer bewakingsagenten nodig dan er geboekt zijn.",
        "The number of visitors needs more licensed guards than are booked.")
    default: nil
    }
  }
}
