import ConstraintChecker
import Planning
import Sharing
import Storage

/// Holds what planners were told against what is on the server's own disk.
struct Oracle {
  private let scenario: Scenario
  private let board: String
  private let folder: String
  private let reports: [Report]

  init(_ scenario: Scenario, board: String, folder: String, reports: [Report]) {
    self.scenario = scenario
    self.board = board
    self.folder = folder
    self.reports = reports
  }

  func row(hung: Int, kills: Int) throws -> Row {
    var row = Row(scenario)
    row.hung = hung
    row.kills = kills
    let log = readLog(&row)
    try judgeAcknowledgements(log, &row)
    judgePlan(log, &row)
    measure(&row)
    return row
  }

  /// The log as it lies on the server, read by somebody who knows nothing yet.
  private func readLog(_ row: inout Row) -> [Commit] {
    var found: [Commit] = []
    do throws(LogError) {
      let log = try FolderLog.open(board)
      while true {
        // One by one, so that every file is opened and no copy is taken for it.
        let more = try log.commits(after: found.last?.head ?? .start, force: true, limit: 1)
        if more.isEmpty { return found }
        found += more
      }
    } catch {
      row.chain = "\(error)"
      return found
    }
  }

  private func judgeAcknowledgements(_ log: [Commit], _ row: inout Row) throws {
    row.commits = log.count
    row.twice = log.count - Set(log.map(\.id)).count
    let ids = log.map(\.id.hex)
    for report in reports {
      let answers = report.lines("ack") + report.lines("late")
      row.acknowledged += answers.count
      for answer in answers {
        guard answer.count >= 2, let number = Int(answer[1]) else { continue }
        if number > ids.count || ids[number - 1] != answer[0] { row.lost += 1 }
      }
      row.torn += report.lines("torn").compactMap { $0.first.flatMap { Int($0) } }.reduce(0, +)
      for end in report.lines("end") where end.count == 2 && end[0] != end[1] {
        row.remarks.append("a replica at \(end[0]) has \(end[1]) activities")
      }
    }
  }

  /// Two accepted bookings that clash, and what was denied and is there all the same.
  private func judgePlan(_ log: [Commit], _ row: inout Row) {
    do throws(StoreError) {
      let store = try PlanStore.open(
        board, settings: House.settings("orakel", localFolder: "\(folder)/orakel"))
      _ = try store.follow(force: true)
      let plan = try store.plan()
      row.doubles = ConstraintCheck.whole(plan).conflicts.filter { $0.severity == .hard }.count
      if plan.activityCount != log.count {
        row.remarks.append("\(plan.activityCount) activities of \(log.count) commits")
      }
      for denied in reports.flatMap({ $0.lines("no") }) {
        if let id = denied.first, plan.activity(ActivityID(id)) != nil { row.denied += 1 }
      }
    } catch {
      row.remarks.append("no plan: \(error)")
    }
  }

  private func measure(_ row: inout Row) {
    var savedAt: [Int: Double] = [:]
    for report in reports {
      let acks = report.lines("ack").filter { $0.count == 4 }
      row.commitTimes += acks.compactMap { Double($0[2]) }
      for ack in acks { if let number = Int(ack[1]) { savedAt[number] = Double(ack[3]) } }
      if report.path.contains("/w") { row.perWriter.append(acks.count) }
      row.pollTimes += report.lines("poll").compactMap { $0.first.flatMap(Double.init) }
      row.tellTimes += report.lines("tell").compactMap { $0.first.flatMap(Double.init) }
      row.whoTimes += report.lines("who").compactMap { $0.first.flatMap(Double.init) }
      for error in report.lines("error") { row.note(error: error.joined(separator: " ")) }
      row.diaries += report.lines("calls").map { $0.joined(separator: " ") }
    }
    for sight in reports.flatMap({ $0.lines("see") }) where sight.count == 2 {
      guard let number = Int(sight[0]), let seen = Double(sight[1]), let saved = savedAt[number]
      else { continue }
      row.seenAfter.append(max(0, seen - saved))
    }
  }
}
