import ArgumentParser

struct ExportSQLiteCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sqlite",
      abstract: HelpText.say(
        "Schrijft een gewone SQLite-databank voor andere programma’s.",
        "Writes a plain SQLite database for other programs."))
  }

  @Argument(help: HelpText.help("Het nieuwe bestand.", "The new file.", valueName: "file"))
  var file: String

  func run(in context: Context) throws -> Ending {
    try context.reading { board in
      let number = try board.store.exportPlainly(to: file)
      context.output.line(context.phrases.exportedPlainly(to: file, number: number))
      return .done
    }
  }
}
