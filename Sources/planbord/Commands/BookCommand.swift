import ArgumentParser
import Phrases
import Planning

struct BookCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "book",
      abstract: HelpText.say("Boekt een nieuwe activiteit.", "Books a new activity."))
  }

  @Argument(help: HelpText.help("De titel.", "The title.", valueName: "title"))
  var title: String

  @Option(
    name: .customLong("on"), parsing: .singleValue,
    help: HelpText.help(
      "Zaal, medewerker of materiaal, met :aantal of @9:00-13:00 erachter; mag meermaals.",
      "Room, person or material, with :quantity or @9:00-13:00 behind it; may be repeated.",
      valueName: "resource[:quantity][@from-to]"))
  var resources: [String]

  @Option(
    help: HelpText.help(
      "Het begin: ‘22/3 12:00’.", "The start: ‘22/3 12:00’.", valueName: "time"))
  var start: String

  @Option(
    help: HelpText.help(
      "Het einde; een uur alleen is op dezelfde dag.", "The end; a time alone is on the same day.",
      valueName: "time"))
  var end: String

  @Option(
    help: HelpText.help(
      "Het museum; anders dat van de eerste zaal.", "The museum; else that of the first room.",
      valueName: "museum"))
  var museum: String?

  @Option(
    help: HelpText.help("Het soort, bv. workshop.", "The kind, as workshop.", valueName: "kind"))
  var kind = ""

  @Option(
    help: HelpText.help(
      "concept, option of confirmed.", "concept, option or confirmed.", valueName: "status"))
  var status = BookedAs.confirmed.rawValue

  @Option(
    help: HelpText.help("Klaarzetten, in minuten.", "Set-up in minutes.", valueName: "minutes"))
  var setup = "0"

  @Option(
    help: HelpText.help("Opruimen, in minuten.", "Tear-down in minutes.", valueName: "minutes"))
  var teardown = "0"

  @Option(help: HelpText.help("Aantal bezoekers.", "Number of visitors.", valueName: "count"))
  var visitors: String?

  @Option(
    name: .customLong("speaks"),
    help: HelpText.help(
      "De taal van de bezoekers: fr, de; gidsen moeten ze spreken.",
      "The visitors' language: fr, de; guides are to speak it.", valueName: "language"))
  var language = ""

  @Option(
    help: HelpText.help(
      "Wat er nodig is, ook al vult nog niemand het: ‘gids x2, fr, beamer’.",
      "What it needs, though nobody fills it yet: ‘gids x2, fr, beamer’.", valueName: "needs"))
  var needs = ""

  @OptionGroup var saving: SavingOptions

  @OptionGroup var draft: DraftOption

  func run(in context: Context) throws -> Ending {
    let status: BookedAs = try readWord(status, place: "--status")
    let buffers = 0...Int(UInt16.max)
    let setup = try readMinutes(setup, place: "--setup", in: buffers)
    let teardown = try readMinutes(teardown, place: "--teardown", in: buffers)
    let visitors = try visitors.map { text throws(ArgumentFault) in
      try readNumber(text, place: "--visitors", in: 0...1_000_000)
    }
    guard !title.allSatisfy(\.isWhitespace) else { throw ArgumentFault.emptyTitle }
    let language = try readLanguage(language, place: "--speaks")
    return try context.changing(saving, draft) { board in
      let kind = try readKnown(kind, .kinds(in: board.plan), place: "--kind")
      let language = try known(language, in: board.plan)
      let claims = try Claims(resources, of: "--on", in: board.plan)
      let museum = try museum(in: board.plan, claims)
      var activity = Activity(
        id: NewID.activity(in: board.plan), title: title, museum: museum,
        span: try span(on: museum, in: board.plan, context), kind: kind, status: status.status,
        setup: setup, teardown: teardown, visitors: visitors,
        language: language)
      activity.needs = try read(needs, in: board.plan)
      if status == .option { activity.about.askedAt = context.now }
      return claims.change(adding: activity)
    }
  }

  /// A tag may say more than the languages that are listed: `nl-be`.
  private func known(_ language: String, in plan: Plan) throws(ArgumentFault) -> String {
    let known = KnownWords.languages(in: plan)
    guard !known.words.contains(String(language.prefix { $0 != "-" })) else { return language }
    return try readKnown(language, known, place: "--speaks")
  }

  /// The statuses something new can have.
  private enum BookedAs: String, CaseIterable {
    case concept, option, confirmed

    var status: Status {
      switch self {
      case .concept: .concept
      case .option: .option
      case .confirmed: .confirmed
      }
    }
  }

  private func read(_ needs: String, in plan: Plan) throws(ArgumentFault) -> [Need] {
    do throws(NeedText.Fault) {
      return try NeedText(plan).read(needs)
    } catch {
      throw .need(error)
    }
  }

  private func museum(in plan: Plan, _ claims: Claims) throws(ArgumentFault) -> MuseumID {
    guard let museum else { return plan[claims.first.resource].museum }
    return try Names(plan: plan).museum(museum).id
  }

  private func span(
    on museum: MuseumID, in plan: Plan, _ context: Context
  ) throws(ArgumentFault) -> Span {
    let reader = MomentReader(today: context.today, zone: plan.zone(of: museum))
    let begin = try readTyped(at: "--start") { () throws(ArgumentFault) in
      try reader.start(start)
    }
    return try readTyped(at: "--end") { () throws(ArgumentFault) in
      try reader.span(from: begin, until: end)
    }
  }
}
