import Sharing

extension PlanStore {
  /// Writes the board as it stands to a new file, a complete SQLite database; says as of which commit.
  ///
  /// A file that is there already is left alone.
  package func export(to file: String) throws(StoreError) -> Int {
    try Snapshot.write(replica, to: file).head.number
  }
}
