import ArgumentParser
import Phrases
import Planning

/// What `week` and `day` show, and how.
struct ListOptions: ParsableArguments {
  @Option(
    help: HelpText.help(
      "Alleen dit museum: id of naam.", "This museum only: id or name.", valueName: "museum"))
  var museum: String?

  @Option(
    help: HelpText.help(
      "rooms, staff, materials of activities.", "rooms, staff, materials or activities.",
      valueName: "section"))
  var section = ListFilter.Section.rooms.rawValue

  @OptionGroup var format: FormatOption

  func show(_ days: Days, in context: Context) throws -> Ending {
    let format = try format.format()
    let section: ListFilter.Section = try readWord(section, place: "--section")
    return try context.reading { board in
      let museum = try museum.map { try Names(plan: board.plan).museum($0).id }
      let filter = ListFilter(museum: museum, section: section)
      switch format {
      case .text:
        DayListing(
          board.plan, days: days, filter: filter, phrases: context.phrases, now: context.now
        )
        .print(to: context.output)
      case .json:
        context.output.json(
          DayListingJSON(
            board.plan, days: days, filter: filter, phrases: context.phrases, now: context.now
          ).json)
      }
      return .done
    }
  }
}
