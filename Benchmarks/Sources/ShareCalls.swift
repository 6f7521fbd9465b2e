import Foundation
import Planning
import Sharing
import SharingTestSupport
import Storage
import Synchronization

/// How often the share is asked: by a look that finds nothing, and by a save that nobody is in the way of.
///
/// Calls are no round trips, since some are answered from memory and others walk a path: those are
/// counted on real mounts, by `Tests/ShareTier/run trips`.
enum ShareCalls {
  static func measure(_ folder: String) throws {
    for (name, kind) in [("nfs", FileSystem.nfs), ("smb", FileSystem.smb)] {
      try measure("\(folder)/\(name)", name, kind)
    }
  }

  private static func measure(_ folder: String, _ name: String, _ kind: FileSystem) throws {
    let calls = Calls()
    let files = WatchedFileLayer(fileSystem: kind) { _ in calls.note() }
    let log = try LongLog(folder)
    let store = try log.openSmall(files)
    for number in 1...3 {
      _ = try store.commit(Intent(LongLog.visit(number)))
      store.tidy()
    }
    // Until nothing that happened is still looked after.
    for _ in 1...5 {
      usleep(1_000_000)
      _ = try store.follow()
    }
    report("calls of an idle look, \(name)", try calls.count { _ = try store.follow() })
    let change = LongLog.visit(4)
    report("calls of a save, \(name)", try calls.count { _ = try store.commit(Intent(change)) })
    store.close()
  }

  private final class Calls: Sendable {
    private let number = Mutex(0)

    func note() -> Verdict {
      number.withLock { $0 += 1 }
      return .works
    }

    func count(_ work: () throws -> Void) rethrows -> Double {
      let before = number.withLock { $0 }
      try work()
      return Double(number.withLock { $0 } - before)
    }
  }
}
