import ArgumentParser
import Phrases

extension Output {
  /// What the argument library threw: help that was asked for, or a command it cannot read.
  func failParsing(_ error: any Error) -> Ending {
    if Planbord.exitCode(for: error) == .success {
      own(phrases.help(Planbord.fullMessage(for: error)))
      return .done
    }
    complain(phrases.sentence(.usage(UsageFault(message: Planbord.message(for: error)))))
    return .badInput
  }
}

extension UsageFault {
  /// Reads the library's English sentence, the only form in which it tells what is wrong.
  init(message: String) {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let quoted = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
    guard let first = quoted.first else {
      self = .other(UsageFault.withoutFullStop(message))
      return
    }
    let start = parts[0]
    if start.hasPrefix("Unknown option") {
      self = .unknownOption(first, nearest: quoted.dropFirst().first)
    } else if start.hasPrefix("Missing value for") {
      self = .missingValue(option: first)
    } else if start.hasPrefix("Missing expected argument") || start.hasPrefix("Missing one of") {
      self = .missingArgument(first)
    } else if start.contains("nexpected argument") {
      self = .unexpected(quoted)
    } else if start.hasPrefix("The value"), quoted.count > 1 {
      self = .invalidValue(first, place: quoted[1])
    } else if start.hasPrefix("The option") {
      self = .takesNoValue(option: first)
    } else {
      self = .other(UsageFault.withoutFullStop(message))
    }
  }

  private static func withoutFullStop(_ message: String) -> String {
    let line = message.split(separator: "\n").first.map(String.init) ?? message
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
