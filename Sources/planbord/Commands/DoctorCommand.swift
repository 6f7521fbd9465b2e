import ArgumentParser
import Phrases
import Sharing

struct DoctorCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: HelpText.say(
        "Kijkt na of een share en het bord erop deugen; verandert niets.",
        "Examines whether a share and the board on it are fit; changes nothing."))
  }

  @Argument(
    help: HelpText.help(
      "Een bord, of een map waar er een mag komen; anders het gewone bord.",
      "A board, or a folder to put one in; the usual board without it.", valueName: "path"))
  var path: String?

  @Option(
    help: HelpText.help(
      "Zoveel seconden wachten op één antwoord van de share.",
      "Wait so many seconds for one answer of the share.", valueName: "seconds"))
  var patience = "30"

  @Flag(
    help: HelpText.help(
      "Ook samen met een tweede machine, waar hetzelfde gestart wordt.",
      "Also together with a second machine, where the same is started."))
  var together = false

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    let patience = try readNumber(patience, place: "--patience", in: 1...3600)
    guard let worker = try Worker.own(context.places.environment) else {
      return examine(in: context, patience, format)
    }
    return worker.relay()
  }

  private func examine(in context: Context, _ patience: Int, _ format: Format) -> Ending {
    let path = LexicalPath.absolute(path ?? context.boardPath)
    let consultation = Consultation(
      path, settings: context.settings(), patience: patience, isTogether: together)
    let findings =
      consultation.run { step in
        context.output.complain(context.phrases.doing(step) + " …")
      } + TerminalCheckup.findings(context.places)
    let report = DoctorReport(path: path, findings: findings, phrases: context.phrases)
    switch format {
    case .text:
      let signs: Signs = context.places.hasWideCharacters ? .drawn : .plain
      for line in report.lines(signs) { context.output.line(line) }
    case .json: context.output.json(report.json)
    }
    let ending = Ending(findings.verdict)
    Worker.handOver(ending)
    return ending
  }
}

extension Ending {
  /// Fit ends with 0, fit with warnings with 1.
  fileprivate init(_ verdict: Mark) {
    switch verdict {
    case .fit: self = .done
    case .warning: self = .refused
    case .readOnly, .unfit: self = .shareUnusable
    }
  }
}
