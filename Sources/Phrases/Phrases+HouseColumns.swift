import Board
import ConstraintChecker
import Interchange

/// What the columns of the house are called, and what can be typed in them.
extension Phrases {
  package func label(_ column: HouseColumn) -> String {
    switch column.name {
    case "person": say("Medewerker", "Person")
    case "room": say("Zaal", "Room")
    case "rooms": say("Zalen", "Rooms")
    case "neighbour": say("Naast", "Beside")
    case "material": say("Materiaal", "Material")
    case "museum": say("Museum", "Museum")
    case "skill": say("Vaardigheid", "Skill")
    case "rule": say("Regel", "Rule")
    case "weight": say("Weegt", "Weighs")
    case "parameters": say("Getallen", "Numbers")
    case "date", "day", "weekday": say("Dag", "Day")
    case "open": say("Open om", "Opens")
    case "close": say("Dicht om", "Closes")
    case "first": say("Eerste dag", "First day")
    case "last": say("Laatste dag", "Last day")
    case "start", "from": say("Van", "From")
    case "end", "to": say("Tot", "To")
    case "valid_from": say("Geldig van", "Valid from")
    case "valid_until": say("Geldig tot en met", "Valid through")
    case "id" where column.isOfPlan: say("Id", "Id")
    case "id": say("Woord", "Word")
    case "name_nl": say("Nederlands", "Dutch")
    case "name_en": say("Engels", "English")
    case "name": say("Naam", "Name")
    case "reason": say("Waarom", "Why")
    default: workLabel(column) ?? roomLabel(column) ?? numberLabel(column)
    }
  }

  private func workLabel(_ column: HouseColumn) -> String? {
    switch column.name {
    case "form": column.file == .employment ? say("Werkt als", "Works as") : say("Soort", "Form")
    case "profile": say("Arbeidstijd", "Working time")
    case "weekly_minutes": say("Minuten per week", "Minutes a week")
    case "level": say("Niveau", "Level")
    case "warning_days": say("Waarschuwingsdagen", "Warn days")
    case "audience": say("Publiek", "Audience")
    case "guided": say("Met gids", "Guided")
    case "parallel": say("Mag tegelijk", "Allows other work")
    case "meaning": say("Betekenis", "Meaning")
    default: nil
    }
  }

  private func roomLabel(_ column: HouseColumn) -> String? {
    switch column.name {
    case "noise": column.file == .adjacency ? say("Geluid", "Noise") : say("Lawaai", "Noise")
    case "dust": say("Stof", "Dust")
    case "art": say("Open kunst", "Open art")
    case "needs_silence": say("Vraagt stilte", "Needs silence")
    case "spoiled_by_noise": say("Lawaai stoort", "Noise spoils it")
    case "firm_buffers": say("Vaste buffers", "Firm buffers")
    case "layout": say("Opstelling", "Layout")
    case "people": say("Mensen", "People")
    case "seated": say("Zittend", "Seated")
    case "home": say("Thuismuseum", "Home museum")
    case "kind": say("Soort", "Kind")
    case "capacity": say("Plaatsen, stuks", "Seats, pieces")
    case "part_of": say("Deel van", "Part of")
    case "share_people": say("Samen mensen", "People together")
    case "share_groups": say("Samen groepen", "Groups together")
    case "features": say("Kenmerken", "Features")
    case "skills": say("Kan", "Skills")
    case "zone": say("Tijdzone", "Time zone")
    case "agb": say("AGB", "AGB")
    case "address": say("Adres", "Address")
    case "in_repair": say("In herstelling", "In repair")
    case "van": say("Bestelwagen", "Van")
    case "per_van": say("Per bestelwagen", "Per van")
    case "settling_hours": say("Klimaat (uren)", "Climate (hours)")
    default: nil
    }
  }

  private func numberLabel(_ column: HouseColumn) -> String {
    switch column.name {
    case "minutes":
      column.file == .handling
        ? say("Laadminuten", "Loading minutes") : say("Minuten", "Minutes")
    case "setup_minutes": say("Klaarzetten", "Set-up")
    case "teardown_minutes": say("Opruimen", "Tear-down")
    case "visitors_per_guide": say("Bezoekers per gids", "Visitors a guide")
    case "stagger_minutes": say("Minuten ertussen", "Minutes between")
    case "groups_together": say("Groepen samen", "Groups together")
    case "lead_days": say("Dagen vooraf", "Days ahead")
    case "horizon_months": say("Maanden vooruit", "Months ahead")
    case "titles": say("Titels", "Titles")
    case "option_days": say("Optiedagen", "Option days")
    case "attendants": say("Met hoeveel", "How many")
    case "late_attendants": say("’s Avonds laat", "Late evenings")
    default: column.name
    }
  }

