import Testing

@testable import Storage

struct PaceTests {
  @Test func `a share that is quick is asked every second, a slow one every two`() {
    #expect([0, 8, 249, 250].map(Pace.pause) == [1000, 1000, 1000, 1000])
    #expect([300, 400, 499].map(Pace.pause) == [1200, 1600, 1996])
    #expect([500, 60_000].map(Pace.pause) == [2000, 2000])
  }
}
