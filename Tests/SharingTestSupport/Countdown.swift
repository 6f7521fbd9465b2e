import Glibc
import Synchronization

/// Counts system calls once armed, and ends this process before the last one.
package final class Countdown: Sendable {
  private let left: Mutex<Int?>
  private let isArmed = Mutex(false)

  package init(_ calls: Int?) {
    left = Mutex(calls)
  }

  package func arm() {
    isArmed.withLock { $0 = true }
  }

  package func tick() -> Verdict {
    guard isArmed.withLock({ $0 }) else { return .works }
    left.withLock { left in
      guard let calls = left else { return }
      if calls == 0 { raise(SIGKILL) }
      left = calls - 1
    }
    return .works
  }
}
