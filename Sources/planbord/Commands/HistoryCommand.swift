import ArgumentParser
import Phrases
import Planning
import Storage

struct HistoryCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: HelpText.say("Wie wat wanneer wijzigde.", "Who changed what and when."))
  }

  @Option(help: HelpText.help("Hoeveel wijzigingen.", "How many commits.", valueName: "number"))
  var limit = "20"

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    let limit = try readNumber(limit, place: "--limit", in: 1...100_000)
    return try context.reading { board in
      let commits = try board.store.history(limit: limit)
      let begins = try board.store.historyBegins()
      let plan = try commits.contains { $0.change.speaksOfHouse } ? board.store.plan() : nil
      switch format {
      case .text:
        for commit in commits { context.output.line(line(commit, context.phrases, plan)) }
        if begins > 1, commits.last?.entry.number ?? begins == begins {
          context.output.line(context.phrases.historyBegins(begins))
        }
      case .json:
        context.output.json(
          .object([
            ("commits", .list(commits.map { json($0, context.phrases, plan) })),
            ("begins", .number(begins)),
          ]))
      }
      return .done
    }
  }

  /// `12  ma 22/03/2027 09:41  els  nieuw: Lezing Leie (reden)`.
  private func line(_ commit: AppliedCommit, _ phrases: Phrases, _ plan: Plan?) -> String {
    let entry = commit.entry
    let reason = entry.reason.map { " (\($0))" } ?? ""
    let undone = entry.undoes.map { phrases.takesBack($0) + ": " } ?? ""
    let summary = summary(commit, phrases, plan)
    return
      "\(entry.number)  \(phrases.moment(entry))  \(entry.author)  \(undone)\(summary)\(reason)"
  }

  private func summary(_ commit: AppliedCommit, _ phrases: Phrases, _ plan: Plan?) -> String {
    commit.erases ? phrases.nameErased() : phrases.summary(commit.change, in: plan)
  }

  private func json(_ commit: AppliedCommit, _ phrases: Phrases, _ plan: Plan?) -> JSON {
    let entry = commit.entry
    let instant = Instant(minutes: Int32(clamping: entry.time / 60))
    return .object([
      ("number", .number(entry.number)), ("author", .text(entry.author)),
      ("host", .text(entry.host)), ("program", .text(entry.program)),
      ("time", .text(ZoneRules.brussels.writtenWithOffset(instant))),
      ("reason", .optional(entry.reason)), ("undoes", .optional(entry.undoes)),
      ("summary", .text(summary(commit, phrases, plan))),
      ("activities", .texts(commit.change.activities.map(\.text))),
    ])
  }
}

extension PlanChange {
  /// Whether its words need names that only the plan knows.
  fileprivate var speaksOfHouse: Bool {
    edits.contains { edit in
      switch edit {
      case .house: true
      case .museum, .resource, .activity, .booking, .waiver, .opening, .travel: false
      }
    }
  }
}
