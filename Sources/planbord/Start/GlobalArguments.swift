import Phrases

/// The options every command takes, before or after its name.
///
/// After `free`, `--language` is what the guides are to speak.
struct GlobalArguments {
  private(set) var board: String?
  private(set) var language: Language?
  /// What is left for the command.
  private(set) var rest: [String] = []

  init(_ arguments: [String]) throws(ArgumentFault) {
    var waiting = arguments[...]
    while let argument = waiting.popFirst() {
      if argument == "--" {
        rest += [argument] + waiting
        return
      }
      if let path = try value(of: "--board", argument, &waiting) {
        board = path
      } else if rest.first != "free",
        let word = try value(of: "--language", argument, &waiting)
      {
        language = try readWord(word, place: "--language")
      } else {
        rest.append(argument)
      }
    }
  }

  /// `--board PATH` or `--board=PATH`; nil when the argument is another.
  private func value(
    of option: String, _ argument: String, _ waiting: inout ArraySlice<String>
  ) throws(ArgumentFault) -> String? {
    if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    guard argument == option else { return nil }
    guard let value = waiting.popFirst() else { throw .usage(.missingValue(option: option)) }
    return value
  }
}
