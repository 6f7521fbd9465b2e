import Foundation
import ProgramTestSupport
import Testing

/// Drives the probe program in a real terminal.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct CursesTerminalTests {
  @Test func `a frame stands on the screen as drawn`() throws {
    let tmux = try probing()
    let rows = try tmux.screen().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[0] == "probe 80x24")
    #expect(rows[2] == "café e\u{301} 展示室 [x]")
    #expect(rows[4] == "hostile ·[31m· [x]")
    #expect(rows[23] == "end" + String(repeating: " ", count: 76) + "▐")
  }

  @Test func `text after emoji stands where the frame has it`() throws {
    let tmux = try probing()
    let row = try #require(try tmux.screen().split(separator: "\n").dropFirst(3).first)
    #expect(row.hasPrefix("emoji 🏛 ⚠"))
    #expect(row.hasSuffix("[x]"))
  }

  @Test(arguments: [
    ("C-r", "control(\"r\")"), ("C-c", "control(\"c\")"), ("M-x", "alt(\"x\")"),
    ("Up", "Key.up"), ("S-Left", "shiftLeft"), ("F5", "function(5)"), ("BTab", "backTab"),
    ("Escape", "escape"), ("Enter", "enter"), ("BSpace", "backspace"), ("é", "character(\"é\")"),
    ("C-s", "control(\"s\")"),
  ])
  func `a key arrives`(key: String, event: String) throws {
    let tmux = try probing()
    try tmux.press(key)
    try tmux.wait { $0.contains("event: key(") && $0.contains(event) }
  }

  @Test func `a wake-up is told once`() throws {
    let tmux = try probing()
    try tmux.press("w")
    try tmux.wait { $0.contains("event: woken") }
    try tmux.press("y")
    try tmux.wait { $0.contains("character(\"y\")") }
  }

  @Test func `a paste arrives whole`() throws {
    let tmux = try probing()
    try tmux.paste("q\nq")
    try tmux.wait { $0.contains(#"event: paste("q\nq")"#) }
  }

  @Test func `stopped and resumed from outside, keys still arrive`() throws {
    let tmux = try probing()
    let pid = try #require(try processID(tmux))
    try Command.run(["kill", "-STOP", pid], output: "/dev/null")
    try tmux.wait { $0.contains("Stopped") && $0.contains("ready:") }
    try tmux.type("fg\n")
    try tmux.wait { $0.hasPrefix("probe 80x24\nevent: none") }
    try tmux.press("y")
    try tmux.wait { $0.contains("character(\"y\")") }
  }

  @Test func `a new size is told and drawn`() throws {
    let tmux = try probing()
    try tmux.resize(columns: 70, rows: 20)
    try tmux.wait { $0.contains("probe 70x20") && $0.contains("event: resized") }
    try tmux.resize(columns: 100, rows: 30)
    try tmux.wait { $0.contains("probe 100x30") }
    let last = try #require(try tmux.screen().split(separator: "\n").last)
    #expect(last == "end" + String(repeating: " ", count: 96) + "▐")
  }

  @Test(arguments: [
    ("q", "left"), ("t", "failed: Thrown()"), ("a", "Aborted"), ("f", "Illegal"),
  ])
  func `the terminal is whole again however the program ends`(key: String, word: String) throws {
    let tmux = try probing()
    try tmux.press(key)
    try tmux.wait { $0.contains(word) && !$0.contains("probe 80x24") }
    try expectWhole(tmux)
  }

  @Test(arguments: ["TERM", "HUP", "INT", "SEGV", "QUIT"])
  func `the terminal is whole again after a signal`(signal: String) throws {
    let tmux = try probing()
    let pid = try #require(try processID(tmux))
    try Command.run(["kill", "-\(signal)", pid], output: "/dev/null")
    try tmux.wait { !$0.contains("probe 80x24") }
    try expectWhole(tmux)
  }

  @Test func `Ctrl-Z leaves to the shell and fg comes back`() throws {
    let tmux = try probing()
    try tmux.press("x")
    try tmux.wait { $0.contains("character(\"x\")") }
    try tmux.press("C-z")
    try tmux.wait { $0.contains("Stopped") }
    try tmux.type("echo with echo\n")
    try tmux.wait { $0.contains("\nwith echo") }
    try tmux.type("fg\n")
    try tmux.wait { $0.hasPrefix("probe 80x24") && $0.contains("character(\"x\")") }
    try tmux.press("y")
    try tmux.wait { $0.contains("character(\"y\")") }
  }

  @Test(arguments: [
    ("nosuch", "unknownTerminal(\"nosuch\")"), ("dumb", "tooFewCapabilities(\"dumb\")"),
  ])
  func `a terminal that cannot draw is refused with its name`(name: String, fact: String) throws {
    let tmux = try Tmux(environment: ["TERM=\(name)"])
    try tmux.type("\(Self.probe)\n")
    try tmux.wait { $0.replacing("\n", with: "").contains(fact) }
  }

  @Test func `a pipe is no terminal`() throws {
    let tmux = try Tmux()
    try tmux.type("\(Self.probe) | cat\n")
    try tmux.wait { $0.contains("notATerminal") }
  }
}

// MARK: - Helpers

extension CursesTerminalTests {
  /// The probe lies beside the test bundle.
  private static var probe: String {
    let products = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      .deletingLastPathComponent()
    let folder = products ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "curses-probe").path
  }

  private func probing() throws -> Tmux {
    let tmux = try Tmux()
    try tmux.type("clear; \(Self.probe)\n")
    try tmux.wait { $0.hasPrefix("probe 80x24\nevent: none") && $0.contains("\nend") }
    return tmux
  }

  /// The shell echoes again, lines end, and the cursor, mouse and pastes are as before.
  private func expectWhole(_ tmux: Tmux) throws {
    try tmux.type(
      "clear; stty -a | tr ' ' '\\n' | grep -xE -e '-?(icanon|echo|isig|ixon);?'; echo ok\n")
    try tmux.wait { $0.contains("\nok") }
    let modes = try tmux.screen().split(separator: "\n").map(String.init)
    #expect(Set(modes).isSuperset(of: ["icanon", "echo", "isig", "ixon"]), "\(modes)")
    #expect(try tmux.flags() == "cursor 1 mouse 0 alternate 0")
  }

  private func processID(_ tmux: Tmux) throws -> String? {
    let shell = try tmux.shellID()
    let children = "/proc/\(shell)/task/\(shell)/children"
    return try String(contentsOfFile: children, encoding: .utf8)
      .split(separator: " ").first.map(String.init)
  }
}
