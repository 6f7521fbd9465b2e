/// Looks for programs that copy the folder about, from `path` up to where it is mounted.
struct SyncInspection {
  let path: String
  let mountPoint: String
  let files: any InspectionLayer

  func look() -> FolderFinding? {
    for folder in foldersUpwards {
      if let finding = mark(in: folder) { return finding }
    }
    return nil
  }

  private func mark(in folder: String) -> FolderFinding? {
    if let name = folder.split(separator: "/").last.map(String.init),
      let program = SyncProgram(folder: name)
    {
      return .copiedAbout(by: program, sign: folder)
    }
    for name in ((try? files.names(in: folder)) ?? []).sorted() {
      guard let program = SyncProgram(leaving: name) else { continue }
      let sign = "\(folder)/\(name)"
      let isOwnFolder = name == ".dropbox" && (try? files.rights(at: sign).isFolder) != false
      if !isOwnFolder { return .copiedAbout(by: program, sign: sign) }
    }
    return nil
  }

  private var foldersUpwards: [String] {
    var folder = path
    var folders = [folder]
    while folder != mountPoint, let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      folders.append(folder)
    }
    return folders
  }
}
