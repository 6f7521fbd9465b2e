import ArgumentParser
import Phrases
import Planning

struct WeekCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "week", abstract: HelpText.say("Toont een week.", "Prints a week."))
  }

  @Argument(
    help: HelpText.help(
      "Een dag in die week: 22/3, w12, +2w, morgen.",
      "A day in that week: 22/3, w12, +2w, tomorrow.", valueName: "date"))
  var date: String?

  @OptionGroup var shown: ListOptions

  func run(in context: Context) throws -> Ending {
    let date = try date.map { text throws(ArgumentFault) in try context.date(text) }
    return try shown.show(Days(weekOf: date ?? context.today), in: context)
  }
}

struct DayCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "day", abstract: HelpText.say("Toont één dag.", "Prints one day."))
  }

  @Argument(
    help: HelpText.help(
      "De dag: 22/3, ma, morgen.", "The day: 22/3, mon, tomorrow.", valueName: "date"))
  var date: String?

  @OptionGroup var shown: ListOptions

  func run(in context: Context) throws -> Ending {
    let date = try date.map { text throws(ArgumentFault) in try context.date(text) }
    return try shown.show(Days(only: date ?? context.today), in: context)
  }
}
