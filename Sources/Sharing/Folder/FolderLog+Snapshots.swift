import Crypto
import Glibc

extension FolderLog {
  private static let chunk = 1 << 20

  package func snapshots() throws(LogError) -> [Int] {
    do throws(Errno) {
      return try files.names(in: layout.root).compactMap(BoardLayout.snapshotNumber)
        .sorted(by: >)
    } catch {
      throw .looking(error)
    }
  }

  package func publishSnapshot(localFile: String, number: Int) throws(LogError) {
    let source = try openLocal(localFile, .read)
    defer { files.closeQuietly(source) }
    let underway = try begin(layout.new(.random()))
    defer { discard(underway) }

    let written = try copy(
      from: source, { .localFile(path: localFile, errno: $0.code) },
      to: underway.descriptor, LogError.preparing)
    guard try digest(of: underway.path) == written else { throw .snapshotDiffers(number: number) }
    try publish(underway, asSnapshot: number)
    try checkNotForgotten(number)
  }

  /// Whoever forgot the commits before it meanwhile has not seen this snapshot.
  private func checkNotForgotten(_ number: Int) throws(LogError) {
    guard number > 0, let newest = try snapshots().first, newest > number else { return }
    if try isThere(layout.commit(number)), try !isMarkedPruned(number) { return }
    try? files.unlink(layout.snapshot(number))
    throw .prunedPast(number: number, snapshot: newest)
  }

  package func copySnapshot(_ number: Int, to localFile: String) throws(LogError) {
    let source: Int32
    do throws(Errno) {
      source = try files.open(layout.snapshot(number), .read)
    } catch {
      throw error.code == ENOENT ? .noSuchSnapshot(number: number) : .looking(error)
    }
    defer { files.closeQuietly(source) }
    let target = try openLocal(localFile, .createNew)
    defer { files.closeQuietly(target) }
    do throws(LogError) {
      _ = try copy(
        from: source, LogError.looking,
        to: target, { .localFile(path: localFile, errno: $0.code) })
    } catch {
      try? files.unlink(localFile)
      throw error
    }
  }

  package func putAsideLost(after number: Int) throws(LogError) {
    try takeBackTold(after: number)
    for snapshot in try snapshots() where snapshot > number {
      guard try !isThereByNow(snapshot) else { continue }
      do throws(Errno) {
        try files.rename(layout.snapshot(snapshot), to: layout.lost(snapshot))
      } catch {
        guard error.code == ENOENT else { throw .preparing(error) }
      }
    }
  }

  private func publish(_ underway: Underway, asSnapshot number: Int) throws(LogError) {
    do throws(Errno) {
      try files.link(underway.path, as: layout.snapshot(number))
      try files.fsync(underway.descriptor)
    } catch {
      // Whoever was first had the same commits: theirs is as good.
      if error.code == EEXIST { return }
      let reason = LogError.publishing(error)
      // Nothing to settle: publishing the same snapshot again is harmless.
      throw reason.isUnclear ? .away(errno: error.code) : reason
    }
  }

  /// Copies to the end, syncs, and returns the digest of what was read.
  private func copy(
    from source: Int32, _ readError: (Errno) -> LogError,
    to target: Int32, _ writeError: (Errno) -> LogError
  ) throws(LogError) -> Digest? {
    var hash = SHA256()
    while true {
      let chunk: [UInt8]
      do throws(Errno) { chunk = try files.read(source, atMost: Self.chunk) } catch {
        throw readError(error)
      }
      if chunk.isEmpty { break }
      hash.update(data: chunk)
      do throws(Errno) { try files.writeAll(target, chunk) } catch { throw writeError(error) }
    }
    do throws(Errno) { try files.fsync(target) } catch { throw writeError(error) }
    return Digest(bytes: Array(hash.finalize()))
  }

  private func digest(of path: String) throws(LogError) -> Digest? {
    do throws(Errno) {
      let descriptor = try files.open(path, .readAnew)
      defer { files.closeQuietly(descriptor) }
      var hash = SHA256()
      while true {
        let chunk = try files.read(descriptor, atMost: Self.chunk)
        if chunk.isEmpty { return Digest(bytes: Array(hash.finalize())) }
        hash.update(data: chunk)
      }
    } catch {
      throw .looking(error)
    }
  }

  private func openLocal(_ path: String, _ mode: OpenMode) throws(LogError) -> Int32 {
    do throws(Errno) {
      return try files.open(path, mode)
    } catch {
      throw .localFile(path: path, errno: error.code)
    }
  }
}
