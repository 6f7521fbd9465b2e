import ArgumentParser
import Interchange
import Phrases
import Planning

/// What changes a few times a year: opening hours, absences, certificates, kinds, policies.
struct HouseCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "house",
      abstract: HelpText.say(
        "Openingsuren, afwezigheden, attesten en wat de regels verder nodig hebben.",
        "Opening hours, absences, certificates and whatever else the rules need."),
      subcommands: [
        ShowHouseCommand.self, SetHouseCommand.self, RemoveHouseCommand.self,
      ])
  }

  func run(in context: Context) throws -> Ending { throw CleanExit.helpRequest(Self.self) }
}

/// The table a subcommand is about, and the cells it names.
struct HouseArguments: ParsableArguments {
  @Argument(
    help: HelpText.help(
      "Zoals de CSV-bestanden heten: absences, staff_skills, opening_exceptions …",
      "As the CSV files are called: absences, staff_skills, opening_exceptions …",
      valueName: "table"))
  var table: String

  @Argument(
    help: HelpText.help(
      "Cellen bij hun kolom: person=gids-04 end=31/3.", "Cells by column: person=gids-04 end=31/3.",
      valueName: "column=value"))
  var fields: [String] = []
}

struct ShowHouseCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: HelpText.say("De rijen van een tabel.", "The rows of a table."))
  }

  @OptionGroup var arguments: HouseArguments

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    return try context.reading { board in
      let table = try HouseSheet(arguments.table, of: board.plan)
      let fields = try HouseFields(table: table, today: context.today).read(arguments.fields)
      let rows = table.rows(with: fields).map { Array(zip(table.file.columns, $0)) }
      switch format {
      case .text: for row in rows { context.output.line(line(told(row, context.phrases))) }
      case .json:
        let objects = rows.map { row in JSON.object(row.map { ($0.0, .text($0.1)) }) }
        context.output.json(
          .object([("table", .text(HouseSheet.name(table.file))), ("rows", .list(objects))]))
      }
      return .done
    }
  }

  /// Numbers of rules as `rules show` tells them; files have minutes for hours.
  private func told(_ row: [(String, String)], _ phrases: Phrases) -> [(String, String)] {
    row.map { name, value in
      (name, name == "parameters" ? phrases.numbersOfRule(value) : value)
    }
  }

  /// `id=v1 person=gids-04 start=…`, to be copied behind `house set`; empty cells are left out.
  private func line(_ row: [(String, String)]) -> String {
    row.filter { !$0.1.isEmpty }
      .map { name, value in
        value.contains(" ") ? "\"\(name)=\(value)\"" : "\(name)=\(value)"
      }.joined(separator: " ")
  }
}

struct SetHouseCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: HelpText.say(
        "Nieuwe rij, of andere cellen in een rij; zegt eerst welke boekingen daardoor botsen.",
        "A new row, or other cells in one; says first which bookings clash by it."))
  }

  @OptionGroup var arguments: HouseArguments

  @OptionGroup var saving: SavingOptions

  func run(in context: Context) throws -> Ending {
    try context.writing { board in
      let table = try HouseSheet(changing: arguments.table, of: board.plan)
      var fields = try HouseFields(table: table, today: context.today).read(arguments.fields)
      if table.makesIDs, fields["id"] == nil {
        fields["id"] = NewID.activity(in: board.plan).text
      }
      let missing = table.keyColumns.filter { fields[$0] == nil }
      guard missing.isEmpty else {
        throw ArgumentFault.missingCells(missing, table: HouseSheet.name(table.file))
      }
      let change = try TypedRow(arguments.fields, of: table).reading {
        try table.setting(fields)
      }
      return try Saving(context: context, board: board, options: saving).save(change)
    }
  }
}

struct RemoveHouseCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: HelpText.say(
        "Neemt een rij weg; zegt eerst welke boekingen daardoor botsen.",
        "Takes a row away; says first which bookings clash by it."))
  }

  @OptionGroup var arguments: HouseArguments

  @OptionGroup var saving: SavingOptions

  func run(in context: Context) throws -> Ending {
    try context.writing { board in
      let table = try HouseSheet(changing: arguments.table, of: board.plan)
      let fields = try HouseFields(table: table, today: context.today).read(arguments.fields)
      let missing = table.keyColumns.filter { fields[$0] == nil }
      guard missing.isEmpty else {
        throw ArgumentFault.missingCells(missing, table: HouseSheet.name(table.file))
      }
      guard !table.rows(with: fields).isEmpty else {
        throw ArgumentFault.noSuchRow(table: HouseSheet.name(table.file))
      }
      return try Saving(context: context, board: board, options: saving)
        .save(try table.removing(fields))
    }
  }
}
