import ArgumentParser
import Phrases
import Planning

struct MoveCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: HelpText.say(
        "Verplaatst een activiteit in de tijd of naar een andere zaal.",
        "Moves an activity in time or to another room."))
  }

  @Argument(
    help: HelpText.help("Id of titel.", "Id or title.", valueName: "activity"))
  var activity: String

  @Option(
    help: HelpText.help(
      "Het nieuwe begin; de duur blijft.", "The new start; the length stays.", valueName: "time"))
  var start: String?

  @Option(help: HelpText.help("Het nieuwe einde.", "The new end.", valueName: "time"))
  var end: String?

  @Option(
    help: HelpText.help(
      "Van deze zaal, medewerker of materiaal …", "From this room, person or material …",
      valueName: "resource"))
  var from: String?

  @Option(help: HelpText.help("… naar deze.", "… to this one.", valueName: "resource"))
  var to: String?

  @OptionGroup var saving: SavingOptions

  @OptionGroup var draft: DraftOption

  func run(in context: Context) throws -> Ending {
    guard (from == nil) == (to == nil) else { throw ArgumentFault.fromWithoutTo }
    guard start != nil || end != nil || from != nil else { throw ArgumentFault.nothingToMove }
    return try context.changing(saving, draft) { board in
      let names = Names(plan: board.plan)
      var move = Move(of: try names.activity(activity), in: board.plan)
      try move.shift(to: start, end, today: context.today)
      if let from, let to {
        try move.rebook(from: try names.resource(from), to: try names.resource(to))
      }
      return move.change
    }
  }
}
