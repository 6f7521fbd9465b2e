import Foundation
import Glibc
import Sharing

/// Whether the share under a board says anything at all, asked on a thread of its own.
///
/// A mount whose server is gone keeps whoever asks in a system call for minutes. A command must not
/// wait that long: without an answer it goes on from this computer's copy.
enum ShareAnswer {
  /// Milliseconds.
  private static let patience: Int32 = 5_000

  static func comes(from path: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    // Without a pipe there is nothing to wait on: then the command asks, and waits itself.
    guard pipe(&ends) == 0 else { return true }
    let (reading, writing) = (ends[0], ends[1])
    Thread.detachNewThread {
      // Whatever it says, it is there.
      _ = try? FolderLog.open(path)
      close(writing)
    }
    var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, patience) != 0
  }
}
