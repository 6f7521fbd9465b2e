import Glibc

extension FolderLog {
  package func commits(
    after head: Head, force: Bool, limit: Int
  ) throws(LogError) -> [Commit] {
    try findingTheWay { () throws(LogError) in
      try look(after: head, force ? .force : .asUsual, limit: limit)
    }
  }

  package func kept(after head: Head, limit: Int) throws(LogError) -> [Commit] {
    try findingTheWay { () throws(LogError) in
      try look(after: head, .files, limit: limit)
    }
  }

  /// How much a look takes for granted.
  enum Looking {
    /// What did not move has not changed.
    case asUsual
    /// What is told is there.
    case force
    /// Only files count.
    case files
  }

  func look(after head: Head, _ looking: Looking, limit: Int) throws(LogError) -> [Commit] {
    let next = head.number + 1
    let force = looking != .asUsual
    if looking == .files { _ = winner(after: head) }
    let isToldFirst = !force && state.withLock { $0.traffic.isBusy }
    var found = isToldFirst ? told(after: head, most: limit) : []
    guard found.isEmpty else {
      noteTraffic(found.count)
      return found
    }
    let hasMoved = try askFolder(of: next)
    guard force || hasMoved else {
      noteTraffic(0)
      return []
    }

    // Who has just saved alone is not kept waiting for what nobody tells.
    let isOwn = !isToldFirst && state.withLock { $0.hasMovedByUs }
    if hasMoved, !isToldFirst, !isOwn, looking != .files {
      found = told(after: head, most: limit)
    }
    if !force, !found.isEmpty || (!isOwn && mayStillBeTold(next)) {
      noteTraffic(found.count)
      return found
    }
    var stride = Stride()
    do throws(LogError) {
      while found.count < limit {
        let more = try some(
          after: found.last?.head ?? head, most: limit - found.count, &stride)
        if more.isEmpty { break }
        found += more
      }
    } catch {
      // What is sound is handed over first; the next call meets the fault again.
      if found.isEmpty { throw error }
    }
    noteTraffic(found.count)
    if found.isEmpty {
      prepareForTheNext()
    } else {
      state.withLock { $0.noteFoundUntold(next) }
    }
    return found
  }

  /// What would otherwise be read from files that everybody opens at the same time.
  ///
  /// Where many save this is asked first: a look that brings something need not ask the folder.
  private func told(after head: Head, most: Int) -> [Commit] {
    let found = allTold(after: head)?.prefix(most) ?? []
    guard let last = found.last else { return [] }
    let now = files.uptime()
    state.withLock { $0.noteTold(last.number, at: now) }
    return Array(found)
  }

  private func mayStillBeTold(_ number: Int) -> Bool {
    let now = files.uptime()
    return fileSystem.lendsFiles && state.withLock { $0.mayStillBeTold(number, at: now) }
  }

  private func noteTraffic(_ found: Int) {
    let now = files.uptime()
    state.withLock { $0.traffic.note(found: found, at: now) }
  }

  /// How far a reader who is behind tries to leap.
  private struct Stride {
    private(set) var length = 1
    private var read = 0

    mutating func noteRead() {
      read += 1
      // Three in a row, and there may well be many.
      if read == 3 { length = 4 }
    }
    mutating func noteLeap() { length = min(RecentCommits.most, 2 * length) }
    mutating func noteMiss() { length /= 2 }
  }

  /// Empty at the end of the log.
  private func some(
    after head: Head, most: Int, _ stride: inout Stride
  ) throws(LogError) -> [Commit] {
    while stride.length > 1 {
      let found = stride.length > most ? [] : leap(stride.length, after: head)
      guard found.isEmpty else {
        stride.noteLeap()
        return found
      }
      stride.noteMiss()
    }
    guard let commit = try commit(after: head) else { return [] }
    stride.noteRead()
    return [commit]
  }

  /// Nobody waits for a look that found nothing; a commit will be glad of it.
  private func prepareForTheNext() {
    _ = nearNew
  }

  /// Nil at the end of the log.
  private func commit(after head: Head) throws(LogError) -> Commit? {
    let number = head.number + 1
    if BoardLayout.beginsFolder(number) { try askFolder(of: number) }
    if let winner = state.withLock({ $0.takeWinner(after: head) }) { return winner }
    let asked = files.uptime()
    if let commit = try read(after: head) {
      state.withLock { $0.noteRead() }
      return commit
    }
    // Between two looks it may have come, or a stale "no such file" may have gone.
    guard try isEnd(after: head) else { return try commit(after: head) }
    state.withLock { $0.noteEnd(number, at: asked) }
    return nil
  }

  /// One question to the server, which also drops cached "no such file" answers; true when `number`
  /// may be there.
  @discardableResult
  func askFolder(of number: Int) throws(LogError) -> Bool {
    let folder = layout.folder(of: number)
    do throws(Errno) {
      return note(try files.stamp(of: near(folderOf: number)), of: folder, for: number)
    } catch {
      guard error.code == ENOENT else { throw .looking(error) }
      return try askParent(for: number)
    }
  }

  private func askParent(for number: Int) throws(LogError) -> Bool {
    closeFolders()
    state.withLock { $0.distrust() }
    do throws(Errno) {
      return note(try files.stamp(of: layout.commits), of: layout.commits, for: number)
    } catch {
      throw error.code == ENOENT ? .notABoard(path: layout.root) : .looking(error)
    }
  }

  private func note(_ stamp: FileStamp, of folder: String, for number: Int) -> Bool {
    let now = files.uptime()
    return state.withLock { $0.shouldLook(for: number, in: folder, stamp, at: now) }
  }
}
