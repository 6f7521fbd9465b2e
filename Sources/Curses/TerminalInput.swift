import CCurses
import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes from the keyboard, wake-ups and signals, waited for together.
struct TerminalInput {
  private let wakeDescriptor: Int32?
  private var decoder = KeyDecoder()
  private var lastRead = ContinuousClock.now
  private var clicks = ClickCounter()
  /// Decoded and not yet taken, oldest first.
  private var waiting: ArraySlice<InputEvent> = []

  init(wakeDescriptor: Int32?) {
    self.wakeDescriptor = wakeDescriptor
  }

  /// The next event; nil when time passed or a signal came.
  mutating func next(_ wait: inout Wait) -> InputEvent? {
    if let event = waiting.popFirst() { return event }
    defer { wait.hasLooked = true }
    switch source(within: wait.left(atMost: patienceLeft)) {
    case .nothing:
      guard patienceLeft == 0 else { return nil }
      take(decoder.giveUp())
    case .keyboard: guard readKeyboard() else { return .hangUp }
    case .wake:
      drain()
      return .woken
    case .signal: return nil
    case .gone: return .hangUp
    }
    return waiting.popFirst()
  }

  private enum Source {
    case keyboard, wake, signal, gone, nothing
  }

  /// Milliseconds until silence counts as the end of a sequence; nil when none is open.
  private var patienceLeft: Int? {
    guard let patience = decoder.patience else { return nil }
    let silence = Int((ContinuousClock.now - lastRead) / .milliseconds(1))
    return max(0, patience.rawValue - silence)
  }

  private func source(within milliseconds: Int32) -> Source {
    let wanted = Int16(POLLIN)
    // poll(2) skips negative descriptors.
    var all = [STDIN_FILENO, pb_signal_descriptor(), wakeDescriptor ?? -1].map {
      pollfd(fd: $0, events: wanted, revents: 0)
    }
    let ready = poll(&all, nfds_t(all.count), milliseconds)
    guard ready > 0 else { return .nothing }
    if all[1].revents & wanted != 0 { return .signal }
    if all[0].revents & wanted != 0 { return .keyboard }
    if all[0].revents != 0 { return .gone }
    return all[2].revents & wanted != 0 ? .wake : .nothing
  }

  /// Reads what the keyboard has; false when it is gone.
  private mutating func readKeyboard() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    lastRead = .now
    take(decoder.feed(bytes.prefix(count)))
    return true
  }

  private mutating func take(_ events: [InputEvent]) {
    for event in events { waiting.append(clicks.counted(event, at: .now)) }
  }

  private func drain() {
    guard let wakeDescriptor else { return }
    var bytes = [UInt8](repeating: 0, count: 4096)
    _ = read(wakeDescriptor, &bytes, bytes.count)
  }
}
