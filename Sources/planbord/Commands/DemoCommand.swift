import ArgumentParser
import Foundation
import Phrases
import Planning
import Storage

struct DemoCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: HelpText.say(
        "Het bord op een verse kopie van de voorbeeldgegevens.",
        "The board on a fresh copy of the sample data."))
  }

  func run(in context: Context) throws -> Ending {
    let plan = try SampleData(places: context.places).plan()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("planbord-demo-\(UUID().uuidString.prefix(8))").path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw ArgumentFault.noSuchFolder(folder)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let demo = context.moved(to: folder)
    try PlanStore.create(demo.boardPath, plan: plan, settings: demo.settings())
    return try openBoard(demo)
  }
}
