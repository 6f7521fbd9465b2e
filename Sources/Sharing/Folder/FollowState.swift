/// What a log remembers between polls.
struct FollowState: Sendable {
  /// The folder last asked about, as it was then.
  private var folder: String?
  private var stamp: FileStamp?
  /// The first number found missing, that is the end of the log as last seen.
  private(set) var end: Int?
  /// The folder that was seen to hold a commit before the end; pruning only takes whole folders.
  private var holder: (folder: String, inode: UInt64)?
  // Milliseconds of uptime.
  private var movedAt = 0
  private var lookedAt = 0
  private var searchedAt: Int?
  private var checkedAt: Int?
  private var hasMovedUnexplained = false
  private var willMoveByUs = false
  /// Who had the number we wanted, read already.
  private var winner: Commit?
  var traffic = Traffic()
  /// The end was asked for late enough that nothing can have come under the same stamp.
  private var isSettled = false
  private var leaptInVainAt: Int?

  /// Time stamps are coarse and "no such file" is remembered for a while: look on for so long.
  private static let settling = 2_500
  /// A server whose stamps are finer than a second makes the next one after so long.
  private static let tick = 20
  /// SMB clients remember for so long that a file was missing, and a bit.
  private static let memory = 1_100
  /// Look this often even where the folder seems not to move.
  private static let distrust = 30_000
  /// Search for holes this often; it lists a folder, which costs SMB a second.
  private static let searching = 300_000

  /// Takes note of the folder's stamp, and says whether `number` may be there by now.
  mutating func shouldLook(
    for number: Int, in folder: String, _ stamp: FileStamp, at now: Int
  ) -> Bool {
    if folder != self.folder || stamp != self.stamp {
      self.folder = folder
      self.stamp = stamp
      movedAt = now
      hasMovedUnexplained = !willMoveByUs
      willMoveByUs = false
      // What was the end is in doubt until somebody has looked.
      end = nil
      return true
    }
    if end != number || now - lookedAt >= Self.distrust { return true }
    return !isSettled && now - movedAt < Self.settling
  }

  /// `now` is when the question for `number` was asked.
  mutating func noteEnd(_ number: Int, at now: Int) {
    end = number
    lookedAt = now
    let wasGuessed = leaptInVainAt.map { now - $0 < Self.memory } ?? false
    isSettled = !wasGuessed && stamp?.isFine == true && now - movedAt >= Self.tick
  }

  /// A later number was asked for and is remembered as missing.
  mutating func noteLeapInVain(at now: Int) { leaptInVainAt = now }

  /// A commit was seen in the folder last asked about.
  mutating func noteHolder() {
    guard let folder, let stamp else { return }
    holder = (folder, stamp.inode)
  }

  /// True while `folder`, last asked about, is the very one in which a commit was seen.
  func isHolder(_ folder: String) -> Bool {
    guard let holder, let stamp else { return false }
    return holder.folder == folder && self.folder == folder && holder.inode == stamp.inode
  }

  /// Commits were read without asking the folder; there may be more.
  mutating func noteHit(at now: Int) {
    traffic.noteHit(at: now)
    end = nil
  }

  /// Another client has the number we took for the end.
  mutating func note(winner: Commit) {
    self.winner = winner
    end = nil
  }

  /// The winner, if it is what comes after `head`; handed out once.
  mutating func takeWinner(after head: Head) -> Commit? {
    defer { winner = nil }
    guard let winner, winner.number == head.number + 1, winner.previous == head.digest else {
      return nil
    }
    return winner
  }

  /// What speaks against a number found missing being the end; asked once.
  mutating func doubt(at now: Int) -> Doubt {
    guard let checkedAt, now - checkedAt < Self.distrust else { return .old }
    defer { hasMovedUnexplained = false }
    return hasMovedUnexplained ? .moved : .none
  }

  /// The folder moved, and neither we nor a commit that was read explains it.
  var isInDoubt: Bool { hasMovedUnexplained }

  /// Holes come from hands and backups, seldom; looking for them must cost planners little.
  enum Doubt {
    /// What moved the folder is known.
    case none
    /// The folder moved, and neither we nor the commit expected did it.
    case moved
    /// Nobody has looked for half a minute.
    case old
  }

  /// The commit looked for was there: that is why the folder moved.
  mutating func noteRead() {
    hasMovedUnexplained = false
  }

  /// Our own commit is why the folder will have moved.
  mutating func notePublished(_ number: Int, at now: Int) {
    noteEnd(number + 1, at: now)
    isSettled = false
    willMoveByUs = true
  }

  mutating func noteChecked(at now: Int) {
    checkedAt = now
  }

  /// The next end is checked, whenever the last one was.
  mutating func distrust() {
    checkedAt = nil
  }

  mutating func shouldSearchForHoles(at now: Int) -> Bool {
    if let searchedAt, now - searchedAt < Self.searching { return false }
    searchedAt = now
    return true
  }
}
