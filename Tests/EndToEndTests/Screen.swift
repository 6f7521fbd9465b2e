import Foundation
import ProgramTestSupport
import Testing

/// The program open in a terminal of its own, as a planner sees it.
struct Screen {
  private let tmux: Tmux
  /// Kept, for its home goes when it goes.
  let program: Program

  /// Types the program's name and these arguments into a shell.
  init(
    _ program: Program, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    arguments: String = ""
  ) throws {
    self.program = program
    let all = program.environment
      .merging(["TERM": "screen-256color", "PLANBORD_SHARE": Screen.checkout]) { _, new in new }
      .merging(environment) { _, new in new }
    tmux = try Tmux(
      columns: columns, rows: rows, environment: all.map { "\($0)=\($1)" }, isAll: true)
    let path = try Program.executable().path
    try tmux.type("cd; clear; \(path) \(arguments); echo left with $?\n")
  }

  /// Types keys as `Keys` reads them.
  ///
  /// A key right after Escape would be taken for Alt and that key: wait for something in between.
  func type(_ keys: String) throws {
    for part in Keys(keys).parts {
      switch part {
      case .named(let names): try tmux.press(names)
      case .typed(let text): try tmux.type(text)
      }
    }
  }

  /// Presses a key until a text is there; a step that changes nothing to be seen is given a moment.
  func press(_ key: String, until text: String) throws {
    for _ in 0..<100 {
      let before = try tmux.screen()
      if before.contains(text) { return }
      try type(key)
      for _ in 0..<10 where try tmux.screen() == before { usleep(10_000) }
    }
    try wait(for: text)
  }

  func resize(columns: Int, rows: Int) throws { try tmux.resize(columns: columns, rows: rows) }

  /// Looks for at most a minute and a half, for other tests run meanwhile; then throws the screen.
  func wait(for text: String) throws {
    try tmux.wait { $0.contains(text) }
  }

  /// The same with a pattern; a dot does not match the end of a line.
  func wait(for pattern: Regex<Substring>) throws {
    try tmux.wait { (try? pattern.firstMatch(in: $0)) != nil }
  }

  /// Looks until a pattern is no longer there.
  func wait(without pattern: Regex<Substring>) throws {
    try tmux.wait { (try? pattern.firstMatch(in: $0)) == nil }
  }

  /// Whether anything on the screen has a colour of its own.
  func isColoured() throws -> Bool {
    try tmux.colouredScreen().contains(/\u{1B}\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[;m]/)
  }

  /// Ends the program as a power cut would.
  func killProgram() throws {
    let shell = try tmux.shellID()
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    let program = try #require(children.split(separator: " ").first.flatMap { Int32($0) })
    kill(program, SIGKILL)
    try wait(for: "left with 137")
  }

  /// Leaves the board and checks that the terminal is as it was before.
  func quit() throws {
    try type("q")
    try wait(for: "left with 0")
    try tmux.type("stty -a | tr ' ;' '\\n\\n' | grep -xE 'icanon|echo|isig' | sort | xargs\n")
    try wait(for: "\necho icanon isig")
    #expect(try tmux.flags() == "cursor 1 mouse 0 alternate 0")
  }
}

extension Screen {
  /// The folder of the package, where themes and sample data lie.
  private static var checkout: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }
}

extension Screen {
  /// Turns an open board to the Monday of `TwoRooms`, with the cursor at 9:00 on Refter.
  func goToMonday() throws {
    try wait(for: "Refter")
    // First the hour, then the day: Home goes a day back for who stands at 8:00 already.
    try type(#"Home g "22/3/2032" Enter + Right Right Right Right"#)
    try wait(for: "Lezing Leie · bevestigd · ma 22/03 09:00–11:00")
  }
}

extension Trait where Self == ConditionTrait {
  /// For tests that need a real terminal.
  static var inTerminal: Self { .enabled(if: Tmux.path != nil, "tmux is not installed") }
}
