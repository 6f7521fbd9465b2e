import Sharing
import Synchronization

/// A log whose answers to publishing can be lost, before or after it worked, and that can go away.
final class TrickyLog: CommitLog, SnapshotShelf {
  enum Trick: Sendable {
    case none
    /// The answer is lost; the commit is, or is not, in the log.
    case loseAnswer(published: Bool)
    /// As above, and nobody can say afterwards.
    case loseAnswerAndGoAway(published: Bool)
    /// Publishing works, sharing a snapshot does not.
    case refuseSnapshots
  }

  private struct State {
    var trick = Trick.none
    var isAway = false
    /// Answered to the copying of this snapshot, once.
    var vanishing: (number: Int, LogError)?
    /// What others do right before a snapshot is shared, once.
    var meanwhile: (@Sendable () -> Void)?
  }

  private let log: FolderLog
  private let state = Mutex(State())

  init(_ log: FolderLog) {
    self.log = log
  }

  func play(_ trick: Trick) { state.withLock { $0.trick = trick } }
  func vanish(_ number: Int, as error: LogError) {
    state.withLock { $0.vanishing = (number, error) }
  }
  func beforeSnapshot(_ work: @escaping @Sendable () -> Void) {
    state.withLock { $0.meanwhile = work }
  }
  func comeBack() { state.withLock { $0 = State() } }

  var identity: BoardIdentity { log.identity }

  func publish(_ draft: CommitDraft, after head: Head) throws(LogError) -> Publication {
    try check()
    let trick = state.withLock { state in
      if case .refuseSnapshots = state.trick { return Trick.none }
      defer { state.trick = .none }
      return state.trick
    }
    switch trick {
    case .none, .refuseSnapshots: return try log.publish(draft, after: head)
    case .loseAnswer(let published):
      if published { _ = try log.publish(draft, after: head) }
    case .loseAnswerAndGoAway(let published):
      if published { _ = try log.publish(draft, after: head) }
      state.withLock { $0.isAway = true }
    }
    throw .unclear(errno: 5)
  }

  func commits(after head: Head, force: Bool, limit: Int) throws(LogError) -> [Commit] {
    try check()
    return try log.commits(after: head, force: force, limit: limit)
  }

  func kept(after head: Head, limit: Int) throws(LogError) -> [Commit] {
    try check()
    return try log.kept(after: head, limit: limit)
  }

  func commitsAhead(of head: Head) -> [Commit]? { log.commitsAhead(of: head) }

  func winner(after head: Head) -> Commit? { log.winner(after: head) }

  func forgetCopies(before number: Int) { log.forgetCopies(before: number) }

  func settle(_ id: CommitID, after head: Head) throws(LogError) -> Settlement {
    try check()
    return try log.settle(id, after: head)
  }

  func tidy() { log.tidy() }

  func removeLeftovers(olderThan age: Int, _ effort: Effort) throws(LogError) -> Clearing {
    try log.removeLeftovers(olderThan: age, effort)
  }

  func snapshots() throws(LogError) -> [Int] { try log.snapshots() }

  func publishSnapshot(localFile: String, number: Int) throws(LogError) {
    if case .refuseSnapshots = state.withLock({ $0.trick }) { throw .diskFull(errno: 28) }
    let meanwhile = state.withLock { state in
      defer { state.meanwhile = nil }
      return state.meanwhile
    }
    meanwhile?()
    try log.publishSnapshot(localFile: localFile, number: number)
  }

  func copySnapshot(_ number: Int, to localFile: String) throws(LogError) {
    let trouble = state.withLock { state -> LogError? in
      guard state.vanishing?.number == number else { return nil }
      defer { state.vanishing = nil }
      return state.vanishing?.1
    }
    if let trouble { throw trouble }
    try log.copySnapshot(number, to: localFile)
  }

  func putAsideLost(after number: Int) throws(LogError) {
    try log.putAsideLost(after: number)
  }

  func prunable(before number: Int, olderThan age: Int) throws(LogError) -> Prunable {
    try log.prunable(before: number, olderThan: age)
  }

  func prune(_ prunable: Prunable) throws(LogError) { try log.prune(prunable) }

  func hasStood(_ number: Int, for age: Int) throws(LogError) -> Bool {
    try log.hasStood(number, for: age)
  }

  func forget(before number: Int) throws(LogError) -> Bool { try log.forget(before: number) }

  private func check() throws(LogError) {
    if state.withLock({ $0.isAway }) { throw .away(errno: 5) }
  }
}
