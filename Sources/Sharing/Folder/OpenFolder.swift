import Glibc
import Synchronization

/// A folder of a share held open, so that the way to its files begins there and not at the root; or a
/// file, to ask about it and not about its name.
///
/// SMB clients ask the server about every folder on the way, once a second: a look at the log would
/// cost four round trips instead of one. The folder itself is still asked for by its name.
final class OpenFolder: Sendable {
  private let files: any FileLayer
  private let mode: OpenMode
  private let held = Mutex<Held?>(nil)

  private struct Held {
    let folder: String
    let descriptor: Int32
    var path: String { "/proc/self/fd/\(descriptor)" }
  }

  init(_ files: any FileLayer, as mode: OpenMode = .read) {
    self.files = files
    self.mode = mode
  }

  /// Takes the place of the folder held before; the folder's own path when it cannot be held.
  func path(of folder: String) -> String {
    if let held = held.withLock({ $0 }), held.folder == folder { return held.path }
    close()
    guard let fresh = open(folder) else { return folder }
    held.withLock { $0 = fresh }
    return fresh.path
  }

  func close() {
    let old = held.withLock { held in
      defer { held = nil }
      return held
    }
    if let old { files.closeQuietly(old.descriptor) }
  }

  /// Nil where there is no such folder, or no `/proc` that shows it.
  private func open(_ folder: String) -> Held? {
    guard let descriptor = try? files.open(folder, mode) else { return nil }
    let fresh = Held(folder: folder, descriptor: descriptor)
    // Where one is asked about, a way that leads nowhere costs no more than the asking.
    if mode == .asPlace { return fresh }
    guard let (there, here) = try? (files.stamp(of: folder), files.stamp(of: fresh.path)),
      there.inode == here.inode
    else {
      files.closeQuietly(descriptor)
      return nil
    }
    return fresh
  }
}
