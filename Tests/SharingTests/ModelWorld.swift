import Glibc
import Sharing
import SharingTestSupport
import Synchronization
import TestSupport

/// Chance: at any system call of one client others may do whole steps, or the call goes wrong.
final class ModelWorld: Sendable {
  private let state: Mutex<State>

  private struct State {
    var random: SplitMix
    var clients: [ModelClient] = []
    /// A step within a call of a step is interrupted no more.
    var isInterrupted = false
    var hasFaults = true
  }

  init(seed: UInt64) {
    state = Mutex(State(random: SplitMix(seed: seed)))
  }

  func add(_ client: ModelClient) { state.withLock { $0.clients.append(client) } }
  func endFaults() { state.withLock { $0.hasFaults = false } }

  func pick<Item: Sendable>(_ items: [Item]) -> Item {
    state.withLock { state in
      items[Int.random(in: 0..<items.count, using: &state.random)]
    }
  }

  func isChosen(oneIn number: Int) -> Bool { pick(Array(0..<number)) == 0 }

  /// One of the clients does something.
  func step() {
    pick(state.withLock { $0.clients }).step()
  }

  func judge(_ call: FileCall, isSettling: Bool) -> Verdict {
    guard state.withLock({ $0.hasFaults }) else { return .works }
    if isChosen(oneIn: 12) { interrupt() }
    guard isChosen(oneIn: 20) else { return .works }
    return pick(verdicts(call, isSettling))
  }

  /// What takes long enough for others to do something meanwhile.
  private func interrupt() {
    let isFirst = state.withLock { state in
      defer { state.isInterrupted = true }
      return !state.isInterrupted
    }
    guard isFirst else { return }
    step()
    state.withLock { $0.isInterrupted = false }
  }

  private func verdicts(_ call: FileCall, _ isSettling: Bool) -> [Verdict] {
    let away = [EIO, ESTALE, ETIMEDOUT, EHOSTDOWN, EAGAIN]
    let failing = away.map(Verdict.fails)
    switch call {
    case .link:
      return failing + [.fails(EEXIST), .fails(EPERM)] + (away + [EEXIST]).map(Verdict.losesReply)
    case .write, .fsync: return failing + [.fails(ENOSPC), .fails(EDQUOT)]
    case .unlink, .mkdir, .rmdir, .rename, .close: return failing + [.losesReply(EIO)]
    // A look-up may be stale; only settling asks in a way that outlives it.
    case .open: return failing + [.fails(EACCES)] + (isSettling ? [] : [.fails(ENOENT)])
    case .read, .stamp, .names, .fileSystem, .attribute: return failing
    case .setAttribute: return failing + [.fails(ENOSPC), .losesReply(EIO)]
    }
  }
}
