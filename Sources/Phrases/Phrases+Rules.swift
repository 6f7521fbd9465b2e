import ConstraintChecker

extension Phrases {
  /// The rule as a heading.
  package func title(_ rule: RuleCode) -> String {
    switch rule {
    case .roomDouble: say("Zaal dubbel geboekt", "Room double-booked")
    case .roomPart: say("Samengestelde zaal en deel", "Combined room and part")
    case .roomShare: say("Gedeelde zaal te vol", "Shared room too full")
    case .roomCap: say("Te veel bezoekers", "Too many visitors")
    case .roomClosed: say("Zaal buiten gebruik", "Room out of use")
    case .roomEquip: say("Zaal mist wat gevraagd is", "Room lacks what is asked for")
    case .buffer: say("Te weinig tijd om klaar te zetten", "Not enough changeover time")
    case .openHours, .closedDay, .holiday, .schoolHol: dayTitle(rule)
    case .staffDouble: say("Medewerker dubbel ingepland", "Person double-booked")
    case .staffAbsent: say("Medewerker afwezig", "Person absent")
    case .staffHours: say("Buiten de gewone uren", "Outside usual hours")
    case .skill: say("Vaardigheid ontbreekt", "Skill missing")
    case .skillExp: say("Attest vervalt", "Certificate expires")
    case .travel: say("Te weinig tijd onderweg", "Too little travel time")
    case .restDay: say("Te weinig rust tussen twee dagen", "Too little rest between two days")
    case .restWeek: say("Geen wekelijkse rust", "No weekly rest")
    case .maxDay: say("Te lange werkdag", "Working day too long")
    case .maxWeek: say("Te lange werkweek", "Working week too long")
    case .avgWeek: say("Gemiddeld meer dan het contract", "More than contracted on average")
    case .breakTime: say("Geen pauze", "No break")
    case .nightSun: say("Nacht of zondag zonder inhaalrust", "Night or Sunday without rest for it")
    case .materialOver: say("Te weinig materiaal", "Not enough material")
    case .noise: say("Lawaai waar stilte nodig is", "Noise where silence is needed")
    case .dust: say("Stof bij kunst of publiek", "Dust near art or people")
    case .climate: say("Klimaat nog niet stabiel", "Climate not stable yet")
    case .fragile: say("Kunsthandling niet veilig", "Art handling not safe")
    case .guideRatio: say("Te weinig gidsen", "Too few guides")
    case .guideLang: say("Gids spreekt de taal niet", "Guide does not speak the language")
    case .materialMove, .stagger, .guardMin, .optionExp, .lead, .dst: termTitle(rule)
    case .ref: say("Verwijzing klopt niet", "Broken reference")
    }
  }

