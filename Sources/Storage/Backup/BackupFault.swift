import Sharing

/// Why a backup cannot be written or used; facts only.
package enum BackupFault: Hashable, Sendable {
  case fileExists
  case noSuchFile
  case cannotRead(errno: Int32)
  case cannotWrite(errno: Int32)
  case diskFull
  /// Read back, it was not what had been written.
  case readsBackOtherwise
  case notABackup
  case damaged
  case newerFormat(found: Int, known: Int)
  case otherBoard(found: CommitID, expected: CommitID)
}
