import Phrases
import Planning
import Sharing
import Storage

extension Context {
  /// Opens the board, works out one change and saves it.
  ///
  /// Without the share it is kept as a draft if that was asked for; else nothing is kept, and said so.
  func changing(
    _ options: SavingOptions, _ draft: DraftOption, _ change: (OpenedBoard) throws -> PlanChange
  ) throws -> Ending {
    do {
      let board = try open()
      defer { board.store.close() }
      if let away = board.away, !draft.keepsDraft || options.isDryRun { throw StoreError.log(away) }
      var saving = Saving(context: self, board: board, options: options)
      saving.keepsDraft = draft.keepsDraft
      saving.warnsOfPast = true
      return try saving.save(change(board))
    } catch let error as StoreError {
      guard case .log(let trouble) = error else { throw error }
      output.complain(phrases.sentence(trouble, isSaving: false))
      output.complain(phrases.nothingKept(couldBe: !draft.keepsDraft && !options.isDryRun))
      return Ending(error)
    }
  }
}
