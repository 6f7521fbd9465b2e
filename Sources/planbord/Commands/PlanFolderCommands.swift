import ArgumentParser
import Interchange
import Phrases
import Planning

struct ImportCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: HelpText.say("Leest gegevens in.", "Reads data in."),
      subcommands: [ImportPlanCommand.self])
  }

  func run(in context: Context) throws -> Ending { throw CleanExit.helpRequest(Self.self) }
}

struct ImportPlanCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: HelpText.say(
        "Leest een map met CSV in: nieuwe rijen erbij, gewijzigde bijgewerkt, niets weg.",
        "Reads a folder of CSV: new rows come in, changed ones are updated, none goes."))
  }

  @Argument(help: HelpText.help("De map.", "The folder.", valueName: "folder"))
  var folder: String

  @OptionGroup var saving: SavingOptions

  func run(in context: Context) throws -> Ending {
    let plan = try PlanFolderReader.read(folder)
    return try context.writing { board in
      let change = PlanFolderReader.change(from: board.plan, to: plan)
      return try Saving(
        context: context, board: board, options: saving, leavesConflictsOpen: true
      ).save(change)
    }
  }
}

struct ExportCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: HelpText.say("Schrijft gegevens weg.", "Writes data out."),
      subcommands: [ExportPlanCommand.self, ExportSQLiteCommand.self])
  }

  func run(in context: Context) throws -> Ending { throw CleanExit.helpRequest(Self.self) }
}

struct ExportPlanCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: HelpText.say("Schrijft een map met CSV.", "Writes a folder of CSV."))
  }

  @Argument(help: HelpText.help("De map.", "The folder.", valueName: "folder"))
  var folder: String

  func run(in context: Context) throws -> Ending {
    try context.reading { board in
      try PlanFolderWriter.write(board.plan, to: folder)
      context.output.line(
        context.phrases.exported(
          board.plan.activityCount, bookings: board.plan.bookingCount, to: folder))
      return .done
    }
  }
}
