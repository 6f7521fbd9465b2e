import Glibc

extension Meeting {
  /// Both link a file of their own onto the same names, at the same time; nil when the other is gone.
  ///
  /// Whoever was told that it has a name must find its own file there in the end.
  func race(against other: CommitID) throws(ProbeFailure) -> ProbeFinding? {
    var won: [Bool] = []
    for round in 0..<Self.races {
      try make("mine-\(me)-\(round)", Array(me.hex.utf8))
      try make("ready-\(me)-\(round)")
      guard try wait(for: "ready-\(other)-\(round)") else { return nil }
      won.append(try takes(wanted(round, other), with: "mine-\(me)-\(round)"))
    }
    try make("done-\(me)")
    guard try wait(for: "done-\(other)") else { return nil }
    let isRight = try holds(won, other)
    // Nobody clears the place before both have read.
    try make("read-\(me)")
    _ = try wait(for: "read-\(other)", orGone: "here-\(other)")
    return isRight ? .exclusiveTogether(races: Self.races, won: won.count { $0 }) : .notExclusive
  }

  /// Of both, so that nothing an earlier meeting left has the name.
  private func wanted(_ round: Int, _ other: CommitID) -> String {
    "race-\(min(me.hex, other.hex))-\(max(me.hex, other.hex))-\(round)"
  }

  private func takes(_ name: String, with own: String) throws(ProbeFailure) -> Bool {
    do throws(Errno) {
      try files.link(path(own), as: path(name))
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw ProbeFailure(call: .link, errno: error.code)
    }
  }

  private func holds(_ won: [Bool], _ other: CommitID) throws(ProbeFailure) -> Bool {
    // An SMB client opens a file by a second name only when it has let go of the first.
    for round in won.indices { try? files.unlink(path("mine-\(me)-\(round)")) }
    for (round, isMine) in won.enumerated() {
      let found = try trying(.read) { () throws(Errno) in
        try files.contents(of: path(wanted(round, other)), atMost: 4096)
      }
      if found != Array((isMine ? me : other).hex.utf8) { return false }
    }
    return true
  }
}
