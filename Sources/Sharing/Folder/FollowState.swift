/// What a log remembers between polls.
struct FollowState: Sendable {
  /// The folder last asked about, as it was then.
  private var folder: String?
  private var stamp: FileStamp?
  /// The first number found missing, that is the end of the log as last seen.
  private(set) var end: Int?
  /// The number after the last one read without asking the folder, until the folder is asked.
  private var next: Next?
  /// When something last said how far the log goes: its folder, or what was told.
  private var heardAt = -trust
  private var hasLooked = false
  /// Found not to be told at this time.
  private var untoldSince: (number: Int, since: Int)?
  /// Whether waiting to be told is worth while: the last time it was.
  private(set) var isToldInTime = true
  /// Published here and not told yet.
  private var untold: (number: Int, since: Int)?
  /// The folder that was seen to hold a commit before the end; pruning only takes whole folders.
  private var holder: (folder: String, inode: UInt64)?
  // Milliseconds of uptime.
  private var movedAt = 0
  private var lookedAt = 0
  private var searchedAt: Int?
  private var checkedAt: Int?
  private var hasMovedUnexplained = false
  /// When we last published, until the folder is seen to have moved.
  private var publishedAt: Int?
  /// Our own commit is why the folder moved last.
  private(set) var hasMovedByUs = false
  /// Who had the number we wanted, read already.
  private var winner: Commit?
  var traffic = Traffic()
  /// The end was asked for late enough that nothing can have come under the same stamp.
  private var isSettled = false
  private var leaptInVainAt: Int?

  private struct Next {
    let number: Int
    let isTold: Bool
  }

  /// Time stamps are coarse and "no such file" is remembered for a while: look on for so long.
  private static let settling = 2_500
  /// How long what was found free may be saved onto without asking again: as long as a save takes.
  private static let fresh = 1_500
  /// A server whose stamps are finer than a second makes the next one after so long.
  private static let tick = 20
  /// SMB clients remember for so long that a file was missing, and a bit.
  private static let memory = 1_100
  /// Who publishes has told by then, or will not.
  private static let telling = 800
  /// How long to go by what is told, without asking whether there is more.
  private static let trust = 10_000
  /// Look this often even where the folder seems not to move.
  private static let distrust = 30_000
  /// Search for holes this often; it lists a folder, which costs SMB a second.
  private static let searching = 300_000

  /// Takes note of the folder's stamp, and says whether `number` may be there by now.
  mutating func shouldLook(
    for number: Int, in folder: String, _ stamp: FileStamp, at now: Int
  ) -> Bool {
    next = nil
    let isByUs = publishedAt.map { now - $0 < Self.settling } ?? false
    heardAt = now
    if folder != self.folder || stamp != self.stamp {
      self.folder = folder
      self.stamp = stamp
      movedAt = now
      hasMovedUnexplained = !isByUs
      hasMovedByUs = isByUs
      publishedAt = nil
      // What was the end is in doubt until somebody has looked.
      end = nil
      return true
    }
    if end != number || now - lookedAt >= Self.distrust { return true }
    return !isSettled && now - movedAt < Self.settling
  }

  /// `now` is when the question for `number` was asked.
  mutating func noteEnd(_ number: Int, at now: Int) {
    if untoldSince?.number == number { untoldSince = nil }
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

  /// Commits up to `number` were told.
  mutating func noteTold(_ number: Int, at now: Int) {
    heardAt = now
    isToldInTime = true
    end = nil
    next = Next(number: number + 1, isTold: true)
  }

  /// Nobody told in time: a full disk keeps no attributes, and other programs tell nothing.
  mutating func noteWaitedInVain() { isToldInTime = false }

  /// Whether a look may go by so many commits that were told.
  ///
  /// Who died between publishing and telling is noticed by asking now and then, as is whoever
  /// publishes and does not tell.
  mutating func isEnough(told count: Int, at now: Int) -> Bool {
    guard count > 0 || now - heardAt < Self.trust else { return false }
    traffic.note(found: count, at: now)
    return true
  }

  /// Whether to leave it to the next look to open the file of `number`, which was not told yet.
  ///
  /// Not at the first look: who has just opened the board wants to know how it stands.
  mutating func mayStillBeTold(_ number: Int, at now: Int) -> Bool {
    defer { hasLooked = true }
    guard hasLooked, isToldInTime else { return false }
    if untoldSince?.number != number { untoldSince = (number, now) }
    return untoldSince.map { now - $0.since < Self.telling } ?? false
  }

  /// `number` was read from its file; whoever had left it to be told waited in vain.
  mutating func noteFoundUntold(_ number: Int) {
    if untoldSince?.number == number { noteWaitedInVain() }
    untoldSince = nil
  }

  /// Whether `number`, just published, is told at once; otherwise later.
  mutating func mustTell(_ number: Int, at now: Int) -> Bool {
    untold = traffic.isBusy ? nil : (number, now)
    return untold == nil
  }

  /// Who was stopped in between tells nobody any more: they have read it from its file.
  mutating func takeUntold(at now: Int) -> Int? {
    defer { untold = nil }
    return untold.flatMap { now - $0.since < Self.settling ? $0.number : nil }
  }

  /// Another client has the number we took for the end.
  mutating func note(winner: Commit, at now: Int) {
    self.winner = winner
    traffic.note(found: 1, at: now)
    end = nil
    next = Next(number: winner.number + 1, isTold: false)
  }

  /// What speaks for `number` being the next one.
  func chance(of number: Int, at now: Int) -> Chance {
    if number == end, isFresh(at: now) { return .seenFree }
    guard let next, next.number == number, !BoardLayout.beginsFolder(number) else {
      return .unknown
    }
    return next.isTold ? .told : .afterWinner
  }

  /// A server that lost the end of its log since looks the same to who goes by what is told.
  private func isFresh(at now: Int) -> Bool { now - max(lookedAt, heardAt) < Self.fresh }

  enum Chance {
    /// It was asked for and not there.
    case seenFree
    /// The one before it was read from its file a moment ago: it is not pruned, nor is the next one
    /// of its folder.
    case afterWinner
    /// The one before it was told.
    case told
    case unknown
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
  ///
  /// In any doubt the commit before it is asked for again as well: a log can lose its end while its
  /// folder stays the one it was.
  mutating func doubt(at now: Int) -> Doubt {
    guard let checkedAt, now - checkedAt < Self.distrust else {
      holder = nil
      return .old
    }
    defer { hasMovedUnexplained = false }
    if hasMovedUnexplained { holder = nil }
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
    publishedAt = now
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
