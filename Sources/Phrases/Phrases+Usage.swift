extension Phrases {
  /// What is wrong with how a command is written.
  package func sentence(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownCommand(let command, let nearest):
      say("Er is geen opdracht \(quoted(command))", "There is no command \(quoted(command))")
        + (nearest.map { say("; bedoel je \(quoted($0))?", "; do you mean \(quoted($0))?") }
          ?? say("; zie planbord --help.", "; see planbord --help."))
    case .unknownOption(let option, let nearest?):
      say(
        "De optie \(quoted(option)) bestaat niet; bedoel je \(quoted(nearest))?",
        "There is no option \(quoted(option)); do you mean \(quoted(nearest))?")
    case .unknownOption(let option, nil):
      say(
        "De optie \(quoted(option)) bestaat niet; zie --help.",
        "There is no option \(quoted(option)); see --help.")
    case .missingValue(let option):
      say("\(option): hier ontbreekt een waarde.", "\(option): a value is missing here.")
    case .missingArgument(let argument):
      say("\(argument) ontbreekt; zie --help.", "\(argument) is missing; see --help.")
    case .unexpected(let arguments):
      say(
        "Te veel: \(list(arguments.map(quoted))); zie --help, en zet een titel met spaties tussen aanhalingstekens.",
        "Too much: \(list(arguments.map(quoted))); see --help, and put a title with spaces in quotation marks."
      )
    case .invalidValue(let value, let place):
      say(
        "\(place): \(quoted(value)) is niet toegelaten.",
        "\(place): \(quoted(value)) is not allowed.")
    case .takesNoValue(let option):
      say("\(option) neemt geen waarde.", "\(option) takes no value.")
    case .other(let text):
      say("De opdracht klopt niet: \(text).", "The command is not right: \(text).")
    }
  }

  /// What is wrong with the configuration file.
  func problem(_ fault: ConfigFault) -> String {
    switch fault {
    case .cannotRead:
      say("dit bestand kan niet gelezen worden.", "this file cannot be read.")
    case .notTOML(let line):
      say("regel \(line) is geen TOML.", "line \(line) is no TOML.")
    case .unknownKey(let key, let allowed):
      say(
        "\(quoted(key)) is onbekend; er mag \(choice(allowed)) staan.",
        "\(quoted(key)) is unknown; it may hold \(choice(allowed)).")
    case .notAText(let key):
      say(
        "\(quoted(key)) moet een tekst tussen aanhalingstekens zijn.",
        "\(quoted(key)) must be a text in quotation marks.")
    case .unknownLanguage(let language):
      say(
        "de taal \(quoted(language)) is onbekend; het mag nl of en zijn.",
        "the language \(quoted(language)) is unknown; it may be nl or en.")
    }
  }
}
