import ConstraintChecker
import Planning
import Sharing

extension ConflictPast.Reader {
  mutating func read(_ commit: AppliedCommit) {
    let entry = commit.entry
    read(
      commit.change,
      ActivityPast.Touch(
        number: entry.number, author: entry.author,
        time: Instant(minutes: Int32(clamping: entry.time / 60)), undoes: entry.undoes))
  }
}

extension LocalHistory {
  /// What became of some activities, read from the commits that mention them.
  package func past(of activities: [ActivityID]) throws(StoreError) -> ConflictPast {
    try reading { (replica) throws(StoreError) in
      try replica.read { db in
        var reader = ConflictPast.Reader(Set(activities))
        for commit in try CommitTable(db: db).mentioning(activities.map(\.text)) {
          reader.read(commit)
        }
        return reader.past(of: activities)
      }
    }
  }
}

extension PlanStore {
  /// The past of many activities at once, as far back as the newest commits go.
  package func pasts(
    of activities: Set<ActivityID>, commits: Int = 5000
  ) throws(StoreError) -> ConflictPast.Reader {
    var reader = ConflictPast.Reader(activities)
    guard !activities.isEmpty else { return reader }
    for commit in try history(limit: commits) { reader.read(commit) }
    return reader
  }
}
