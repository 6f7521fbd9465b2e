import ArgumentParser
import Phrases
import Planning
import Sharing

struct WhoCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "who",
      abstract: HelpText.say(
        "Wie het bord nu open heeft, en waar ze kijken.",
        "Who has the board open now, and where they look."),
      discussion: HelpText.say(
        "Kijkt hoogstens twaalf seconden lang wie iets van zich laat horen.",
        "Watches for up to twelve seconds who is heard of."))
  }

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    return try context.reading { board in
      let people = watch(context.boardPath).sorted { ($0.author, $0.item) < ($1.author, $1.item) }
      switch format {
      case .text: printText(people, board.plan, context)
      case .json:
        context.output.json(.object([("people", .list(people.map { json($0, board.plan) }))]))
      }
      return .done
    }
  }

  /// Whoever lets the file stand as it is for longer than a beat is not there.
  private func watch(_ path: String) -> [PresenceNote] {
    let files = GlibcFileLayer()
    var presence = Presence(board: path, files: files)
    let start = files.uptime()
    while true {
      // A share that does not answer has nobody to tell of.
      guard let here = try? presence.look() else { return [] }
      let patience = presence.beat + 2_000
      guard presence.isUnsure, files.uptime() - start < patience else { return Array(here.values) }
      files.pause(milliseconds: 500)
    }
  }

  private func printText(_ people: [PresenceNote], _ plan: Plan, _ context: Context) {
    if people.isEmpty { context.output.line(context.phrases.nobodyHere) }
    for person in people {
      context.output.line(
        context.phrases.present(
          person.author, at: title(person, plan), isEditing: person.isEditing))
    }
  }

  private func title(_ person: PresenceNote, _ plan: Plan) -> String? {
    plan.activity(ActivityID(person.item)).map { plan.title($0) }
  }

  private func json(_ person: PresenceNote, _ plan: Plan) -> JSON {
    .object([
      ("name", .text(person.author)),
      ("activity", .optional(person.item.isEmpty ? nil : person.item)),
      ("title", .optional(title(person, plan))), ("editing", .bool(person.isEditing)),
    ])
  }
}
