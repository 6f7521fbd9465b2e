import ArgumentParser
import Phrases
import Planning
import Storage

struct PublishDraftsCommand: PlanbordCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "publish",
      abstract: HelpText.say(
        "Zet wat wacht op het bord, in volgorde en na een nieuwe controle.",
        "Puts what waits on the board, in order and after a new check."))
  }

  @Argument(
    help: HelpText.help(
      "Alleen deze, ook als er iets in de weg stond.", "This one only, even if it was refused."))
  var id: String?

  func run(in context: Context) throws -> Ending {
    try context.writing { board in
      let drafts = board.store.drafts
      if let id {
        guard drafts.kept(DraftID(id)) != nil else { throw ArgumentFault.unknownDraft(id) }
      }
      var left = drafts.all().drafts.count
      for kept in drafts.adopt() where id == nil ? kept.draft.isWaiting : kept.draft.id.text == id {
        if try publish(kept.draft, board, context) { left -= 1 }
      }
      guard id == nil else { return drafts.contains(DraftID(id ?? "")) ? .refused : .done }
      return left == 0 ? .done : .refused
    }
  }

  /// Whether it has ended.
  private func publish(
    _ draft: Draft, _ board: OpenedBoard, _ context: Context
  ) throws(StoreError) -> Bool {
    let outcome = try board.store.publish(draft)
    let isEnded = !board.store.drafts.contains(draft.id)
    if let outcome, case .committed(let commit, _) = outcome {
      context.output.line(
        "\(context.phrases.line(draft)): \(context.phrases.saved(number: commit.entry.number))")
    } else if !isEnded, let kept = board.store.drafts.kept(draft.id) {
      context.output.complain(context.phrases.line(kept.draft))
    }
    return isEnded
  }
}
