import Glibc

extension FolderLog {
  package func settle(_ id: CommitID, after head: Head) throws(LogError) -> Settlement {
    tidy()
    return try findingTheWay { () throws(LogError) in
      try withdraw(id)
      guard let commit = try search(for: id, after: head) else { return .never }
      try sync(commit.number)
      return .published(commit)
    }
  }

  /// Nobody knows whether the server wrote the name down before its answer was lost.
  private func sync(_ number: Int) throws(LogError) {
    guard !fileSystem.syncsLinks else { return }
    do throws(Errno) {
      let descriptor = try files.open(path(of: number), .writeNothing)
      defer { files.closeQuietly(descriptor) }
      try files.fsync(descriptor)
    } catch {
      // A server that still lends the file by its first name lets nobody have it by this one: that it is
      // saved is not to wait for that.
      guard !error.passesSoon else { return }
      throw .looking(error)
    }
  }

  /// Takes the temporary name away: a `link` still on its way can then no longer publish.
  private func withdraw(_ id: CommitID) throws(LogError) {
    do throws(Errno) {
      // Asked first, so that an "already gone" comes from the server and not from a cache.
      _ = try files.stamp(of: nearNew)
      try files.unlink(path(of: id))
    } catch {
      switch error.code {
      case ENOENT where (try? files.exists(layout.new)) == true: return
      case EACCES, EPERM, EROFS: throw .notWritable(errno: error.code)
      default: throw .looking(error)
      }
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
      let found = try look(after: head, .files, limit: 100)
      guard let last = found.last else { return nil }
      if let commit = found.first(where: { $0.id == id }) { return commit }
      head = last.head
    }
  }

  @discardableResult
  package func removeLeftovers(
    olderThan age: Int, _ effort: Effort
  ) throws(LogError) -> Clearing {
    let oldest = try time(before: age)
    do throws(Errno) {
      var broom = Broom(files, effort)
      for name in try files.names(in: layout.new) where BoardLayout.isPassing(name) {
        guard broom.mayGoOn() else { break }
        try remove(name, ifUntouchedSince: oldest, &broom)
      }
      return broom.clearing
    } catch {
      throw .preparing(error)
    }
  }

  private func remove(
    _ name: String, ifUntouchedSince oldest: Int64, _ broom: inout Broom
  ) throws(Errno) {
    let path = "\(layout.new)/\(name)"
    do {
      let stamp = try files.stamp(of: path)
      let isPruned = stamp.isFolder && BoardLayout.isCommit(name)
      guard isPruned || stamp.modified <= oldest else { return }
      try broom.remove(path)
    } catch  where [ENOENT, ENOTEMPTY, EEXIST].contains(error.code) {
      // Others clear away too, or hold a file open.
    }
  }

  /// Nanoseconds since 1970 by the server's clock, which stamps the files, so many seconds ago.
  func time(before age: Int) throws(LogError) -> Int64 {
    try serverTime() - Int64(age) * 1_000_000_000
  }

  private func serverTime() throws(LogError) -> Int64 {
    let probe = try write([], as: .random())
    defer { discard(probe) }
    do throws(Errno) {
      return try files.stamp(of: probe.path).modified
    } catch {
      throw .looking(error)
    }
  }
}