  /// What can be filled in, for the field that has the focus.
  package func help(_ column: HouseColumn) -> String {
    switch column.content {
    case .resource: say("een naam; ↓ kiest uit de lijst", "a name; ↓ chooses from the list")
    case .rooms:
      say(
        "namen met ; ertussen; leeg: een balie of vestiaire",
        "names with ; between them; empty: a desk or cloakroom")
    case .museum, .words: say("← en → kiezen", "← and → choose")
    case .skill: say("zoals bij Vaardigheden; ↓ kiest", "as under Skills; ↓ chooses")
    case .rule: say("een deel van het woord; ↓ kiest", "a part of the word; ↓ chooses")
    case .numbers:
      say("naam=getal, ook 11u of 30min; ↓ kiest", "name=number, also 11h or 30min; ↓ chooses")
    case .date: say("23/3, ma, +2w of morgen", "23/3, mon, +2w or tomorrow")
    case .start: say("23/3, of 23/3 9:30", "23/3, or 23/3 9:30")
    case .end:
      say("31/3 is die dag erbij; of 31/3 18:00", "31/3 includes that day; or 31/3 18:00")
    case .clock: say("9:30; beide leeg is gesloten", "9:30; both empty means closed")
    case .weekday: say("ma, di … zo", "mon, tue … sun")
    case .pattern: say("ma, of één datum: 23/3", "mon, or one date: 23/3")
    case .layer:
      say(
        "24/12, public-holiday, school-holiday, 1TH (eerste donderdag)",
        "24/12, public-holiday, school-holiday, 1TH (first Thursday)")
    case .hidden, .text: textHelp(column)
    }
  }

  /// What the numbers of a rule decide, for the field they are typed in.
  package func numbersHelp(_ rule: RuleCode?) -> String {
    guard let rule else { return say("kies eerst de regel", "choose the rule first") }
    let parameters = rule.description.parameters
    guard !parameters.isEmpty else {
      return say("deze regel heeft er geen", "this rule has none")
    }
    return parameters.map { line($0) }.joined(separator: " · ")
  }

  private func textHelp(_ column: HouseColumn) -> String {
    switch column.name {
    case "id" where column.file == .zones: say("een kort woord", "a short word")
    case "id" where column.isOfPlan:
      say("kort en voorgoed: stam-refter", "short and for good: stam-refter")
    case "capacity":
      say("plaatsen in een zaal, stuks van materiaal", "seats in a room, pieces of a material")
    case "share_people", "share_groups":
      say(
        "leeg: één groep tegelijk; anders hoeveel samen mogen",
        "empty: one group at a time; else how many may be together")
    case "features", "skills":
      say("woorden met ; ertussen: rolstoel;beamer", "words parted by ; as rolstoel;beamer")
    case "zone": say("Europe/Brussels", "Europe/Brussels")
    case "agb", "address": say("mag leeg zijn", "may be empty")
    case "id": say("het woord dat activiteiten dragen", "the word activities carry")
    case "late_attendants":
      say("een geheel getal; leeg: zoals overdag", "a whole number; empty: as by day")
    case "settling_hours":
      say(
        "uren tot het klimaat weer stabiel is; leeg: alleen na stof, zoals de regel zegt",
        "hours until the climate is stable again; empty: after dust alone, as the rule says")
    case "per_van":
      say(
        "hoeveel stuks in één bestelwagen gaan; leeg: allemaal",
        "how many pieces go into one van; empty: all of them")
    case "name_nl", "name_en", "name", "layout": say("een naam", "a name")
    case "reason": say("wat planners te lezen krijgen", "what planners get to read")
    case "from", "to", "home": say("een museum of een depot", "a museum or a depot")
    default: say("een geheel getal", "a whole number")
    }
  }
}

extension HouseColumn {
  /// Of what is booked or booked at, not of what rules look up.
  fileprivate var isOfPlan: Bool { file == .resources || file == .museums }
}
