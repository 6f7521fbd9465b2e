import Glibc
import Sharing
import Synchronization

/// The real calls, with a planner's mischief in them; counts what was read torn.
struct LabFileLayer: FileLayer {
  private let base = GlibcFileLayer()
  private let mischief: Mischief?
  private let state: SharedState

  private final class SharedState: Sendable {
    let values = Mutex(State())
  }

  private struct State {
    var commits = 0
    var hasHappened = false
    var torn = 0
    /// What has been read so far of commits that are open.
    var open: [Int32: [UInt8]] = [:]
    var phase = Phase.opening
    var calls: [Phase: [String: [Double]]] = [:]
    var course = Course()
    var slowest = Course()
  }

  /// One phase, call by call: name, milliseconds since it began, milliseconds it took.
  private struct Course {
    var start = Clock.now
    var spent = 0.0
    var calls: [(name: String, at: Double, spent: Double)] = []

    var line: String {
      let steps = calls.map { "@\(Int($0.at)) \($0.name) \(Int($0.spent))" }
      return "\(Int(spent)): " + steps.joined(separator: ", ")
    }
  }

  init(_ mischief: Mischief?) {
    self.mischief = mischief
    state = SharedState()
  }

  /// Files that were whole to nobody: their end is not the checksum of what comes before it.
  var torn: Int { state.values.withLock { $0.torn } }

  /// What a planner is about.
  enum Phase: String, CaseIterable {
    case opening, looking, saving, tidying, leaving
  }

  func enter(_ phase: Phase) {
    state.values.withLock { state in
      state.course.spent = Clock.now - state.course.start
      if state.phase == .saving, state.course.spent > state.slowest.spent {
        state.slowest = state.course
      }
      state.phase = phase
      state.course = Course()
    }
  }

  /// The calls made so far, a line for each phase: by name with their median, worst and whole
  /// milliseconds; then the slowest save, call by call.
  var diary: [String] {
    let (calls, slowest) = state.values.withLock { ($0.calls, $0.slowest) }
    let phases = Phase.allCases.compactMap { phase in
      calls[phase].map { "\(phase) \(LabFileLayer.line($0))" }
    }
    return phases + (slowest.calls.isEmpty ? [] : ["slowest \(slowest.line)"])
  }

  private static func line(_ calls: [String: [Double]]) -> String {
    calls.sorted { $0.key < $1.key }.map { name, times in
      let (middle, worst) = (Row.percentile(times, 0.5) ?? 0, times.max() ?? 0)
      return "\(name) \(times.count) x \(Int(middle))..\(Int(worst)) = \(Int(times.reduce(0, +)))"
    }.joined(separator: ", ")
  }
}

// MARK: - Mischief

extension LabFileLayer {
  /// Not in the first commits, so that everybody is at work when it happens.
  private func reach(_ step: CommitStep) {
    let isTime = state.values.withLock { state in
      guard let mischief, mischief.step == step, state.commits >= 3, !state.hasHappened else {
        return false
      }
      state.hasHappened = true
      return true
    }
    guard isTime, let mischief else { return }
    switch mischief {
    case .runs(let command, _): Shell.start(command)
    case .stops: raise(SIGSTOP)
    case .losesReplies, .answersSlowly, .renames: break
    }
  }

  private func timed<Answer>(
    _ call: String, _ perform: () throws(Errno) -> Answer
  ) throws(Errno) -> Answer {
    let start = Clock.now
    defer {
      let spent = Clock.now - start
      state.values.withLock { state in
        state.calls[state.phase, default: [:]][call, default: []].append(spent)
        state.course.calls.append((call, start - state.course.start, spent))
      }
    }
    guard case .answersSlowly(let number, let milliseconds) = mischief,
      Int.random(in: 0..<number) == 0
    else { return try perform() }
    // The question is late, or the answer.
    let isAnswer = Bool.random()
    if !isAnswer { Clock.pause(Double(milliseconds)) }
    defer { if isAnswer { Clock.pause(Double(milliseconds)) } }
    return try perform()
  }

