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
    var made = MadeFolders(files: files)
    do throws(LogError) {
      try makeRoot(layout, &made)
      for folder in [layout.new, layout.commits, layout.folder(of: 1)] {
        do throws(Errno) { try made.make(folder) } catch { throw .preparing(error) }
      }
      let unfinished = FolderLog(
        identity: identity, layout: layout, files: files, fileSystem: .local)
      try unfinished.publishSnapshot(localFile: firstSnapshot, number: 0)
      try unfinished.publishFormat()
      let log = try open(path, expected: identity, files: files)
      log.makePlaces()
      return log
    } catch {
      made.removeUnlessBoard(layout)
      throw error
    }
  }

  private static func makeRoot(
    _ layout: BoardLayout, _ made: inout MadeFolders
  ) throws(LogError) {
    do throws(Errno) {
      try made.make(layout.root)
    } catch {
      guard error.code == EEXIST else {
        throw error.code == ENOENT ? .noSuchFolder(path: layout.root) : .preparing(error)
      }
      try checkEmpty(layout, made.files)
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

/// The folders of a board in the making, to be gone again when it cannot be finished.
private struct MadeFolders {
  let files: any FileLayer
  private var paths: [String] = []

  init(files: any FileLayer) { self.files = files }

  /// One whose making failed in any way but that it was there may be ours all the same.
  mutating func make(_ path: String) throws(Errno) {
    do throws(Errno) {
      try files.mkdir(path)
      paths.append(path)
    } catch {
      if error.code != EEXIST { paths.append(path) }
      throw error
    }
  }

  /// As far as the share lets it; what became a board after all stays one.
  func removeUnlessBoard(_ layout: BoardLayout) {
    guard paths.contains(layout.new), (try? files.exists(layout.format)) == false else { return }
    try? files.unlink(layout.snapshot(0))
    for path in paths.reversed() { try? files.rmdir(path) }
  }
}
