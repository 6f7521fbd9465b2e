import ArgumentParser
import Phrases
import Planning
import Sharing
import Storage

struct RestoreCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: HelpText.say(
        "Zet het bord terug naar een reservekopie.", "Takes the board back to a backup."))
  }

  @Argument(help: HelpText.help("De reservekopie.", "The backup.", valueName: "file"))
  var file: String

  @Option(
    help: HelpText.help(
      "Als nieuw bord in deze map, nieuw of leeg; voor wanneer het oude beschadigd is.",
      "As a new board in this folder, new or empty; for when the old one is damaged.",
      valueName: "path"))
  var to: String?

  @OptionGroup var saving: SavingOptions

  func run(in context: Context) throws -> Ending {
    let format = try saving.format.format()
    let backup = try PlanStore.readBackup(file, settings: context.settings())
    if let to { return try makeBoard(of: backup, at: to, in: context) }
    do {
      return try context.writing { board in
        let report = RestoreReport(
          backup, try board.store.preview(restoring: backup), in: board.plan)
        let outcome = try outcome(of: report, board, context)
        report.print(outcome, to: context.output, format)
        return outcome.ending
      }
    } catch StoreError.log(.tooLarge(let bytes, let most)) {
      context.output.complain(context.phrases.restoreTooLarge(bytes: bytes, most: most))
      return .refused
    } catch let error as StoreError where error.isDamagedBoard {
      let ending = context.output.fail(error)
      context.output.complain(context.phrases.restoreBeside())
      return ending
    }
  }

  private func outcome(
    of report: RestoreReport, _ board: OpenedBoard, _ context: Context
  ) throws -> SavingReport {
    let change = report.preview.change
    if saving.isDryRun || change.isEmpty {
      return SavingReport(
        result: change.isEmpty ? .unchanged : .wouldCommit, change: change, plan: board.plan,
        now: context.now)
    }
    let reason = try saving.reason.text() ?? context.phrases.restoredFrom(file)
    return try Saving(context: context, board: board, options: saving)
      .report(on: board.store.restore(report.preview, because: reason), of: change)
  }

  private func makeBoard(
    of backup: Backup, at path: String, in context: Context
  ) throws -> Ending {
    let output = context.output
    output.line(context.phrases.backupIsOf(backup.time, number: backup.number))
    if saving.isDryRun {
      output.line(context.phrases.wouldBeSaved())
      return .done
    }
    guard context.admitsBoard(at: path) else { return .shareUnusable }
    try PlanStore.create(path, plan: backup.plan, settings: context.settings())
    output.line(context.phrases.restoredBeside(path))
    return .done
  }
}

extension StoreError {
  /// The board itself is at fault, not the share or what was asked.
  fileprivate var isDamagedBoard: Bool {
    switch self {
    case .log(.damaged), .log(.gap), .log(.damagedFormat), .log(.notABoard), .log(.noSuchSnapshot),
      .noUsableSnapshot, .damagedPayload, .commitDoesNotFit:
      true
    default: false
    }
  }
}
