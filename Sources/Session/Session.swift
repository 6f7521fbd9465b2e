import Board
import Planning
import Screen
import Storage

/// The loop: event, message, update, draw, effects.
///
/// It never touches the share: the store works on a thread of its own and answers in messages.
package final class Session {
  private var state: BoardState
  private let terminal: any Terminal
  private let store: StoreThread
  private let look: Look
  private let clock: () -> Instant
  private var isOver = false
  /// What the others were last told.
  private var attention: Attention?

  /// How the state becomes a picture, and what themes there are.
  package struct Look {
    package var frame: (BoardState) -> Frame
    package var setTheme: (String) -> Void
    package var redraw: () -> Void

    package init(
      frame: @escaping (BoardState) -> Frame, setTheme: @escaping (String) -> Void,
      redraw: @escaping () -> Void
    ) {
      self.frame = frame
      self.setTheme = setTheme
      self.redraw = redraw
    }
  }

  /// How long leaving waits for the store to put its things away, in milliseconds.
  private static let patience = 3000
  /// How long it waits for the others to be told, in milliseconds.
  private static let patienceForHerald = 300
  /// How long the first picture waits for a plan to show.
  private static let patienceForPlan = Duration.milliseconds(150)

  package init(_ state: BoardState, on terminal: any Terminal, store: StoreThread, look: Look) {
    self.state = state
    self.terminal = terminal
    self.store = store
    self.look = look
    clock = store.clock
  }

  /// Runs until the planner leaves; throws when there is no board to show.
  package func run() throws(StoreError) {
    try awaitPlan()
    terminal.show(look.frame(state))
    store.startClerkAndHerald()
    store.worker.requests.send(.pictureShown)
    while !isOver {
      try readReplies()
      terminal.show(look.frame(state))
      tellAttention()
      if let event = terminal.nextEvent(within: millisecondsToNextMinute) { handle(event) }
      handleQueuedEvents()
      let now = clock()
      if now != state.now { perform(state.update(.clock(now))) }
    }
    leave()
  }

  private func tellAttention() {
    guard !state.plan.museums.isEmpty, state.attention != attention else { return }
    attention = state.attention
    store.herald.errands.send(.attention(state.attention))
  }

  /// Most mornings the week is there before "reading" could be read; a key is answered at once.
  private func awaitPlan() throws(StoreError) {
    let end = ContinuousClock.now + Session.patienceForPlan
    while state.plan.museums.isEmpty, !isOver {
      let left = Int((end - .now) / .milliseconds(1))
      guard left > 0, let event = terminal.nextEvent(within: left) else { return }
      guard event == .woken else { return handle(event) }
      try readReplies()
    }
  }

  /// Takes what is already waiting, so that held keys draw one picture and not one each.
  private func handleQueuedEvents() {
    for _ in 0..<64 {
      guard !isOver, let event = terminal.nextEvent(within: 0) else { return }
      handle(event)
    }
  }

  private func handle(_ event: InputEvent) {
    switch event {
    case .key(let key): perform(state.update(.key(key)))
    case .paste(let text): perform(state.update(.paste(text)))
    case .resized(let size): perform(state.update(.resized(size)))
    case .hangUp: isOver = true
    case .mouse, .woken: break
    }
  }

  private func readReplies() throws(StoreError) {
    for reply in store.replies.take() {
      switch reply {
      case .message(let message): perform(state.update(message))
      case .cannotOpen(let error): throw error
      case .stopped, .clerkStopped: isOver = true
      case .heraldStopped: break
      }
    }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .commit(let change, let reason, let id):
        let draft = Draft(id: id, change, reason: reason, madeAt: clock())
        store.clerk.errands.send(.keep(draft))
      case .undo(let number, let id):
        store.clerk.errands.send(.undo(commit: number, as: id, at: clock()))
      case .withdraw(let id): store.clerk.errands.send(.withdraw(id))
      case .retry(let id): store.clerk.errands.send(.retry(id))
      case .loadHistory: store.clerk.errands.send(.history)
      case .loadPast(let conflict, let activities):
        store.clerk.errands.send(.past(conflict, activities))
      case .seekRepairs(let conflict, let deeper, let quest):
        store.scout.send(
          .repairs(conflict, state.plan, deeper: deeper, quest: quest, now: state.now),
          quest: quest)
      case .seekSlots(let wish, let quest):
        store.scout.send(.slots(wish, state.plan, quest: quest, now: state.now), quest: quest)
      case .weigh(let question, let quest):
        store.scout.send(.house(question, state.plan, quest: quest, now: state.now), quest: quest)
      case .stopSeeking(let quest): store.scout.giveUp(quest: quest)
      case .reload: store.worker.requests.send(.reload)
      case .setTheme(let name): look.setTheme(name)
      case .redraw: look.redraw()
      case .quit: isOver = true
      }
    }
  }

  /// Lets the clerk put on the disk what it was given, and the store finish what it does; a share
  /// that hangs is not waited for.
  private func leave() {
    store.clerk.errands.send(.stop)
    store.herald.errands.send(.stop)
    store.scout.stop()
    store.worker.requests.send(.stop)
    var (isKept, isClosed, isGone) = (false, false, false)
    var waited = 0
    while waited < Session.patience,
      !(isKept && (isClosed || store.watch.isHanging)
        && (isGone || waited >= Session.patienceForHerald))
    {
      store.replies.wait(milliseconds: 50)
      waited += 50
      for reply in store.replies.take() {
        if case .clerkStopped = reply { isKept = true }
        if case .stopped = reply { isClosed = true }
        if case .heraldStopped = reply { isGone = true }
        if case .message(let message) = reply { _ = state.update(message) }
      }
    }
  }

  /// Changes that are on this computer only.
  package var draftCount: Int { state.drafts.count }

  /// The screen shows nothing finer than minutes, so nothing wakes the loop more often by itself.
  private var millisecondsToNextMinute: Int { 60_000 }
}
