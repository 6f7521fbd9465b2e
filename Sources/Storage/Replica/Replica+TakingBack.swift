import ConstraintChecker
import GRDB
import Planning

extension Replica {
  /// Keys of the hard conflicts that stood before the commit an intent takes back.
  ///
  /// They come back with it and are nobody's news: a way out that is undone leaves its conflict
  /// open as it was. A key changes with all that its rule looks at, so what others changed since
  /// makes another conflict of it.
  func stoodBefore(_ intent: Intent, at now: Instant, _ db: Database) throws -> Set<String> {
    guard let number = intent.undoes, let plan = try plan(before: number, db) else { return [] }
    let hard = ConstraintCheck.whole(plan, now: now).conflicts.filter { $0.severity == .hard }
    return Set(hard.map { $0.key(in: plan) })
  }

  /// The plan as it was before a commit; nil where that cannot be told any more.
  private func plan(before number: Int, _ db: Database) throws -> Plan? {
    let since = try CommitTable(db: db).after(number - 1)
    guard since.first?.entry.number == number, !since.contains(where: \.erases) else { return nil }
    var plan = try wholePlan(db)
    for commit in since.reversed() { try plan.apply(commit.change.inverse) }
    return plan
  }
}
