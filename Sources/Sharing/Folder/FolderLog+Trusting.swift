import Glibc

extension FolderLog {
  /// Tries, once and before the first commit, whether a file system that nobody has measured gives a
  /// name to one file only.
  ///
  /// One that lets a second file have it would take acknowledged commits without a word.
  func tryBeforeTrusting() throws(LogError) {
    guard fileSystem == .unproven, !isTrusted.withLock({ $0 }) else { return }
    let first = try write(Array("first".utf8), as: .random())
    defer { discard(first) }
    let second = try write(Array("second".utf8), as: .random())
    defer { discard(second) }
    let name = layout.new(.random())
    defer { try? files.unlink(name) }
    guard try isGiven(name, to: first) else { throw .away(errno: EEXIST) }
    guard try !isGiven(name, to: second) else { throw .notExclusive }
    isTrusted.withLock { $0 = true }
  }

  private func isGiven(_ name: String, to file: Underway) throws(LogError) -> Bool {
    do throws(Errno) {
      try files.link(file.path, as: name)
      return true
    } catch {
      if error.code == EEXIST { return false }
      let reason = LogError.publishing(error)
      // Nothing that counts was on its way.
      throw reason.isUnclear ? .away(errno: error.code) : reason
    }
  }
}
