import Glibc

/// Commits told beside their files, where many save and many follow on SMB.
///
/// An SMB server lends a file to whoever opens it and takes it back from all when another does: sixty who
/// open each new commit wait half a second for it. An attribute is read without opening anything, in
/// one round trip. So who has published puts the commit, and those right before it, into an attribute
/// of an empty folder: a file would be lent to whoever makes it. Like the copies in commits' files it is a courtesy: the chain proves
/// what is told, and what is missing, late or wrong is read from the files.
extension FolderLog {
  package func commitsAhead(of head: Head) -> [Commit]? {
    guard state.withLock({ $0.traffic.isBusy }), let found = allTold(after: head) else {
      return nil
    }
    let now = files.uptime()
    let isEnough = state.withLock { state in
      if let last = found.last { state.noteTold(last.number, at: now) }
      return state.isEnough(told: found.count, at: now)
    }
    return isEnough ? found : nil
  }

  /// Oldest first; nil when nobody can be asked.
  func allTold(after head: Head) -> [Commit]? {
    guard fileSystem.lendsFiles else { return nil }
    var found: [Commit] = []
    while found.count < FolderLog.furthest {
      let last = found.last?.head ?? head
      guard let more = told(after: last) else { return found.isEmpty ? nil : found }
      found += more
      guard let newest = more.last, BoardLayout.isLastOfPlace(newest.number) else { break }
    }
    return found
  }

  /// The commit that has the number after `head`, where winners tell before anybody opens their file.
  ///
  /// Adds to `waited` the milliseconds between asking.
  func toldHolder(after head: Head, _ waited: inout Int) -> Commit? {
    guard fileSystem.lendsFiles, state.withLock({ $0.traffic.isBusy }) else { return nil }
    // Whoever won is about to tell: to open the file meanwhile would make the server take it from
    // the one who has just written it. Who has lost waits before trying again in any case.
    let pauses = state.withLock { $0.isToldInTime } ? 4 : 0
    for attempt in 1...(pauses + 1) {
      guard let found = told(after: head) else { return nil }
      if let last = found.last {
        let now = files.uptime()
        state.withLock { $0.noteTold(last.number, at: now) }
        return found.first
      }
      guard attempt <= pauses else { break }
      let pause = attempt * .random(in: 50...150)
      files.pause(milliseconds: pause)
      waited += pause
    }
    state.withLock { $0.noteWaitedInVain() }
    return nil
  }

  /// Once around all places; who is further behind reads files.
  private static let furthest = BoardLayout.places * BoardLayout.perPlace
  /// What an attribute can hold on most servers, in bytes.
  private static let mostTold = 3_800

  /// Oldest first; empty when nothing that follows `head` is told at its place, nil when that cannot
  /// be asked.
  private func told(after head: Head) -> [Commit]? {
    let number = head.number + 1
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try files.attribute(of: near(ahead: number))
    } catch {
      // Nothing was told there yet.
      if error.code == ENODATA { return [] }
      openAhead[BoardLayout.place(of: number)].close()
      return error.code == ENOENT ? [] : nil
    }
    if let number = FolderLog.numberInFile(bytes) { return leap(number - head.number, after: head) }
    guard let parts = try? CommitFile.chain(in: bytes) else { return [] }
    let newer = parts.prefix { $0.commit.number > head.number }
    guard let newest = newer.first, let oldest = newer.last else { return [] }
    guard oldest.commit.headBefore == head else {
      // Not all fitted: they are copied in the last one's file.
      return leap(newest.commit.number - head.number, after: head)
    }
    noteRecent(newer.reversed())
    return newer.reversed().map(\.commit)
  }

  /// What all who come would ask for in vain twice over, until somebody tells.
  func makePlaces() {
    guard fileSystem.lendsFiles else { return }
    for place in 0..<BoardLayout.places {
      try? files.mkdir(layout.ahead(place * BoardLayout.perPlace))
    }
  }

  /// For everybody who looks after this; where many save at once, before anybody opens the file.
  func tellPublished(_ number: Int) {
    let now = files.uptime()
    if state.withLock({ $0.mustTell(number, at: now) }) { tell(number) }
  }

  /// What could wait until nobody waits for it.
  func tellLater() {
    let now = files.uptime()
    if let number = state.withLock({ $0.takeUntold(at: now) }) { tell(number) }
  }

  /// With those right before it; what the share has no room for is told shorter.
  ///
  /// A small disk keeps less than a thousand bytes of attributes for a folder, a full one next to nothing.
  private func tell(_ number: Int) {
    guard fileSystem.lendsFiles else { return }
    let group = number / BoardLayout.perPlace * BoardLayout.perPlace
    let (together, alone) = recent.withLock { recent in
      (
        recent.latest(number, downTo: group, atMost: FolderLog.mostTold),
        recent.latest(number, downTo: number, atMost: FolderLog.mostTold)
      )
    }
    var refused = Int.max
    for bytes in [together, alone, FolderLog.inFile(number)] {
      guard !bytes.isEmpty, bytes.count < refused else { continue }
      if hasRoom(for: bytes, of: number) { return }
      refused = bytes.count
    }
  }

  /// What is told of a commit too long to be told: that its file is there.
  private static func inFile(_ number: Int) -> [UInt8] { Array("file \(number)".utf8) }

  private static func numberInFile(_ bytes: [UInt8]) -> Int? {
    guard bytes.starts(with: Array("file ".utf8)), bytes.count < 20 else { return nil }
    return HeaderFields.integer(bytes[5...])
  }

  private static func lastNumber(in bytes: [UInt8]) -> Int? {
    numberInFile(bytes) ?? (try? CommitFile.chain(in: bytes))?.first?.commit.number
  }

  /// Tells so much of `number`, as well as the share lets it; false only where room is lacking.
  private func hasRoom(for bytes: [UInt8], of number: Int) -> Bool {
    do throws(Errno) {
      try setAhead(number, to: bytes)
      return true
    } catch {
      return ![ENOSPC, EDQUOT, E2BIG, ERANGE].contains(error.code)
    }
  }

  /// Takes back what is told of later commits than `number` that are not there.
  func takeBackTold(after number: Int) throws(LogError) {
    guard fileSystem.lendsFiles else { return }
    for place in 0..<BoardLayout.places {
      let one = place * BoardLayout.perPlace
      guard let bytes = try? files.attribute(of: near(ahead: one)),
        let last = FolderLog.lastNumber(in: bytes), last > number, try !isThereByNow(last)
      else { continue }
      try? setAhead(one, to: [])
    }
  }

  private func setAhead(_ number: Int, to bytes: [UInt8]) throws(Errno) {
    do {
      try files.setAttribute(of: near(ahead: number), to: bytes)
    } catch {
      openAhead[BoardLayout.place(of: number)].close()
      guard error.code == ENOENT else { throw error }
      try? files.mkdir(layout.ahead(number))
      try files.setAttribute(of: layout.ahead(number), to: bytes)
    }
  }
}
