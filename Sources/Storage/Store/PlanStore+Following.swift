import Planning
import Sharing

extension PlanStore {
  /// Applies what others have added and hands out everything since the last time.
  ///
  /// Without `force` a log that has not moved costs one question to the share.
  package func follow(force: Bool = false) throws(StoreError) -> Followed {
    do throws(StoreError) {
      try verifyHistory()
      try catchUp(force: force)
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
    noteContact()
    return try collect()
  }

  /// Brings the replica to the end of the log.
  func catchUp(force: Bool) throws(StoreError) {
    let log = try sharedLog()
    while true {
      let head = try replica.board().head
      let commits = try translatingKnownLog { () throws(LogError) in
        try log.commits(after: head, force: force, limit: 100)
      }
      noteProgress()
      guard !commits.isEmpty else { return }
      for commit in commits { _ = try replica.apply(commit) }
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
    let isWhole = commits.count == missing && isSameHistory
    defer {
      self.seen = last
      hasLostTrack = false
    }
    let fresh = commits.filter { !handedApart.contains($0.entry.number) }
    return Followed(commits: isWhole ? fresh : [], mustReload: hasLostTrack || !isWhole)
  }
}

extension StoreError {
  /// The replica cannot go on from where it stands.
  fileprivate var callsForNewReplica: Bool {
    switch self {
    case .log(.prunedPast), .log(.otherBoard): true
    default: isDamage
    }
  }
}
