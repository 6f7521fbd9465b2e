import ArgumentParser
import Phrases
import Planning

/// How a change is saved and reported.
struct SavingOptions: ParsableArguments {
  @OptionGroup var reason: ReasonOption

  @Flag(
    name: .customLong("dry-run"),
    help: HelpText.help("Alleen proberen, niets bewaren.", "Try only, save nothing."))
  var isDryRun = false

  @OptionGroup var format: FormatOption
}

/// Why conflicts are left as they are.
struct ReasonOption: ParsableArguments {
  @Option(
    help: HelpText.help(
      "De reden om botsingen te laten staan; iedereen ziet ze.",
      "The reason to leave conflicts as they are; everyone sees it.", valueName: "reason"))
  private var because: String?

  /// A reason of spaces is none; one too short to tell anything is refused, as on the board.
  func text() throws(ArgumentFault) -> String? {
    guard let because, !because.allSatisfy(\.isWhitespace) else { return nil }
    guard WrittenReason.isEnough(because) else { throw .reasonTooShort }
    return because
  }
}
