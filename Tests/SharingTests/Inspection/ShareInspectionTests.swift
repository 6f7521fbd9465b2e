import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

@Suite struct ShareInspectionTests {
  private let board: TestBoard
  private let local = "1 0 254:0 / / rw - ext4 /dev/vda rw"
  private let nfs = "1 0 0:5 / / rw - nfs4 fs01:/planning rw,vers=4.2"

  init() throws { board = try TestBoard() }

  /// What looking around and into the folders finds.
  private func findings(
    at path: String? = nil, expected: BoardIdentity? = nil,
    on change: (inout StagedShare.Stage) -> Void = { _ in },
    judge: @escaping @Sendable (FileCall) -> Verdict = { _ in .works }
  ) -> [Finding] {
    let share = StagedShare(
      {
        $0.mountInfo = local
        $0.room = Room(freeBytes: 1 << 40, allBytes: 1 << 41, freeFiles: nil)
        $0.mode = 0o2775
        change(&$0)
      }, judge: judge)
    var found: [Finding] = []
    let inspection = ShareInspection(path ?? board.path, expected: expected, files: share) {
      if case .found(let finding) = $0 { found.append(finding) }
    }
    let (place, kind) = inspection.lookAround()
    guard case .board = place else { return found }
    inspection.lookAtRights(kind: kind, last: 1)
    inspection.lookForLeftovers(ahead: 0)
    return found
  }

  private func folders(_ findings: [Finding]) -> [FolderFinding] {
    findings.compactMap { if case .folder(let finding) = $0 { finding } else { nil } }
      .filter { if case .room = $0 { false } else { true } }
  }

  @Test func `a sound board is fit`() {
    let found = findings()
    #expect(folders(found) == [.board(board.identity)])
    #expect(found.contains(.rights(.mayWrite)))
    #expect(found.contains(.chain(.leftovers(count: 0, old: 0))))
    #expect(found.verdict == .fit)
  }

  @Test func `a board that does not open is told apart from none`() throws {
    try board.write("planbord-board 2\nwhatever\n", to: "\(board.path)/FORMAT")
    #expect(folders(findings()) == [.formatNewer(found: 2, known: 1)])
    try board.write("planbord-board 1\nid 00\n", to: "\(board.path)/FORMAT")
    #expect(folders(findings()) == [.formatDamaged])
    try GlibcFileLayer().unlink("\(board.path)/FORMAT")
    #expect(folders(findings()) == [.formatMissing])
    #expect(folders(findings(at: "\(board.folder)/first")) == [.notAFolder])
    #expect(folders(findings(at: "/nowhere/at/all")) == [.noSuchFolder])
  }

  @Test func `a folder that may become a board`() throws {
    let empty = "\(board.folder)/empty"
    try GlibcFileLayer().mkdir(empty)
    #expect(folders(findings(at: empty)) == [.empty])
    #expect(folders(findings(at: board.folder)) == [.otherFiles])
    #expect(folders(findings(at: "\(empty)/x")) == [.notYet(above: empty)])
  }

  @Test func `an empty mount point where a board used to be is no place for a new one`() throws {
    let empty = "\(board.folder)/empty"
    try GlibcFileLayer().mkdir(empty)
    #expect(folders(findings(at: empty, expected: board.identity)) == [.boardGone])
    #expect(folders(findings(at: "\(empty)/x/y", expected: board.identity)) == [.boardGone])
  }

  @Test func `another board than this machine knows is noticed`() {
    let other = BoardIdentity(id: .random())
    #expect(
      folders(findings(expected: other)) == [.otherBoard(found: board.identity, expected: other)])
  }

  @Test(arguments: [
    (".stfolder", SyncProgram.syncthing), (".dropbox.cache", .dropbox),
    (".sync_0a1b2c3d.db", .nextcloud), ("._sync_0a1b.db", .nextcloud), (".sync", .resilio),
    (".tmp.drivedownload", .googleDrive),
  ])
  func `a folder that a sync program copies about is unsafe`(
    name: String, program: SyncProgram
  ) throws {
    let sign = "\(board.folder)/\(name)"
    try board.write("", to: sign)
    let found = findings()
    #expect(folders(found).contains(.copiedAbout(by: program, sign: sign)))
    #expect(found.verdict == .warning)
  }

  @Test func `Dropbox's own folder in a home is no sign`() throws {
    try GlibcFileLayer().mkdir("\(board.folder)/.dropbox")
    #expect(findings().verdict == .fit)
  }

  @Test func `room that runs out is a warning, then a refusal`() {
    #expect(findings { $0.room?.freeBytes = 100 << 20 }.verdict == .warning)
    #expect(findings { $0.room?.freeFiles = 5000 }.verdict == .warning)
    #expect(findings { $0.room?.freeBytes = 1 << 20 }.verdict == .unfit)
  }

  @Test func `folders only their owner may write are a warning where others plan`() {
    let found = findings {
      $0.mountInfo = nfs
      $0.mode = 0o755
    }
    let names = [".", "new", "commits", "commits/00000"]
    #expect(found.contains(.rights(.onlyOwnerWrites(folders: names))))
    #expect(findings { $0.mode = 0o755 }.contains(.rights(.mayWrite)))
  }

  @Test func `a folder without the right to write is read-only`() {
    let found = findings { $0.mayWrite = false }
    #expect(found.contains(.rights(.mayNotWrite(folder: ""))))
    #expect(found.verdict == .readOnly)
  }

  @Test func `leftovers count, and older than a week they are worth a word`() throws {
    for _ in 1...2 { try board.write("x", to: "\(board.path)/new/\(CommitID.random())") }
    try board.write("x", to: "\(board.path)/new/notes.txt")
    let old = "\(board.path)/new/\(CommitID.random())"
    try board.write("x", to: old)
    var times = [
      timeval(tv_sec: 1_600_000_000, tv_usec: 0), timeval(tv_sec: 1_600_000_000, tv_usec: 0),
    ]
    utimes(old, &times)
    let found = findings()
    #expect(found.contains(.chain(.leftovers(count: 3, old: 1))))
    #expect(found.verdict == .warning)
  }

  @Test func `a share that does not answer is named by what is known without it`() {
    let found = findings(on: { $0.mountInfo = nfs }) { $0 == .names ? .fails(EHOSTDOWN) : .works }
    guard case .mount(.share(let mount, .nfs)) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(mount.source == "fs01:/planning")
    #expect(folders(found) == [.unreadable(errno: EHOSTDOWN)])
  }
}
