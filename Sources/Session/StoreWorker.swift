import Board
import ConstraintChecker
import Foundation
import Planning
import Storage

/// Owns the store on a thread of its own, so that a share that hangs costs the loop nothing.
final class StoreWorker: Sendable {
  let requests: Mailbox<StoreRequest>
  let replies: Mailbox<StoreReply>
  private let board: BoardAccess

  /// How often the share is asked for others' commits, in milliseconds.
  private static let pollInterval: Int32 = 1000

  init(_ board: BoardAccess, requests: Mailbox<StoreRequest>, replies: Mailbox<StoreReply>) {
    self.board = board
    self.requests = requests
    self.replies = replies
  }

  /// Opens the board, shows the window first and then everything, and follows until told to stop.
  func start(showing window: Span) {
    let thread = Thread { [self] in
      do throws(StoreError) {
        let store = try PlanStore.open(board.path, settings: board.settings)
        try work(StoreDesk(store: store, board: board, replies: replies), window)
      } catch {
        replies.send(.cannotOpen(error))
      }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  private func work(_ desk: StoreDesk, _ window: Span) throws(StoreError) {
    var desk = desk
    try desk.show(window)
    try desk.showAll()
    while true {
      for request in requests.take() {
        if case .stop = request {
          desk.close()
          replies.send(.stopped)
          return
        }
        desk.answer(request)
      }
      desk.follow()
      requests.wait(milliseconds: StoreWorker.pollInterval)
    }
  }
}
