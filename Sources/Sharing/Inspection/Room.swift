/// What is left on a file system for this user.
package struct Room: Hashable, Sendable {
  package var freeBytes: Int
  package var allBytes: Int
  /// Files that can still be made; nil where the server does not count them.
  package var freeFiles: Int?

  package init(freeBytes: Int, allBytes: Int, freeFiles: Int?) {
    self.freeBytes = freeBytes
    self.allBytes = allBytes
    self.freeFiles = freeFiles
  }
}

extension Room {
  /// A snapshot of a large board and a morning's commits still fit.
  package static let comfortable = 512 << 20
  /// Below this the next snapshot may already fail.
  package static let least = 16 << 20
  package static let comfortableFiles = 10_000

  package var isFull: Bool { freeBytes < Room.least || freeFiles.map { $0 < 100 } ?? false }

  package var isTight: Bool {
    freeBytes < Room.comfortable || freeFiles.map { $0 < Room.comfortableFiles } ?? false
  }
}
