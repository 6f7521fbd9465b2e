import Glibc

extension FolderLog {
  /// True when `number`, found missing, is the end of the log; false when by now it is there.
  ///
  /// Throws when it is neither: a hole, or pruned.
  func isEnd(_ number: Int) throws(LogError) -> Bool {
    let now = files.uptime()
    switch state.withLock({ $0.doubt(at: now) }) {
    case .none: return true
    case .moved:
      if try !isThere(path(of: number + 1)) { return true }
    case .old:
      if try !isLaterThere(than: number) {
        state.withLock { $0.noteChecked(at: now) }
        return true
      }
    }
    try checkNotPruned(number)
    for _ in 1...3 {
      // It may have come while we looked at the later one.
      if fileSystem.remembersMissingFiles { files.pause(milliseconds: 1_100) }
      try askFolder(of: number)
      if try isThere(path(of: number)) { return false }
    }
    throw .gap(number: number)
  }

  /// A number once pruned must never be given again.
  func checkNotPruned(_ number: Int) throws(LogError) {
    guard let newest = try snapshots().first, newest >= number else { return }
    // A snapshot ahead of us is no pruning while the commit itself is there.
    if try isThere(path(of: number)) { return }
    if fileSystem.remembersMissingFiles {
      // It may have come with the snapshot, a moment after we looked in vain.
      files.pause(milliseconds: 1_100)
      if try isThere(path(of: number)) { return }
    }
    throw .prunedPast(number: number, snapshot: newest)
  }

  private func isLaterThere(than number: Int) throws(LogError) -> Bool {
    if try isThere(path(of: number + 1)) { return true }
    if try !isThere(layout.folder(of: number)) {
      try checkNotPruned(number)
      // The folder of the head itself cannot be missing.
      if !BoardLayout.beginsFolder(number) { return true }
    }
    let now = files.uptime()
    guard state.withLock({ $0.shouldSearchForHoles(at: now) }) else { return false }
    return try listShowsLater(than: number)
  }

  private func listShowsLater(than number: Int) throws(LogError) -> Bool {
    let folder = number / BoardLayout.perFolder
    do throws(Errno) {
      let folders = try files.names(in: layout.commits)
        .compactMap { BoardLayout.number($0, digits: 5) }
      for later in folders where later >= folder {
        let names = try files.names(in: layout.folder(of: later * BoardLayout.perFolder))
        let numbers = names.compactMap { BoardLayout.number($0, digits: 8) }
        if numbers.contains(where: { $0 > number }) { return true }
      }
      return false
    } catch {
      throw .looking(error)
    }
  }

  private func isThere(_ path: String) throws(LogError) -> Bool {
    do throws(Errno) {
      return try files.exists(path)
    } catch {
      throw .looking(error)
    }
  }
}
