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
  let published = Mutex<[Underway]>([])

  init(
    identity: BoardIdentity, layout: BoardLayout, files: any FileLayer, fileSystem: FileSystem
  ) {
    self.identity = identity
    self.layout = layout
    self.files = files
    self.fileSystem = fileSystem
  }

  deinit {
    tidy()
  }

  /// A file in `new/` and the descriptor it was written through.
  struct Underway: Sendable {
    let path: String
    let descriptor: Int32
  }
}

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
