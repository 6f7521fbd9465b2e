import Glibc
import SharingTestSupport
import Synchronization
import Testing

@testable import Sharing

/// Who loses a number where many save.
@Suite(.enabled(if: TellingScene.isPossible, "/tmp keeps no extended attributes"))
struct LosingTests {
  private let scene: TellingScene
  private var board: TestBoard { scene.board }

  init() throws { scene = try TellingScene() }

  @Test func `who loses a number goes on from who has it without asking`() throws {
    let (log, head, calls) = try scene.busyClient()
    _ = try log.commits(after: head, force: true, limit: 9)
    try board.publish(1, after: head)
    guard case .taken = try log.publish(.example("mine"), after: head) else {
      Issue.record("it is taken")
      return
    }
    calls.begin()
    let winner = try #require(log.winner(after: head))
    #expect(log.winner(after: head) == nil)
    #expect(calls.value == [])
    guard case .published(let commit) = try log.publish(.example("mine"), after: winner.head)
    else { return }
    #expect(commit.number == 20)
    #expect(calls.value.first == .open, "written at once, the folder is not asked")
    #expect(!calls.value.contains(.stamp))
  }

  @Test func `who loses a number to one who told it opens nothing to know who has it`() throws {
    let (winner, head, _) = try scene.busyClient()
    let calls = TellingScene.Calls()
    let loser = try scene.busyFollower { calls.judge($0) }
    _ = try loser.commits(after: head, force: true, limit: 9)
    loser.state.withLock { $0.traffic = Traffic.busy }
    _ = try scene.publish(winner, after: head)
    guard case .taken = try loser.publish(.example("mine"), after: head) else { return }
    let link = try #require(calls.value.lastIndex(of: .link))
    #expect(calls.value[link...].contains(.attribute))
    #expect(!calls.value[link...].contains(.read))
    #expect(loser.winner(after: head)?.number == 19)
  }

  @Test func `who loses again and again knows that many save`() {
    var state = FollowState()
    for loss in 1...3 { state.note(winner: winner(loss), at: loss * 100) }
    #expect(state.traffic.isBusy)
  }

  private func winner(_ number: Int) -> Commit {
    let before = Head(number: number - 1, digest: Digest(of: []))
    return CommitFile.encode(.example(), after: before).commit
  }

  @Test func `a number that begins a folder is asked for, whoever has the one before it`() {
    var state = FollowState()
    state.note(winner: winner(998), at: 0)
    #expect(state.chance(of: 999, at: 0) == .afterWinner)
    state.note(winner: winner(999), at: 0)
    #expect(state.chance(of: 1_000, at: 0) == .unknown)
  }

  @Test func `a number is tried only as long as nothing else was asked`() {
    var state = FollowState()
    state.note(winner: winner(7), at: 0)
    let stamp = FileStamp(modified: 1, changed: 1, inode: 7, size: 0)
    _ = state.shouldLook(for: 8, in: "00000", stamp, at: 0)
    #expect(state.chance(of: 8, at: 0) == .unknown)
  }

  @Test func `six in a second are many, one in three is not`() {
    var traffic = Traffic()
    for second in 0..<20 {
      traffic.note(found: second.isMultiple(of: 3) ? 1 : 0, at: second * 1_000)
    }
    #expect(!traffic.isBusy)
    traffic = .busy
    #expect(traffic.isBusy)
    for second in 1..<9 { traffic.note(found: 0, at: second * 1_000) }
    #expect(!traffic.isBusy)
  }

  @Test func `who loses waits for the winner to tell rather than open the file`() throws {
    let (winner, head, _) = try scene.busyClient()
    let late = Mutex((asked: 0, told: [UInt8]()))
    let calls = TellingScene.Calls()
    let place = scene.path(of: 4)
    let loser = try scene.busyFollower { call in
      let told = late.withLock { late in
        if call == .attribute { late.asked += 1 }
        return late.asked == 5 ? late.told : []
      }
      // At the fifth time of asking the winner has just told.
      if call == .attribute, !told.isEmpty {
        try? GlibcFileLayer().setAttribute(of: place, to: told)
      }
      return calls.judge(call)
    }
    _ = try loser.commits(after: head, force: true, limit: 9)
    loser.state.withLock { $0.traffic = Traffic.busy }
    _ = try scene.publish(winner, after: head)
    let told = try GlibcFileLayer().attribute(of: place)
    try GlibcFileLayer().setAttribute(of: place, to: [])
    late.withLock { $0 = (0, told) }
    calls.begin()
    guard case .taken = try loser.publish(.example("mine"), after: head) else { return }
    #expect(calls.value.count { $0 == .attribute } == 5)
    #expect(!calls.value.contains(.read))
    #expect(loser.winner(after: head)?.number == 19)
  }

  @Test func `who waited in vain waits no more until something is told`() throws {
    let (_, head, _) = try scene.busyClient()
    let loser = try scene.busyFollower()
    loser.makePlaces()
    func lose(after head: Head) throws -> (waited: Int, head: Head) {
      loser.state.withLock { $0.traffic = Traffic.busy }
      let next = try board.publish(1, after: head)
      guard case .taken(let waited) = try loser.publish(.example("mine"), after: head) else {
        Issue.record("it is taken")
        return (-1, next)
      }
      return (waited, next)
    }
    _ = try loser.commits(after: head, force: true, limit: 9)
    let first = try lose(after: head)
    let second = try lose(after: first.head)
    #expect(first.waited > 0)
    #expect(second.waited == 0)
    loser.state.withLock { $0.noteTold(second.head.number, at: scene.now.value) }
    #expect(try lose(after: second.head).waited > 0)
  }

  @Test func `who loses to one who never tells reads the file in the end`() throws {
    let (_, head, _) = try scene.busyClient()
    let calls = TellingScene.Calls()
    let loser = try scene.busyFollower { calls.judge($0) }
    _ = try loser.commits(after: head, force: true, limit: 9)
    loser.state.withLock { $0.traffic = Traffic.busy }
    try board.publish(1, after: head)
    guard case .taken = try loser.publish(.example("mine"), after: head) else { return }
    #expect(calls.value.contains(.read))
    #expect(loser.winner(after: head)?.number == 19)
  }
}
