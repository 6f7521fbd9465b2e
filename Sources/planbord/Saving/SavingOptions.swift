import ArgumentParser
import Phrases

/// How a change is saved and reported.
struct SavingOptions: ParsableArguments {
  @Option(
    help: HelpText.help(
      "De reden om botsingen te laten staan; iedereen ziet ze.",
      "The reason to leave conflicts as they are; everyone sees it.", valueName: "reason"))
  var because: String?

  @Flag(
    name: .customLong("dry-run"),
    help: HelpText.help("Alleen proberen, niets bewaren.", "Try only, save nothing."))
  var isDryRun = false

  @OptionGroup var format: FormatOption

  /// A reason of spaces is none.
  var reason: String? {
    because.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
