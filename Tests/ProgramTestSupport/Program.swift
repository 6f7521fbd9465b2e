import Foundation

/// The built program, run in a home of its own.
package final class Program {
  package struct Result {
    package let output: String
    package let errors: String
    package let code: Int32

    package var outputLines: [String] { output.split(separator: "\n").map(String.init) }
  }

  package let home: String
  package var environment: [String: String]

  /// A fresh home; with a board of the small plan in it unless `board` is false.
  package convenience init(board: Bool = true) throws {
    try self.init(plan: board ? SmallPlan.files : nil)
  }

  /// A fresh home; with a board of these files in it if there are any.
  package init(plan: [String: String]?) throws {
    home =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("planbord-test-\(UUID().uuidString)").path
    environment = ["HOME": home, "USER": "els", "LANG": "nl_BE.UTF-8", "PATH": "/usr/bin:/bin"]
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    guard let plan else { return }
    try Program.write(plan, to: "\(home)/plan")
    environment["PLANBORD_BOARD"] = self.board
    let made = try run("init", self.board, "--from", "\(home)/plan")
    guard made.code == 0 else { throw Failure(text: made.errors) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: home)
  }

  /// Writes files into a folder, which is made if need be.
  package static func write(_ files: [String: String], to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
  }

  struct Failure: Error {
    let text: String
  }

  package var board: String { "\(home)/stad.planbord" }

  package func run(_ arguments: String...) throws -> Result {
    try run(arguments)
  }

  package func run(_ arguments: [String]) throws -> Result {
    try start(arguments).result()
  }

  /// Runs it through another program, which is given it and its arguments.
  package func run(_ arguments: [String], through other: [String]) throws -> Result {
    try start(arguments, through: other).result()
  }

  /// Starts it without waiting.
  package func start(_ arguments: [String], through other: [String] = []) throws -> Running {
    let words = other + [try Program.executable().path] + arguments
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
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
  package struct Running {
    package let process: Process
    let files: String

    fileprivate func open(_ suffix: String) throws -> FileHandle {
      let file = URL(fileURLWithPath: "\(files).\(suffix)")
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }

    package func result() throws -> Result {
      process.waitUntilExit()
      return Result(
        output: try String(contentsOfFile: "\(files).out", encoding: .utf8),
        errors: try String(contentsOfFile: "\(files).err", encoding: .utf8),
        code: process.terminationStatus)
    }
  }

  /// Built beside the tests.
  package static func executable() throws -> URL {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("planbord")
  }
}

extension Program.Result {
  /// The output with ids and fingerprints made up by the program replaced by stars.
  package var plain: String { Self.plain(output) }

  private static func plain(_ text: String) -> String {
    text.replacing(#/\bn[0-9a-z]{9}\b/#, with: "*").replacing(#/:[0-9a-f]{16}\b/#, with: ":*")
  }
}
