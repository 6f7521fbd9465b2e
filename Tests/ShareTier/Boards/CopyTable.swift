import Foundation
import Planning
import Storage

/// A board of 100,000 bookings: what a new planner's copy takes against `cp` of the same file, and the
/// first picture where each question to the share takes 5 ms.
enum CopyTable {
  /// Each copy is made on a mount where nobody has read the file yet.
  static func print(of shares: [String]) throws -> Int32 {
    Swift.print("| share | MB | cp, ms | new client's copy, ms | ratio | then first picture, ms |")
    Swift.print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for share in shares { try copy(share) }
    Swift.print("\n| first picture of 100,000 bookings, median of 5 | ms |")
    Swift.print("| --- | ---: |")
    for share in shares { try start(share) }
    return 0
  }

  private static func board(_ share: String, _ mount: Int) -> String {
    "/mnt/\(share)/\(mount)/groot.planbord"
  }

  private static func copy(_ share: String) throws {
    try Seat("beheer", board: board(share, 1)).makeBoard(of: ManyVisits.files())
    var (plain, ours, pictures): ([Double], [Double], [Double]) = ([], [], [])
    for turn in 0..<3 {
      let mount = 2 + 2 * turn
      plain.append(
        time {
          Shell.run("cp \(board(share, mount))/board-00000000.sqlite /tmp/copy; rm /tmp/copy")
        })
      let seat = try Seat("planner", board: board(share, mount + 1))
      ours.append(try time { try seat.makeReplica() })
      pictures.append(try seat.openBoard(showing: ManyVisits.title))
      try seat.quit()
    }
    let file = "/mnt/server/\(share)/groot.planbord/board-00000000.sqlite"
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    let (cp, copy) = (middle(plain), middle(ours))
    let ratio = (10 * copy / max(1, cp)).rounded() / 10
    say([share, "\(size / 1_000_000)", text(cp), text(copy), "\(ratio)", text(middle(pictures))])
  }

  private static func start(_ share: String) throws {
    let local = "/tmp/lokaal-\(share).planbord"
    Shell.run("cp -r /mnt/server/\(share)/groot.planbord \(local)")
    say(["a local disk", text(try openings(local))])
    say([share, text(try openings(board(share, 1)))])
    Shell.run("labctl netem 5")
    say(["\(share), 5 ms a round trip", text(try openings(board(share, 1)))])
    Shell.run("labctl netem 0")
  }

  private static func openings(_ board: String) throws -> Double {
    let seat = try Seat("planner", board: board)
    try seat.makeReplica()
    return middle(
      try (1...5).map { _ in
        let time = try seat.openBoard(showing: ManyVisits.title)
        try seat.quit()
        return time
      })
  }
}

extension CopyTable {
  private static func say(_ cells: [String]) {
    Swift.print("| " + cells.joined(separator: " | ") + " |")
    fflush(nil)
  }

  private static func middle(_ times: [Double]) -> Double { Row.percentile(times, 0.5) ?? 0 }

  private static func text(_ milliseconds: Double) -> String { "\(Int(milliseconds.rounded()))" }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    let start = Clock.now
    try work()
    return Clock.now - start
  }
}

/// A plan of 100,000 hours, ten a day in each of 25 rooms, from this week on.
private enum ManyVisits {
  static let title = "Bezoek"

  static func files() -> [String: String] {
    let today = Int(Date().timeIntervalSince1970) / 86_400
    let monday = today - (today + 3) % 7
    var activities = ["id,title,museum,start,end"]
    var bookings = ["id,activity,resource,start,end"]
    for number in 0..<100_000 {
      let (slot, room) = number.quotientAndRemainder(dividingBy: 25)
      let date = LocalDate(days: Int32(monday + slot / 10))
      let hour = 8 + slot % 10
      let times = "\(date)T\(padded(hour)):00,\(date)T\(padded(hour + 1)):00"
      activities.append("a\(number),\(title) \(number),stam,\(times)")
      bookings.append("b\(number),a\(number),zaal-\(room),\(times)")
    }
    let rooms = (0..<25).map { "zaal-\($0),room,Zaal \($0),stam" }
    return [
      "museums.csv": "id,name\nstam,STAM",
      "resources.csv": (["id,kind,name,museum"] + rooms).joined(separator: "\n"),
      "activities.csv": activities.joined(separator: "\n"),
      "bookings.csv": bookings.joined(separator: "\n"),
    ]
  }

  private static func padded(_ hour: Int) -> String { hour < 10 ? "0\(hour)" : "\(hour)" }
}