  private func linkOrWorse(_ path: String, _ newPath: String) throws(Errno) {
    switch mischief {
    case .losesReplies(let number) where Int.random(in: 0..<number) == 0:
      if Bool.random() { try base.link(path, as: newPath) }
      throw Errno(EIO)
    case .renames: try Renaming.rename(path, as: newPath)
    default: try base.link(path, as: newPath)
    }
  }
}

extension OpenMode {
  fileprivate var name: String {
    switch self {
    case .read, .readAnew: "open"
    case .createNew: "create"
    case .asPlace: "place"
    case .writeNothing: "sync"
    }
  }
}

extension Mischief {
  fileprivate var step: CommitStep? {
    switch self {
    case .runs(_, let step), .stops(let step): step
    case .losesReplies, .answersSlowly, .renames: nil
    }
  }
}

// MARK: - The calls

extension LabFileLayer {
  func open(_ path: String, _ mode: OpenMode) throws(Errno) -> Int32 {
    if mode == .createNew { reach(.create) }
    let descriptor = try timed(mode.name) { () throws(Errno) in try base.open(path, mode) }
    if mode == .read, path.contains("/commits/") {
      state.values.withLock { $0.open[descriptor] = [] }
    }
    return descriptor
  }

  func read(_ descriptor: Int32, atMost most: Int) throws(Errno) -> [UInt8] {
    let bytes = try timed("read") { () throws(Errno) in try base.read(descriptor, atMost: most) }
    state.values.withLock { $0.open[descriptor]?.append(contentsOf: bytes) }
    return bytes
  }

  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
    try timed("write") { () throws(Errno) in try base.write(descriptor, bytes) }
  }

  func fsync(_ descriptor: Int32) throws(Errno) {
    reach(.sync)
    try timed("fsync") { () throws(Errno) in try base.fsync(descriptor) }
  }

  func close(_ descriptor: Int32) throws(Errno) {
    state.values.withLock { state in
      guard let bytes = state.open.removeValue(forKey: descriptor) else { return }
      // Where a commit was taken away with a name in it, a mark lies under its number.
      let isMark = bytes.starts(with: Array("planbord-pruned ".utf8))
      if !bytes.isEmpty, !isMark, !CommitFile.isWhole(bytes) { state.torn += 1 }
    }
    try timed("close") { () throws(Errno) in try base.close(descriptor) }
  }

  func link(_ path: String, as newPath: String) throws(Errno) {
    // Only a question whether the name is taken.
    guard !path.hasSuffix("/.") else {
      return try timed("taken") { () throws(Errno) in try base.link(path, as: newPath) }
    }
    reach(.link)
    try timed("link") { () throws(Errno) in try linkOrWorse(path, newPath) }
    state.values.withLock { $0.commits += 1 }
    reach(.acknowledge)
  }

  func unlink(_ path: String) throws(Errno) {
    reach(.clean)
    try timed("unlink") { () throws(Errno) in try base.unlink(path) }
  }

  func attribute(of path: String) throws(Errno) -> [UInt8] {
    try timed("ask") { () throws(Errno) in try base.attribute(of: path) }
  }

  func setAttribute(of path: String, to bytes: [UInt8]) throws(Errno) {
    try timed("tell") { () throws(Errno) in try base.setAttribute(of: path, to: bytes) }
  }

  func mkdir(_ path: String) throws(Errno) { try base.mkdir(path) }

  func rmdir(_ path: String) throws(Errno) { try base.rmdir(path) }

  func rename(_ path: String, to newPath: String) throws(Errno) {
    try base.rename(path, to: newPath)
  }

  func stamp(of path: String) throws(Errno) -> FileStamp {
    try timed("stamp") { () throws(Errno) in try base.stamp(of: path) }
  }

  func names(in folder: String) throws(Errno) -> [String] {
    try timed("names") { () throws(Errno) in try base.names(in: folder) }
  }

  func fileSystem(of descriptor: Int32) throws(Errno) -> FileSystem {
    try base.fileSystem(of: descriptor)
  }

  func pause(milliseconds: Int) {
    try? timed("pause") { base.pause(milliseconds: milliseconds) }
  }

  func uptime() -> Int { base.uptime() }
}
