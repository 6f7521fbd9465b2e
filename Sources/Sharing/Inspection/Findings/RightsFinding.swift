/// Who may plan here; folders are named as in the board, `commits/00004`.
package enum RightsFinding: Hashable, Sendable {
  case mayWrite
  /// Root was asked, whom no permission binds.
  case mayWriteAsRoot
  case mayNotWrite(folder: String)
  case missing(folder: String)
  /// Nobody but the owner can write in these.
  case onlyOwnerWrites(folders: [String])
}

extension RightsFinding {
  package var mark: Mark {
    switch self {
    case .mayWrite, .mayWriteAsRoot: .fit
    case .onlyOwnerWrites: .warning
    case .mayNotWrite: .readOnly
    case .missing: .unfit
    }
  }
}
