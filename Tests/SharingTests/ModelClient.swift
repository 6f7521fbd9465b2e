import Sharing
import SharingTestSupport
import Synchronization

/// One of the clients of the model: follows, publishes, settles, starts anew, as chance will have it.
final class ModelClient: Sendable {
  private let world: ModelWorld
  private let path: String
  private let fileSystem: FileSystem
  private let state = Mutex(State())

  struct State {
    var log: FolderLog?
    var head = Head.start
    var isSettling = false
    /// Two steps of one client never run at once.
    var isBusy = false
    /// What is not known to be in the log or not.
    var open: (draft: CommitDraft, after: Head)?
    var acknowledged: [Commit] = []
    var denied: [CommitID] = []
    var seen: [Commit] = []
  }

  var facts: State { state.withLock { $0 } }

  init(_ world: ModelWorld, board path: String, on fileSystem: FileSystem) {
    self.world = world
    self.path = path
    self.fileSystem = fileSystem
  }

  func step() {
    let isFree = state.withLock { state in
      defer { state.isBusy = true }
      return !state.isBusy
    }
    guard isFree else { return }
    defer { state.withLock { $0.isBusy = false } }
    do throws(LogError) {
      let log = try openLog()
      if let open = facts.open { return try settle(open.draft, after: open.after, log) }
      switch world.pick([0, 1, 1, 2, 2, 2, 3]) {
      case 0: state.withLock { $0.log = nil }
      case 1: try follow(log, force: world.isChosen(oneIn: 3))
      case 2: try publish(log)
      default: log.tidy()
      }
    } catch {
      // Whatever went wrong, the next step goes on from what is known.
    }
  }

  /// Without faults: finds out what is open and reads to the end.
  func finish() throws(LogError) {
    let log = try openLog()
    if let open = facts.open { try settle(open.draft, after: open.after, log) }
    while try follow(log, force: true) {}
  }
}

extension ModelClient {
  private func openLog() throws(LogError) -> FolderLog {
    if let log = facts.log { return log }
    let (world, kind) = (world, fileSystem)
    let files = WatchedFileLayer(fileSystem: kind) { [weak self] call in
      world.judge(call, isSettling: self?.facts.isSettling ?? false)
    }
    let log = try FolderLog.open(path, files: files)
    state.withLock { $0.log = log }
    return log
  }

  @discardableResult
  private func follow(_ log: FolderLog, force: Bool) throws(LogError) -> Bool {
    let found = try log.commits(after: facts.head, force: force, limit: world.pick([1, 2, 5]))
    guard let last = found.last else { return false }
    state.withLock { state in
      state.head = last.head
      state.seen += found
    }
    return true
  }

  /// The payload says what was known: the number of the commit it was made after.
  private func publish(_ log: FolderLog) throws(LogError) {
    let head = facts.head
    let draft = CommitDraft.example("after \(head.number)")
    do throws(LogError) {
      switch try log.publish(draft, after: head) {
      case .published(let commit): acknowledge(commit)
      case .taken:
        deny(draft.id)
        try follow(log, force: true)
      }
    } catch {
      if error.isUnclear { state.withLock { $0.open = (draft, head) } } else { deny(draft.id) }
    }
  }

  private func settle(
    _ draft: CommitDraft, after head: Head, _ log: FolderLog
  ) throws(LogError) {
    state.withLock { $0.isSettling = true }
    defer { state.withLock { $0.isSettling = false } }
    let answer = try log.settle(draft.id, after: head)
    state.withLock { $0.open = nil }
    switch answer {
    case .published(let commit): acknowledge(commit)
    case .never: deny(draft.id)
    }
  }

  private func acknowledge(_ commit: Commit) {
    state.withLock { state in
      state.acknowledged.append(commit)
      guard commit.number == state.head.number + 1 else { return }
      state.head = commit.head
      state.seen.append(commit)
    }
  }

  private func deny(_ id: CommitID) { state.withLock { $0.denied.append(id) } }
}
