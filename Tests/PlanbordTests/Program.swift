import Foundation

/// The built program, run in a home of its own.
final class Program {
  struct Result {
    let output: String
    let errors: String
    let code: Int32

    var outputLines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let home: String
  var environment: [String: String]

  /// A fresh home; with a board of the small plan in it unless `board` is false.
  init(board: Bool = true) throws {
    home =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("planbord-test-\(UUID().uuidString)").path
    environment = ["HOME": home, "USER": "els", "LANG": "nl_BE.UTF-8", "PATH": "/usr/bin:/bin"]
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    guard board else { return }
    try SmallPlan.write(to: "\(home)/plan")
    environment["PLANBORD_BOARD"] = self.board
    let made = try run("init", self.board, "--from", "\(home)/plan")
    guard made.code == 0 else { throw Failure(text: made.errors) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: home)
  }

  struct Failure: Error {
    let text: String
  }

  var board: String { "\(home)/stad.planbord" }

  func run(_ arguments: String...) throws -> Result {
    try run(arguments)
  }

  func run(_ arguments: [String]) throws -> Result {
    try start(arguments).result()
  }

  /// Starts it without waiting.
  func start(_ arguments: [String]) throws -> Running {
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: home)
    process.standardInput = FileHandle.nullDevice
    let running = Running(process: process, files: "\(home)/.run-\(UUID().uuidString)")
    process.standardOutput = try running.open("out")
    process.standardError = try running.open("err")
    try process.run()
    return running
  }

  /// A run whose output goes to files, so that no full pipe can stop it.
  struct Running {
    let process: Process
    let files: String

    fileprivate func open(_ suffix: String) throws -> FileHandle {
      let file = URL(fileURLWithPath: "\(files).\(suffix)")
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }

    func result() throws -> Result {
      process.waitUntilExit()
      return Result(
        output: try String(contentsOfFile: "\(files).out", encoding: .utf8),
        errors: try String(contentsOfFile: "\(files).err", encoding: .utf8),
        code: process.terminationStatus)
    }
  }

  /// Built beside the tests.
  private static func executable() throws -> URL {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("planbord")
  }
}

extension Program.Result {
  /// The output with ids and fingerprints made up by the program replaced by stars.
  var plain: String { Self.plain(output) }

  private static func plain(_ text: String) -> String {
    text.replacing(#/\bn[0-9a-z]{9}\b/#, with: "*").replacing(#/:[0-9a-f]{16}\b/#, with: ":*")
  }
}
