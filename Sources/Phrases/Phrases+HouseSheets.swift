import Interchange

/// The sheets of the house and their columns.
extension Phrases {
  package var houseTitle: String { say("Huisgegevens", "House data") }

  package func name(of sheet: PlanFile) -> String {
    switch sheet {
    case .openingHours: say("Openingsuren", "Opening hours")
    case .openingExceptions: say("Sluitingsdagen", "Closing days")
    case .openingDays: say("Bijzondere dagen", "Special days")
    case .travel: say("Reistijden", "Travel times")
    case .kinds: say("Soorten", "Kinds")
    case .skills: say("Vaardigheden", "Skills")
    case .staffSkills: say("Wie wat kan", "Who can do what")
    case .employment: say("Tewerkstelling", "Employment")
    case .availability: say("Uurroosters", "Work schedules")
    case .absences: say("Afwezigheden", "Absences")
    case .closures: say("Zalen dicht", "Rooms closed")
    case .layouts: say("Opstellingen", "Layouts")
    case .adjacency: say("Buren", "Neighbours")
    case .handling: say("Materiaal", "Material")
    case .calendar: say("Kalender", "Calendar")
    case .policies: say("Afspraken", "Policies")
    case .ruleSettings: say("Regels", "Rules")
    case .zones: say("Zones", "Zones")
    case .resources: say("Zalen en mensen", "Rooms and people")
    case .museums: say("Musea", "Museums")
    case .activities, .bookings, .needs, .waivers: sheet.name
    }
  }

  /// What a sheet is for, in one line.
  package func about(_ sheet: PlanFile) -> String {
    switch sheet {
    case .openingHours:
      say("de uren van een gewone week", "the hours of an ordinary week")
    case .openingExceptions:
      say("één datum met andere uren, of gesloten", "one date with other hours, or closed")
    case .openingDays:
      say(
        "elk jaar, op feestdagen, in schoolvakanties, late avonden",
        "each year, public holidays, school holidays, late evenings")
    case .travel: say("minuten van huis tot huis", "minutes from house to house")
    case .kinds:
      say("wat activiteiten van een soort gemeen hebben", "what activities of a kind share")
    case .skills: say("vaardigheden, talen en attesten", "skills, languages and certificates")
    case .staffSkills:
      say("wie wat kan, en tot wanneer het geldt", "who can do what, and until when it holds")
    case .employment: say("hoe iemand hier werkt", "how someone works here")
    case .availability: say("wanneer iemand werkt", "when someone works")
    case .absences:
      say(
        "afwezig, verlof of vorming; meer wordt niet bewaard",
        "absent, leave or training; nothing more is kept")
    case .closures: say("zalen buiten dienst", "rooms out of service")
    case .layouts:
      say("hoeveel mensen in welke opstelling", "how many people in which layout")
    case .adjacency:
      say("zalen die lawaai of stof delen", "rooms that share noise or dust")
    case .handling: say("thuis, herstelling, vervoer", "home, repair, transport")
    case .calendar: say("eigen feestdagen en brugdagen", "holidays and bridge days of our own")
    case .policies: say("getallen waarmee een museum plant", "numbers a museum plans by")
    case .zones:
      say("hoeveel suppoosten waar, zolang het open is", "how many attendants where, while open")
    case .ruleSettings:
      say("welke regels blokkeren of waarschuwen", "which rules block or only warn")
    case .resources:
      say(
        "zalen, medewerkers en materiaal: wat er te boeken is",
        "rooms, people and materials: what there is to book")
    case .museums: say("de huizen zelf", "the houses themselves")
    case .activities, .bookings, .needs, .waivers: ""
    }
  }

  package func rowCount(_ count: Int) -> String {
    self.count(count, say("rij", "row"), say("rijen", "rows"))
  }

  package var noHouseRows: String {
    say("Hier staat nog niets; n maakt een rij.", "Nothing here yet; n makes a row.")
  }
}
