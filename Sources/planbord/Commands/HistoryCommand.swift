import ArgumentParser
import ConstraintChecker
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
      let told = Told(commits, in: board.plan, context.phrases)
      switch format {
      case .text:
        for commit in commits { context.output.line(told.line(commit)) }
        if begins > 1, commits.last?.entry.number ?? begins == begins {
          context.output.line(context.phrases.historyBegins(begins))
        }
      case .json:
        context.output.json(
          .object([
            ("commits", .list(commits.map { told.json($0) })),
            ("begins", .number(begins)),
          ]))
      }
      return .done
    }
  }
}

/// Commits in words, by the names of the plan as it is.
private struct Told {
  let plan: Plan
  let phrases: Phrases
  private let sides: WaivedSides

  init(_ commits: [AppliedCommit], in plan: Plan, _ phrases: Phrases) {
    self.plan = plan
    self.phrases = phrases
    sides = WaivedSides(of: commits.map(\.change), in: plan)
  }

  /// `12  ma 22/03/2027 09:41  els  verplaatst: Lezing Leie · Abdijrefter → STAMplein (reden)`.
  func line(_ commit: AppliedCommit) -> String {
    let entry = commit.entry
    let reason = entry.reason.map { " (\($0))" } ?? ""
    let undone = entry.undoes.map { phrases.takesBack($0) + ": " } ?? ""
    let detail = commit.erases ? "" : phrases.detail(of: commit.change, in: plan)
    let what = summary(commit) + (detail.isEmpty ? "" : " · \(detail)")
    return
      "\(entry.number)  \(phrases.moment(entry))  \(entry.author)  \(undone)\(what)\(reason)"
  }

  private func summary(_ commit: AppliedCommit) -> String {
    commit.erases
      ? phrases.nameErased()
      : phrases.summary(
        commit.change, in: plan, sides, withReasons: commit.entry.reason == nil)
  }

  func json(_ commit: AppliedCommit) -> JSON {
    let entry = commit.entry
    let instant = Instant(minutes: Int32(clamping: entry.time / 60))
    return .object([
      ("number", .number(entry.number)), ("author", .text(entry.author)),
      ("host", .text(entry.host)), ("program", .text(entry.program)),
      ("time", .text(ZoneRules.brussels.writtenWithOffset(instant))),
      ("reason", .optional(entry.reason)), ("undoes", .optional(entry.undoes)),
      ("summary", .text(summary(commit))),
      ("activities", .texts(commit.change.activities.map(\.text))),
    ])
  }
}
