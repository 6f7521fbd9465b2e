import Board
import ConstraintChecker
import Interchange
import Planning

/// The cells of the house as planners read them.
extension Phrases {
  /// `di 24/11/2026`, `Gids 04`, `gesloten`; `row` are all cells beside it.
  package func cell(
    _ place: Int, of row: [String], _ column: HouseColumn, in plan: Plan
  ) -> String {
    let text = row[place]
    switch column.content {
    case .resource:
      guard let index = plan.resource(ResourceID(text)) else { return text }
      return plan[index].name
    case .rooms:
      return HouseText.rooms(text).map { plan.resource(ResourceID($0)).map { plan[$0].name } ?? $0 }
        .joined(separator: "; ")
    case .museum: return museum(text, in: plan)
    case .words: return value(text, column)
    case .date: return LocalDate(iso: text).map { day($0) } ?? text
    case .start, .end: return moment(text, isEnd: column.content == .end)
    case .clock where text.isEmpty && column.name == "open": return closedWord
    case .weekday, .pattern, .layer:
      return OpeningRule.Day(text: text).map { name(of: $0) } ?? text
    case .skill: return skill(text, in: plan)
    case .rule: return RuleCode(rawValue: text).map { title($0) } ?? text
    case .numbers: return numbersOfRule(text)
    case .hidden, .clock, .text: return text
    }
  }

  package func museum(_ id: String, in plan: Plan) -> String {
    guard !id.isEmpty else { return say("alle musea", "all museums") }
    return plan.museum(MuseumID(id))?.name ?? id
  }

  /// `daily-rest=660;break=30` as it is read: `daily-rest=11 u, break=30 min`.
  package func numbersOfRule(_ cell: String) -> String {
    HouseText.numbers(cell).map(number).joined(separator: ", ")
  }

  private func number(_ part: String) -> String {
    let name = HouseText.name(ofNumber: part)
    guard let parameter = RuleParameter.named(name),
      let value = Int(part.dropFirst(name.count + 1))
    else { return part }
    return "\(name)=\(self.value(value, of: parameter))"
  }

  private func moment(_ text: String, isEnd: Bool) -> String {
    if let date = HouseText.whole(text, isEnd: isEnd) { return day(date) }
    guard let moment = HouseText.moment(text) else { return text }
    return "\(day(moment.date)) \(clock(minuteOfDay: moment.minuteOfDay))"
  }

  private func skill(_ id: String, in plan: Plan) -> String {
    guard let skill = plan.house.skills[id] else { return id }
    return say(skill.dutch, skill.english)
  }

  /// A word of a file in the planner's language.
  package func value(_ word: String, _ column: HouseColumn) -> String {
    switch (column.name, word) {
    case ("noise", _) where column.file == .kinds: noise(word)
    case (_, "yes"): say("ja", "yes")
    case (_, "no"): say("nee", "no")
    case ("weight", _): weight(word)
    case ("level", ""): say("geen", "none")
    case ("level", _): word.uppercased()
    case ("profile", _): profile(word)
    case ("audience", _): audience(word)
    case ("meaning", _): meaning(word)
    case ("kind", _): Resource.Kind(rawValue: word).map { self.word($0) } ?? word
    default: form(word)
    }
  }

  private func noise(_ word: String) -> String {
    switch word {
    case "0": say("stil", "silent")
    case "1": say("praten", "speech")
    case "2": say("luid", "loud")
    case "3": say("werken", "works")
    default: word
    }
  }

  private func form(_ word: String) -> String {
    switch word {
    case "absent": say("afwezig", "absent")
    case "leave": say("verlof", "leave")
    case "training": say("vorming", "training")
    case "employee": say("werknemer", "employee")
    case "shared": say("voor iedereen", "for everyone")
    case "private": say("eigen museum", "own museum")
    case "volunteer": say("vrijwilliger", "volunteer")
    case "student": say("student", "student")
    case "guard-firm": say("bewakingsfirma", "guard firm")
    case "skill": say("vaardigheid", "skill")
    case "language": say("taal", "language")
    case "certificate": say("attest", "certificate")
    default: word
    }
  }

  func weight(_ word: String) -> String {
    switch word {
    case "": say("zoals de regel zelf", "as the rule itself")
    case "block": say("blokkeert", "blocks")
    case "warn": say("waarschuwt", "warns")
    case "off": say("uit", "off")
    default: word
    }
  }

  private func profile(_ word: String) -> String {
    switch word {
    case "public-sector": say("openbare sector", "public sector")
    case "labour-act": say("arbeidswet", "labour act")
    case "none": say("geen grenzen", "no limits")
    default: word
    }
  }

  private func audience(_ word: String) -> String {
    switch word {
    case "staff": say("niemand van buiten", "nobody from outside")
    case "guests": say("genodigden", "guests")
    case "visitors": say("bezoekers", "visitors")
    case "schools": say("scholen", "schools")
    default: word
    }
  }

  private func meaning(_ word: String) -> String {
    switch word {
    case "holiday": say("feestdag", "holiday")
    case "bridge": say("brugdag", "bridge day")
    case "school": say("schoolvakantie", "school holiday")
    case "sector": say("dag van de sector", "day of the sector")
    case "ordinary": say("gewone dag", "ordinary day")
    default: word
    }
  }
}
