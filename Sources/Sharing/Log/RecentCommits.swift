/// The last commits read or published here, kept as they lie in the folder for the next to carry along.
///
/// Readers who look every second or two are spared a file for each commit that came in between; at the
/// pace of people there is nothing recent, and files stay small.
struct RecentCommits: Sendable {
  private struct Entry: Sendable {
    let head: Head
    let bytes: [UInt8]
    /// Milliseconds of uptime.
    let notedAt: Int
  }

  /// Consecutive, oldest first.
  private var entries: [Entry] = []

  static let most = 16
  /// All copies in one file.
  static let mostBytes = 32 << 10
  /// Older than that, every reader who is there has read it; milliseconds.
  static let recent = 10_000

  mutating func note(_ part: CommitFile.Part, at now: Int) {
    let (commit, last) = (part.commit, entries.last)
    guard last?.head != commit.head else { return }
    if last?.head != commit.headBefore { entries = [] }
    entries.append(Entry(head: commit.head, bytes: Array(part.bytes), notedAt: now))
    entries = entries.suffix(RecentCommits.most)
  }

  /// The copies for the commit after `head`, newest first.
  func copies(before head: Head, at now: Int) -> [UInt8] {
    guard entries.last?.head == head else { return [] }
    var copies: [UInt8] = []
    for entry in entries.reversed() {
      guard now - entry.notedAt <= RecentCommits.recent,
        copies.count + entry.bytes.count <= RecentCommits.mostBytes
      else { break }
      copies += entry.bytes
    }
    return copies
  }

  /// Commit `number` and those before it down to `first` that fit, newest first; empty when it is not
  /// the last one here or too large itself.
  func latest(_ number: Int, downTo first: Int, atMost most: Int) -> [UInt8] {
    guard entries.last?.head.number == number else { return [] }
    var bytes: [UInt8] = []
    for entry in entries.reversed() {
      guard entry.head.number >= first, bytes.count + entry.bytes.count <= most else { break }
      bytes += entry.bytes
    }
    return bytes
  }

  mutating func forget(before number: Int) {
    entries.removeAll { $0.head.number < number }
  }
}
