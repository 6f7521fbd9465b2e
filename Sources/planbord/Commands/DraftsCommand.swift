import ArgumentParser
import Phrases
import Planning
import Storage

/// Changes made while the share was away; listing and withdrawing never ask the share.
struct DraftsCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "drafts",
      abstract: HelpText.say(
        "Wijzigingen die nog niet op het gedeelde bord staan.",
        "Changes that are not on the shared board yet."),
      subcommands: [
        ListDraftsCommand.self, PublishDraftsCommand.self, WithdrawDraftCommand.self,
      ],
      defaultSubcommand: ListDraftsCommand.self)
  }

  func run(in context: Context) throws -> Ending { .done }
}

struct ListDraftsCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: HelpText.say("Toont wat wacht, en waarop.", "Shows what waits, and for what."))
  }

  @OptionGroup var format: FormatOption

  func run(in context: Context) throws -> Ending {
    let format = try format.format()
    let (kept, unreadable) = try context.drafts().all()
    switch format {
    case .text:
      for kept in kept { context.output.line(context.phrases.line(kept.draft)) }
      if kept.isEmpty { context.output.line(context.phrases.noDrafts) }
    case .json:
      context.output.json(
        .object([("drafts", .list(kept.map { json($0.draft, context.phrases) }))]))
    }
    for path in unreadable { context.output.complain(context.phrases.unreadableDraft(path)) }
    return .done
  }

  private func json(_ draft: Draft, _ phrases: Phrases) -> JSON {
    .object([
      ("id", .text(draft.id.text)),
      ("made", .text(ZoneRules.brussels.writtenWithOffset(draft.madeAt))),
      ("standing", .text(draft.standing.word)), ("reason", .optional(draft.reason)),
      ("undoes", .optional(draft.undoes)), ("summary", .text(phrases.summary(draft.change))),
      ("activities", .texts(draft.change.activities.map(\.text))),
    ])
  }
}

struct WithdrawDraftCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: HelpText.say("Laat een wijziging vallen.", "Drops a change."))
  }

  @Argument(help: HelpText.help("Het id uit de lijst.", "The id from the list."))
  var id: String

  func run(in context: Context) throws -> Ending {
    let drafts = try context.drafts()
    guard let kept = drafts.kept(DraftID(id)) else { throw ArgumentFault.unknownDraft(id) }
    let isOurs = drafts.adopt().contains { $0.draft.id == kept.draft.id }
    guard isOurs else {
      context.output.complain(context.phrases.draftInUse(id))
      return .refused
    }
    guard try drafts.withdraw(kept.draft.id) else {
      context.output.complain(context.phrases.sentence(.underway(title: id)))
      return .refused
    }
    context.output.line(context.phrases.sentence(.withdrawn(title: id)))
    return .done
  }
}

extension Context {
  func drafts() throws(StoreError) -> DraftBox {
    try DraftBox(board: boardPath, settings: settings())
  }
}

extension Draft.Standing {
  /// As `--format json` has it, never renamed.
  var word: String {
    switch self {
    case .waiting, .notKept: "waiting"
    case .clashes: "clashes"
    case .changedElsewhere: "changed-elsewhere"
    case .doesNotFit: "does-not-fit"
    case .lost: "lost"
    case .uncertain: "uncertain"
    }
  }
}
