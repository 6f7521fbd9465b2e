import Synchronization

/// A clock that moves by the same leap, in milliseconds, each time it is looked at.
final class JumpingClock: Sendable {
  private let leap: Int
  private let time = Mutex(0)

  init(_ leap: Int) {
    self.leap = leap
  }

  func skip(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }

  func next() -> Int {
    time.withLock { time in
      time += leap
      return time
    }
  }
}
