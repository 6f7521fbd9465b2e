import Glibc

extension FolderLog {
  package func settle(_ id: CommitID, after head: Head) throws(LogError) -> Settlement {
    tidy()
    return try findingTheWay { () throws(LogError) in
      try withdraw(id)
      if let commit = try search(for: id, after: head) { return .published(commit) }
      return .never
    }
  }

  /// Takes the temporary name away: a `link` still on its way can then no longer publish.
  private func withdraw(_ id: CommitID) throws(LogError) {
    do throws(Errno) {
      // Asked first, so that an "already gone" comes from the server and not from a cache.
      _ = try files.stamp(of: nearNew)
      try files.unlink(path(of: id))
    } catch {
      if error.code == ENOENT, (try? files.exists(layout.new)) == true { return }
      throw .looking(error)
    }
  }

  private func search(for id: CommitID, after head: Head) throws(LogError) -> Commit? {
    var head = head
    if let commit = try walk(from: &head, until: id) { return commit }
    guard fileSystem.remembersMissingFiles else { return nil }
    files.pause(milliseconds: 1_100)
    return try walk(from: &head, until: id)
  }

  /// Moves `head` on to the end of the log, or to the commit `id`.
  private func walk(from head: inout Head, until id: CommitID) throws(LogError) -> Commit? {
    while true {
      // Past a hole the commit could lie unseen.
      state.withLock { $0.distrust() }
      let found = try commits(after: head, force: true, limit: 100)
      guard let last = found.last else { return nil }
      if let commit = found.first(where: { $0.id == id }) { return commit }
      head = last.head
    }
  }

  @discardableResult
  package func removeLeftovers(olderThan age: Int) throws(LogError) -> Int {
    let oldest = try serverTime() - Int64(age) * 1_000_000_000
    do throws(Errno) {
      var removed = 0
      for name in try files.names(in: layout.new) where BoardLayout.isPassing(name) {
        removed += try remove("\(layout.new)/\(name)", ifUntouchedSince: oldest) ? 1 : 0
      }
      return removed
    } catch {
      throw .preparing(error)
    }
  }

  private func remove(
    _ path: String, ifUntouchedSince oldest: Int64
  ) throws(Errno) -> Bool {
    do {
      guard try files.stamp(of: path).modified <= oldest else { return false }
      try removeTree(path)
      return true
    } catch  where error.code == ENOENT {
      return false
    }
  }

  /// Nanoseconds since 1970 by the server's clock, which stamps the files.
  func serverTime() throws(LogError) -> Int64 {
    let probe = try write([], as: .random())
    defer { discard(probe) }
    do throws(Errno) {
      return try files.stamp(of: probe.path).modified
    } catch {
      throw .looking(error)
    }
  }
}
