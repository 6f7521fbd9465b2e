import Phrases

/// The options every command takes, before or after its name.
///
/// After `free`, `--language` is what the guides are to speak; it goes on by another name, for the
/// argument library would give it to the program itself.
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
      } else if let word = try value(of: "--language", argument, &waiting) {
        guard rest.first != "free" else { rest += [FreeCommand.spoken, word]; continue }
        language = try readWord(word, place: "--language")
      } else if argument.isNegativeNumber, let option = rest.last, option.isNameOfOption {
        // The library would take the number for an option of its own.
        rest[rest.count - 1] = "\(option)=\(argument)"
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

extension String {
  fileprivate var isNegativeNumber: Bool { hasPrefix("-") && Int(self) != nil }

  fileprivate var isNameOfOption: Bool { hasPrefix("--") && !contains("=") }
}
