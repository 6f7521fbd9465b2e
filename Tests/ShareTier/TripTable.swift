import Glibc

/// Round trips, counted by what each added millisecond of delay adds to a call.
enum TripTable {
  /// Milliseconds added to a round trip.
  private static let delay = 20

  /// Milliseconds that a tenth stays below: a machine with other work to do spoils the median, and of
  /// the looks only those at a log at rest are meant.
  private struct Times {
    let row: Row
    var commit: Double?
    var poll: Double?
    var tell: Double?
    var who: Double?
  }

  static func print(of shares: [String]) throws -> Int32 {
    Swift.print("| share | idle poll | commit | commit after a rest | being here | who is here |")
    Swift.print("| --- | ---: | ---: | ---: | ---: | ---: |")
    var rows: [Row] = []
    for share in shares {
      let busy = try both(
        Scenario("one-writer-\(delay)-ms", on: share).with {
          $0.think = 300; $0.seconds = 8
        })
      let rested = try both(
        Scenario("rested", on: share).with {
          $0.think = 3500; $0.seconds = 17
        })
      let here = try both(
        Scenario("here", on: share).with {
          $0.hasPresence = true
          $0.think = 4000
          $0.seconds = 14
        })
      let cells = [
        share, trips(rested.near.poll, rested.far.poll), trips(busy.near.commit, busy.far.commit),
        trips(rested.near.commit, rested.far.commit), trips(here.near.tell, here.far.tell),
        trips(here.near.who, here.far.who),
      ]
      Swift.print("| " + cells.joined(separator: " | ") + " |")
      fflush(nil)
      var row = busy.far.row
      row.trips = "\(cells[2]) / \(cells[1])"
      rows.append(row)
    }
    Swift.print("\n" + Row.heading)
    for row in rows { Swift.print(row.line) }
    return rows.allSatisfy(\.isSound) ? 0 : 1
  }

  /// Without the delay and with it.
  private static func both(_ scenario: Scenario) throws -> (near: Times, far: Times) {
    (try times(scenario, delay: 0), try times(scenario, delay: delay))
  }

  private static func times(_ scenario: Scenario, delay: Int) throws -> Times {
    let scenario = scenario.with {
      $0.delay = delay
      $0.writers = 1
      $0.readers = 1
      $0.isRegular = true
    }
    let row = try Stage(scenario, number: "trips-\(scenario.name)-\(delay)").play()
    if getenv("SHARE_TIER_DETAILS") != nil { Swift.print(row.line) }
    return Times(
      row: row,
      commit: Row.percentile(row.commitTimes, 0.1), poll: Row.percentile(row.pollTimes, 0.1),
      tell: Row.percentile(row.tellTimes, 0.1), who: Row.percentile(row.whoTimes, 0.1))
  }

  private static func trips(_ near: Double?, _ far: Double?) -> String {
    guard let near, let far else { return "-" }
    let tenths = Int(((far - near) / Double(delay) * 10).rounded())
    return "\(tenths / 10).\(abs(tenths) % 10)"
  }
}
