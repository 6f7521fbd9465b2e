import Glibc

/// The scenarios of one lab.
enum ScenarioSet {
  /// Exit code 1 when one did not come out as it must.
  static func run(_ name: String) throws -> Int32 {
    if name == "trips" { return try TripTable.print(of: shares) }
    if name == "copying" { return try CopyTable.print(of: shares) }
    if name == "boards" { return BoardTable.print(of: shares) }
    print(Row.heading)
    var isSound = true
    for (number, scenario) in scenarios(name).enumerated() {
      let row = try Stage(scenario, number: "\(number)").play()
      print(row.line)
      fflush(nil)
      isSound = isSound && row.isSound
    }
    return isSound ? 0 : 1
  }

  /// Those the lab has mounted.
  private static var shares: [String] {
    guard let names = getenv("LAB_SHARES") else { return [] }
    return String(cString: names).split(separator: " ").map(String.init)
  }

  private static func scenarios(_ name: String) -> [Scenario] {
    switch name {
    case "nfs": everything(on: "nfs", daemon: "nfs")
    case "nfs40": most(on: "nfs40", daemon: "nfs")
    case "smb": everything(on: "smb", daemon: "smb")
    case "nolease": most(on: "nolease", daemon: "smb")
    case "odd": shares.flatMap { odd(on: $0) }
    case "same-names": [Scenario("all of one host name", on: "nfs")]
    case "crowd": shares.map { crowd(on: $0) }
    case "forgetful": shares.flatMap { forgetful(on: $0) }
    case "slow": shares.map { slow(on: $0) }
    case "erase": shares.map { erasing(on: $0) }
    case "rename": [renaming(on: "smb")]
    case "full": shares.map { full(on: $0) }
    case "shared": shares.map { shared(on: $0) }
    case "sixteen": shares.map { sixteen(on: $0) }
    case "hour-nfs", "hour-smb": shares.map { hour(on: $0, daemon: $0) }
    case "sixty": [sixty(on: "smb")]
    case "sixty-looking": [looking(on: "smb")]
    case "fifteen": [growing(to: 15, on: "smb"), asBusyAsSixty(on: "smb")]
    case "thirty": [growing(to: 30, on: "smb")]
    case "growing": [6, 15, 30, 45, 60].map { growing(to: $0, on: "smb") }
    default: []
    }
  }

  private static func everything(on share: String, daemon: String) -> [Scenario] {
    [
      Scenario("1 ms a round trip", on: share).with { $0.delay = 1 },
      Scenario("5 ms a round trip", on: share).with { $0.delay = 5 },
      Scenario("share silent for 8 s", on: share).with {
        $0.seconds = 16
        $0.event = "labctl pause; sleep 8; labctl resume"
      },
      Scenario("lost replies", on: share).with { $0.mischief = { _ in .losesReplies(oneIn: 5) } },
      Scenario("stopped for 15 s in every step", on: share).with {
        $0.seconds = 20
        $0.mischief = { .stops(before: CommitStep.allCases[$0 % CommitStep.allCases.count]) }
        $0.writers = 5
      },
      cut(on: share, before: .sync), cut(on: share, before: .acknowledge),
    ] + most(on: share, daemon: daemon)
  }

  private static func most(on share: String, daemon: String) -> [Scenario] {
    [
      Scenario("ordinary work", on: share),
      Scenario("server restarted", on: share).with { $0.event = "labctl restart \(daemon)" },
      Scenario("server crashed", on: share).with {
        $0.event = "labctl crash \(daemon); sleep 1; labctl start \(daemon)"
      },
      cut(on: share, before: .link), killed(on: share),
    ]
  }

  private static func odd(on share: String) -> [Scenario] {
    [Scenario("ordinary work", on: share), killed(on: share)]
  }

  private static func crowd(on share: String) -> Scenario {
    Scenario("no pause between bookings", on: share).with { $0.think = 0 }
  }

  private static func killed(on share: String) -> Scenario {
    Scenario("a writer killed every 0.8 s", on: share).with { $0.killsEvery = 800 }
  }

