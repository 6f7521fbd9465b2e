import Foundation
import SharingTestSupport

/// A second process with receipts of its own.
struct Probe {
  let board: TestBoard
  let name: String

  var receipts: Receipts { Receipts(path: receiptsPath) }
  private var receiptsPath: String { "\(board.folder)/receipts-\(name)" }

  /// Starts publishing `count` commits, killed before so many system calls of the first, if given.
  func start(publishing count: Int, killBefore calls: Int? = nil) throws -> Process {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments =
      [board.path, receiptsPath, String(count)] + (calls.map { [String($0)] } ?? [])
    try process.run()
    return process
  }

  /// Built beside the tests.
  private static func program() throws -> URL {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("sharing-probe")
  }
}
