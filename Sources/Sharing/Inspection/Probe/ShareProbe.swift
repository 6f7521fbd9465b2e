import Glibc

/// Publishes for real in a folder where nothing counts, as a commit would be, and cleans up.
///
/// Two files want one name. The first must get it, whole; the second must not.
package struct ShareProbe {
  private let files: any InspectionLayer
  private let folder: String
  private let first = Candidate(content: 1)
  private let second = Candidate(content: 2)
  private let taken = CommitID.random()

  /// `folder` must be there; files with names like those in `new/` come and go in it.
  package init(in folder: String, files: any InspectionLayer = GlibcFileLayer()) {
    self.folder = folder
    self.files = files
  }

  private struct Candidate {
    let name = CommitID.random()
    let content: [UInt8]

    /// As large as a usual commit.
    init(content: UInt8) {
      self.content = [UInt8](repeating: content, count: 4096)
    }
  }

  private func path(_ name: CommitID) -> String { "\(folder)/\(name)" }
}

extension ShareProbe {
  package func run() -> [ProbeFinding] {
    var findings: [ProbeFinding] = []
    do throws(ProbeFailure) {
      let question = try askOften()
      let (commit, clock) = try publish()
      findings = [.pace(question: question, commit: commit), try look(), clock]
      findings.insert(try contest(), at: 0)
    } catch {
      findings = [error.finding]
    }
    return findings + cleanUp()
  }

  /// The usual time of one question to the server: the middle one of five, after a first.
  private func askOften() throws(ProbeFailure) -> Int {
    try trying(.look) { () throws(Errno) in
      _ = try files.stamp(of: folder)
      var times: [Int] = []
      for _ in 1...5 {
        times.append(try files.timed { () throws(Errno) in try files.stamp(of: folder) }.1)
      }
      return times.sorted()[2]
    }
  }

  /// Makes the first file and gives it the name, step by step as publishing does.
  private func publish() throws(ProbeFailure) -> (commit: Int, clock: ProbeFinding) {
    let before = files.wallClock()
    let (descriptor, creating) = try trying(.create) { () throws(Errno) in
      try files.timed { () throws(Errno) in try files.open(path(first.name), .createNew) }
    }
    let after = files.wallClock()
    defer { files.closeQuietly(descriptor) }
    let made = try trying(.look) { () throws(Errno) in try files.stamp(of: path(first.name)) }
    let filling = try fill(descriptor, first)
    let linking = try give(first, descriptor)
    return (creating + filling + linking, clock(made.modified, between: before, and: after))
  }

  /// Microseconds it took.
  private func fill(_ descriptor: Int32, _ candidate: Candidate) throws(ProbeFailure) -> Int {
    let (_, writing) = try trying(.write) { () throws(Errno) in
      try files.timed { () throws(Errno) in try files.writeAll(descriptor, candidate.content) }
    }
    let (_, syncing) = try trying(.fsync) { () throws(Errno) in
      try files.timed { () throws(Errno) in try files.fsync(descriptor) }
    }
    return writing + syncing
  }

  /// Microseconds it took.
  private func give(_ candidate: Candidate, _ descriptor: Int32) throws(ProbeFailure) -> Int {
    let (_, linking) = try trying(.link) { () throws(Errno) in
      try files.timed { () throws(Errno) in
        try files.link(path(candidate.name), as: path(taken))
      }
    }
    let (_, syncing) = try trying(.fsync) { () throws(Errno) in
      try files.timed { () throws(Errno) in
        if try !files.fileSystem(of: descriptor).syncsLinks { try files.fsync(descriptor) }
      }
    }
    return linking + syncing
  }

  /// Time stamps of a disk are up to a hundredth of a second old.
  private func clock(_ made: Int64, between before: Int64, and after: Int64) -> ProbeFinding {
    let margin = (after - before) / 2 + 10_000_000
    let ahead = made - (before + (after - before) / 2)
    return .clock(ahead: Int(ahead / 1000), margin: Int(margin / 1000))
  }
}

extension ShareProbe {
  /// Neither the second file nor the first once more may get the name.
  private func contest() throws(ProbeFailure) -> ProbeFinding {
    try makeSecond()
    for candidate in [second, first] where try isGiven(candidate) { return .notExclusive }
    // As publishing does: an SMB client refuses to open a file by a second name while it still
    // holds it by the first, which it does for a second after closing, unless that name is gone.
    for candidate in [second, first] { try? files.unlink(path(candidate.name)) }
    let found = try trying(.read) { () throws(Errno) in try content() }
    return found == first.content ? .exclusive : .readsOther
  }

  private func makeSecond() throws(ProbeFailure) {
    let descriptor = try trying(.create) { () throws(Errno) in
      try files.open(path(second.name), .createNew)
    }
    defer { files.closeQuietly(descriptor) }
    _ = try fill(descriptor, second)
  }

  private func isGiven(_ candidate: Candidate) throws(ProbeFailure) -> Bool {
    try trying(.link) { () throws(Errno) in
      do throws(Errno) {
        try files.link(path(candidate.name), as: path(taken))
        return true
      } catch {
        guard error.code == EEXIST else { throw error }
        return false
      }
    }
  }

  /// Milliseconds to go on looking.
  private static let patience = 5_000

  /// Asks the folder, then looks for the name, until it is there.
  private func look() throws(ProbeFailure) -> ProbeFinding {
    let start = files.stopwatch()
    for _ in 0...(Self.patience / 20) {
      let isThere = try trying(.look) { () throws(Errno) in
        _ = try files.stamp(of: folder)
        return try files.exists(path(taken))
      }
      if isThere { return .seen(after: files.stopwatch() - start) }
      files.pause(milliseconds: 20)
    }
    return .notSeen(within: Self.patience * 1000)
  }

  private func content() throws(Errno) -> [UInt8]? {
    try files.patiently { () throws(Errno) in
      try files.contents(of: path(taken), atMost: 1 << 16)
    }
  }

  private func trying<Answer>(
    _ call: ProbeCall, _ work: () throws(Errno) -> Answer
  ) throws(ProbeFailure) -> Answer {
    do throws(Errno) { return try work() } catch {
      throw ProbeFailure(call: call, errno: error.code)
    }
  }

  private func cleanUp() -> [ProbeFinding] {
    [taken, first.name, second.name].compactMap { name in
      do throws(Errno) {
        try files.patiently { () throws(Errno) in try files.unlink(path(name)) }
        return nil
      } catch {
        return error.code == ENOENT ? nil : .leftBehind(path: path(name))
      }
    }
  }
}
