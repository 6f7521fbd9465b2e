/// What one author can take back, and take back again; read off the log, so it outlives the program.
struct UndoStacks: Equatable {
  /// Commits that are looked at, newest first.
  static let depth = 1000

  /// Numbers of the author's commits that still stand, oldest first.
  private(set) var undo: [Int] = []
  /// Numbers of the author's undos, oldest first.
  private(set) var redo: [Int] = []

  /// `entries` are oldest first.
  init(of author: String, _ entries: [CommitEntry]) {
    for entry in entries { take(entry, isOwn: entry.author == author) }
  }

  private mutating func take(_ entry: CommitEntry, isOwn: Bool) {
    guard let taken = entry.undoes else {
      guard isOwn else { return }
      undo.append(entry.number)
      redo = []
      return
    }
    let wasUndo = redo.contains(taken)
    undo.removeAll { $0 == taken }
    redo.removeAll { $0 == taken }
    guard isOwn else { return }
    if wasUndo { undo.append(entry.number) } else { redo.append(entry.number) }
  }
}
