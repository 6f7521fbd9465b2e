import Foundation
import Glibc
import Sharing
import Storage

/// The same program once more, which does what may hang; this process only passes on what it says.
///
/// A call to a share that is gone can hold its process for minutes, whatever signal it gets. So the
/// one that was asked never makes such a call, and ends as soon as there is an answer.
struct Worker {
  /// What the worker writes, ended by `end` and the exit code.
  private let output: FileHandle

  private static let variable = "PLANBORD_WORKER"
  /// No text has it.
  private static let end = UInt8(0)

  /// Starts a worker with this process's own words; nil in the worker itself.
  static func own(_ environment: [String: String]) throws -> Worker? {
    guard environment[variable] == nil else { return nil }
    let pipe = Pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe.fileHandleForWriting.fileDescriptor, 1)
    posix_spawn_file_actions_addclose(&actions, pipe.fileHandleForReading.fileDescriptor)
    var words: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) } + [nil]
    let settings = environment.map { "\($0)=\($1)" } + ["\(variable)=1"]
    var values: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for word in words + values { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, "/proc/self/exe", &actions, nil, &words, &values)
    guard code == 0 else { throw StoreError.file(path: "/proc/self/exe", errno: code) }
    try? pipe.fileHandleForWriting.close()
    return Worker(output: pipe.fileHandleForReading)
  }

  /// Passes on what the worker writes, and ends as it ends.
  func relay() -> Ending {
    var written = Data()
    while true {
      let data = output.availableData
      written += data
      let isOver = written.dropLast().last == Worker.end
      guard data.isEmpty || isOver else { continue }
      FileHandle.standardOutput.write(isOver ? written.dropLast(2) : written)
      // One that died without a last word has met what no finding tells.
      guard isOver, let code = written.last else { return .shareUnusable }
      return Ending(rawValue: Int32(code)) ?? .shareUnusable
    }
  }

  /// In the worker: the last word, after which nothing it leaves open keeps anybody waiting.
  static func handOver(_ ending: Ending) {
    fflush(nil)
    let word = [end, UInt8(truncatingIfNeeded: ending.rawValue)]
    write(1, word, word.count)
    close(1)
    close(2)
  }
}
