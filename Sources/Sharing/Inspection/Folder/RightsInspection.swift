import Glibc

/// Asks who may write in a board's folders.
struct RightsInspection {
  let layout: BoardLayout
  let kind: ShareKind
  let files: any InspectionLayer

  /// `last` is the number of the last commit.
  func look(last: Int) -> RightsFinding {
    let folders = ["", "new", "commits", "commits/" + name(of: last)]
    var ownersOnly: [String] = []
    for folder in folders {
      switch rights(folder) {
      case .failure(let error):
        if error.code == ENOENT { return .missing(folder: folder) }
        return .mayNotWrite(folder: folder)
      case .success(let rights):
        if !rights.mayWrite { return .mayNotWrite(folder: folder) }
        if !rights.letsOthersWrite { ownersOnly.append(folder.isEmpty ? "." : folder) }
      }
    }
    if kind.tellsRights, !ownersOnly.isEmpty { return .onlyOwnerWrites(folders: ownersOnly) }
    return files.isRoot ? .mayWriteAsRoot : .mayWrite
  }

  private func rights(_ folder: String) -> Result<Rights, Errno> {
    do throws(Errno) {
      return .success(
        try files.rights(at: folder.isEmpty ? layout.root : "\(layout.root)/\(folder)"))
    } catch {
      return .failure(error)
    }
  }

  private func name(of number: Int) -> String {
    String(layout.folder(of: max(1, number)).suffix(5))
  }
}
