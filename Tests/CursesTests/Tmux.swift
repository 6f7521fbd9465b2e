import Foundation

/// A terminal of 80 × 24 of our own, in a tmux server that dies with it.
final class Tmux {
  struct Failed: Error { let screen: String }

  static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private let socket = "planbord-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"

  /// A shell with a prompt that is easy to find.
  init(environment: [String] = []) throws {
    let variables = ["PS1=ready: ", "ENV=", "SWIFT_BACKTRACE=enable=no"] + environment
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "env"] + variables + ["sh"])
    try wait { $0.contains("ready:") }
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Pastes as a terminal does that was asked to mark pastes.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p"])
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// What the terminal itself knows of its modes.
  func flags() throws -> String {
    let format = "cursor #{cursor_flag} mouse #{mouse_any_flag} alternate #{alternate_on}"
    return try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  func shellID() throws -> String {
    try tmux(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .newlines)
  }

  /// Looks until the screen is as wanted; throws the screen when that takes unreasonably long.
  func wait(until isWanted: (String) -> Bool) throws {
    var last = ""
    for _ in 0..<200 {
      last = try screen()
      if isWanted(last) { return }
      usleep(50_000)
    }
    throw Failed(screen: last)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: socket)
    defer { try? FileManager.default.removeItem(at: file) }
    try Command.run([Tmux.path ?? "tmux", "-u", "-L", socket] + arguments, output: file.path)
    let data = try Data(contentsOf: file)
    return String(decoding: data, as: UTF8.self)
  }
}
