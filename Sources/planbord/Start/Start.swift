import ArgumentParser
import Interchange
import Phrases
import Planning
import Screen

/// From words on the command line to an ending.
struct Start {
  private let arguments: [String]
  private let environment: [String: String]

  /// `arguments` with the program's own name first.
  init(_ arguments: [String], _ environment: [String: String]) {
    self.arguments = Array(arguments.dropFirst())
    self.environment = environment
  }

  func run() -> Ending {
    var phrases = Phrases(Language.preferred(environment: environment))
    do throws(ArgumentFault) {
      let global = try GlobalArguments(arguments)
      if let asked = global.language { phrases = Phrases(asked) }
      let places = Places(environment)
      let configuration = try Configuration(at: places.configuration)
      if let usual = configuration.language, global.language == nil { phrases = Phrases(usual) }
      let context = Context(
        phrases: phrases, places: places, configuration: configuration, global: global)
      return HelpText.$phrases.withValue(phrases) { run(global.rest, in: context) }
    } catch {
      return Output(phrases).fail(error)
    }
  }

  private func run(_ arguments: [String], in context: Context) -> Ending {
    do {
      // The way in of every morning: nothing for the library to read, which would take a third of it.
      guard !arguments.isEmpty else { return try openBoard(context) }
      try refuseUnknownCommand(arguments)
      var command = try Planbord.parseAsRoot(arguments)
      if let ours = command as? any PlanbordCommand { return try ours.run(in: context) }
      // The library's own, for help.
      try command.run()
      return .done
    } catch {
      return context.output.fail(error)
    }
  }

  /// The library would take a mistyped command for one argument too many.
  private func refuseUnknownCommand(_ arguments: [String]) throws(ArgumentFault) {
    guard let first = arguments.first, !first.hasPrefix("-") else { return }
    let names = names(of: Planbord.self) + ["help"]
    guard names.contains(first) else {
      var nearest = NearestWord()
      throw .usage(.unknownCommand(first, nearest: nearest.nearest(to: first, among: names)))
    }
    try refuseUnknownPart(of: first, arguments.dropFirst().first)
  }

  /// The same of `export` and the like, which are nothing without what is behind them.
  private func refuseUnknownPart(of command: String, _ word: String?) throws(ArgumentFault) {
    let group = Planbord.configuration.subcommands
      .first { $0.configuration.commandName == command }
    let parts = group.map { names(of: $0) } ?? []
    guard let word, !word.hasPrefix("-"), !parts.isEmpty, !parts.contains(word) else { return }
    throw .unknownWord(word, place: command, allowed: parts)
  }

  private func names(of command: any ParsableCommand.Type) -> [String] {
    command.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
