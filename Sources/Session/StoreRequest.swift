import Planning

/// What is asked of the share's thread.
enum StoreRequest: Sendable {
  /// Publish what waits, this newest one included.
  case publish(DraftID)
  /// The first picture of the plan is on the screen.
  case pictureShown
  /// Read the plan once more.
  case reload
  case stop
}

/// What the store's threads tell the loop.
enum StoreReply: Sendable {
  case message(BoardMessage)
  /// There is no board to show.
  case cannotOpen(StoreFailure)
  case stopped
  case clerkStopped
  case heraldStopped
}
