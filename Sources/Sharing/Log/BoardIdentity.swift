/// Which board a folder holds; kept in every replica too, so that another folder is noticed.
package struct BoardIdentity: Hashable, Sendable {
  /// 32 lower-case hex digits, made once when the board is.
  package let id: CommitID
  /// The format of the folder as a whole.
  package let format: Int

  /// The newest format this program reads, and the one it makes.
  package static let knownFormat = 1

  package init(id: CommitID, format: Int = BoardIdentity.knownFormat) {
    self.id = id
    self.format = format
  }
}
