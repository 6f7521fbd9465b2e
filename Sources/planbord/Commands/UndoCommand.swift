import ArgumentParser
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
      "Het nummer uit ‘history’; anders uw laatste.", "The number from ‘history’; else your last.",
      valueName: "number"))
  var number: String?

  @Flag(help: HelpText.help("Doet het ongedaan gemaakte opnieuw.", "Redoes what was undone."))
  var redo = false

  @OptionGroup var reason: ReasonOption

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    let number = try number.map { text throws(ArgumentFault) in
      try readNumber(text, place: "<number>", in: 1...Int(Int32.max))
    }
    return try context.writing { board in
      let outcome = try redo ? board.store.redo(because: reason.text) : undo(number, board.store)
      let report = try Saving(context: context, board: board, options: SavingOptions())
        .report(on: outcome, of: PlanChange())
      report.print(to: context.output, format)
      return report.ending
    }
  }

  private func undo(_ number: Int?, _ store: PlanStore) throws(StoreError) -> CommitOutcome {
    try store.undo(number, because: reason.text)
  }
}
