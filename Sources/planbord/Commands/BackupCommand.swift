import ArgumentParser
import Foundation
import Phrases
import Planning
import Storage

struct BackupCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: HelpText.say(
        "Maakt een reservekopie van het bord in één bestand.",
        "Makes a backup of the board in one file."))
  }

  @Argument(
    help: HelpText.help(
      "De map waarin; anders deze.", "The folder it goes to; else this one.", valueName: "folder"))
  var folder = "."

  @Flag(
    help: HelpText.help(
      "Die van vandaag; bewaart er 14 van dagen en 12 van maanden, de oudere gaan weg.",
      "Today's; keeps 14 of days and 12 of months, older ones go."))
  var daily = false

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    guard isFolder else { throw ArgumentFault.noSuchFolder(folder) }
    return try context.reading { board in
      let rotation = BackupRotation(board: context.boardName)
      let name = daily ? rotation.name(of: context.today) : name(in: context)
      let path = folder == "." ? name : "\(folder)/\(name)"
      let number = try board.store.backUp(to: path, replacing: daily)
      let outdated = daily ? remove(rotation) : []
      switch format {
      case .text:
        context.output.line(context.phrases.backedUp(to: path, number: number))
        if !outdated.isEmpty {
          context.output.line(context.phrases.outdatedRemoved(outdated))
        }
      case .json:
        context.output.json(
          .object([
            ("file", .text(path)), ("commit", .number(number)), ("removed", .texts(outdated)),
          ]))
      }
      return .done
    }
  }

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// `stad-2026-11-22-1405.sqlite`.
  private func name(in context: Context) -> String {
    let now = ZoneRules.brussels.local(context.now)
    let time = context.phrases.clock(minuteOfDay: now.minuteOfDay).filter { $0 != ":" }
    return "\(context.boardName)-\(now.date)-\(time).sqlite"
  }

  private func remove(_ rotation: BackupRotation) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return rotation.outdated(among: names).filter { name in
      (try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")) != nil
    }
  }
}

extension Context {
  /// The last part of the board's path without its ending: `stad`.
  var boardName: String {
    URL(fileURLWithPath: boardPath).deletingPathExtension().lastPathComponent
  }
}
