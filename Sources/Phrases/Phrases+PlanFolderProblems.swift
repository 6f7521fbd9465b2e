import Interchange
import Planning

extension Phrases {
  /// What is wrong and what is allowed: a list long in cases, not in thought.
  func problem(_ fault: PlanFolderFault) -> String {
    let value = quoted(fault.value)
    return switch fault.problem {
    // The folder and its files.
    case .missingFolder:
      say(
        "Er is geen map \(value); noem een map met CSV-bestanden.",
        "There is no folder \(value); name a folder with CSV files.")
    case .cannotRead(let code):
      say("kan niet gelezen worden: \(system(code)).", "cannot be read: \(system(code)).")
    case .missingFile:
      say("dit bestand is nodig en ontbreekt.", "this file is needed and missing.")
    case .fileTooLarge(let allowed):
      say(
        "het bestand is te groot; \(number(allowed)) bytes is het meeste.",
        "the file is too large; \(number(allowed)) bytes is the most.")
    case .tooMany(let allowed):
      say(
        "te veel rijen of verschillende woorden; \(number(allowed)) is het meeste.",
        "too many rows or different words; \(number(allowed)) is the most.")

    // The table.
    case .missingColumn:
      say("deze kolom is nodig en ontbreekt.", "this column is needed and missing.")
    case .unknownColumn(let nearest):
      say("onbekende kolom", "unknown column") + wayOut(nearest, among: fault.file?.columns ?? [])
    case .repeatedColumn:
      say("deze kolom staat er twee keer.", "this column is there twice.")
    case .notUTF8:
      say(
        "\(value) is geen UTF-8; bewaar het bestand als UTF-8.",
        "\(value) is not UTF-8; save the file as UTF-8.")
    case .unterminatedQuote:
      say("dit aanhalingsteken wordt nooit gesloten.", "this quotation mark is never closed.")
    case .misplacedQuote:
      say(
        "een aanhalingsteken midden in een cel; zet de hele cel tussen aanhalingstekens.",
        "a quotation mark inside a cell; put the whole cell between quotation marks.")
    case .wrongCellCount(let found, let expected):
      say(
        "\(number(found)) cellen, de kopregel heeft er \(number(expected)).",
        "\(number(found)) cells, the header has \(number(expected)).")

    // A value.
    case .emptyValue:
      say("hier moet iets staan.", "something must stand here.")
    case .controlCharacter:
      say("\(value) bevat een stuurteken.", "\(value) holds a control character.")
    case .notANumber:
      say("\(value) is geen geheel getal.", "\(value) is no whole number.")
    case .outOfRange(let allowed):
      say(
        "\(value) ligt niet tussen \(allowed.lowerBound) en \(allowed.upperBound).",
        "\(value) does not lie between \(allowed.lowerBound) and \(allowed.upperBound).")
    case .unknownValue(let allowed):
      say("\(value) is onbekend", "\(value) is unknown") + wayOut(nil, among: allowed)

    // What it refers to.
    case .unknownZone(let nearest):
      say("onbekende tijdzone \(value)", "unknown time zone \(value)")
        + (nearest == nil
          ? say("; schrijf ze als Europe/Brussels.", "; write it as Europe/Brussels.")
          : wayOut(nearest))
    case .unknownID(let nearest):
      say("\(value) bestaat niet", "there is no \(value)") + wayOut(nearest)
    case .duplicateID(let firstLine):
      say(
        "\(value) staat al op regel \(firstLine).", "\(value) already stands on line \(firstLine).")
    case .notOfKind(let kind): notOfKind(value, kind)
    case .notADay(let examples):
      say("\(value) is hier geen dag; schrijf bv. ", "\(value) is no day here; write for instance ")
        + "\(choice(examples))."
    case .notParameters:
      say(
        "\(value) is geen lijst zoals naam=11;andere=60.",
        "\(value) is no list such as name=11;other=60.")
    case .besideItself:
      say("\(value) ligt niet naast zichzelf.", "\(value) does not lie beside itself.")
    case .notARoom:
      say(
        "\(value) en zijn deel moeten allebei zalen zijn.",
        "\(value) and its part must both be rooms.")
    case .cyclicParts(let rooms):
      say(
        "deze zalen zijn een deel van elkaar: \(list(rooms)).",
        "these rooms are parts of each other: \(list(rooms)).")
    case .partsTooDeep(let allowed):
      say(
        "meer dan \(allowed) zalen in elkaar.", "more than \(allowed) rooms within each other.")

    // Times.
    case .notATime where isDate(fault):
      say(
        "\(value) is geen datum; schrijf \(timeExample(fault)).",
        "\(value) is no date; write \(timeExample(fault)).")
    case .notATime:
      say(
        "\(value) is geen tijd; schrijf \(timeExample(fault)).",
        "\(value) is no time; write \(timeExample(fault)).")
    case .noSuchDate:
      say("\(value): die dag bestaat niet.", "\(value): there is no such day.")
    case .timeDoesNotExist:
      say(
        "\(value) bestaat niet, de klok gaat dan vooruit; neem een uur later of vroeger.",
        "\(value) does not exist, the clocks go forward then; take an hour later or earlier.")
    case .offsetDoesNotFit(let fitting):
      say(
        "\(value): hier past \(choice(fitting.map(offset))).",
        "\(value): what fits here is \(choice(fitting.map(offset))).")
    case .endNotAfterStart:
      say(
        "\(value) komt niet na het begin.", "\(value) does not come after the start.")
    case .stillBooked(let count):
      say(
        "\(value) is nog \(number(count)) keer geboekt, voorbije dagen inbegrepen, en kan niet weg.",
        "\(value) is booked, past days included, and cannot go (\(number(count)) in all).")
    case .overlapsOpening(let firstLine):
      say(
        "overlapt met de openingsuren op regel \(firstLine).",
        "overlaps the opening hours on line \(firstLine).")
    }
  }

