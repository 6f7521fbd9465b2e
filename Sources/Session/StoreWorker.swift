import Board
import ConstraintChecker
import Foundation
import Planning
import Storage

/// Owns the store on a thread of its own, so that a share that hangs costs the loop nothing.
final class StoreWorker: Sendable {
  let requests: Mailbox<StoreRequest>
  private let replies: Mailbox<StoreReply>
  private let errands: Mailbox<Errand>
  private let watch: ShareWatch
  private let board: BoardAccess

  /// How long reading everything waits for the week to be on the screen, in milliseconds.
  private static let patienceForPicture: Int32 = 100

  init(
    _ board: BoardAccess, requests: Mailbox<StoreRequest>, replies: Mailbox<StoreReply>,
    errands: Mailbox<Errand>, watch: ShareWatch
  ) {
    self.board = board
    self.requests = requests
    self.replies = replies
    self.errands = errands
    self.watch = watch
  }

  /// Opens the board, shows the window first and then everything, and follows until told to stop.
  func start(showing window: Span) {
    let thread = Thread { [self] in
      do throws(StoreError) {
        let store = try watch.asking { () throws(StoreError) in try open() }
        try work(StoreDesk(store: store, board: board, replies: replies, watch: watch), window)
      } catch {
        replies.send(.cannotOpen(error))
      }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  private func open() throws(StoreError) -> PlanStore {
    guard let openLog = board.openLog else {
      return try PlanStore.open(board.path, settings: board.settings)
    }
    return try PlanStore.open(board.path, settings: board.settings, openLog: openLog)
  }

  private func work(_ desk: StoreDesk, _ window: Span) throws(StoreError) {
    var desk = desk
    desk.begin()
    // Before there is anything to change: what the clerk is given must find it ready.
    errands.send(.opened(desk.store.drafts, try desk.store.board, LocalHistory(of: desk.store)))
    try desk.show(window)
    desk.showDrafts()
    // The picture first: reading everything would take its processor from it.
    requests.wait(milliseconds: StoreWorker.patienceForPicture)
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
      let start = ShareWatch.uptime
      let found = desk.follow()
      let pause = Pace.pause(afterLook: ShareWatch.uptime - start, found: found)
      requests.wait(milliseconds: Int32(clamping: pause))
    }
  }
}
