import Testing

@testable import Storage

struct PaceTests {
  @Test func `a share that is quick is asked every second, a slow one every two`() {
    #expect([0, 8, 249, 250].map { pause($0, 1) } == [1000, 1000, 1000, 1000])
    #expect([300, 400, 499].map { pause($0, 0) } == [1200, 1600, 1996])
    #expect([500, 60_000].map { pause($0, 2) } == [2000, 2000])
  }

  @Test func `where each look brings several commits, every two seconds are enough`() {
    #expect([0, 1, 2, 100].map { pause(8, $0) } == [1000, 1000, 2000, 2000])
  }

  private func pause(_ spent: Int, _ found: Int) -> Int {
    Pace.pause(afterLook: spent, found: found)
  }
}
