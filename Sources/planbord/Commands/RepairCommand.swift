import ArgumentParser
import ConstraintChecker
import Phrases
import Planning
import Repairs

struct RepairCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "repair",
      abstract: HelpText.say(
        "Toont uitwegen voor een botsing, of voert er een uit.",
        "Lists ways out of a conflict, or carries one out."))
  }

  @Argument(
    help: HelpText.help(
      "De sleutel van de botsing, zie ‘planbord check’; het begin volstaat.",
      "The conflict's key, see ‘planbord check’; its beginning will do.",
      valueName: "key"))
  var key: String

  @Argument(
    help: HelpText.help(
      "Welke uitweg; zonder nummer worden ze getoond.",
      "Which way out; without a number they are listed.", valueName: "number"))
  var number: String?

  @Option(
    help: HelpText.help(
      "Zoek zo veel seconden ook ketens van twee en drie stappen.",
      "Search chains of two and three steps as well, for so many seconds.",
      valueName: "seconds"))
  var deeper: String?

  @OptionGroup var saving: SavingOptions

  func run(in context: Context) throws -> Ending {
    let seconds = try deeper.map { text throws(ArgumentFault) in
      try readNumber(text, place: "--deeper", in: 1...3600)
    }
    guard let number else {
      return try context.reading { board in
        let conflict = try conflict(in: board.plan, now: context.now)
        let found = repairs(of: conflict, in: board.plan, context, seconds)
        return try list(found, of: conflict, in: board.plan, context)
      }
    }
    return try context.writing { board in
      let conflict = try conflict(in: board.plan, now: context.now)
      let found = repairs(of: conflict, in: board.plan, context, seconds)
      let place = try readNumber(
        number, place: HelpText.place("number"), in: 1...max(1, found.count))
      guard found.indices.contains(place - 1) else {
        context.output.complain(context.phrases.noRepairs)
        return .refused
      }
      let repair = found[place - 1]
      var saving = Saving(context: context, board: board, options: saving)
      saving.deed = context.phrases.sentence(
        repair, in: board.plan, seenFrom: conflict.museum(in: board.plan))
      return try saving.save(repair.change(in: board.plan))
    }
  }

  private func repairs(
    of conflict: Conflict, in plan: Plan, _ context: Context, _ seconds: Int?
  ) -> [Repair] {
    var search = RepairSearch(for: conflict, in: plan, now: context.now)
    guard let seconds else { return search.singles() }
    return search.deeper(limit: .seconds(seconds)) { _ in true }.repairs
  }

  private func conflict(in plan: Plan, now: Instant) throws(ArgumentFault) -> Conflict {
    let all = ConstraintCheck.whole(plan, now: now).conflicts
    let matches = all.filter { $0.key(in: plan).hasPrefix(key) }
    guard let first = matches.first else { throw .unknownConflict(key) }
    guard matches.count == 1 else {
      throw .ambiguousConflict(key, candidates: matches.map { $0.key(in: plan) })
    }
    return first
  }

  private func list(
    _ repairs: [Repair], of conflict: Conflict, in plan: Plan, _ context: Context
  ) throws -> Ending {
    let viewer = conflict.museum(in: plan)
    switch try saving.format.format() {
    case .text:
      for line in RepairList.lines(repairs, in: plan, context.phrases, seenFrom: viewer) {
        context.output.line(line)
      }
      if repairs.isEmpty { context.output.line(context.phrases.noRepairs) }
    case .json:
      context.output.json(
        .object([("repairs", JSON.repairs(repairs, in: plan, context.phrases, seenFrom: viewer))]))
    }
    return repairs.isEmpty ? .refused : .done
  }
}
