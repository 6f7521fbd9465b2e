/// Why the log did not answer, as facts.
///
/// Numbers called `errno` are the system's.
package enum LogError: Error, Hashable, Sendable {
  // The folder itself.
  case noSuchFolder(path: String)
  /// There is no `FORMAT` here: an empty mount point, another folder, or a board never finished.
  case notABoard(path: String)
  case damagedFormat(path: String)
  case newerFormat(found: Int, known: Int)
  case otherBoard(found: BoardIdentity, expected: BoardIdentity)
  case alreadyABoard(path: String)
  case folderNotEmpty(path: String)

  // The share; nothing has been published.
  case away(errno: Int32)
  case notWritable(errno: Int32)
  case diskFull(errno: Int32)
  case noHardLinks(errno: Int32)
  /// A second file was given a name that the first one had.
  case notExclusive
  /// The draft would make a file no reader accepts.
  case tooLarge(bytes: Int, most: Int)

  // The log.
  case damaged(number: Int, CommitFault)
  /// `number` is missing although later ones are there.
  case gap(number: Int)
  /// `number` is gone because a newer snapshot made it unnecessary: start again from that.
  case prunedPast(number: Int, snapshot: Int)

  /// It may have been published or not: settle before anything else.
  case unclear(errno: Int32)

  // Snapshots.
  case noSuchSnapshot(number: Int)
  /// What the share gave back is not what was written.
  case snapshotDiffers(number: Int)
  /// The file on this machine's own disk.
  case localFile(path: String, errno: Int32)
}
