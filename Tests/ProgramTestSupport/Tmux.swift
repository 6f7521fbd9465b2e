import Foundation

/// A terminal of our own, in a tmux server that dies with it.
package final class Tmux {
  package struct Failed: Error, CustomStringConvertible {
    let screen: String

    package var description: String { "This stayed on the screen:\n\(screen)" }
  }

  package static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"].first
  {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private let socket = FileManager.default.temporaryDirectory
    .appending(path: "planbord-test-\(getpid())-\(UInt32.random(in: 0 ... .max))").path

  /// A shell with a prompt that is easy to find; its variables are added to our own ones, or are
  /// all there is.
  package init(
    columns: Int = 80, rows: Int = 24, environment: [String] = [], isAll: Bool = false
  ) throws {
    let variables = ["PS1=ready: ", "ENV=", "SWIFT_BACKTRACE=enable=no"] + environment
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env"]
        + (isAll ? ["-i"] : []) + variables + ["sh"])
    try wait { $0.contains("ready:") }
  }

  deinit {
    _ = try? tmux(["kill-server"])
    // The server itself leaves it behind.
    unlink(socket)
  }

  package func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  package func press(_ keys: String...) throws { try press(keys) }

  package func press(_ keys: [String]) throws { try tmux(["send-keys"] + keys) }

  /// Pastes as a terminal does that was asked to mark pastes.
  package func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p"])
  }

  package func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  package func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// The screen with the sequences that colour it.
  package func colouredScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// What the terminal itself knows of its modes.
  package func flags() throws -> String {
    let format = "cursor #{cursor_flag} mouse #{mouse_any_flag} alternate #{alternate_on}"
    return try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  package func shellID() throws -> String {
    try tmux(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .newlines)
  }

  /// Looks until the screen is as wanted; throws the screen when that takes unreasonably long.
  package func wait(until isWanted: (String) -> Bool) throws {
    var last = ""
    for _ in 0..<1800 {
      last = try screen()
      if isWanted(last) { return }
      usleep(50_000)
    }
    throw Failed(screen: last)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let file = socket + ".out"
    defer { unlink(file) }
    try Command.run([Tmux.path ?? "tmux", "-u", "-S", socket] + arguments, output: file)
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    return String(decoding: data, as: UTF8.self)
  }
}
