import ArgumentParser
import ConstraintChecker
import Phrases
import Planning
import Storage

struct UndoCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: HelpText.say(
        "Maakt een wijziging ongedaan, na een nieuwe controle.",
        "Takes a commit back, after a new check."))
  }

  @Argument(
    help: HelpText.help(
      "Het nummer uit ‘history’; anders je laatste.", "The number from ‘history’; else your last.",
      valueName: "number"))
  var number: String?

  @Flag(help: HelpText.help("Doet het ongedaan gemaakte opnieuw.", "Redoes what was undone."))
  var redo = false

  @OptionGroup var reason: ReasonOption

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    let reason = try reason.text()
    let number = try number.map { text throws(ArgumentFault) in
      try readNumber(text, place: HelpText.place("number"), in: 1...Int(Int32.max))
    }
    return try context.writing { board in
      let outcome =
        try redo
        ? board.store.redo(because: reason) : board.store.undo(number, because: reason)
      var report = try Saving(context: context, board: board, options: SavingOptions())
        .report(on: outcome, of: PlanChange())
      report.deed = deed(outcome, in: board.plan, context.phrases)
      report.print(to: context.output, format)
      return report.ending
    }
  }

  private func deed(_ outcome: CommitOutcome, in plan: Plan, _ phrases: Phrases) -> String? {
    guard case .committed(let commit, _) = outcome else { return nil }
    let sides = WaivedSides(of: [commit.change], in: plan)
    guard !redo, let number = commit.entry.undoes else {
      return phrases.didAgain(phrases.summary(commit.change, in: plan, sides))
    }
    return phrases.tookBack(number, phrases.summary(commit.change.inverse, in: plan, sides))
  }
}
