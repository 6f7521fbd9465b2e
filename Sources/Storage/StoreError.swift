import Planning
import Sharing

/// Why the store could not do what was asked, as facts.
package enum StoreError: Error, Hashable, Sendable {
  /// The share; nothing of ours has been published.
  case log(LogError)
  /// SQLite's own answer about the replica on this machine's disk, an extended result code.
  case replica(code: Int32)
  /// A file of the store on this machine's own disk.
  case file(path: String, errno: Int32)
  /// No snapshot of the board could be used; `newest` is the number of the newest, if any.
  case noUsableSnapshot(newest: Int?)
  /// Only a newer program can read this: a snapshot's schema or a commit's payload.
  case newerFormat(found: Int, known: Int)
  /// A commit in the log is whole, but its payload is no change.
  case damagedPayload(number: Int, RecordFault)
  /// A commit in the log that the rows before it do not allow.
  case commitDoesNotFit(number: Int, PlanFault)
  /// The change refers to rows that are not there, or are in the way.
  case changeDoesNotFit(PlanFault)
  /// A value of the change is outside what a board can hold.
  case notStorable(RecordFault)
  /// The schema's checks refused a row of the change: an extended SQLite code.
  case rowRefused(code: Int32)
  /// The log has no such commit, or the history kept begins after it, with commit `begins`.
  case notInHistory(number: Int, begins: Int)
  /// It erased a name.
  case cannotBeTakenBack(number: Int)
  /// Commit `number` took a name out of the board, but what was before it is still on the share.
  case erasingUnfinished(number: Int)
  /// A backup that cannot be written or used.
  case backup(path: String, BackupFault)
  case nothingToUndo
  case nothingToRedo
}
