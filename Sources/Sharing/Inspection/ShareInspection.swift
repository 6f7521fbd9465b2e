import Glibc

/// Looks at what a board needs of the share it lies on, or is to lie on.
///
/// Nothing is left behind; apart from the probe's own files nothing is written.
package struct ShareInspection {
  /// Absolute.
  package let path: String
  /// The board this machine has a copy of from this path.
  private let expected: BoardIdentity?
  private let files: any InspectionLayer
  private let tell: (CheckupEvent) -> Void

  package init(
    _ path: String, expected: BoardIdentity?, files: any InspectionLayer,
    tell: @escaping (CheckupEvent) -> Void
  ) {
    self.path = path
    self.expected = expected
    self.files = files
    self.tell = tell
  }

  private func found(_ finding: Finding) { tell(.found(finding)) }
}

extension ShareInspection {
  /// Mount, folder, room and the programs that must keep away from it.
  package func lookAround() -> (place: Place, kind: ShareKind) {
    tell(.doing(.folder))
    // Before anything that may hang, so that a silent share is at least named.
    let guess = mount(of: path)
    if let guess, ShareKind(of: guess).isShared { report(guess) }
    let real: String
    do throws(Errno) { real = try realPath() } catch {
      if guess.map({ !ShareKind(of: $0).isShared }) ?? true { report(guess) }
      found(.folder(.unreadable(errno: error.code)))
      return (.nothing, kind(guess))
    }
    let mount = mount(of: real)
    if mount != guess || mount.map({ !ShareKind(of: $0).isShared }) ?? true { report(mount) }

    let (place, finding) = look()
    found(.folder(finding))
    guard place != .nothing else { return (.nothing, kind(mount)) }
    if let room = try? files.room(at: folder(place)) { found(.folder(.room(room))) }
    let sync = SyncInspection(path: real, mountPoint: mount?.point ?? "/", files: files).look()
    if let sync { found(.folder(sync)) }
    return (place, kind(mount))
  }

  private func mount(of path: String) -> Mount? {
    (try? files.mountInfo()).flatMap { MountTable($0).mount(of: path) }
  }

  private func report(_ mount: Mount?) {
    let findings = mount.map { MountFinding.all(of: $0, people: files.people()) } ?? [.unknown]
    for finding in findings { found(.mount(finding)) }
  }

  private func kind(_ mount: Mount?) -> ShareKind {
    mount.map { ShareKind(of: $0) } ?? .unproven
  }

  /// Where there is nothing yet, the path above it; a share that does not answer throws.
  private func realPath() throws(Errno) -> String {
    for candidate in [path, PlaceInspection.above(path)] {
      do throws(Errno) { return try files.resolved(candidate) } catch {
        guard [ENOENT, ENOTDIR, EACCES, ELOOP].contains(error.code) else { throw error }
      }
    }
    return path
  }

  /// What lies there, held against the board that used to.
  private func look() -> (Place, FolderFinding) {
    let (place, finding) = PlaceInspection(path: path, files: files).look()
    guard let expected else { return (place, finding) }
    switch place {
    case .candidate: return (.nothing, .boardGone)
    case .nothing: return (place, finding == .noSuchFolder ? .boardGone : finding)
    case .board(let identity?) where identity.id != expected.id:
      return (place, .otherBoard(found: identity, expected: expected))
    case .board, .newerBoard: return (place, finding)
    }
  }

  private func folder(_ place: Place) -> String {
    if case .candidate(let folder) = place { folder } else { path }
  }
}

extension ShareInspection {
  /// Tries publishing where nothing counts.
  ///
  /// Returns the nanoseconds the server's clock is ahead, and whether files could be made.
  package func probe(_ place: Place) -> (ahead: Int64, mayWrite: Bool) {
    tell(.doing(.publishing))
    let findings: [ProbeFinding]
    switch place {
    case .board, .newerBoard:
      findings = ShareProbe(in: BoardLayout(root: path).new, files: files).run()
    case .candidate(let folder): findings = ShareProbe.tryOut(folder, files: files)
    case .nothing: return (0, false)
    }
    var ahead: Int64 = 0
    var mayWrite = true
    for finding in findings {
      if case .clock(let microseconds, _) = finding { ahead = Int64(microseconds) * 1000 }
      if case .notWritable = finding { mayWrite = false }
      found(.probe(finding))
    }
    return (ahead, mayWrite)
  }

  /// Tries the share with a second machine that does the same; waits so many seconds for it.
  package func meetAnother(_ place: Place, patience seconds: Int) {
    tell(.doing(.meeting))
    let folder: String
    switch place {
    case .board, .newerBoard: folder = BoardLayout(root: path).new
    case .candidate(let candidate): folder = candidate
    case .nothing: return
    }
    let meeting = Meeting(in: folder, patience: seconds * 1000, files: files)
    for finding in meeting.run() { found(.probe(finding)) }
  }

  /// The snapshots' numbers, newest first; none when the folder cannot be listed.
  package func snapshotNumbers() -> [Int] {
    ((try? files.names(in: path)) ?? []).compactMap(BoardLayout.snapshotNumber).sorted(by: >)
  }

  /// Walks the chain; `wanted` are the numbers whose digests are to be kept.
  package func walkChain(newestSnapshot: Int, wanted: Set<Int>) -> ChainReport {
    let walk = ChainWalk(at: path, newestSnapshot: newestSnapshot, wanted: wanted, files: files)
    let report = walk.run { tell(.doing(.chain(done: $0, all: $1))) }
    for finding in report.findings { found(.chain(finding)) }
    return report
  }

  /// Who may write; `last` is the last commit's number.
  package func lookAtRights(kind: ShareKind, last: Int) {
    let layout = BoardLayout(root: path)
    found(.rights(RightsInspection(layout: layout, kind: kind, files: files).look(last: last)))
  }

  /// What dead writers left; `ahead` is what the server's clock is, nanoseconds.
  package func lookForLeftovers(ahead: Int64) {
    tell(.doing(.leftovers))
    let layout = BoardLayout(root: path)
    let now = files.wallClock() + ahead
    if let finding = try? Leftovers.look(layout, now: now, files) { found(.chain(finding)) }
  }

  /// Copies a snapshot as it lies on the share, whatever FORMAT says, to a new local file.
  package func copySnapshot(_ number: Int, to localFile: String) throws(LogError) {
    tell(.doing(.snapshot(number: number)))
    let log = FolderLog(
      identity: expected ?? BoardIdentity(id: .random()), layout: BoardLayout(root: path),
      files: files, fileSystem: .local)
    try log.copySnapshot(number, to: localFile)
  }
}
