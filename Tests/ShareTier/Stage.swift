import Glibc
import Sharing
import SharingTestSupport
import Storage

/// Plays one scenario: makes a board, starts the planners, lets happen what is to happen.
final class Stage {
  private let scenario: Scenario
  private let folder: String
  private let boardName: String
  private let mounts: Int
  private var running: [Int: pid_t] = [:]
  /// When a stopped planner is to go on.
  private var resting: [Int: Double] = [:]
  private var kills = 0

  /// How long planners may take to finish once the time is over, in milliseconds.
  private static let patience = 90_000.0

  init(_ scenario: Scenario, number: String) throws {
    self.scenario = scenario
    boardName = "\(scenario.share)-\(number)"
    folder = "/tmp/share-tier-\(boardName)"
    mounts = getenv("LAB_CLIENTS").flatMap { Int(String(cString: $0)) } ?? 1
    mkdir(folder, 0o777)
    try PlanStore.create(
      board(for: 0), plan: try House.plan(),
      settings: House.settings("beheer", localFolder: "\(folder)/beheer"))
    if scenario.laid > 0 { try fill() }
  }

  private var disk: ServerDisk {
    ServerDisk(board: "/mnt/server/\(scenario.share)/\(boardName)")
  }

  /// Commits from before, with a name in some of them, and three snapshots on top.
  private func fill() throws {
    let plan = try House.plan()
    var laying = Laying(board: disk.board)
    for number in 1...scenario.laid {
      let title = number.isMultiple(of: 10) ? "Bezoek \(House.name)" : nil
      let change = House.lecture("laid-\(number)", at: number, title: title)
      try laying.lay(
        payload: try ChangeRecord(change).payload(in: plan, zones: .builtIn), author: "beheer")
    }
    var settings = House.settings("beheer", localFolder: "\(folder)/beheer")
    settings.snapshotEvery = 1
    let store = try PlanStore.open(disk.board, settings: settings)
    for number in 1...3 {
      _ = try store.commit(Intent(House.lecture("top-\(number)", at: scenario.laid + number)))
      store.tidy()
    }
    store.close()
  }

  private var planners: Int { scenario.writers + scenario.readers }

  private func board(for planner: Int) -> String {
    "/mnt/\(scenario.share)/\(planner % mounts + 1)/\(boardName)"
  }

  func play() throws -> Row {
    if scenario.delay > 0 { Shell.run("labctl netem \(scenario.delay)") }
    for planner in 0..<planners { start(planner) }
    waitUntilReady()
    let end = Clock.now + Double(scenario.seconds) * 1000
    Report(path: "\(folder)/go").note("until \(end)")
    let before = Processor.now
    watch(until: end)
    let processor = Processor.now.share(since: before)
    let hung = waitForTheEnd()
    if scenario.delay > 0 { Shell.run("labctl netem 0") }
    let reports = (0..<planners).map { Report(path: "\(folder)/\(name(of: $0)).report") }
    var row = try Oracle(
      scenario, board: disk.board, folder: folder,
      reports: reports
    ).row(hung: hung, kills: kills)
    row.processor = processor
    return row
  }
}

extension Stage {
  private func name(of planner: Int) -> String {
    planner < scenario.writers ? "w\(planner)" : "r\(planner)"
  }

  private func start(_ planner: Int) {
    var words = [
      "/proc/self/exe", "client", "name=\(name(of: planner))", "board=\(board(for: planner))",
      "folder=\(folder)",
    ]
    if scenario.hasPresence { words.append("presence=1") }
    if planner < scenario.writers {
      words.append("think=\(scenario.think)")
      if scenario.isRegular { words.append("regular=1") }
      words.append("snapshot-every=\(scenario.snapshotEvery)")
      if scenario.erases, planner == 0 { words.append("erases-after=\(scenario.seconds * 500)") }
      words += scenario.mischief(planner)?.words ?? []
    }
    running[planner] = Shell.start(words)
  }

  private func waitUntilReady() {
    for planner in 0..<planners {
      let report = Report(path: "\(folder)/\(name(of: planner)).report")
      while report.lines("ready").isEmpty { Clock.pause(100) }
    }
  }

  private func watch(until end: Double) {
    var eventAt = scenario.event == nil ? nil : Clock.now + Double(scenario.seconds) * 250
    var loseAt = scenario.serverLoses.map { _ in Clock.now + Double(scenario.seconds) * 500 }
    var killAt = scenario.killsEvery.map { Clock.now + Double($0) }
    while Clock.now < end {
      Clock.pause(20)
      if let due = eventAt, Clock.now > due, let event = scenario.event {
        Shell.start(event)
        eventAt = nil
      }
      if let due = loseAt, Clock.now > due, let count = scenario.serverLoses {
        lose(count)
        loseAt = nil
      }
      if let due = killAt, Clock.now > due, let pause = scenario.killsEvery {
        killOne()
        killAt = Clock.now + Double(pause)
      }
      wakeTheStopped()
    }
  }

  /// Between two saves, with everybody looking on: what is on its way when a server forgets may come
  /// to lie above the hole, whatever a client does.
  private func lose(_ count: Int) {
    let hold = "\(folder)/hold"
    Report(path: hold).note("until it is gone")
    let reports = (0..<scenario.writers).map { Report(path: "\(folder)/\(name(of: $0)).report") }
    while reports.contains(where: { $0.lines("held").isEmpty }) { Clock.pause(50) }
    Clock.pause(2_500)
    let server = Report(path: "\(folder)/server")
    for gone in disk.loseLast(count, belowSnapshot: scenario.snapshotEvery < 500) {
      server.note("gone \(gone.number) \(gone.id)")
    }
    server.note("at \(Clock.now)")
    unlink(hold)
  }

  private func killOne() {
    let victim = Int.random(in: 0..<scenario.writers)
    guard let process = running[victim] else { return }
    kill(process, SIGKILL)
    Shell.wait(for: process)
    kills += 1
    start(victim)
  }

  private func wakeTheStopped() {
    for (planner, process) in running {
      switch Shell.change(of: process) {
      case .none: break
      case .stopped: resting[planner] = Clock.now + 15_000
      case .ended: running[planner] = nil
      }
      if let due = resting[planner], Clock.now > due {
        kill(process, SIGCONT)
        resting[planner] = nil
      }
    }
  }

  /// How many planners never came to an end.
  private func waitForTheEnd() -> Int {
    let deadline = Clock.now + Stage.patience
    while !running.isEmpty, Clock.now < deadline {
      wakeTheStopped()
      Clock.pause(50)
    }
    for process in running.values { kill(process, SIGKILL) }
    return running.count
  }
}
