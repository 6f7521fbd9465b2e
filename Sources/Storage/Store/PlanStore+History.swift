import Planning
import Sharing

extension PlanStore {
  /// Newest first, from the one before commit `before`; as far back as this replica goes.
  package func history(limit: Int, before: Int? = nil) throws(StoreError) -> [AppliedCommit] {
    try repairing { (replica) throws(StoreError) in
      try replica.read { db in try CommitTable(db: db).before(before ?? .max, limit: limit) }
    }
  }

  /// The first commit of the history that is kept; one after the last where there is none.
  package func historyBegins() throws(StoreError) -> Int {
    try repairing { (replica) throws(StoreError) in try replica.historyBegins() }
  }

  /// Who last changed the row with this id; nil when that is longer ago than this replica goes.
  package func lastCommit(touching id: String) throws(StoreError) -> CommitEntry? {
    try repairing { (replica) throws(StoreError) in
      try replica.read { db in try CommitTable(db: db).last(touching: id) }
    }
  }

  /// Takes a commit back: by default the author's last one that still stands.
  package func undo(_ number: Int? = nil, because: String? = nil) throws(StoreError)
    -> CommitOutcome
  {
    if let number { return try takeBack(number, because) }
    guard let last = try stacks().undo.last else { throw .nothingToUndo }
    return try takeBack(last, because)
  }

  /// Takes the author's last undo back, unless something else was saved since.
  package func redo(because: String? = nil) throws(StoreError) -> CommitOutcome {
    guard let number = try stacks().redo.last else { throw .nothingToRedo }
    return try takeBack(number, because)
  }

  private func takeBack(_ number: Int, _ because: String?) throws(StoreError) -> CommitOutcome {
    let commit = try repairing { (replica) throws(StoreError) in
      try replica.read { db in try CommitTable(db: db).commit(number) }
    }
    guard let commit else {
      throw .notInHistory(number: number, begins: try historyBegins())
    }
    guard !commit.erases else { throw .cannotBeTakenBack(number: number) }
    return try self.commit(Intent(commit.change.inverse, because: because, undoes: number))
  }

  private func stacks() throws(StoreError) -> UndoStacks {
    let commits = try history(limit: UndoStacks.depth)
    let reversible = commits.reversed().filter { !$0.erases }
    return UndoStacks(of: settings.author, reversible.map(\.entry))
  }
}

extension Replica {
  func historyBegins() throws(StoreError) -> Int {
    try read { db in
      try CommitTable(db: db).oldest() ?? ReplicaPosition.read(db).head.number + 1
    }
  }
}
