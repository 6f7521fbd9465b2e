import Dispatch
import Foundation
import Sharing
import Storage
import Synchronization

/// A checkup on a thread of its own, watched from this one: a share that is gone holds a call for
/// minutes, and nobody must wait for it in the dark.
final class Consultation: Sendable {
  private let path: String
  private let settings: StoreSettings
  /// Seconds to wait for one answer.
  private let patience: Int
  private let isTogether: Bool
  private let files = TimedFileLayer()
  private let state = Mutex(State())
  private let end = DispatchSemaphore(value: 0)

  private struct State {
    var findings: [Finding] = []
    var step = CheckupStep.folder
  }

  /// Seconds to wait for a second machine: time to walk over to it.
  private static let meeting = 60

  /// Seconds after which a step is told, and after which it is told again.
  private static let quiet = (first: 2.0, more: 10.0)

  init(_ path: String, settings: StoreSettings, patience: Int, isTogether: Bool) {
    self.path = path
    self.settings = settings
    self.patience = patience
    self.isTogether = isTogether
  }

  /// What was found; `tell` hears what takes long.
  func run(_ tell: (CheckupStep) -> Void) -> [Finding] {
    Thread.detachNewThread { [self] in
      Checkup(path, settings: settings, together: isTogether ? Self.meeting : nil, files: files) {
        self.note($0)
      }.run()
      end.signal()
    }
    var watch = Watch()
    while end.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      let step = state.withLock { $0.step }
      if watch.isTimeToTell(step) { tell(step) }
      if files.waiting >= patience * 1000 { return findings + [.noAnswer(step, seconds: patience)] }
    }
    return findings
  }

  private var findings: [Finding] { state.withLock { $0.findings } }

  private func note(_ event: CheckupEvent) {
    state.withLock { state in
      switch event {
      case .doing(let step): state.step = step
      case .found(let finding): state.findings.append(finding)
      }
    }
  }

  /// Since when a step has been going on, and when it was last told.
  private struct Watch {
    private var step = CheckupStep.folder
    private var next = Date() + quiet.first

    mutating func isTimeToTell(_ now: CheckupStep) -> Bool {
      if !now.continues(step) { next = Date() + quiet.first }
      step = now
      guard Date() >= next else { return false }
      next = Date() + quiet.more
      return true
    }
  }
}

extension CheckupStep {
  /// A chain that is being read is one step, however far it has come.
  fileprivate func continues(_ other: CheckupStep) -> Bool {
    if case (.chain, .chain) = (self, other) { return true }
    return self == other
  }
}
