import Foundation
import ProgramTestSupport
import Storage

/// One planner at a terminal, with a board on a mount of their own.
final class Seat {
  let name: String
  private let board: String
  private let program: Program
  private let tmux: Tmux

  init(_ name: String, board: String) throws {
    self.name = name
    self.board = board
    program = try Program(board: false)
    program.environment["USER"] = name
    program.environment["PLANBORD_BOARD"] = board
    program.environment["TERM"] = "screen-256color"
    tmux = try Tmux(
      columns: 120, rows: 30, environment: program.environment.map { "\($0)=\($1)" }, isAll: true)
  }

  /// The program as a command, to its end.
  @discardableResult
  func run(_ arguments: String...) throws -> Program.Result {
    let result = try program.run(arguments)
    guard result.code == 0 else { throw Trouble(text: result.errors) }
    return result
  }

  /// What a program of this planner's does that opens the board for the first time.
  func makeReplica() throws {
    let settings = StoreSettings(
      author: name, host: "pc-\(name)", program: "share-tier",
      cacheFolder: "\(program.home)/.cache/planbord",
      stateFolder: "\(program.home)/.local/state/planbord", clock: { 1_800_000_000 })
    try PlanStore.open(board, settings: settings).close()
  }

  /// Makes the board that everybody then opens.
  func makeBoard(of files: [String: String]) throws {
    try Program.write(files, to: "\(program.home)/plan")
    try run("init", board, "--from", "\(program.home)/plan")
  }
}

extension Seat {
  /// Opens the board and says how many milliseconds it took until `text` was there.
  @discardableResult
  func openBoard(showing text: String) throws -> Double {
    let start = Clock.now
    try tmux.type("clear; \(try Program.executable().path); echo left with $?\n")
    return try wait(for: text) - start
  }

  /// Keys as `Keys` reads them.
  func type(_ keys: String) throws {
    for part in Keys(keys).parts {
      switch part {
      case .named(let names): try tmux.press(names)
      case .typed(let text): try tmux.type(text)
      }
    }
  }

  /// When the text was there.
  @discardableResult
  func wait(for text: String) throws -> Double {
    try wait { $0.contains(text) }
  }

  /// When what the pattern says was there; a dot does not match the end of a line.
  @discardableResult
  func wait(for pattern: Regex<Substring>) throws -> Double {
    try wait { (try? pattern.firstMatch(in: $0)) != nil }
  }

  /// When a line had both.
  @discardableResult
  func wait(forRow row: String, with text: String) throws -> Double {
    try wait { screen in
      screen.split(separator: "\n").contains { $0.contains(row) && $0.contains(text) }
    }
  }

  @discardableResult
  func wait(without text: String) throws -> Double {
    try wait { !$0.contains(text) }
  }

  /// By the clock, for in a lab it takes a while to look at all.
  private func wait(until isWanted: (String) -> Bool) throws -> Double {
    let start = Clock.now
    while true {
      let screen = try tmux.screen()
      if isWanted(screen) { return Clock.now }
      guard Clock.now < start + Seat.patience else {
        throw Trouble(text: "This stayed on the screen of \(name):\n\(screen)")
      }
      Clock.pause(20)
    }
  }

  /// An NFS server that was started again lets nobody in for ten seconds.
  private static let patience = 60_000.0

  func quit() throws {
    try type("q")
    try wait(for: "left with 0")
  }

  /// Ends the program as a power cut would.
  func killProgram() throws {
    let shell = try tmux.shellID()
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    for child in children.split(separator: " ").compactMap({ Int32($0) }) { kill(child, SIGKILL) }
    try wait(for: "left with 137")
  }

  /// Writes what is on the screen where `SHARE_TIER_SCREENS` wants it, for somebody to read.
  func keepScreen(_ step: String, of share: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["SHARE_TIER_SCREENS"] else { return }
    let file = "\(folder)/\(share)-\(step)-\(name).txt"
    try Data(try tmux.screen().utf8).write(to: URL(fileURLWithPath: file))
  }
}

/// What a step found that must not be.
struct Trouble: Error, CustomStringConvertible {
  let text: String
  var description: String { text }
}
