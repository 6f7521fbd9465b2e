import ArgumentParser
import Phrases
import Planning
import Storage

struct EraseNameCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase-name",
      abstract: HelpText.say(
        "Wist de naam van een persoon uit het bord en zijn geschiedenis.",
        "Erases a person's name from the board and its history."))
  }

  @Argument(
    help: HelpText.help(
      "Id of naam van een medewerker, of een naam die elders staat.",
      "Id or name of a member of staff, or a name that stands elsewhere.", valueName: "name"))
  var name: String

  @Option(
    parsing: .singleValue,
    help: HelpText.help(
      "Ook dit, bv. een aanmeldnaam; mag meermaals.",
      "This too, as a login name; may be repeated.", valueName: "text"))
  var also: [String] = []

  @Option(
    name: .customLong("as"),
    help: HelpText.help(
      "Wat er in de plaats komt.", "What comes in its place.", valueName: "text"))
  var placeholder: String?

  @Option(
    help: HelpText.help(
      "De reden, zonder de naam; iedereen ziet ze.",
      "The reason, without the name; everyone sees it.",
      valueName: "reason"))
  var because: String

  @Flag(help: HelpText.help("Doet het ook echt.", "Really does it."))
  var yes = false

  func run(in context: Context) throws -> Ending {
    guard WrittenReason.isEnough(because) else { throw ArgumentFault.reasonTooShort }
    return try context.writing { board in
      let names = [try fullName(in: board.plan)] + also
      let placeholder = placeholder ?? free(in: board.plan, context.phrases)
      guard let erasure = NameErasure(names, as: placeholder) else {
        throw ArgumentFault.holdsTheName(placeholder, place: "--as")
      }
      try check(erasure, context)
      let hasFinished = try yes && board.store.finishErasing()
      if hasFinished { context.output.line(context.phrases.erasingFinished()) }
      let traces = try board.store.traces(of: erasure)
      guard !traces.isEmpty else {
        let cleared = try yes ? board.store.clearLocalFiles(of: [erasure]) : 0
        if cleared > 0 { context.output.line(context.phrases.erasedHere(cleared)) }
        if hasFinished || cleared > 0 { return .done }
        throw ArgumentFault.nameNotFound(names[0])
      }
      report(names, traces, placeholder, erasure, board.plan, context)
      guard yes else {
        context.output.complain(context.phrases.addYes())
        return .refused
      }
      return try erase(erasure, placeholder, board, context)
    }
  }

  private func erase(
    _ erasure: NameErasure, _ placeholder: String, _ board: OpenedBoard, _ context: Context
  ) throws -> Ending {
    let outcome = try board.store.erase(erasure, because: because)
    guard case .committed(let commit, _) = outcome else {
      let report = try Saving(context: context, board: board, options: SavingOptions())
        .report(on: outcome, of: PlanChange())
      report.print(to: context.output, .text)
      return report.ending
    }
    context.output.line(context.phrases.erased(placeholder, number: commit.entry.number))
    context.output.line(context.phrases.erasedNotEverywhere())
    return .done
  }

  /// The whole name of the member of staff that is meant; else the text itself.
  private func fullName(in plan: Plan) throws(ArgumentFault) -> String {
    let staff = plan.resources.filter { $0.kind == .staff }
    let matches = Match(name).best(in: staff) { [$0.id.text, $0.name] }
    guard matches.count < 2 else {
      throw .ambiguousResource(name, candidates: matches.map(\.id.text))
    }
    return matches.first?.name ?? name
  }

  /// A placeholder that nobody has yet.
  private func free(in plan: Plan, _ phrases: Phrases) -> String {
    let taken = Set(plan.resources.map(\.name))
    var number = 1
    while taken.contains(phrases.formerPerson(number)) { number += 1 }
    return phrases.formerPerson(number)
  }

  /// What the erasing commit itself says must not bring the name back.
  private func check(_ erasure: NameErasure, _ context: Context) throws(ArgumentFault) {
    let settings = context.settings()
    for (text, place) in [
      (because, "--because"), (settings.author, "author"), (settings.host, "host"),
    ] where erasure.occurs(in: text) {
      throw .holdsTheName(text, place: place)
    }
  }

  private func report(
    _ names: [String], _ traces: NameTraces, _ placeholder: String, _ erasure: NameErasure,
    _ plan: Plan, _ context: Context
  ) {
    let ids = plan.resources.map(\.id.text).filter { id in
      erasure.occurs(in: String(id.map { "-_.".contains($0) ? " " : $0 }))
    }
    context.output.line(context.phrases.nameStands(names, traces))
    context.output.line(context.phrases.eraseWould(placeholder))
    if !ids.isEmpty { context.output.line(context.phrases.idsStay(ids)) }
  }
}
