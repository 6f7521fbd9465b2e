import ArgumentParser
import Phrases

/// How results are written.
enum Format: String, CaseIterable {
  case text, json
}

struct FormatOption: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: HelpText.help("text of json.", "text or json.", valueName: "text|json"))
  private var word = "text"

  func format() throws(ArgumentFault) -> Format {
    try readWord(word, place: "--format")
  }
}
