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
