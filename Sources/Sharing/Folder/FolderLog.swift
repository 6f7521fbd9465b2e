import Glibc
import Synchronization

/// A board in a folder, on a share or a local disk.
///
/// Nothing in it is ever changed in place and no lock is used. A commit becomes one by a single
/// `link()` onto the next number, which every file server does atomically and exclusively.
package final class FolderLog: CommitLog, SnapshotShelf {
  package let identity: BoardIdentity
  let layout: BoardLayout
  let files: any FileLayer
  let fileSystem: FileSystem
  let state = Mutex(FollowState())
  /// Written files nobody needs any more under their first name.
  let done = Mutex<[Underway]>([])
  let recent = Mutex(RecentCommits())
  let isTrusted = Mutex(false)
  let openNew: OpenFolder
  let openCommits: OpenFolder
  let openAhead: [OpenFolder]

  init(
    identity: BoardIdentity, layout: BoardLayout, files: any FileLayer, fileSystem: FileSystem
  ) {
    self.identity = identity
    self.layout = layout
    self.files = files
    self.fileSystem = fileSystem
    openNew = OpenFolder(files)
    openCommits = OpenFolder(files)
    openAhead = (0..<BoardLayout.places).map { _ in OpenFolder(files, as: .asPlace) }
  }

  deinit {
    tidy()
    closeFolders()
  }

  /// A file in `new/` and the descriptor it was written through.
  struct Underway: Sendable {
    /// From the root, since it may be used when no folder is held any more.
    let path: String
    let descriptor: Int32
  }
}

// MARK: - Paths

extension FolderLog {
  func path(of commit: Int) -> String {
    "\(near(folderOf: commit))/\(BoardLayout.name(of: commit))"
  }

  func path(of id: CommitID) -> String { "\(nearNew)/\(id)" }

  /// The way to a commit's folder that costs least.
  func near(folderOf commit: Int) -> String {
    let folder = layout.folder(of: commit)
    return fileSystem.walksEveryFolder ? openCommits.path(of: folder) : folder
  }

  /// The way to `new/` that costs least.
  var nearNew: String {
    fileSystem.walksEveryFolder ? openNew.path(of: layout.new) : layout.new
  }

  /// The way to where a commit is told that costs least.
  func near(ahead number: Int) -> String {
    openAhead[BoardLayout.place(of: number)].path(of: layout.ahead(number))
  }

  func closeFolders() {
    openNew.close()
    openCommits.close()
    for place in openAhead { place.close() }
  }

  /// After an error no way is trusted but the one from the root.
  func findingTheWay<Answer>(
    _ work: () throws(LogError) -> Answer
  ) throws(LogError) -> Answer {
    do throws(LogError) {
      return try work()
    } catch {
      closeFolders()
      throw error
    }
  }
}

// MARK: - Opening

extension FolderLog {
  /// The board in the folder at `path`; refuses another than `expected` when one is given.
  package static func open(
    _ path: String, expected: BoardIdentity? = nil, files: any FileLayer = GlibcFileLayer()
  ) throws(LogError) -> FolderLog {
    let layout = BoardLayout(root: path)
    let descriptor = try openFormat(layout, files)
    defer { files.closeQuietly(descriptor) }
    let (format, fileSystem) = try read(descriptor, files)
    let identity = try BoardFormat.decode(format, path: layout.format)
    if let expected, expected.id != identity.id {
      throw .otherBoard(found: identity, expected: expected)
    }
    return FolderLog(identity: identity, layout: layout, files: files, fileSystem: fileSystem)
  }

  private static func read(
    _ descriptor: Int32, _ files: any FileLayer
  ) throws(LogError) -> (format: [UInt8], FileSystem) {
    do throws(Errno) {
      let bytes = try files.contents(of: descriptor, atMost: BoardFormat.mostBytes)
      return (bytes ?? [], try files.fileSystem(of: descriptor))
    } catch {
      throw .looking(error)
    }
  }

  private static func openFormat(
    _ layout: BoardLayout, _ files: any FileLayer
  ) throws(LogError) -> Int32 {
    do throws(Errno) {
      return try files.open(layout.format, .read)
    } catch {
      guard error.code == ENOENT || error.code == ENOTDIR else { throw .looking(error) }
      let isThere = (try? files.exists(layout.root)) ?? false
      throw isThere ? .notABoard(path: layout.root) : .noSuchFolder(path: layout.root)
    }
  }
}
