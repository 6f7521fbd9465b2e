import ConstraintChecker

extension Phrases {
  /// The rule as a heading.
  package func title(_ rule: RuleCode) -> String {
    switch rule {
    case .roomDouble: say("Zaal dubbel geboekt", "Room double-booked")
    case .roomPart: say("Samengestelde zaal en deel", "Combined room and part")
    case .roomShare: say("Gedeelde zaal te vol", "Shared room too full")
    case .roomCap: say("Te veel deelnemers", "Too many participants")
    case .roomClosed: say("Zaal buiten gebruik", "Room out of use")
    case .roomEquip: say("Zaal mist wat gevraagd is", "Room lacks what is asked for")
    case .buffer: say("Te weinig tijd om klaar te zetten", "Not enough changeover time")
    case .staffDouble: say("Medewerker dubbel ingepland", "Person double-booked")
    case .materialOver: say("Te weinig materiaal", "Not enough material")
    case .materialMove: say("Materiaal niet tijdig ter plaatse", "Material not there in time")
    case .noise: say("Lawaai waar stilte nodig is", "Noise where silence is needed")
    case .dust: say("Stof bij kunst of publiek", "Dust near art or people")
    case .climate: say("Klimaat nog niet stabiel", "Climate not stable yet")
    case .fragile: say("Kunsthandling niet veilig", "Art handling not safe")
    case .stagger: say("Te veel groepen starten samen", "Too many groups start together")
    case .guardMin: say("Te weinig bewakingsagenten", "Too few licensed guards")
    case .ref: say("Verwijzing klopt niet", "Broken reference")
    }
  }

  /// What the rule looks at, in a sentence.
  package func explanation(_ rule: RuleCode) -> String {
    switch rule {
    case .roomDouble:
      say(
        "Twee boekingen gebruiken op hetzelfde moment dezelfde zaal, opbouw en afbouw inbegrepen.",
        "Two bookings use the same room at the same time, set-up and take-down included.")
    case .roomPart:
      say(
        "De ene boekt een samengestelde zaal, de andere op hetzelfde moment een deel ervan.",
        "One books a combined room, the other one of its parts at the same time.")
    case .roomShare:
      say(
        "In een gedeelde zaal zijn op een moment meer personen of groepen dan er mogen zijn.",
        "At some moment a shared room holds more people or groups than it may.")
    case .roomCap:
      say(
        "Er zijn meer deelnemers dan plaatsen in de zaal; vanaf negen tiende een waarschuwing.",
        "There are more participants than the room has seats; a warning from nine tenths on.")
    case .staffDouble:
      say(
        "Eén medewerker heeft twee opdrachten op hetzelfde moment, klaarzetten inbegrepen.",
        "One person has two assignments at the same time, setting up included.")
    case .materialOver:
      say(
        "Op een moment zijn meer stuks in gebruik of onderweg dan er zijn.",
        "At some moment more pieces are in use or on their way than there are.")
    case .roomClosed, .roomEquip, .buffer, .noise, .dust, .climate, .fragile, .stagger,
      .materialMove, .guardMin:
      explanationOfRooms(rule) ?? title(rule)
    case .ref:
      say(
        "Een activiteit verwijst naar wat niet bestaat, of een zaal is een deel van zichzelf.",
        "An activity refers to what does not exist, or a room is a part of itself.")
    }
  }
}
