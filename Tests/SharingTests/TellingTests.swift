import Glibc
import SharingTestSupport
import Testing

@testable import Sharing

/// Commits told beside their files, by those who publish to those who follow.
@Suite(.enabled(if: TellingScene.isPossible, "/tmp keeps no extended attributes"))
struct TellingTests {
  private let scene: TellingScene
  private var board: TestBoard { scene.board }

  init() throws { scene = try TellingScene() }

  @Test func `at the pace of people it is told once nobody waits for it`() throws {
    let log = try board.log(scene.smb { _ in .works })
    guard case .published(let commit) = try log.publish(.example(), after: .start) else { return }
    #expect(scene.told(at: 0) == [])
    log.tidy()
    #expect(scene.told(at: 0) == [1])
    #expect(log.commitsAhead(of: .start) == nil)
    #expect(
      try board.log(scene.smb { _ in .works }).commits(after: .start, force: false, limit: 9) == [
        commit
      ])
  }

  @Test func `a look at a folder that moved opens nothing that was told`() throws {
    let calls = TellingScene.Calls()
    let reader = try board.log(scene.smb { calls.judge($0) })
    _ = try reader.commits(after: .start, force: false, limit: 9)
    let head = try scene.publish(try board.log(scene.smb { _ in .works }), after: .start)
    _ = reader.allTold(after: .start)
    calls.begin()
    #expect(try reader.commits(after: .start, force: false, limit: 9).map(\.head) == [head])
    #expect(calls.value == [.stamp, .attribute])
  }

  @Test func `what comes after what was told, and was not, is found with the next look`() throws {
    let reader = try board.log(scene.smb { _ in .works })
    let told = try scene.publish(try board.log(scene.smb { _ in .works }), after: .start)
    let last = try board.publish(1, after: told)
    #expect(try reader.commits(after: .start, force: false, limit: 9).map(\.head) == [told])
    #expect(try reader.commits(after: told, force: false, limit: 9).map(\.head) == [last])
    let other = try board.log(scene.smb { _ in .works })
    #expect(try other.commits(after: .start, force: true, limit: 9).map(\.head) == [told, last])
  }

  @Test func `who saves alone asks nobody what is told`() throws {
    let calls = TellingScene.Calls()
    let log = try board.log(scene.smb { calls.judge($0) })
    _ = try log.commits(after: .start, force: false, limit: 9)
    let head = try scene.publish(log, after: .start)
    calls.begin()
    #expect(try log.commits(after: head, force: false, limit: 9) == [])
    guard case .published = try log.publish(.example(), after: head) else { return }
    // The second stamp is of the one before it, asked for once in each folder.
    #expect(calls.value == [.stamp, .open, .stamp, .open, .write, .fsync, .link, .fsync])
  }

  @Test func `what is not told is left to the next look, and then read`() throws {
    let reader = try board.log(scene.smb { _ in .works })
    #expect(try reader.commits(after: .start, force: false, limit: 9) == [])
    let head = try board.publish(1)
    #expect(try reader.commits(after: .start, force: false, limit: 9) == [])
    scene.now.pass(1_000)
    #expect(try reader.commits(after: .start, force: false, limit: 9).map(\.head) == [head])
  }

  @Test func `where nobody tells, only the first is waited for`() throws {
    let reader = try board.log(scene.smb { _ in .works })
    #expect(try reader.commits(after: .start, force: false, limit: 9) == [])
    let first = try board.publish(1)
    #expect(try reader.commits(after: .start, force: false, limit: 9) == [])
    scene.now.pass(1_000)
    #expect(try reader.commits(after: .start, force: false, limit: 9).map(\.head) == [first])
    // Nothing came: that is no sign that nobody tells.
    scene.now.pass(1_000)
    #expect(try reader.commits(after: first, force: false, limit: 9) == [])
    let second = try board.publish(1, after: first)
    #expect(try reader.commits(after: first, force: false, limit: 9).map(\.head) == [second])
  }

  @Test func `whoever asks by force, or has just come, reads it at once`() throws {
    let head = try board.publish(1)
    for force in [true, false] {
      let reader = try board.log(scene.smb { _ in .works })
      #expect(try reader.commits(after: .start, force: force, limit: 9).map(\.head) == [head])
    }
  }

  @Test func `who was stopped in between tells nothing any more`() throws {
    let log = try board.log(scene.smb { _ in .works })
    guard case .published = try log.publish(.example(), after: .start) else { return }
    scene.now.pass(2_500)
    log.tidy()
    #expect(scene.told(at: 0) == [])
  }

  @Test func `where many save, commits are told four by four`() throws {
    let (log, head, _) = try scene.busyClient()
    let last = try scene.publish(log, after: head)
    #expect(scene.told(at: 4) == [19, 18, 17, 16])
    let next = try scene.publish(log, after: last)
    #expect(scene.told(at: 5) == [20])
    _ = try scene.publish(log, after: next)
    #expect(scene.told(at: 5) == [21, 20])
  }

  @Test func `who follows opens nothing, and asks once for four`() throws {
    let (writer, head, _) = try scene.busyClient()
    var last = head
    for _ in 1...7 { last = try scene.publish(writer, after: last) }
    let calls = TellingScene.Calls()
    let log = try scene.busyFollower { calls.judge($0) }
    // The first time the way there is found.
    _ = log.commitsAhead(of: head)
    calls.begin()
    let found = try #require(log.commitsAhead(of: head))
    #expect(found.map(\.number) == [19, 20, 21, 22, 23, 24, 25])
    #expect(found.last?.head == last)
    #expect(calls.value == [.attribute, .attribute, .attribute])
  }

  @Test func `on a share that lends no files commits are read as ever`() throws {
    let (writer, head, _) = try scene.busyClient()
    _ = try scene.publish(writer, after: head)
    let calls = TellingScene.Calls()
    let nfs = try board.log(WatchedFileLayer(fileSystem: .nfs) { calls.judge($0) })
    nfs.state.withLock { $0.traffic = Traffic.busy }
    calls.begin()
    #expect(nfs.commitsAhead(of: head) == nil)
    #expect(calls.value == [])
    let mine = try scene.publish(nfs, after: try #require(try board.allCommits().last).head)
    #expect(mine.number == 20)
    #expect(scene.told(at: 5) == [])
  }

  @Test func `what does not fit is read from the last one's file`() throws {
    let (writer, head, _) = try scene.busyClient()
    let long = String(repeating: "x", count: 1_500)
    var last = head
    for _ in 1...5 { last = try scene.publish(writer, after: last, long) }
    #expect(scene.told(at: 5) == [23, 22])
    let log = try scene.busyFollower()
    #expect(log.commitsAhead(of: head)?.map(\.number) == [19, 20, 21, 22, 23])
  }

  @Test func `of what is too long to be told it is told that its file is there`() throws {
    let (writer, head, _) = try scene.busyClient()
    let last = try scene.publish(writer, after: head, String(repeating: "x", count: 5_000))
    #expect(scene.told(at: 4) == [])
    let log = try scene.busyFollower()
    #expect(log.commitsAhead(of: head)?.last?.head == last)
  }

  @Test(arguments: [1, 2]) func `what a small attribute has no room for is told shorter`(
    refused: Int
  ) throws {
    let (writer, head, calls) = try scene.busyClient()
    writer.makePlaces()
    var last = head
    for _ in 1...2 { last = try scene.publish(writer, after: last) }
    calls.begin(refusing: .setAttribute, times: refused, with: ENOSPC)
    last = try scene.publish(writer, after: last)
    // First the commit alone, without those right before it; then that its file is there.
    #expect(scene.told(at: 5) == (refused == 1 ? [21] : []))
    let log = try scene.busyFollower()
    #expect(log.commitsAhead(of: head)?.map(\.number) == [19, 20, 21])
  }

  @Test func `who is behind by more than there are places for misses nothing`() throws {
    let (writer, head, _) = try scene.busyClient()
    var last = head
    for _ in 1...50 { last = try scene.publish(writer, after: last) }
    let log = try scene.busyFollower()
    var seen = head
    for _ in 1...10 where seen != last {
      seen = log.commitsAhead(of: seen)?.last?.head ?? seen
      seen = try log.commits(after: seen, force: true, limit: 100).last?.head ?? seen
    }
    #expect(seen == last)
  }

  private static let lies: [[UInt8]] = [
    [], Array("planbord-commit 2".utf8), Array(repeating: 0, count: 3_800),
    CommitFile.encode(.example("forged"), after: Head(number: 18, digest: Digest(of: []))).bytes,
    CommitFile.encode(
      .example("from another past"), after: Head(number: 40, digest: Digest(of: []))
    )
    .bytes,
    CommitFile.encode(.example("long ago"), after: .start).bytes,
  ]

  @Test(arguments: lies) func `what is told falsely is not believed`(lie: [UInt8]) throws {
    let (writer, head, _) = try scene.busyClient()
    let last = try scene.publish(writer, after: head)
    try GlibcFileLayer().setAttribute(of: scene.path(of: 4), to: lie)
    let log = try scene.busyFollower()
    let seen = log.commitsAhead(of: head)?.last?.head ?? head
    #expect([head, last].contains(seen))
    let rest = try log.commits(after: seen, force: false, limit: 9)
    #expect((rest.last?.head ?? seen) == last)
  }

  @Test(arguments: [FileCall.setAttribute, .attribute, .open])
  func `a share that refuses it is followed by asking`(refused: FileCall) throws {
    let (log, head, calls) = try scene.busyClient()
    calls.begin(refusing: refused == .open ? nil : refused)
    guard case .published(let commit) = try log.publish(.example(), after: head) else { return }
    calls.begin(refusing: refused)
    #expect(log.commitsAhead(of: head) ?? [] == (refused == .open ? [commit] : []))
    calls.begin()
    #expect(try log.commits(after: head, force: true, limit: 9) == [commit])
  }

  @Test func `what was told goes with the commits that are forgotten`() throws {
    let (log, head, _) = try scene.busyClient()
    _ = try scene.publish(log, after: head)
    #expect(scene.told(at: 4) != [])
    try log.removeLeftovers(olderThan: 0)
    #expect(try GlibcFileLayer().names(in: "\(board.path)/new") == [])
    // The place that was held open is gone: another is made.
    _ = try scene.publish(log, after: try #require(try board.allCommits().last).head)
    #expect(scene.told(at: 5) == [20])
  }

  @Test func `where many save, a look asks what is told and no folder`() throws {
    let (writer, head, _) = try scene.busyClient()
    let calls = TellingScene.Calls()
    let reader = try scene.busyFollower { calls.judge($0) }
    reader.makePlaces()
    let last = try scene.publish(writer, after: head)
    // The first time the ways there are found.
    _ = reader.commitsAhead(of: head)
    calls.begin()
    #expect(try reader.commits(after: head, force: false, limit: 9).map(\.head) == [last])
    #expect(calls.value == [.attribute, .attribute])
  }

  @Test func `where many save and one does not tell, the folder is asked as ever`() throws {
    let (_, head, _) = try scene.busyClient()
    let calls = TellingScene.Calls()
    let reader = try scene.busyFollower { calls.judge($0) }
    reader.makePlaces()
    _ = try reader.commits(after: head, force: false, limit: 9)
    let last = try board.publish(1, after: head)
    calls.begin()
    #expect(try reader.commits(after: head, force: false, limit: 9) == [])
    #expect(calls.value == [.attribute, .stamp])
    scene.now.pass(1_000)
    #expect(try reader.commits(after: head, force: false, limit: 9).map(\.head) == [last])
  }

  @Test func `what is told counts as heard, so that nobody asks the folder besides`() {
    var state = FollowState()
    state.noteTold(7, at: 60_000)
    let (soon, late) = (
      state.isEnough(told: 0, at: 69_999), state.isEnough(told: 0, at: 70_000)
    )
    #expect(soon && !late)
  }

  @Test func `the places are there with a new board on SMB, and only there`() throws {
    for (fileSystem, places) in [(FileSystem.smb, 8), (.nfs, 0), (.local, 0)] {
      let path = "\(board.folder)/\(fileSystem)"
      _ = try FolderLog.create(
        at: path, identity: BoardIdentity(id: .random()), firstSnapshot: "\(board.folder)/first",
        files: WatchedFileLayer(fileSystem: fileSystem))
      #expect(try GlibcFileLayer().names(in: "\(path)/new").count == places)
    }
  }

  @Test func `who publishes tells before it is synced once more`() throws {
    let (log, head, calls) = try scene.busyClient()
    log.makePlaces()
    guard case .published = try log.publish(.example(), after: head) else { return }
    let link = try #require(calls.value.firstIndex(of: .link))
    let after = calls.value[link...].filter { [.setAttribute, .fsync].contains($0) }
    #expect(after == [.setAttribute, .fsync])
  }
}
