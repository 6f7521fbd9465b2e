import Glibc

/// Two clients try the share on each other: which of them gets a name, and how soon one sees what
/// the other did.
///
/// Only this shows what a server does for clients on different machines; one alone is served from
/// its own memory. No clock is compared: they answer each other in turns.
package struct Meeting {
  let files: any InspectionLayer
  /// Both come here; whoever is last removes it.
  let folder: String
  let me = CommitID.random()
  /// Milliseconds to wait for the other to come.
  private let patience: Int

  /// Turns that are timed, and names that are raced for.
  static let turns = 10
  static let races = 10
  /// Milliseconds to wait for an answer of one who has come.
  static let answer = 20_000

  package init(
    in folder: String, patience: Int, files: any InspectionLayer = GlibcFileLayer()
  ) {
    self.folder = "\(folder)/planbord-doctor-together"
    self.patience = patience
    self.files = files
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }
}

extension Meeting {
  package func run() -> [ProbeFinding] {
    defer { leave() }
    do throws(ProbeFailure) {
      guard let other = try findOther() else { return [.nobodyCame(within: patience * 1000)] }
      guard let seen = try takeTurns(with: other), let races = try race(against: other) else {
        return [try isThere(other) ? .notSeen(within: Self.answer * 1000) : .otherWentAway]
      }
      return [races, .seenElsewhere(after: seen)]
    } catch {
      return [error.finding]
    }
  }

  private func findOther() throws(ProbeFailure) -> CommitID? {
    do throws(Errno) { try files.mkdir(folder) } catch {
      guard error.code == EEXIST else { throw ProbeFailure(call: .create, errno: error.code) }
    }
    try make("here-\(me)")
    let came = try trying(.look) { () throws(Errno) in try files.stamp(of: path("here-\(me)")) }
    let deadline = files.uptime() + patience
    while files.uptime() < deadline {
      if let other = try freshOther(since: came.modified - 90_000_000_000) { return other }
      files.pause(milliseconds: 100)
    }
    return nil
  }

  /// Another who came not long before; older names are of meetings that broke off.
  private func freshOther(since oldest: Int64) throws(ProbeFailure) -> CommitID? {
    try trying(.look) { () throws(Errno) in
      _ = try files.stamp(of: folder)
      for name in try files.names(in: folder).sorted() where name.hasPrefix("here-") {
        guard let id = CommitID(hex: String(name.dropFirst(5))), id != me,
          let stamp = try? files.stamp(of: path(name)), stamp.modified >= oldest
        else { continue }
        return id
      }
      return nil
    }
  }

  /// Microseconds from making a name to its being seen by the other: half of the middle turn.
  private func takeTurns(with other: CommitID) throws(ProbeFailure) -> Int? {
    let isFirst = me.hex < other.hex
    var times: [Int] = []
    for turn in 0..<Self.turns where turn.isMultiple(of: 2) == isFirst {
      if turn > 0 { guard try wait(for: "turn-\(other)-\(turn - 1)") else { return nil } }
      let start = files.stopwatch()
      try make("turn-\(me)-\(turn)")
      guard turn + 1 < Self.turns else { break }
      guard try wait(for: "turn-\(other)-\(turn + 1)") else { return nil }
      times.append(files.stopwatch() - start)
    }
    return times.isEmpty ? nil : times.sorted()[times.count / 2] / 2
  }
}

extension Meeting {
  /// True when the name was there in time, or another was no longer.
  func wait(for name: String, orGone gone: String? = nil) throws(ProbeFailure) -> Bool {
    let deadline = files.uptime() + Self.answer
    while files.uptime() < deadline {
      let isThere = try trying(.look) { () throws(Errno) in
        _ = try files.stamp(of: folder)
        if try files.exists(path(name)) { return true }
        return if let gone { try !files.exists(path(gone)) } else { false }
      }
      if isThere { return true }
      files.pause(milliseconds: 5)
    }
    return false
  }

  /// True while the other has not left, as far as can be seen from here.
  private func isThere(_ other: CommitID) throws(ProbeFailure) -> Bool {
    try trying(.look) { () throws(Errno) in
      _ = try files.stamp(of: folder)
      return try files.exists(path("here-\(other)"))
    }
  }

  func make(_ name: String, _ content: [UInt8] = []) throws(ProbeFailure) {
    let descriptor = try trying(.create) { () throws(Errno) in
      try files.open(path(name), .createNew)
    }
    defer { files.closeQuietly(descriptor) }
    guard !content.isEmpty else { return }
    try trying(.write) { () throws(Errno) in
      try files.writeAll(descriptor, content)
      try files.fsync(descriptor)
    }
  }

  func trying<Answer>(
    _ call: ProbeCall, _ work: () throws(Errno) -> Answer
  ) throws(ProbeFailure) -> Answer {
    do throws(Errno) { return try files.patiently(work) } catch {
      throw ProbeFailure(call: call, errno: error.code)
    }
  }

  /// Removes one's own files, and the place itself once nobody is in it.
  private func leave() {
    for name in names where name.contains(me.hex) { try? files.unlink(path(name)) }
    // What another has just removed may be remembered here for a second.
    for _ in 1...10 {
      if names.isEmpty, (try? files.rmdir(folder)) != nil { return }
      guard (try? files.exists(folder)) == true else { return }
      files.pause(milliseconds: 150)
    }
  }

  private var names: [String] {
    _ = try? files.stamp(of: folder)
    return (try? files.names(in: folder)) ?? []
  }
}
