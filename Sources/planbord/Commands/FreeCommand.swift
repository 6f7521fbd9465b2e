import ArgumentParser
import Phrases
import Planning
import Repairs

struct FreeCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "free",
      abstract: HelpText.say(
        "Zoekt vrije momenten voor wat gevraagd wordt, de beste eerst.",
        "Finds free time for what is asked, best first."))
  }

  @Option(
    help: HelpText.help("room, staff of material.", "room, staff or material.", valueName: "kind"))
  var kind = Resource.Kind.room.rawValue

  @Option(
    help: HelpText.help(
      "Plaatsen, bezoekers of stuks.", "Seats, visitors or pieces.", valueName: "count"))
  var seats: String?

  @Option(help: HelpText.help("Hoe lang: 90, 1u30.", "How long: 90, 1h30.", valueName: "minutes"))
  var minutes = "60"

  @Option(
    help: HelpText.help(
      "Vanaf deze dag, of dag en uur; anders vandaag.",
      "From this day, or day and time; else today.", valueName: "date"))
  var from: String?

  @Option(
    help: HelpText.help(
      "Tot en met deze dag; anders vier weken.", "Through this day; else four weeks.",
      valueName: "date"))
  var to: String?

  @Option(help: HelpText.help("Alleen dit museum.", "This museum only.", valueName: "museum"))
  var museum: String?

  @Option(
    parsing: .singleValue,
    help: HelpText.help(
      "Wat elke gids of medewerker moet kunnen; mag meermaals.",
      "What each of its people must be able to do; may be repeated.", valueName: "skill"))
  var skill: [String] = []

  /// What `--language` is called once the program's own options have been read.
  static let spoken = "--speaks"

  @Option(
    name: .customLong("speaks"),
    help: HelpText.help(
      "Wat ze moeten spreken: fr, de; ook --language.",
      "What they must speak: fr, de; or --language.",
      valueName: "language"))
  var language = ""

  @Option(
    parsing: .singleValue,
    help: HelpText.help(
      "Materiaal met :aantal; mag meermaals.", "Material with :quantity; may be repeated.",
      valueName: "material:n"))
  var material: [String] = []

  @Option(
    parsing: .singleValue,
    help: HelpText.help(
      "Wat de zaal moet hebben; mag meermaals.", "What the room must have; may be repeated.",
      valueName: "feature"))
  var feature: [String] = []

  @Option(
    help: HelpText.help(
      "Hoe de zaal staat: theater, u-vorm.", "How the room is set out: theatre, u-shape.",
      valueName: "layout"))
  var layout = ""

  @Option(
    name: .customLong("for"),
    help: HelpText.help(
      "Wat het wordt: lezing, klasbezoek.", "What it will be: lecture, school visit.",
      valueName: "kind"))
  var purpose: String?

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    return try context.reading { board in
      let wish = try wish(in: board.plan, context)
      let answer = SlotSearch(for: wish, in: board.plan, now: context.now).answerAtHour()
      let report = SlotReport(answer: answer, wish: wish, plan: board.plan)
      report.print(to: context.output, format)
      return answer.slots.isEmpty ? .refused : .done
    }
  }

  private func wish(in plan: Plan, _ context: Context) throws -> SlotWish {
    let kind: Resource.Kind = try readWord(kind, place: "--kind")
    let begin = try begin(context)
    let last = try to.map { text throws(ArgumentFault) in
      try context.date(text, at: "--to")
    }
    if let last, last < begin.date { throw ArgumentFault.lastBeforeFirst(begin.date, last) }
    let names = Names(plan: plan)
    let seats = try seats.map { text throws(ArgumentFault) in
      try readNumber(text, place: "--seats", in: 1...100_000)
    }
    var pieces = try pieces(in: plan)
    // Who looks for material names it: the first is looked for, the others go with it.
    let first = kind == .material && !pieces.isEmpty ? pieces.removeFirst() : nil
    var wish = SlotWish(
      kind: kind, visitors: max(seats ?? 0, first?.count ?? 0),
      minutes: try readMinutes(minutes, place: "--minutes", in: 1...1440),
      museum: try museum.map { text throws(ArgumentFault) in try names.museum(text).id },
      first: begin.date, last: min(last ?? begin.date + 27, begin.date + 366),
      hours: begin.minuteOfDay..<1440, skills: skill,
      language: LanguageWord.tag(of: language) ?? language.lowercased(),
      features: feature, layout: layout, materials: pieces, only: first.map { [$0.material] } ?? [])
    // Whoever asks for guides or a language brings a group, as on the board.
    let isGuided = !wish.language.isEmpty || wish.skills == SlotWish.guideTrade(in: plan)
    let guided = wish.isGuided && isGuided ? SlotWish.guidedKind(in: plan) : ""
    let word =
      try purpose.map { try readKnown($0, .kinds(in: plan), place: "--for") } ?? guided
    if !word.isEmpty { wish.becomes(word, in: plan) }
    return wish
  }

  /// A day from its first minute, or from the time behind it.
  private func begin(_ context: Context) throws(ArgumentFault) -> LocalDateTime {
    guard let from else { return LocalDateTime(context.today) }
    if let written = WrittenTime(iso: from) { return written.local }
    if let moment = try? TypedMoment.read(from, today: context.today) { return moment }
    return LocalDateTime(try context.date(from, at: "--from"))
  }

  private func pieces(in plan: Plan) throws -> [SlotWish.Pieces] {
    guard !material.isEmpty else { return [] }
    return try Claims(material, of: "--material", in: plan).all.map {
      SlotWish.Pieces(plan[$0.resource].id, count: $0.quantity)
    }
  }
}
