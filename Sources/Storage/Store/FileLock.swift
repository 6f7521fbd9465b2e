import Glibc

/// Holds a local file locked against other processes until it is let go.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Waits until nobody else holds it.
  init(at path: String) throws(StoreError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, errno: errno) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        close(descriptor)
        throw .file(path: path, errno: errno)
      }
    }
  }

  /// Nil when somebody else holds it.
  init?(ifFreeAt path: String) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit {
    FileLock.letGo(descriptor)
  }

  /// Unlocks before closing: a child process that is just being started has the descriptor too, and
  /// would keep the file locked until it runs its own program.
  static func letGo(_ descriptor: Int32) {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
