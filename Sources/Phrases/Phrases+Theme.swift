import Screen

extension Phrases {
  /// The themes that come with the program by name; one's own as its file is called.
  package func theme(_ name: String) -> String {
    switch name {
    case "dark": say("Donker", "Dark")
    case "light": say("Licht", "Light")
    case "high-contrast": say("Hoog contrast", "High contrast")
    case "monochrome": say("Zwart-wit", "Monochrome")
    default: name
    }
  }

  /// What is wrong with a theme file, where, and what is allowed.
  package func sentence(_ error: ThemeError, in path: String) -> String {
    switch error {
    case .notTOML(let line, let reason):
      say(
        "\(path):\(line): dit is geen geldige TOML (\(reason)); verbeter die regel of kies een "
          + "ander thema.",
        "\(path):\(line): this is no valid TOML (\(reason)); mend that line or choose another "
          + "theme.")
    case .unknownRole(let role, let nearest):
      say(
        "\(path): de rol \(quoted(role)) bestaat niet; bedoel je \(quoted(nearest))?",
        "\(path): there is no role \(quoted(role)); do you mean \(quoted(nearest))?")
    case .missingRole(let role):
      say(
        "\(path): de rol \(quoted(role)) ontbreekt; neem ze over uit een ander thema.",
        "\(path): the role \(quoted(role)) is missing; copy it from another theme.")
    case .badColour(let colour, let role):
      say(
        "\(path): \(quoted(colour)) bij \(role) is geen kleur; schrijf #rrggbb, een naam uit "
          + "[palette] of een nummer van 0 tot 255.",
        "\(path): \(quoted(colour)) at \(role) is no colour; write #rrggbb, a name from "
          + "[palette] or a number from 0 to 255.")
    case .badAttribute(let attribute, let role):
      say(
        "\(path): \(quoted(attribute)) bij \(role) kan niet; wel bold, dim, underline, reverse "
          + "en italic.",
        "\(path): \(quoted(attribute)) at \(role) is not possible; bold, dim, underline, reverse "
          + "and italic are.")
    }
  }
}
