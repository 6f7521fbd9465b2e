import Glibc

extension FolderLog {
  /// True when the number after `head`, found missing, is the end of the log; false when by now it is
  /// there.
  ///
  /// Throws when it is neither: a hole, pruned, or the end of another history than that of `head`.
  func isEnd(after head: Head) throws(LogError) -> Bool {
    let number = head.number + 1
    let isInDoubt = state.withLock { $0.isInDoubt }
    if isInDoubt, try hasCome(number) { return false }
    guard try isLaterLikely(than: number) else {
      if isInDoubt { try checkIsStill(head) }
      try checkHeadIsThere(before: number)
      return true
    }
    // It may have come while we looked at the later one.
    if try hasCome(number) { return false }
    try checkNotPruned(number)
    for _ in 1...3 {
      if fileSystem.remembersMissingFiles { files.pause(milliseconds: 1_100) }
      try askFolder(of: number)
      if try isThere(path(of: number)) { return false }
    }
    throw .gap(number: number)
  }

  /// Whether `number`, just found missing, was only remembered as missing.
  ///
  /// Without it a busy SMB board waits out the second of its own memory before it can save.
  private func hasCome(_ number: Int) throws(LogError) -> Bool {
    guard fileSystem.remembersMissingFiles else { return false }
    guard files.isTaken(path(of: number), sharedWith: nearNew) == true else { return false }
    return try isThere(path(of: number))
  }

  /// Whether a commit that was read or told is there; who was told may still remember that there was
  /// no such file.
  func isStillThere(_ number: Int, at path: String) throws(LogError) -> Bool {
    if try isThere(path) { return true }
    return try hasCome(number)
  }

  /// False when nothing speaks for a later commit; looks only as far as there is doubt.
  private func isLaterLikely(than number: Int) throws(LogError) -> Bool {
    let now = files.uptime()
    switch state.withLock({ $0.doubt(at: now) }) {
    case .none: return false
    case .moved: return try isThere(path(of: number + 1))
    case .old:
      if try isLaterThere(than: number) { return true }
      state.withLock { $0.noteChecked(at: now) }
      return false
    }
  }

  /// A number once pruned must never be given again.
  ///
  /// What the newest snapshot was made of is never pruned: where that is missing as well, the log was
  /// not pruned, it lost its end.
  func checkNotPruned(_ number: Int) throws(LogError) {
    guard let newest = try snapshots().first, newest >= number else { return }
    // A snapshot ahead of us is no pruning while the commit itself is there.
    if try isThereByNow(number) { return }
    guard newest > number, try isThereByNow(newest) else { throw .gap(number: number) }
    throw .prunedPast(number: number, snapshot: newest)
  }

  /// It may have come with a snapshot, a moment after we looked in vain.
  func isThereByNow(_ number: Int) throws(LogError) -> Bool {
    if try isThere(path(of: number)) { return true }
    if !fileSystem.remembersMissingFiles {
      _ = try? files.stamp(of: near(folderOf: number))
    } else if files.isTaken(path(of: number), sharedWith: nearNew) == nil {
      files.pause(milliseconds: 1_100)
    }
    return try isThere(path(of: number))
  }

  /// The last commit of a log is never pruned: without it, `number` is not the end but long gone.
  ///
  /// This is what keeps a client that was away for months from giving a pruned number again.
  func checkHeadIsThere(before number: Int) throws(LogError) {
    let folder = layout.folder(of: number)
    if state.withLock({ $0.isHolder(folder) }) { return }
    guard number > 1 else { return try checkNotPruned(number) }
    guard try isStillThere(number - 1, at: layout.commit(number - 1)) else {
      try checkNotPruned(number)
      throw .gap(number: number - 1)
    }
    if layout.folder(of: number - 1) == folder { state.withLock { $0.noteHolder() } }
  }

  /// A folder that moved and brought nothing may have lost its end, and been given another since.
  private func checkIsStill(_ head: Head) throws(LogError) {
    guard head.number > 0, let kept = try digest(of: head.number) else { return }
    guard kept == head.digest else {
      throw .damaged(number: head.number, .wrongPrevious(found: kept))
    }
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

  func isThere(_ path: String) throws(LogError) -> Bool {
    do throws(Errno) {
      return try files.exists(path)
    } catch {
      throw .looking(error)
    }
  }
}
