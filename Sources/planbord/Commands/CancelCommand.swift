import ArgumentParser
import Phrases
import Planning

struct CancelCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cancel",
      abstract: HelpText.say(
        "Annuleert een activiteit; haar boekingen komen vrij.",
        "Cancels an activity; its bookings become free."))
  }

  @Argument(help: HelpText.help("Id of titel.", "Id or title.", valueName: "activity"))
  var activity: String

  @OptionGroup var saving: SavingOptions

  @OptionGroup var draft: DraftOption

  func run(in context: Context) throws -> Ending {
    try context.changing(saving, draft) { board in
      let before = board.plan[try Names(plan: board.plan).activity(activity)]
      var after = before
      after.status = .cancelled
      after.version += 1
      let edit = Edit.activity(Replacement(from: before, to: after))
      return PlanChange(before.status == .cancelled ? [] : [edit])
    }
  }
}
