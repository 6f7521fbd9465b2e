import Glibc

extension FolderLog {
  package func publish(
    _ draft: CommitDraft, after head: Head
  ) throws(LogError) -> Publication {
    try findingTheWay { () throws(LogError) in try tryToPublish(draft, after: head) }
  }

  private func tryToPublish(
    _ draft: CommitDraft, after head: Head
  ) throws(LogError) -> Publication {
    if done.withLock({ $0.count >= FolderLog.mostDone }) { tidy() }
    let (bytes, commit) = CommitFile.encode(draft, after: head)
    guard bytes.count <= CommitFile.mostBytes else {
      throw .tooLarge(bytes: bytes.count, most: CommitFile.mostBytes)
    }
    try tryBeforeTrusting()
    let begun = files.uptime()
    guard try isFree(after: head) else { return .taken(waited: 0) }
    try makeFolder(for: commit.number)
    let underway = try write(bytes + copies(for: draft, after: head, bytes.count), as: draft.id)
    let answer = try publish(
      underway, as: CommitFile.Part(commit: commit, bytes: bytes[...]), after: head)
    if case .published = answer { try checkItCounts(commit.number, since: begun) }
    return answer
  }

  /// Whoever was stopped on the way may have put its commit into a folder that was taken out of the log
  /// meanwhile, and is being cleared: NFS clients remember folders longer than they are there.
  ///
  /// SMB servers are asked by names from the share's root; nor do their clients open or find for a while
  /// what they still hold by its first name.
  private func checkItCounts(_ number: Int, since begun: Int) throws(LogError) {
    guard fileSystem != .smb, files.uptime() - begun >= FolderLog.stalled else { return }
    let isThere: Bool
    do throws(Errno) {
      // Drops what is remembered of the names in it.
      _ = try files.stamp(of: layout.commits)
      isThere = try files.exists(layout.commit(number))
    } catch {
      throw .unclear(errno: error.code)
    }
    guard isThere else { throw .unclear(errno: ENOENT) }
  }

  /// A folder is taken out and cleared in less; milliseconds.
  private static let stalled = 3_000

  /// What spares readers who are behind a file for each commit.
  private func copies(for draft: CommitDraft, after head: Head, _ ownBytes: Int) -> [UInt8] {
    guard !draft.isAlone else { return [] }
    let now = files.uptime()
    let copies = recent.withLock { $0.copies(before: head, at: now) }
    return ownBytes + copies.count <= CommitFile.mostBytes ? copies : []
  }

  package func winner(after head: Head) -> Commit? {
    state.withLock { $0.takeWinner(after: head) }
  }

  package func tidy() {
    tellLater()
    let done = done.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    for underway in done { discard(underway) }
  }

  /// Nobody who publishes waits for files to be closed and removed, unless they become too many.
  private static let mostDone = 16

  /// Closes, then removes: the other way round NFS keeps the file under another name.
  func discard(_ underway: Underway) {
    files.closeQuietly(underway.descriptor)
    try? files.unlink(underway.path)
  }

  /// Writes a new file into `new/`, all of it, and syncs it; leaves nothing behind on failure.
  func write(_ bytes: [UInt8], as id: CommitID) throws(LogError) -> Underway {
    let underway = try begin(layout.new(id), near: path(of: id))
    do throws(Errno) {
      try files.writeAll(underway.descriptor, bytes)
      try files.fsync(underway.descriptor)
      return underway
    } catch {
      discard(underway)
      throw .preparing(error)
    }
  }

  /// `near` is the same file by a shorter way.
  func begin(_ path: String, near: String? = nil) throws(LogError) -> Underway {
    do throws(Errno) {
      return Underway(path: path, descriptor: try openFresh(near ?? path))
    } catch {
      // It may be there all the same, when only the answer was lost.
      try? files.unlink(path)
      throw .preparing(error)
    }
  }

  /// A file of that name is our own, from an attempt that failed before its `link`.
  private func openFresh(_ path: String) throws(Errno) -> Int32 {
    do {
      return try files.open(path, .createNew)
    } catch  where error.code == EEXIST {
      try files.unlink(path)
      return try files.open(path, .createNew)
    }
  }

