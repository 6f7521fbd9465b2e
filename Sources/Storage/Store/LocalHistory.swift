import Planning

/// The commits this computer has, read without ever asking the share; for any thread.
package struct LocalHistory: Sendable {
  private let folders: StoreFolders
  private let zones: ZoneCatalogue

  package init(of store: PlanStore) {
    folders = store.folders
    zones = store.settings.zones
  }

  /// Newest first.
  package func latest(_ limit: Int) throws(StoreError) -> [AppliedCommit] {
    try reading { (replica) throws(StoreError) in
      try replica.read { db in try CommitTable(db: db).before(.max, limit: limit) }
    }
  }

  package func commit(_ number: Int) throws(StoreError) -> AppliedCommit {
    let commit = try reading { (replica) throws(StoreError) in
      try replica.read { db in try CommitTable(db: db).commit(number) }
    }
    guard let commit else { throw .notInHistory(number: number, begins: try begins()) }
    guard !commit.erases else { throw .cannotBeTakenBack(number: number) }
    return commit
  }

  /// The number of the oldest commit that is kept, or of the next when none is.
  package func begins() throws(StoreError) -> Int {
    try reading { (replica) throws(StoreError) in try replica.historyBegins() }
  }

  /// The replica may be made anew at any time, so it is opened for each question.
  func reading<Result>(
    _ work: (Replica) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    guard let path = folders.replica else { throw .noUsableSnapshot(newest: nil) }
    let replica = try Replica(at: path, zones: zones)
    defer { try? replica.close() }
    return try work(replica)
  }
}
