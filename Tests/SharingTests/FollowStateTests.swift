import Testing

@testable import Sharing

/// Uptime in milliseconds.
@Suite struct FollowStateTests {
  private let before = FileStamp(modified: 1, changed: 1, inode: 7, size: 0)
  private let after = FileStamp(modified: 2, changed: 2, inode: 7, size: 0)

  /// The end was found to be 5 at uptime 0.
  private func quiet() -> FollowState {
    var state = FollowState()
    _ = state.shouldLook(for: 5, in: "00000", before, at: 0)
    state.noteEnd(5, at: 0)
    return state
  }

  private func looks(
    _ state: inout FollowState, for number: Int = 5, _ stamp: FileStamp, at now: Int
  ) -> Bool {
    state.shouldLook(for: number, in: "00000", stamp, at: now)
  }

  @Test func `a folder that rests is not looked into`() {
    var state = quiet()
    let looked = looks(&state, before, at: 2_500)
    #expect(!looked)
    let looksLater = looks(&state, before, at: 29_999)
    #expect(!looksLater)
  }

  @Test func `a folder that moved a moment ago is, since time stamps are coarse`() {
    var state = quiet()
    let looked = looks(&state, before, at: 2_499)
    #expect(looked)
  }

  /// The folder moved at uptime 0, and the end was asked for at `asked`.
  private func settled(_ asked: Int, _ stamp: FileStamp, leaptAt leapt: Int? = nil) -> Bool {
    var state = FollowState()
    _ = state.shouldLook(for: 5, in: "00000", stamp, at: 0)
    if let leapt { state.noteLeapInVain(at: leapt) }
    state.noteEnd(5, at: asked)
    return !looks(&state, stamp, at: asked + 1)
  }

  @Test func `an end asked for after the stamp can have moved again is not asked for twice`() {
    #expect(!settled(19, before))
    #expect(settled(20, before))
    // Whole seconds, as old servers tell them.
    let coarse = FileStamp(modified: 5_000_000_000, changed: 5_000_000_000, inode: 7, size: 0)
    #expect(!settled(2_000, coarse))
    #expect(settled(2_500, coarse))
  }

  @Test func `an end that may only be remembered as missing is asked for again`() {
    #expect(!settled(1_000, before, leaptAt: 0))
    #expect(settled(1_100, before, leaptAt: 0))
  }

  @Test func `every half minute nobody trusts the time stamp`() {
    var state = quiet()
    let looked = looks(&state, before, at: 30_000)
    #expect(looked)
  }

  @Test func `a folder that moved puts the end in doubt until somebody looked`() {
    var state = quiet()
    let looked = looks(&state, after, at: 10_000)
    #expect(looked)
    #expect(state.end == nil)
    let looksLater = looks(&state, after, at: 20_000)
    #expect(looksLater)
  }

  @Test func `another head than the one looked for is looked for`() {
    var state = quiet()
    let looked = looks(&state, for: 4, before, at: 10_000)
    #expect(looked)
  }
}
