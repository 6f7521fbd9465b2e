import Glibc
import Sharing
import SharingTestSupport
import Testing

/// A real board in a folder of its own, gone with the value.
final class TestBoard {
  let folder: String
  let identity = BoardIdentity(id: .random())

  /// What its folders held when it was new.
  private(set) var firstListings: [String: [String]] = [:]

  var path: String { "\(folder)/stad.planbord" }

  init() throws {
    folder = "/tmp/planbord-sharing-\(CommitID.random())"
    try GlibcFileLayer().mkdir(folder)
    try write("first snapshot", to: "\(folder)/first")
    _ = try FolderLog.create(at: path, identity: identity, firstSnapshot: "\(folder)/first")
    for name in ["", "/commits", "/commits/00000", "/new"] {
      firstListings[path + name] = try GlibcFileLayer().names(in: path + name)
    }
    firstListings["\(path)/presence"] = []
  }

  deinit {
    remove(folder)
  }

  func log(_ files: any FileLayer = WatchedFileLayer()) throws -> FolderLog {
    try FolderLog.open(path, expected: identity, files: files)
  }

  func commitPath(_ number: Int) -> String {
    let digits = String(number)
    return "\(path)/commits/00000/" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Everything in the log, read by a client that knows nothing yet.
  func allCommits() throws -> [Commit] {
    let log = try log()
    var commits: [Commit] = []
    while true {
      let found = try log.commits(after: commits.last?.head ?? .start, force: true, limit: 100)
      if found.isEmpty { return commits }
      commits += found
    }
  }

  /// Publishes `count` commits one after the other.
  @discardableResult
  func publish(_ count: Int, after head: Head = .start) throws -> Head {
    let log = try log()
    var head = head
    for index in 0..<count {
      guard case .published(let commit) = try log.publish(.example("\(index)"), after: head) else {
        Issue.record("nobody else is here")
        return head
      }
      head = commit.head
    }
    log.tidy()
    return head
  }

  /// Lays commits down where they belong, from number `first`; publishing thousands takes its time.
  func lay(_ count: Int, from first: Int = 1) throws -> [Commit] {
    var commits: [Commit] = []
    for number in 1...count {
      let (bytes, commit) = CommitFile.encode(
        .example("\(number)"), after: commits.last?.head ?? .start)
      commits.append(commit)
      guard number >= first else { continue }
      if number.isMultiple(of: 1000) { try GlibcFileLayer().mkdir(folder(of: number)) }
      try write(bytes, to: "\(folder(of: number))/\(padded(number, to: 8))")
    }
    return commits
  }

  private func folder(of number: Int) -> String {
    "\(path)/commits/\(padded(number / 1000, to: 5))"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try? GlibcFileLayer().unlink(path)
    let descriptor = try GlibcFileLayer().open(path, .createNew)
    if !bytes.isEmpty { _ = try GlibcFileLayer().write(descriptor, bytes[...]) }
    try GlibcFileLayer().close(descriptor)
  }

  func bytes(of path: String) throws -> [UInt8] {
    let descriptor = try GlibcFileLayer().open(path, .read)
    defer { close(descriptor) }
    return try GlibcFileLayer().read(descriptor, atMost: 1 << 20)
  }

  func remove(_ path: String) {
    for name in (try? GlibcFileLayer().names(in: path)) ?? [] { remove("\(path)/\(name)") }
    if unlink(path) != 0 { rmdir(path) }
  }
}

extension CommitDraft {
  static func example(_ text: String = "WS 3A to the Refter") -> CommitDraft {
    CommitDraft(
      author: "Balie", host: "stam-03", program: "planbord 0.1", time: 1_800_000_000,
      reason: "moved", payload: Array(text.utf8))
  }
}
