import Foundation

/// A folder for one test, gone with the last reference to it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let name = "planbord-storage-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}
