import Glibc

extension FolderLog {
  /// The next `distance` commits by way of the last of them; none when that is not there, or anything
  /// at all is in the way: then they are read one by one, which finds out what.
  func leap(_ distance: Int, after head: Head) -> [Commit] {
    let number = head.number + distance
    // Of the folder of the next one alone: who begins another has more to look at.
    guard (1...FolderLog.furthestLeap).contains(distance),
      layout.folder(of: number) == layout.folder(of: head.number + 1)
    else {
      return []
    }
    guard let parts = try? parts(from: number, backTo: head), !parts.isEmpty else {
      let now = files.uptime()
      state.withLock { $0.noteLeapInVain(at: now) }
      return []
    }
    noteRecent(parts.reversed())
    return parts.reversed().map(\.commit)
  }

  /// A few files' worth of copies.
  private static let furthestLeap = 64

  /// Newest first; empty when they do not lead to `head`.
  private func parts(from number: Int, backTo head: Head) throws -> [CommitFile.Part] {
    var parts: [CommitFile.Part] = []
    var next = Head?.none
    while parts.last?.commit.headBefore != head {
      let number = next?.number ?? number
      guard number > head.number,
        let bytes = try files.contents(of: path(of: number), atMost: CommitFile.mostBytes)
      else { return [] }
      let found = try CommitFile.chain(in: bytes, endingAt: number)
        .prefix { $0.commit.number > head.number }
      guard let first = found.first, let last = found.last,
        next == nil || first.commit.head == next
      else { return [] }
      parts += found
      next = last.commit.headBefore
    }
    return parts
  }

  func noteRecent(_ parts: some Sequence<CommitFile.Part>) {
    let now = files.uptime()
    recent.withLock { recent in
      for part in parts { recent.note(part, at: now) }
    }
  }

  package func forgetCopies(before number: Int) {
    recent.withLock { $0.forget(before: number) }
  }
}
