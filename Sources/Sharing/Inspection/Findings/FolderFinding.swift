/// What lies in the folder.
package enum FolderFinding: Hashable, Sendable {
  case board(BoardIdentity)
  // No board; may one be put here?
  case empty
  /// A folder with other things in it; a board would be a folder inside.
  case otherFiles
  /// Not there yet; the folder above it was looked at.
  case notYet(above: String)
  case noSuchFolder
  case notAFolder
  // A board that does not open.
  /// Parts of a board, but no `FORMAT`: never finished, or lost.
  case formatMissing
  case formatDamaged
  case formatNewer(found: Int, known: Int)
  /// This machine has a copy of a board from here, but there is none.
  case boardGone
  case otherBoard(found: BoardIdentity, expected: BoardIdentity)
  case unreadable(errno: Int32)
  /// A program that copies folders between machines keeps this one; `sign` is the file that tells.
  case copiedAbout(by: SyncProgram, sign: String)
  case room(Room)
}

extension FolderFinding {
  package var mark: Mark {
    switch self {
    case .board, .empty, .otherFiles, .notYet: .fit
    case .copiedAbout: .warning
    case .room(let room): room.isFull ? .unfit : room.isTight ? .warning : .fit
    case .noSuchFolder, .notAFolder, .formatMissing, .formatDamaged, .formatNewer, .boardGone,
      .otherBoard, .unreadable:
      .unfit
    }
  }
}