  /// The value that was probably meant, or all that are allowed, or just a full stop.
  private func wayOut(_ nearest: String?, among allowed: [String] = []) -> String {
    if let nearest {
      return say("; bedoel je \(quoted(nearest))?", "; do you mean \(quoted(nearest))?")
    }
    guard !allowed.isEmpty else { return "." }
    return say("; het mag \(choice(allowed)) zijn.", "; it may be \(choice(allowed)).")
  }

  /// Whether its column holds days, not times.
  func isDate(_ fault: PlanFolderFault) -> Bool { timeExample(fault) == "2027-03-22" }

  private func timeExample(_ fault: PlanFolderFault) -> String {
    switch fault.file {
    case .openingHours, .openingDays, .availability: "09:30"
    case .openingExceptions: fault.column == "date" ? "2027-03-22" : "09:30"
    case .staffSkills, .calendar: "2027-03-22"
    case .activities: fault.column == "option_until" ? "2027-03-22" : "2027-03-22T12:00"
    case .museums, .resources, .travel, .kinds, .skills, .employment, .absences, .closures,
      .layouts, .adjacency, .handling, .policies, .ruleSettings, .zones, .bookings, .needs,
      .waivers,
      nil:
      "2027-03-22T12:00"
    }
  }

  private func notOfKind(_ value: String, _ kind: Resource.Kind) -> String {
    switch kind {
    case .room: say("\(value) is geen zaal.", "\(value) is no room.")
    case .staff: say("\(value) is geen medewerker.", "\(value) is no person.")
    case .material: say("\(value) is geen materiaal.", "\(value) is no material.")
    }
  }

  /// `+01:00`.
  private func offset(_ minutes: Int) -> String {
    let size = Int(minutes.magnitude)
    return (minutes < 0 ? "-" : "+") + "\((size / 60).padded(2)):\((size % 60).padded(2))"
  }
}
