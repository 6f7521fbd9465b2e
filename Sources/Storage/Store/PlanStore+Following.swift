import Planning
import Sharing

extension PlanStore {
  /// Applies what others have added and hands out everything since the last time.
  ///
  /// Without `force` a log that has not moved costs one question to the share.
  package func follow(force: Bool = false) throws(StoreError) -> Followed {
    try catchUpOrStartAgain(force: force)
    try renewAfterErasing()
    noteContact()
    return try collect()
  }

  /// Where others save several times between two looks; false when nothing is to be had that way.
  func goAhead() throws(StoreError) -> Bool {
    guard let log, let commits = log.commitsAhead(of: try replica.board().head) else {
      return false
    }
    noteHeard()
    try apply(commits, of: log)
    return true
  }

  /// Goes on from where the replica stands, else from a snapshot.
  func catchUpOrStartAgain(force: Bool) throws(StoreError) {
    do throws(StoreError) {
      try verifyHistory()
      let isAhead = force ? false : try goAhead()
      if !isAhead { try catchUp(force: force) }
    } catch {
      guard error.callsForNewReplica else {
        mustVerify = true
        // What answers next may be another share under the same path: it is asked who it is.
        if case .log = error { log = nil }
        throw error
      }
      try rebuild()
      try catchUp(force: true)
    }
  }

  /// The same before saving: only on the very board the change was made for.
  func catchUpOrSkipPruned(force: Bool) throws(StoreError) {
    try skippingPruned { () throws(StoreError) in try catchUp(force: force) }
  }

  /// Goes on from a snapshot where the log no longer reaches back to the replica.
  func skippingPruned(_ work: () throws(StoreError) -> Void) throws(StoreError) {
    do throws(StoreError) {
      try work()
    } catch {
      guard case .log(.prunedPast) = error else {
        if case .log = error { mustVerify = true }
        throw error
      }
      try rebuild()
      try catchUp(force: true)
    }
  }

  func catchUp(force: Bool) throws(StoreError) { try catchUp(force ? .force : .ifMoved) }

  /// How a log is asked for what comes next.
  enum Asking { case ifMoved, force, kept }

  /// Brings the replica to the end of the log.
  func catchUp(_ asking: Asking) throws(StoreError) {
    let log = try sharedLog()
    while true {
      let head = try replica.board().head
      let commits = try translatingKnownLog { () throws(LogError) in
        switch asking {
        case .kept: try log.kept(after: head, limit: PlanStore.readAtOnce)
        case .force, .ifMoved:
          try log.commits(after: head, force: asking == .force, limit: PlanStore.readAtOnce)
        }
      }
      // Whatever the log was before this answer was long in coming, it must be looked at again.
      if hasBeenSilent { mustVerify = true }
      noteHeard()
      noteProgress()
      try apply(commits, of: log)
      // Fewer than asked for end where the log does, or at something wrong. Whoever looks every
      // second meets that at the next look, and sixty who ask twice are twice as many to the server;
      // whoever asks by force wants to know now.
      guard commits.count == PlanStore.readAtOnce || (asking != .ifMoved && !commits.isEmpty) else {
        return
      }
    }
  }

  private static let readAtOnce = 100

  func apply(_ commits: [Commit], of log: any BoardLog) throws(StoreError) {
    let mayErase = commits.contains { ChangeRecord.mayErase($0.payload) }
    if commits.count > 1, !mayErase, (try? replica.apply(together: commits)) != nil { return }
    // What is sound before the one that is not stays.
    for commit in commits {
      if ChangeRecord.mayErase(commit.payload) { log.forgetCopies(before: commit.number) }
      try clearLocalFiles(before: commit)
      _ = try replica.apply(commit)
    }
  }

  /// What the replica has by now and its owner was not handed; the share is not asked.
  package func news() throws(StoreError) -> Followed { try collect() }

  /// What the replica holds that its owner has not been handed.
  private func collect() throws(StoreError) -> Followed {
    let head = try replica.board().head
    defer { seenDigest = head.digest }
    return try collect(through: head.number)
  }

  /// The same, up to a commit that its owner is handed otherwise.
  func collect(before number: Int) throws(StoreError) -> Followed {
    let followed = try collect(through: number - 1)
    seen = number
    seenDigest = try digest(of: number) ?? seenDigest
    return followed
  }

  /// It comes from the replica's own table, so it is all there whichever process applied it.
  private func collect(through last: Int) throws(StoreError) -> Followed {
    let (seen, missing) = (seen, last - seen)
    let (commits, digest) = try replica.read { db in
      let table = CommitTable(db: db)
      return (try table.after(seen, limit: max(0, missing)), try table.digest(of: seen))
    }
    // Another program may have gone back to before what was seen here.
    let isSameHistory = digest == nil || digest == seenDigest
    let isWhole =
      commits.count == missing && isSameHistory && !commits.contains(where: \.erases)
    defer {
      self.seen = last
      hasLostTrack = false
    }
    let fresh = commits.filter { !handedApart.contains($0.entry.number) }
    return Followed(commits: isWhole ? fresh : [], mustReload: hasLostTrack || !isWhole)
  }
}

extension StoreError {
  /// The log does not go on from where the replica stands, and not because it was pruned.
  var isBrokenHistory: Bool {
    switch self {
    case .log(.gap), .log(.damaged): true
    default: false
    }
  }

  /// The replica cannot go on from where it stands.
  fileprivate var callsForNewReplica: Bool {
    switch self {
    case .log(.prunedPast), .log(.otherBoard): true
    default: isDamage
    }
  }
}
