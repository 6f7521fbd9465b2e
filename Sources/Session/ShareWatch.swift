import Board
import Glibc
import Planning
import Synchronization

/// What the share's thread is about, for those who must not wait to ask it.
///
/// A share that hangs keeps its thread in a system call for minutes. Whoever looks here from another
/// thread sees since when, and the board is told that the share is away.
final class ShareWatch: Sendable {
  private struct State {
    var status = ShareStatus.opening
    /// Uptime in milliseconds since which a call has not answered.
    var busySince: Int?
    var isClosing = false
    /// The save the planner waits for, and since when.
    var awaited: (draft: DraftID, since: Int)?
    var hasSaidSlow = false
    /// When the share last answered.
    var contact: Instant?
    /// How long a call may take.
    var patience = ShareWatch.opening
  }

  private let state = Mutex(State())
  private let replies: Mailbox<StoreReply>
  private let clock: @Sendable () -> Instant

  // Milliseconds.
  private static let opening = 15_000
  private static let usual = 3_000
  /// How long a save takes before it is said and going on is offered.
  private static let slow = 500

  init(_ replies: Mailbox<StoreReply>, clock: @escaping @Sendable () -> Instant) {
    self.replies = replies
    self.clock = clock
  }
}

// MARK: - From the share's thread

extension ShareWatch {
  /// Asks the share; the answer, or the error, may be long in coming.
  func asking<Answer, Failure: Error>(
    _ ask: () throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    state.withLock { $0.busySince = ShareWatch.uptime }
    defer { state.withLock { $0.busySince = nil } }
    return try ask()
  }

  /// The share has answered in part and goes on.
  func beat() {
    state.withLock { state in
      if state.busySince != nil { state.busySince = ShareWatch.uptime }
    }
  }

  /// The board is open; from now on the share is asked for little at a time.
  func opened(lastContact: Instant?) {
    state.withLock { state in
      state.contact = lastContact
      state.patience = ShareWatch.usual
    }
  }

  func answered() {
    let now = clock()
    tell { state in
      state.contact = now
      // What it shows need not count minutes in which nothing happened.
      if case .shared = state.status { return state.status }
      return .shared(now)
    }
  }

  /// Everything up to now is shared.
  func shared() {
    let now = clock()
    tell { state in
      state.contact = now
      return .shared(now)
    }
  }

  func readOnly() { tell { _ in .readOnly } }

  /// Away since the first failure, not since the last.
  func away() {
    let now = clock()
    tell { state in state.status.isAway ? state.status : .away(since: now, asOf: state.contact) }
  }

  func isClosing() { state.withLock { $0.isClosing = true } }

  /// The board is told inside the lock, so that what two threads say comes in the order it became so.
  private func tell(_ change: (inout State) -> ShareStatus) {
    state.withLock { state in
      let new = change(&state)
      guard new != state.status else { return }
      state.status = new
      replies.send(.message(.share(new)))
    }
  }
}

// MARK: - From elsewhere

extension ShareWatch {
  func awaits(_ draft: DraftID) {
    state.withLock {
      $0.awaited = (draft, ShareWatch.uptime); $0.hasSaidSlow = false
    }
  }

  func isDone(_ draft: DraftID) {
    state.withLock { if $0.awaited?.draft == draft { $0.awaited = nil } }
  }

  /// Says what takes too long; returns how many milliseconds to look again after.
  func look() -> Int32 {
    let (isStuck, isSlow, isBusy) = state.withLock { state in
      let now = ShareWatch.uptime
      let isStuck = state.busySince.map { now - $0 >= state.patience } ?? false
      let isSlow = state.awaited.map { now - $0.since >= ShareWatch.slow } ?? false
      defer { state.hasSaidSlow = state.hasSaidSlow || isSlow }
      return (isStuck, isSlow && !state.hasSaidSlow, state.awaited != nil)
    }
    if isStuck { away() }
    if isSlow { replies.send(.message(.savingIsSlow)) }
    return isBusy ? 100 : 1000
  }

  /// The thread is in a call, and it is no use to wait for it.
  var isHanging: Bool {
    state.withLock { state in
      guard let since = state.busySince else { return false }
      return ShareWatch.uptime - since >= (state.isClosing ? 1_000 : 300)
    }
  }

  static var uptime: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
