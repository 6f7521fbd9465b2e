import ArgumentParser

/// The program: its subcommands, and the board itself when none is named.
struct Planbord: PlanbordCommand {
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "planbord",
      abstract: HelpText.say(
        "Het planbord van de musea. Zonder opdracht opent het bord.",
        "The museums' planning board. Without a command the board opens."),
      version: version,
      subcommands: [
        DemoCommand.self, InitCommand.self, DoctorCommand.self, WeekCommand.self, DayCommand.self,
        CheckCommand.self, WaiveCommand.self,
        BookCommand.self, MoveCommand.self, CancelCommand.self, HistoryCommand.self,
        UndoCommand.self, DraftsCommand.self, WhoCommand.self, ImportCommand.self,
        ExportCommand.self, RulesCommand.self, HouseCommand.self, BackupCommand.self,
        RestoreCommand.self,
        EraseNameCommand.self,
      ])
  }

  // Both are read by `GlobalArguments`, in any place; here they are for the help.
  @Option(help: HelpText.help("De map van het bord.", "The board's folder.", valueName: "path"))
  var board: String?

  @Option(help: HelpText.help("nl of en.", "nl or en.", valueName: "nl|en"))
  var language: String?

  func run(in context: Context) throws -> Ending {
    try openBoard(context)
  }
}
