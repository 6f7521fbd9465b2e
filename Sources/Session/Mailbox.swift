import Glibc
import Synchronization

/// A queue between two threads, with a descriptor that can be waited for beside others.
///
/// A pipe wakes whoever polls: the loop waits for the keyboard and the store at once, and the
/// store for requests and the next look at the share.
package final class Mailbox<Item: Sendable>: Sendable {
  private let items = Mutex<[Item]>([])
  /// Readable while something may be in the box.
  package let descriptor: Int32
  private let writeEnd: Int32

  /// Nil when the system has no descriptors left.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  package func send(_ item: Item) { send([item]) }

  /// What is sent together is taken together.
  package func send(_ new: [Item]) {
    items.withLock { $0 += new }
    var byte: UInt8 = 1
    // A full pipe is already readable, which is all the byte is for.
    _ = write(writeEnd, &byte, 1)
  }

  /// Everything in the box, in the order it was sent.
  package func take() -> [Item] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return items.withLock { items in
      defer { items = [] }
      return items
    }
  }

  /// Waits until something was sent or the time is over.
  package func wait(milliseconds: Int32) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&waiting, 1, milliseconds)
  }
}