  /// The one step that counts.
  private func publish(
    _ underway: Underway, as part: CommitFile.Part, after head: Head
  ) throws(LogError) -> Publication {
    let commit = part.commit
    do throws(Errno) {
      try files.link(path(of: commit.id), as: path(of: commit.number))
    } catch {
      guard error.code != EEXIST else { return try answerTaken(underway, part, after: head) }
      let reason = LogError.publishing(error)
      // While it is unclear the file stays: settling removes it, and with it any late request.
      if reason.isUnclear { files.closeQuietly(underway.descriptor) } else { discard(underway) }
      throw reason
    }
    return try acknowledge(underway, part)
  }

  private func acknowledge(
    _ underway: Underway, _ part: CommitFile.Part
  ) throws(LogError) -> Publication {
    let commit = part.commit
    // It is there for all to read: to be told before the answer costs nobody more, and those who have
    // just lost this number need not open it.
    noteRecent([part])
    tellPublished(commit.number)
    if !fileSystem.syncsLinks {
      do throws(Errno) {
        try files.fsync(underway.descriptor)
      } catch {
        files.closeQuietly(underway.descriptor)
        throw .unclear(errno: error.code)
      }
    }
    done.withLock { $0.append(underway) }
    let now = files.uptime()
    state.withLock { $0.notePublished(commit.number, at: now) }
    return .published(commit)
  }

  /// Somebody has the number; it may be ourselves, and the answer to the first request was lost.
  private func answerTaken(
    _ underway: Underway, _ part: CommitFile.Part, after head: Head
  ) throws(LogError) -> Publication {
    let holder: Commit?
    var waited = 0
    do throws(LogError) {
      holder = try readHolder(after: head, &waited)
    } catch {
      // Pruned meanwhile: the number is given, and not to us.
      if case .prunedPast = error {
        discard(underway)
        return .taken(waited: waited)
      }
      files.closeQuietly(underway.descriptor)
      throw .unclear(errno: EEXIST)
    }
    guard let holder else {
      files.closeQuietly(underway.descriptor)
      throw .unclear(errno: EEXIST)
    }
    if holder.id == part.commit.id { return try acknowledge(underway, part) }
    done.withLock { $0.append(underway) }
    let now = files.uptime()
    state.withLock { $0.note(winner: holder, at: now) }
    return .taken(waited: waited)
  }

  /// A refused link leaves no memory of a missing name behind; should one be there, the folder is
  /// asked, which drops it.
  private func readHolder(
    after head: Head, _ waited: inout Int
  ) throws(LogError) -> Commit? {
    if let holder = toldHolder(after: head, &waited) { return holder }
    if let holder = try read(after: head) { return holder }
    try askFolder(of: head.number + 1)
    return try read(after: head)
  }

  /// Nobody publishes onto a number this log has not itself seen free or come right after one it has
  /// just lost to, least of all a pruned one.
  private func isFree(after head: Head) throws(LogError) -> Bool {
    let number = head.number + 1
    let now = files.uptime()
    switch state.withLock({ $0.chance(of: number, at: now) }) {
    case .seenFree, .afterWinner: return true
    case .told: if try isStillThere(number - 1, at: path(of: number - 1)) { return true }
    case .unknown: break
    }
    try askFolder(of: number)
    do throws(Errno) {
      if try files.exists(path(of: number)) { return false }
    } catch {
      throw .looking(error)
    }
    return try isEnd(after: head)
  }

  private func makeFolder(for number: Int) throws(LogError) {
    guard BoardLayout.beginsFolder(number) else { return }
    try checkNotPruned(number)
    do throws(Errno) {
      try files.mkdir(layout.folder(of: number))
    } catch {
      guard error.code == EEXIST else { throw .preparing(error) }
    }
    // Asked again now that the folder is there: it may just have been pruned, and made anew by us.
    try checkHeadIsThere(before: number)
  }
}
