import Foundation
import Interchange
import Planning
import Storage

/// A board's replica: made, read whole and by the week.
struct Loading {
  private let folder: String
  private let settings: StoreSettings

  /// `folder` holds the board and this reader's replica of it.
  init(_ folder: String) {
    self.folder = folder
    settings = StoreSettings(
      author: "Bench", host: "pc", program: "planbord-bench", cacheFolder: "\(folder)/cache",
      stateFolder: "\(folder)/state", clock: { 1_800_000_000 })
  }

  func make(from planFolder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let plan = try PlanFolderReader.read(planFolder)
    try PlanStore.create("\(folder)/board", plan: plan, settings: settings)
    _ = try PlanStore.open("\(folder)/board", settings: settings)
  }

  /// All rows against stepping over them through SQLite's own calls, in turn.
  func whole() throws {
    let store = try open()
    let floor = try CLoop(try CLoop.replica(in: "\(folder)/cache"))
    var ratios: [Double] = []
    var taken: [Double] = []
    for round in 0...9 {
      let least = Times(runs: 1) { precondition(floor.run() > 0) }.at(0.5)
      let loading = try Times(runs: 1) { _ = try store.plan() }.at(0.5)
      if round > 0 {
        ratios.append(loading / least)
        taken.append(loading)
      }
    }
    report("loading ms", Times(milliseconds: taken).at(0.5))
    report("loading ratio", Times(milliseconds: ratios).at(0.5))
  }

  /// A client that was never here: the snapshot is copied, checked and taken for its own.
  func copy() throws {
    let scratch = FileManager.default.temporaryDirectory.path + "/planbord-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let times = try Times(runs: 5) {
      try? FileManager.default.removeItem(atPath: scratch)
      let new = Loading(scratch)
      _ = try PlanStore.open("\(folder)/board", settings: new.settings)
    }
    report("copy ms", times.at(0.5))
  }

  func burst() throws { Burst.measure(try open().plan()) }

  /// One week in the middle of the plan.
  func week() throws {
    let store = try open()
    let span = DailyPlan.week(of: try store.plan())
    let times = try Times(runs: 15) { _ = try store.plan(window: span) }
    report("week ms", times.at(0.5))
  }

  /// Bytes a booking that a loaded plan adds to the process.
  func memory() throws {
    // An empty plan first: the code that reads is in memory then.
    let scratch = FileManager.default.temporaryDirectory.path + "/planbord-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let nothing = Loading(scratch)
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    try PlanStore.create("\(scratch)/board", plan: Plan(), settings: nothing.settings)
    let none = try nothing.open().plan().bookingCount
    precondition(none == 0)
    let store = try open()
    let empty = Memory.resident()
    let plan = try store.plan()
    let loaded = Memory.resident()
    report("bytes a booking", Double(loaded - empty) / Double(plan.bookingCount))
    report("process MB", Double(loaded) / 1e6)
  }

  private func open() throws -> PlanStore {
    try PlanStore.open("\(folder)/board", settings: settings)
  }
}
