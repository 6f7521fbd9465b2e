import Planning
import Storage

/// The store at work on its own thread, started before there is a screen to show it on.
package struct StoreThread {
  let worker: StoreWorker
  let clock: () -> Instant

  /// Becomes readable when the store has something to say.
  package var wakeDescriptor: Int32 { worker.replies.descriptor }

  /// Starts reading the board, the window first; nil when the system is out of descriptors.
  package init?(_ board: BoardAccess, showing window: Span) {
    guard let requests = Mailbox<StoreRequest>(), let replies = Mailbox<StoreReply>() else {
      return nil
    }
    worker = StoreWorker(board, requests: requests, replies: replies)
    clock = { board.now }
    worker.start(showing: window)
  }
}
