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
    let log = scenario.erases ? readHistory(&row) : readLog(&row)
    judgeAcknowledgements(log, &row)
    judgeForgotten(log, &row)
    judgeEnds(log, &row)
    judgePlan(log, &row)
    measure(&row)
    return row
  }

  /// What the board holds in the end.
  private struct Log {
    var ids: [Int: String] = [:]
    var twice = 0
    var last = 0
    /// Commits that took a name out of the board, and made no activity.
    var erasures: [Int] = []

    func activities(through number: Int) -> Int { number - erasures.count { $0 <= number } }
  }

  /// The log as it lies on the server, read by somebody who knows nothing yet.
  private func readLog(_ row: inout Row) -> Log {
    var found: [Commit] = []
    do throws(LogError) {
      let log = try FolderLog.open(board)
      while true {
        // One by one, so that every file is opened and no copy is taken for it.
        let more = try log.commits(after: found.last?.head ?? .start, force: true, limit: 1)
        if more.isEmpty { break }
        found += more
      }
    } catch {
      row.chain = "\(error)"
    }
    return Log(
      ids: Dictionary(uniqueKeysWithValues: found.map { ($0.number, $0.id.hex) }),
      twice: found.count - Set(found.map(\.id)).count, last: found.count)
  }

  /// Where the oldest commits have gone: what a new planner finds, and the chain of those that are left.
  private func readHistory(_ row: inout Row) -> Log {
    var log = Log()
    do {
      let store = try newcomer()
      let history = try store.history(limit: .max)
      log.ids = Dictionary(uniqueKeysWithValues: history.map { ($0.entry.number, $0.entry.id.hex) })
      log.twice = history.count - Set(history.map(\.entry.id)).count
      log.last = try store.headState.number
      log.erasures = history.filter(\.erases).map(\.entry.number)
      if try log.erasures.isEmpty || !store.isClear(of: House.name) {
        row.remarks.append("the name is still there")
      }
      let newest = try FolderLog.open(board).snapshots().first ?? 0
      let chain = ChainWalk(at: board, newestSnapshot: newest).run()
      if !chain.isWhole || chain.first ?? 0 < 2_000 { row.chain = "\(chain.findings)" }
    } catch {
      row.chain = "\(error)"
    }
    return log
  }

  private func newcomer() throws(StoreError) -> PlanStore {
    let store = try PlanStore.open(
      board, settings: House.settings("orakel", localFolder: "\(folder)/orakel"))
    _ = try store.follow(force: true)
    return store
  }

  private func judgeAcknowledgements(_ log: Log, _ row: inout Row) {
    row.commits = log.last
    row.twice = log.twice
    // Where a name is erased the rest of the history stays, told by the newest snapshot.
    var untold = 0
    defer { if untold > 0 { row.remarks.append("\(untold) of them the history does not tell") } }
    let forgotten = Set(Report(path: "\(folder)/server").lines("gone").map { $0[1] })
    for report in reports {
      let answers = report.lines("ack") + report.lines("late")
      row.acknowledged += answers.count
      for answer in answers {
        guard answer.count >= 2, let number = Int(answer[1]), log.ids[number] != answer[0] else {
          continue
        }
        if forgotten.contains(answer[0]) {
          row.forgotten += 1
        } else if scenario.erases, log.ids[number] == nil {
          untold += 1
        } else {
          row.lost += 1
        }
      }
      row.torn += report.lines("torn").compactMap { $0.first.flatMap { Int($0) } }.reduce(0, +)
      // A log with a piece missing is what a server makes that forgets.
      if scenario.serverLoses == nil { row.torn += report.lines("wrong").count }
    }
  }

  /// Whoever saw what the server forgot must have noticed, and has his own of it as drafts.
  private func judgeForgotten(_ log: Log, _ row: inout Row) {
    let server = Report(path: "\(folder)/server")
    guard let at = server.lines("at").first?.first.flatMap(Double.init) else {
      if scenario.serverLoses != nil { row.remarks.append("the server forgot nothing") }
      return
    }
    let noticed = reports.compactMap { report in
      report.lines("lost").first.flatMap { $0.count == 4 ? Double($0[3]) : nil }
    }
    row.drafted = reports.map { Set($0.lines("draft")).count }.reduce(0, +)
    if noticed.count < reports.count {
      row.remarks.append("\(noticed.count) of \(reports.count) noticed")
    }
    let times = noticed.map { Int($0 - at) }.sorted()
    row.diaries.append(
      "\(server.lines("gone").count) commits forgotten, noticed after \(times) ms")
  }

  private func judgeEnds(_ log: Log, _ row: inout Row) {
    for report in reports {
      guard let end = report.lines("end").last, end.count == 2, let number = Int(end[0]) else {
        row.remarks.append("\(report.path) came to no end")
        continue
      }
      if Int(end[1]) != log.activities(through: number) {
        row.remarks.append("a replica at \(end[0]) has \(end[1]) activities")
      }
    }
  }

  /// Two accepted bookings that clash, and what was denied and is there all the same.
  private func judgePlan(_ log: Log, _ row: inout Row) {
    do throws(StoreError) {
      let plan = try newcomer().plan()
      row.doubles = ConstraintCheck.whole(plan).conflicts.filter { $0.severity == .hard }.count
      if plan.activityCount != log.activities(through: log.last) {
        row.remarks.append("\(plan.activityCount) activities of \(log.last) commits")
      }
      for denied in reports.flatMap({ $0.lines("no") }) {
        if let id = denied.first, plan.activity(ActivityID(id)) != nil { row.denied += 1 }
      }
      // Without what a server forgot, what was acknowledged is there under its own id as well.
      let made = reports.flatMap { $0.lines("made") }.count { id in
        id.first.map { plan.activity(ActivityID($0)) == nil } ?? false
      }
      if made != row.forgotten {
        row.remarks.append(
          "of acknowledged activities \(made) are gone, and \(row.forgotten) were forgotten")
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

extension PlanStore {
  fileprivate func isClear(of name: String) throws(StoreError) -> Bool {
    guard let erasure = NameErasure([name], as: "-") else { return false }
    return try traces(of: erasure).isEmpty
  }
}
