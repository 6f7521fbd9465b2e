import SharingTestSupport
import Synchronization

/// Hands out one verdict, to the call whose turn it is.
final class FaultCountdown: Sendable {
  private let left = Mutex<Int?>(nil)

  /// The call after `calls` more gets the verdict.
  func start(_ calls: Int) {
    left.withLock { $0 = calls }
  }

  /// True when the verdict has been handed out.
  func stop() -> Bool {
    left.withLock { left in
      defer { left = nil }
      return left == nil
    }
  }

  func next(_ verdict: Verdict) -> Verdict {
    left.withLock { left in
      guard let calls = left else { return .works }
      left = calls == 0 ? nil : calls - 1
      return calls == 0 ? verdict : .works
    }
  }
}
