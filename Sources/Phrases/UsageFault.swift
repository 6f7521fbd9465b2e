/// What is wrong with how a command is written.
package enum UsageFault: Hashable, Sendable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  case missingValue(option: String)
  case missingArgument(String)
  case unexpected([String])
  case invalidValue(String, place: String)
  case takesNoValue(option: String)
  /// In the words of the library that read the command.
  case other(String)
}
