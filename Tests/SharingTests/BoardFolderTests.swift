import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

@Suite struct BoardFolderTests {
  @Test func `an empty mount point is no board and does not become one`() throws {
    let board = try TestBoard()
    let mountPoint = "\(board.folder)/share"
    try GlibcFileLayer().mkdir(mountPoint)
    #expect(throws: LogError.notABoard(path: mountPoint)) { try FolderLog.open(mountPoint) }
    #expect(throws: LogError.noSuchFolder(path: "\(mountPoint)/x")) {
      try FolderLog.open("\(mountPoint)/x")
    }
    #expect(try GlibcFileLayer().names(in: mountPoint).isEmpty)
  }

  @Test func `a new folder is open to the group that the one around it is open to`() throws {
    let board = try TestBoard()
    let commits = "\(board.path)/commits"
    #expect(chmod(commits, 0o2775) == 0)
    let folder = "\(commits)/00001"
    try GlibcFileLayer().mkdir(folder)
    var found = stat()
    #expect(stat(folder, &found) == 0)
    #expect(found.st_mode & 0o2770 == 0o2770)

    #expect(chmod(commits, 0o700) == 0)
    try GlibcFileLayer().mkdir("\(commits)/00002")
    #expect(stat("\(commits)/00002", &found) == 0)
    #expect(found.st_mode & S_ISGID == 0)
  }

  @Test func `a damaged FORMAT is refused at every byte`() throws {
    let board = try TestBoard()
    let path = "\(board.path)/FORMAT"
    let bytes = try board.bytes(of: path)
    for index in bytes.indices {
      var flipped = bytes
      flipped[index] ^= 1
      try board.write(flipped, to: path)
      #expect(throws: LogError.self) { try FolderLog.open(board.path) }
    }
    try board.write([UInt8](), to: path)
    #expect(throws: LogError.damagedFormat(path: path)) { try FolderLog.open(board.path) }
  }

  @Test func `a board of a newer program is named`() throws {
    let board = try TestBoard()
    try board.write("planbord-board 2\nwhatever\n", to: "\(board.path)/FORMAT")
    #expect(throws: LogError.newerFormat(found: 2, known: 1)) { try FolderLog.open(board.path) }
  }

  @Test func `another board at the same place is noticed`() throws {
    let board = try TestBoard()
    let other = BoardIdentity(id: .random())
    #expect(throws: LogError.otherBoard(found: board.identity, expected: other)) {
      try FolderLog.open(board.path, expected: other)
    }
  }

  @Test func `an existing board or anybody's folder is left alone`() throws {
    let board = try TestBoard()
    let first = "\(board.folder)/first"
    #expect(throws: LogError.alreadyABoard(path: board.path)) {
      try FolderLog.create(at: board.path, identity: board.identity, firstSnapshot: first)
    }
    #expect(throws: LogError.folderNotEmpty(path: board.folder)) {
      try FolderLog.create(at: board.folder, identity: board.identity, firstSnapshot: first)
    }
  }

  @Test func `a board half made is none and leaves no folder`() throws {
    let board = try TestBoard()
    let path = "\(board.folder)/half"
    #expect(throws: LogError.localFile(path: "/nowhere", errno: ENOENT)) {
      try FolderLog.create(at: path, identity: board.identity, firstSnapshot: "/nowhere")
    }
    #expect(throws: LogError.noSuchFolder(path: path)) { try FolderLog.open(path) }
  }

  @Test(arguments: [Verdict.fails(ENOSPC), .fails(EIO), .losesReply(EIO)])
  func `a board that could not be made leaves nothing in the way of the next try`(
    verdict: Verdict
  ) throws {
    let board = try TestBoard()
    let path = "\(board.folder)/next"
    let first = "\(board.folder)/first"
    var call = 0
    var hasFailed = true
    while hasFailed {
      let countdown = FaultCountdown()
      countdown.start(call)
      let files = WatchedFileLayer { _ in countdown.next(verdict) }
      _ = try? FolderLog.create(
        at: path, identity: board.identity, firstSnapshot: first, files: files)
      hasFailed = countdown.stop()
      if (try? FolderLog.open(path)) == nil {
        _ = try FolderLog.create(at: path, identity: board.identity, firstSnapshot: first)
      }
      board.remove(path)
      call += 1
    }
    #expect(call > 20)
  }

  @Test func `a snapshot comes back as it went, and the first one stays`() throws {
    let board = try TestBoard()
    let log = try board.log()
    let big = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try board.write(big, to: "\(board.folder)/replica")
    try log.publishSnapshot(localFile: "\(board.folder)/replica", number: 1000)
    try log.publishSnapshot(localFile: "\(board.folder)/first", number: 1000)
    #expect(try log.snapshots() == [1000, 0])

    let copy = "\(board.folder)/copy"
    try log.copySnapshot(1000, to: copy)
    let copied = try GlibcFileLayer().contents(of: copy, atMost: 4_000_000)
    #expect(copied.map { Digest(of: $0) } == Digest(of: big))
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new").isEmpty)
  }

  @Test func `a snapshot nobody has is named`() throws {
    let board = try TestBoard()
    #expect(throws: LogError.noSuchSnapshot(number: 7)) {
      try board.log().copySnapshot(7, to: "\(board.folder)/copy")
    }
  }
}
