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

  @Flag(
    help: HelpText.help(
      "Ook waar een bord stond dat deze computer kent en dat nu weg is.",
      "Also where a board used to be that this computer knows and that is gone now."))
  var anyway = false

  func run(in context: Context) throws -> Ending {
    guard !isMissing(context) else { return .shareUnusable }
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

  /// An empty folder where a board used to be is most likely a share that is not mounted: what is made
  /// there would lie under it, out of sight.
  private func isMissing(_ context: Context) -> Bool {
    guard !anyway, isEmpty, let time = PlanStore.lastKnown(path, settings: context.settings())
    else { return false }
    context.output.complain(context.phrases.boardIsMissing(at: path, lastChanged: time))
    return true
  }

  /// No folder at all is as good as an empty one.
  private var isEmpty: Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    return names?.isEmpty ?? !FileManager.default.fileExists(atPath: path)
  }

  private func startingPlan(_ context: Context) throws -> Plan {
    if let from { return try PlanFolderReader.read(from) }
    return sample ? try SampleData(places: context.places).plan() : Plan()
  }
}
