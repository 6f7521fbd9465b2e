import Planning
import Storage

/// The store at work on threads of its own, started before there is a screen to show it on.
package struct StoreThread {
  let worker: StoreWorker
  let clerk: Clerk
  let herald: Herald
  let watch: ShareWatch
  let replies: Mailbox<StoreReply>
  let clock: () -> Instant

  /// Becomes readable when the store has something to say.
  package var wakeDescriptor: Int32 { replies.descriptor }

  /// Starts reading the board, the window first; nil when the system is out of descriptors.
  package init?(_ board: BoardAccess, showing window: Span) {
    guard let requests = Mailbox<StoreRequest>(), let replies = Mailbox<StoreReply>(),
      let errands = Mailbox<Errand>(), let attention = Mailbox<Herald.Errand>()
    else { return nil }
    self.replies = replies
    watch = ShareWatch(replies) { board.now }
    clerk = Clerk(
      errands, requests: requests, replies: replies, watch: watch, describe: board.describe)
    herald = Herald(board, errands: attention, replies: replies)
    worker = StoreWorker(
      board, requests: requests, replies: replies, errands: errands, watch: watch)
    clock = { board.now }
    worker.start(showing: window)
  }

  /// Starts the others, whose mailboxes keep what they are sent till then; called once.
  func startClerkAndHerald() {
    clerk.start()
    herald.start()
  }
}
