import Planning

/// What the loop asks of the store's thread.
enum StoreRequest: Sendable {
  case commit(PlanChange, because: String?)
  case undo(commit: Int)
  case history
  /// Read the plan once more.
  case reload
  case stop
}

/// What the store's thread tells the loop.
enum StoreReply: Sendable {
  case message(BoardMessage)
  /// There is no board to show.
  case cannotOpen(StoreFailure)
  case stopped
}
