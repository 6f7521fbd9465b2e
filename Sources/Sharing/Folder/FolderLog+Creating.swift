import Glibc

extension FolderLog {
  /// Makes the board's folder at `path`, which must not exist or be empty, and opens it.
  ///
  /// The file at `firstSnapshot` becomes snapshot 0, what the first commit follows. Apart from the
  /// folders for further commits, no folder is ever made elsewhere: an unmounted share must not
  /// become a new board. `FORMAT` comes last, so a board half made is none.
  package static func create(
    at path: String, identity: BoardIdentity, firstSnapshot: String,
    files: any FileLayer = GlibcFileLayer()
  ) throws(LogError) -> FolderLog {
    let layout = BoardLayout(root: path)
    try makeRoot(layout, files)
    do throws(Errno) {
      for folder in [layout.new, layout.commits, layout.folder(of: 1)] { try files.mkdir(folder) }
    } catch {
      throw .preparing(error)
    }
    let unfinished = FolderLog(
      identity: identity, layout: layout, files: files, fileSystem: .other)
    try unfinished.publishSnapshot(localFile: firstSnapshot, number: 0)
    try unfinished.publishFormat()
    return try open(path, expected: identity, files: files)
  }

  private static func makeRoot(_ layout: BoardLayout, _ files: any FileLayer) throws(LogError) {
    do throws(Errno) {
      try files.mkdir(layout.root)
    } catch {
      guard error.code == EEXIST else {
        throw error.code == ENOENT ? .noSuchFolder(path: layout.root) : .preparing(error)
      }
      try checkEmpty(layout, files)
    }
  }

  private static func checkEmpty(_ layout: BoardLayout, _ files: any FileLayer) throws(LogError) {
    do throws(Errno) {
      let names = try files.names(in: layout.root)
      guard names.isEmpty else {
        let isBoard = names.contains("FORMAT")
        throw isBoard ? Errno(EEXIST) : Errno(ENOTEMPTY)
      }
    } catch {
      switch error.code {
      case EEXIST: throw .alreadyABoard(path: layout.root)
      case ENOTEMPTY, ENOTDIR: throw .folderNotEmpty(path: layout.root)
      default: throw .looking(error)
      }
    }
  }

  private func publishFormat() throws(LogError) {
    let underway = try write(BoardFormat.encode(identity), as: .random())
    defer { discard(underway) }
    do throws(Errno) {
      try files.link(underway.path, as: layout.format)
      try files.fsync(underway.descriptor)
    } catch {
      if error.code == EEXIST { throw .alreadyABoard(path: layout.root) }
      throw .publishing(error)
    }
  }
}
