import Glibc

extension FolderLog {
  /// Whoever closes the board waits for it; what is left over goes the next time.
  private static let foldersAtOnce = 2

  package func prunable(before number: Int, olderThan age: Int) throws(LogError) -> Prunable {
    let folders = try commitFolders()
    let oldest = try time(before: age)
    var gone: [Int] = []
    for folder in folders.prefix(Self.foldersAtOnce) where folder == (gone.last ?? folder - 1) + 1 {
      let last = BoardLayout.numbers(in: folder).upperBound
      guard last < number, try isUntouched(layout.commit(last), since: oldest) else { break }
      gone.append(folder)
    }
    guard let lowest = folders.first else { return Prunable(folders: [], snapshots: []) }
    // A snapshot is kept as long as the commits that follow it.
    let first =
      gone.last.map { BoardLayout.numbers(in: $0).upperBound + 1 }
      ?? BoardLayout.numbers(in: lowest).lowerBound
    return Prunable(folders: gone, snapshots: try snapshots().filter { $0 < first })
  }

  package func prune(_ prunable: Prunable) throws(LogError) {
    for folder in prunable.folders.sorted() { try remove(folder: folder) }
    for snapshot in prunable.snapshots.sorted() { try remove(layout.snapshot(snapshot)) }
  }

  package func hasStood(_ number: Int, for age: Int) throws(LogError) -> Bool {
    try isUntouched(layout.commit(number), since: try time(before: age))
  }

  @discardableResult
  package func forget(before number: Int) throws(LogError) -> Bool {
    guard try !hasForgotten(before: number) else { return false }
    for folder in try commitFolders() where BoardLayout.numbers(in: folder).upperBound < number {
      try remove(folder: folder)
    }
    try markPruned(before: number)
    // What others have under way may hold what is to be forgotten; they find it gone and settle.
    try removeLeftovers(olderThan: 0)
    try removeLost()
    // Last, oldest first: as long as one is there, the next time knows that something is left.
    for snapshot in try snapshots().reversed() where snapshot < number {
      try remove(layout.snapshot(snapshot))
    }
    return true
  }

  private func hasForgotten(before number: Int) throws(LogError) -> Bool {
    if try commitFolders().contains(where: { BoardLayout.numbers(in: $0).upperBound < number }) {
      return false
    }
    if try snapshots().contains(where: { $0 < number }) { return false }
    let isFirst = number == 1 || number.isMultiple(of: BoardLayout.perFolder)
    return try isFirst ? true : isMarkedPruned(number - 1)
  }

  /// Numbers of the folders of commits, lowest first.
  private func commitFolders() throws(LogError) -> [Int] {
    do throws(Errno) {
      return try files.names(in: layout.commits).compactMap { BoardLayout.number($0, digits: 5) }
        .sorted()
    } catch {
      throw .looking(error)
    }
  }

  private func isUntouched(_ path: String, since oldest: Int64) throws(LogError) -> Bool {
    do throws(Errno) {
      return try files.stamp(of: path).modified <= oldest
    } catch {
      guard error.code == ENOENT else { throw .looking(error) }
      return false
    }
  }
}

// MARK: - Removing

extension FolderLog {
  /// Takes a folder of commits away in one step, to where nothing counts: it goes with the leftovers.
  ///
  /// From that step on no `link` can reach it, however long its request was under way.
  private func remove(folder: Int) throws(LogError) {
    let name = layout.new(.random())
    do throws(Errno) {
      try files.rename(layout.folder(of: folder * BoardLayout.perFolder), to: name)
    } catch {
      // Another client prunes too.
      guard error.code == ENOENT else { throw .preparing(error) }
    }
  }

  /// Snapshots of what the log has lost, put aside.
  private func removeLost() throws(LogError) {
    let names: [String]
    do throws(Errno) { names = try files.names(in: layout.root) } catch { throw .looking(error) }
    for name in names where BoardLayout.isLost(name) { try remove("\(layout.root)/\(name)") }
  }

  private func remove(_ path: String) throws(LogError) {
    do throws(Errno) {
      try files.unlink(path)
    } catch {
      guard error.code == ENOENT else { throw .preparing(error) }
    }
  }

  /// Puts a mark in place of every commit before `number` in its folder, the oldest first.
  ///
  /// Each changes in one step, so that its number is never free.
  private func markPruned(before number: Int) throws(LogError) {
    let first = max(1, BoardLayout.numbers(in: number / BoardLayout.perFolder).lowerBound)
    guard first < number else { return }
    let mark = try write(PrunedMark.bytes, as: .random())
    defer { discard(mark) }
    do throws(Errno) {
      for place in first..<number {
        let name = layout.new(.random())
        try files.link(mark.path, as: name)
        try files.rename(name, to: layout.commit(place))
      }
    } catch {
      throw .preparing(error)
    }
  }
}