  /// What the rule looks at, in a sentence.
  package func explanation(_ rule: RuleCode) -> String {
    switch rule {
    case .roomDouble:
      say(
        "Twee boekingen gebruiken op hetzelfde moment dezelfde zaal, klaarzetten en opruimen inbegrepen.",
        "Two bookings use the same room at the same time, set-up and tear-down included.")
    case .roomPart:
      say(
        "De ene boekt een samengestelde zaal, de andere op hetzelfde moment een deel ervan.",
        "One books a combined room, the other one of its parts at the same time.")
    case .roomShare:
      say(
        "In een gedeelde zaal zijn op een moment meer bezoekers of groepen dan er mogen zijn.",
        "At some moment a shared room holds more visitors or groups than it may.")
    case .roomCap:
      say(
        "Er zijn meer bezoekers dan plaatsen in de zaal; vanaf negen tiende een waarschuwing.",
        "There are more visitors than the room has seats; a warning from nine tenths on.")
    case .openHours, .closedDay, .holiday, .schoolHol: dayExplanation(rule)
    case .staffDouble:
      say(
        "Eén medewerker heeft twee opdrachten op hetzelfde moment, klaarzetten inbegrepen, en geen van beide laat iets anders toe.",
        "One person has two assignments at the same time, setting up included, and neither lets them do something else."
      )
    case .staffAbsent:
      say(
        "Een opdracht van een medewerker valt, klaarzetten inbegrepen, samen met een afwezigheid.",
        "An assignment of a person, setting up included, overlaps an absence.")
    case .staffHours:
      say(
        "Een opdracht valt buiten de uren waarop de medewerker normaal werkt.",
        "An assignment lies outside the hours the person usually works.")
    case .skill:
      say(
        "Wie geboekt is, heeft een gevraagde vaardigheid of taal niet, of er is nog niemand voor gevonden.",
        "Those booked lack a skill or language that is asked for, or nobody has been found for it yet."
      )
    case .skillExp:
      say(
        "Een attest is niet geldig op alle dagen van de opdracht waarvoor het nodig is, of vervalt binnenkort.",
        "A certificate is not valid on all days of the assignment that needs it, or expires soon.")
    case .travel:
      say(
        "Tussen twee opdrachten in verschillende musea is minder tijd dan de weg en het overdragen vragen.",
        "Between two assignments at different museums there is less time than the way and the handover take."
      )
    case .restDay:
      aid(
        "Tussen twee werkdagen van een medewerker ligt minder dan 11 uur rust.",
        "Between two working days of a person there are fewer than 11 hours of rest.")
    case .restWeek:
      aid(
        "In zeven dagen na elkaar, welke ook, heeft een medewerker nergens 35 uur rust aan één stuk.",
        "In seven days in a row, whichever they are, a person nowhere has 35 hours of rest together."
      )
    case .maxDay:
      aid(
        "Een medewerker werkt op een dag langer dan zijn profiel toelaat, verplaatsingen en klaarzetten inbegrepen.",
        "A person works longer on a day than their profile allows, travel and setting up included.")
    case .maxWeek:
      aid(
        "Een medewerker werkt in een week langer dan zijn profiel toelaat, of een vrijwilliger of jobstudent langer dan afgesproken.",
        "A person works longer in a week than their profile allows, or a volunteer or student longer than agreed."
      )
    case .avgWeek:
      aid(
        "Over vier maanden (openbare sector), een kwartaal (arbeidswet) of zoveel maanden als het museum instelt werkt een medewerker gemiddeld meer dan zijn contract.",
        "Over four months (public sector), a quarter (labour act) or as many months as the museum sets a person works more than contracted on average."
      )
    case .breakTime:
      aid(
        "Een medewerker werkt langer dan 6 uur zonder pauze van 30 minuten.",
        "A person works longer than 6 hours without a break of 30 minutes.")
    case .nightSun:
      aid(
        "Na werk op zondag, op een feestdag of tussen 20 en 6 uur volgt binnen 14 dagen geen vrije weekdag.",
        "Work on a Sunday, a public holiday or between 20:00 and 06:00 has no free weekday within 14 days after it."
      )
    case .guideRatio:
      say(
        "Voor het aantal bezoekers zijn meer gidsen nodig dan er geboekt zijn.",
        "The number of visitors needs more guides than are booked.")
    case .guideLang:
      say(
        "Een gids spreekt de taal van de activiteit niet op niveau B2 of hoger.",
        "A guide does not speak the language of the activity at level B2 or higher.")
    case .materialOver:
      say(
        "Op een moment zijn meer stuks in gebruik of onderweg dan er zijn.",
        "At some moment more pieces are in use or on their way than there are.")
    case .roomClosed, .roomEquip, .buffer, .noise, .dust, .climate, .fragile:
      explanationOfRooms(rule) ?? title(rule)
    case .materialMove, .stagger, .guardMin, .optionExp, .lead, .dst: termExplanation(rule)
    case .ref:
      say(
        "Een activiteit verwijst naar een taal of tentoonstelling die niet bestaat: een waarschuwing. Of een zaal is een deel van zichzelf: een botsing.",
        "An activity refers to a language or exhibition that does not exist: a warning. Or a room is a part of itself: a clash."
      )
    }
  }

  /// What is said of working time is never more than help.
  private func aid(_ dutch: String, _ english: String) -> String {
    say(
      "\(dutch) Dit is een hulpmiddel, geen juridisch oordeel.",
      "\(english) This is an aid, no legal judgement.")
  }
}
