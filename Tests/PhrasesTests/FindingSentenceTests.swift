import Glibc
import Phrases
import Sharing
import Testing

struct FindingSentenceTests {
  private static let board = BoardIdentity(id: .random())

  private static let kinds: [ShareKind] = [
    .nfs(version: "4.2"), .smb(version: "3.1.1"), .localDisk, .memory, .container,
    .withoutHardLinks, .unproven,
  ]
  private static let mounts: [MountFinding] =
    kinds.map {
      .share(Mount(point: "/mnt", type: "somefs", source: "fs01:/p", options: []), $0)
    } + [
      .unknown, .readOnly, .remembersMissingNames, .oldDialect, .withoutLocks(option: "nobrl"),
      .looseCache, .sharedLeases(people: 3), .sharedLeases(people: 1),
    ]
  private static let folders: [FolderFinding] = [
    .board(board), .empty, .otherFiles, .notYet(above: "/mnt"), .noSuchFolder, .notAFolder,
    .formatMissing, .formatDamaged, .formatNewer(found: 2, known: 1), .boardGone,
    .otherBoard(found: board, expected: board), .unreadable(errno: EACCES),
    .copiedAbout(by: .syncthing, sign: "/mnt/.stfolder"),
    .room(Room(freeBytes: 1 << 40, allBytes: 1 << 41, freeFiles: 60_000)),
    .room(Room(freeBytes: 1 << 20, allBytes: 1 << 41, freeFiles: nil)),
  ]
  private static let rights: [RightsFinding] = [
    .mayWrite, .mayWriteAsRoot, .mayNotWrite(folder: ""), .missing(folder: "new"),
    .onlyOwnerWrites(folders: [".", "new"]),
  ]
  private static let probes: [ProbeFinding] = [
    .exclusive, .notExclusive, .noHardLinks(errno: EPERM), .readsOther, .notWritable(errno: EROFS),
    .full(errno: ENOSPC), .failed(.fsync, errno: EIO), .pace(question: 5000, commit: 40_000),
    .pace(question: 50, commit: 3_000_000), .seen(after: 400), .notSeen(within: 5_000_000),
    .clock(ahead: 0, margin: 10_000), .clock(ahead: 90_000_000, margin: 10_000),
    .clock(ahead: -2_000_000, margin: 10_000), .leftBehind(path: "/mnt/new/x"),
    .exclusiveTogether(races: 10, won: 4), .seenElsewhere(after: 30_000),
    .seenElsewhere(after: 3_000_000), .nobodyCame(within: 60_000_000), .otherWentAway,
  ]
  private static let chains: [ChainFinding] = [
    .empty, .whole(first: 1, last: 4307), .whole(first: 1, last: 1),
    .broken(number: 3, .wrongDigest), .broken(number: 3, .newerFormat(2)), .hole(number: 3),
    .unreadable(number: 3, errno: EIO), .unreadable(number: nil, errno: EIO),
    .startsOddly(number: 17), .strangers(count: 1, example: "x"),
    .strangers(count: 2, example: "x"), .falseCopies(count: 1, first: 7),
    .falseCopies(count: 2, first: 7),
    .leftovers(count: 0, old: 0), .leftovers(count: 1, old: 0), .leftovers(count: 3, old: 2),
  ]
  private static let snapshots: [SnapshotFinding] = [
    .sound(checked: 3, all: 9, newest: 4000), .sound(checked: 2, all: 2, newest: 500), .none,
    .damaged(number: 500), .unreadable(number: 500, errno: EIO),
    .newerFormat(number: 500, found: 2, known: 1), .otherBoard(number: 500),
    .offChain(number: 500), .beyondChain(number: 500, last: 3), .notChecked(errno: ENOSPC),
  ]
  private static let replicas: [ReplicaFinding] = [
    .none, .current(number: 3), .behind(number: 3, last: 4), .ahead(number: 4, last: 3),
    .offChain(number: 3), .unusable, .unanswered(count: 1), .unanswered(count: 2),
  ]
  private static let terminals: [TerminalFinding] = [
    .fit(name: "xterm-256color", colours: 256, columns: 120, rows: 40),
    .fit(name: "vt100", colours: 0, columns: 80, rows: 24),
    .unknown(name: "bla"),
    .canDoTooLittle(name: "dumb"),
    .tooSmall(columns: 40, rows: 10, leastColumns: 60, leastRows: 16), .otherCharacters,
  ]
  private static let steps: [CheckupStep] = [
    .folder, .publishing, .meeting, .chain(done: 1, all: 2), .leftovers, .snapshot(number: 500),
    .replica,
  ]

  private static var all: [Finding] {
    mounts.map(Finding.mount) + folders.map(Finding.folder) + rights.map(Finding.rights)
      + probes.map(Finding.probe) + chains.map(Finding.chain)
      + snapshots.map(Finding.snapshots) + replicas.map(Finding.replica)
      + terminals.map(Finding.terminal) + [.noAnswer(.publishing, seconds: 30)]
  }

  @Test func `every finding has a sentence`() {
    for finding in Self.all { expectSound { $0.sentence(finding) } }
  }

  @Test func `whatever is not fit says what to do`() {
    let nl = Phrases(.nl)
    for finding in Self.all where finding.mark != .fit && finding != .mount(.unknown) {
      #expect(nl.advice(finding) != nil, "\(finding)")
    }
    for finding in Self.all where nl.advice(finding) != nil {
      expectSound { $0.advice(finding) ?? "" }
    }
  }

  @Test func `every topic, step and verdict has words`() {
    for topic in Topic.allCases where ![.share, .terminal].contains(topic) {
      expectSoundWord { $0.title(topic) }
    }
    for step in Self.steps { expectSoundWord { $0.doing(step) } }
    for mark in Mark.allCases { expectSound { $0.verdict(mark, sign: "!") } }
  }

  @Test func `short times and large disks read as people say them`() {
    let nl = Phrases(.nl)
    #expect(
      [40, 440, 9_949, 12_400, 999_400, 1_500_000, 90_000_000].map(nl.lapse)
        == ["0,1 ms", "0,4 ms", "9,9 ms", "12 ms", "999 ms", "1,5 s", "1 min"])
    #expect(
      [812_400_000_000, 1_540_000_000, 90_000_000].map(nl.size(bytes:))
        == ["812 GB", "1,5 GB", "90 MB"])
  }
}
