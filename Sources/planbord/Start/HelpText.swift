import ArgumentParser
import Phrases

/// The help texts, in the language the program was started in.
enum HelpText {
  /// The argument library asks for help texts by type, so the language comes to it this way.
  @TaskLocal static var phrases = Phrases(.nl)

  static func say(_ dutch: String, _ english: String) -> String {
    phrases.say(dutch, english)
  }

  static func help(_ dutch: String, _ english: String, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(say(dutch, english), valueName: valueName.map { phrases.valueName($0) })
  }

  /// An argument as messages name it: `<number>`.
  static func place(_ argument: String) -> String { "<\(phrases.valueName(argument))>" }
}