  /// The second planner's cable is out for 14 s, longer than the lab's leases.
  private static func cut(on share: String, before step: CommitStep) -> Scenario {
    Scenario("one cut off before \(step.rawValue)", on: share).with {
      $0.seconds = 16
      $0.mischief = { writer in
        let command = "labctl pause 2; (sleep 14; labctl resume 2) &"
        return writer == 1 ? .runs(command, before: step) : nil
      }
    }
  }

  private static func full(on share: String) -> Scenario {
    Scenario("disk full for 5 s", on: share).with {
      $0.event = "labctl fill 24 >/dev/null; sleep 5; labctl unfill"
      $0.seconds = 16
    }
  }

  /// A power cut, or a backup put back: below the newest snapshot, and above it.
  private static func forgetful(on share: String) -> [Scenario] {
    let forgetful = Scenario("the server forgets the last 6", on: share).with {
      $0.serverLoses = 6
      $0.seconds = 20
      $0.think = 600
    }
    return [
      forgetful,
      forgetful.with {
        $0.name = "the server forgets, but not its snapshot"
        $0.snapshotEvery = 10
      },
    ]
  }

  private static func slow(on share: String) -> Scenario {
    Scenario("one call in 40 takes 4 s", on: share).with {
      $0.mischief = { _ in .answersSlowly(oneIn: 40, milliseconds: 4_000) }
      $0.seconds = 20
    }
  }

  /// The first writer takes a name out of the board and prunes all it can, while others save.
  private static func erasing(on share: String) -> Scenario {
    Scenario("a name erased, all pruned", on: share).with {
      $0.erases = true
      $0.laid = 2_100
      $0.snapshotEvery = 5
      $0.seconds = 30
      $0.think = 600
    }
  }

  private static func renaming(on share: String) -> Scenario {
    Scenario("publishing by renaming", on: share).with {
      $0.mischief = { _ in .renames }
      $0.think = 0
      $0.mustFail = true
    }
  }

  /// Two planners on every mount, as two users of one machine are.
  private static func shared(on share: String) -> Scenario {
    Scenario("two planners a mount", on: share).with {
      $0.writers = 4
      $0.readers = 4
      $0.seconds = 16
    }
  }

  private static func sixteen(on share: String) -> Scenario {
    Scenario("sixteen writers", on: share).with {
      $0.writers = 16
      $0.readers = 0
      $0.think = 2000
      $0.seconds = 20
    }
  }

  /// Killed, paused, restarted, crashed and filled up, five times over.
  private static func hour(on share: String, daemon: String) -> Scenario {
    sixteen(on: share).with {
      $0.name = "sixteen writers for an hour"
      $0.think = 8_000
      $0.seconds = 3_600
      $0.killsEvery = 7_000
      $0.event = """
        for turn in 1 2 3 4 5; do
          labctl pause; sleep 8; labctl resume; sleep 110
          labctl restart \(daemon); sleep 110
          labctl crash \(daemon); sleep 1; labctl start \(daemon); sleep 110
          labctl fill 24 >/dev/null; sleep 5; labctl unfill; sleep 110
        done
        """
    }
  }

  /// What looking alone costs.
  private static func looking(on share: String) -> Scenario {
    Scenario("sixty who only look, +1 ms", on: share).with {
      $0.writers = 1
      $0.readers = 59
      $0.think = 60_000
      $0.delay = 1
      $0.seconds = 30
    }
  }

  /// Two of three write every 10 s, as with sixty.
  private static func growing(to planners: Int, on share: String) -> Scenario {
    sixty(on: share).with {
      $0.name = "\(planners) planners, +1 ms"
      $0.writers = planners * 2 / 3
      $0.readers = planners - $0.writers
    }
  }

  /// Fifteen who save as often as sixty.
  private static func asBusyAsSixty(on share: String) -> Scenario {
    growing(to: 15, on: share).with {
      $0.name = "15 planners, four times as busy"
      $0.think /= 4
    }
  }

  private static func sixty(on share: String) -> Scenario {
    Scenario("sixty planners, +1 ms", on: share).with {
      $0.writers = 40
      $0.readers = 20
      $0.think = 10_000
      $0.delay = 1
      $0.seconds = 40
    }
  }
}
