import Sharing

extension PlanStore {
  /// Reads the replica; one that turns out damaged is made anew once, and read again.
  func repairing<Result>(
    _ work: (Replica) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    do throws(StoreError) {
      return try work(replica)
    } catch {
      guard error.isDamage else { throw error }
      try rebuild()
      return try work(replica)
    }
  }

  /// Replaces the replica; the owner must load the plan again.
  func rebuild() throws(StoreError) {
    let log: any BoardLog
    if let known = self.log {
      log = known
    } else {
      log = try translatingLog(openLog)
      self.log = log
    }
    let before = try? replica.plan()
    let rebuilding = Rebuilding(folders: folders, zones: settings.zones, log: log)
    replica = try rebuilding.replica(insteadOf: replica.path)
    hasLostTrack = true
    if let (plan, position) = before {
      try clearLocalFiles(sinceWas: plan, at: position.head.number)
    }
    // As far as the share goes along; what it refuses now, following will tell.
    try? catchUp(force: true)
  }

  /// The log, if it is that of the board in the replica.
  func sharedLog() throws(StoreError) -> any BoardLog {
    if let log { return log }
    let log = try translatingKnownLog(openLog)
    let expected = try replica.board().id
    guard log.identity.id == expected else {
      throw .log(.otherBoard(found: log.identity, expected: BoardIdentity(id: expected)))
    }
    self.log = log
    return log
  }
}
