import ArgumentParser
import ConstraintChecker
import Phrases
import Planning

struct CheckCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: HelpText.say(
        "Alle botsingen; eindigt met 1 als er open harde zijn.",
        "All conflicts; ends with 1 when hard ones are open."),
      discussion: HelpText.say(
        "Onder elke botsing staat haar sleutel. ‘planbord repair SLEUTEL’ toont uitwegen, ‘planbord waive SLEUTEL --because \"…\"’ zet ze opzij; het begin van de sleutel volstaat.",
        "Below each conflict stands its key. ‘planbord repair KEY’ lists ways out, ‘planbord waive KEY --because \"…\"’ sets it aside; the beginning of the key will do."
      ))
  }

  @Option(help: HelpText.help("Vanaf deze dag.", "From this day on.", valueName: "date"))
  var from: String?

  @Option(help: HelpText.help("Tot en met deze dag.", "Through this day.", valueName: "date"))
  var to: String?

  @Option(
    help: HelpText.help(
      "Alleen dit museum: id of naam.", "This museum only: id or name.", valueName: "museum"))
  var museum: String?

  @Option(
    help: HelpText.help(
      "Alleen deze regel, zie ‘planbord rules’.", "This rule only, see ‘planbord rules’.",
      valueName: "rule"))
  var rule: String?

  @Flag(
    help: HelpText.help(
      "Met de uitwegen onder elke botsing; in JSON staan ze er altijd.",
      "With the ways out below each conflict; JSON always has them."))
  var repairs = false

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    let rule: RuleCode? = try rule.map { text throws(ArgumentFault) in
      try readWord(text, place: "--rule")
    }
    let first = try from.map { text throws(ArgumentFault) in
      try context.date(text, at: "--from")
    }
    let last = try to.map { text throws(ArgumentFault) in
      try context.date(text, at: "--to")
    }
    if let first, let last, last < first { throw ArgumentFault.lastBeforeFirst(first, last) }
    return try context.reading { board in
      let museum = try museum.map { try Names(plan: board.plan).museum($0).id }
      let scope = CheckScope(first: first, last: last, museum: museum, rule: rule)
      let report = try CheckReport(
        of: board.plan, scope, now: context.now, withRepairs: repairs || format == .json,
        progress: {
          context.output.progress(context.phrases.lookingForRepairs($0, of: $1))
        },
        pasts: { try board.store.pasts(of: $0) })
      context.output.progress("")
      report.print(to: context.output, format)
      return report.isClean ? .done : .refused
    }
  }
}
