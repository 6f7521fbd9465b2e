/// The names in `commits/`, sorted out.
struct CommitListing {
  /// Ascending.
  private(set) var numbers: [Int] = []
  /// What no program of ours made: copies a sync program left, a desktop's own files.
  private(set) var strangers: [String] = []

  init(_ layout: BoardLayout, _ files: any FileLayer) throws(Errno) {
    var folders: [Int] = []
    for name in try files.names(in: layout.commits) {
      if let folder = BoardLayout.number(name, digits: 5) {
        folders.append(folder)
      } else {
        note(name)
      }
    }
    for folder in folders.sorted() { try list(folder, layout, files) }
  }

  private mutating func list(
    _ folder: Int, _ layout: BoardLayout, _ files: any FileLayer
  ) throws(Errno) {
    let path = layout.folder(of: folder * BoardLayout.perFolder)
    var found: [Int] = []
    for name in try files.names(in: path) {
      if let number = BoardLayout.number(name, digits: 8), number > 0,
        number / BoardLayout.perFolder == folder
      {
        found.append(number)
      } else {
        note(name)
      }
    }
    numbers += found.sorted()
  }

  private mutating func note(_ name: String) {
    // NFS keeps a removed file that is still open under such a name; it goes by itself.
    if !name.hasPrefix(".nfs") { strangers.append(name) }
  }
}
