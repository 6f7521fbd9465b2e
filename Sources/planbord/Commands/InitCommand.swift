import ArgumentParser
import Foundation
import Interchange
import Phrases
import Planning
import Storage

struct InitCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: HelpText.say(
        "Maakt een nieuw bord in een map op de share of elders.",
        "Makes a new board in a folder on the share or elsewhere."))
  }

  @Argument(
    help: HelpText.help(
      "De map: nieuw of leeg.", "The folder: new or empty.", valueName: "path"))
  var path: String

  @Flag(help: HelpText.help("Met de voorbeeldgegevens.", "With the sample data."))
  var sample = false

  @Option(
    help: HelpText.help(
      "Met de gegevens van deze map met CSV, ook als er botsingen in staan.",
      "With the data of this folder of CSV, even if there are conflicts in it.",
      valueName: "folder"))
  var from: String?

  func run(in context: Context) throws -> Ending {
    let parent = URL(fileURLWithPath: path).standardized.deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: parent) else {
      throw ArgumentFault.noSuchFolder(parent)
    }
    let plan = try startingPlan(context)
    guard context.admitsBoard(at: path) else { return .shareUnusable }
    try PlanStore.create(path, plan: plan, settings: context.settings())
    context.output.line(
      context.phrases.boardMade(plan.activityCount, bookings: plan.bookingCount, at: path))
    return .done
  }

  private func startingPlan(_ context: Context) throws -> Plan {
    if let from { return try PlanFolderReader.read(from) }
    return sample ? try SampleData(places: context.places).plan() : Plan()
  }
}
