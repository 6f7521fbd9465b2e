import Foundation
import Planning
import Storage

// How long a board takes to make, open, load and save into:
//
//     swift run -c release storage-bench 100000
//
// Compare the lines with each other, not with those of another machine.

let bookings = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 100_000
let folder = "\(NSTemporaryDirectory())/storage-bench-\(ProcessInfo.processInfo.processIdentifier)"
let settings = StoreSettings(
  author: "Bench", host: "pc", program: "storage-bench", cacheFolder: "\(folder)/cache",
  stateFolder: "\(folder)/state", clock: { 1_800_000_000 })
defer { try? FileManager.default.removeItem(atPath: folder) }
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)

let plan = try BigPlan.make(bookings: bookings)
try time("create") { try PlanStore.create("\(folder)/board", plan: plan, settings: settings) }
try time("open the first time") { _ = try PlanStore.open("\(folder)/board", settings: settings) }
try time("open") { _ = try PlanStore.open("\(folder)/board", settings: settings) }

let store = try PlanStore.open("\(folder)/board", settings: settings)
let floor = try CLoop(try CLoop.replica(in: "\(folder)/cache"))
for _ in 1...9 {
  time("  C loop over the same columns") { check(floor.run()) }
  try time("  whole plan") {
    let plan = try store.plan()
    check(plan.activityCount + plan.bookingCount)
  }
}
let middle = BigPlan.start + Int32(bookings / BigPlan.perDay / 2 * 1440)
for _ in 1...5 {
  try time("  week") { _ = try store.plan(window: Span(known: middle, middle + 7 * 1440)) }
}
for number in 1...5 {
  let change = BigPlan.extra(number, at: middle)
  try time("  save") { _ = try store.commit(Intent(change)) }
}

func time(_ what: String, _ work: () throws -> Void) rethrows {
  let clock = ContinuousClock()
  let taken = try clock.measure(work)
  print(what, taken.formatted(.units(allowed: [.milliseconds], fractionalPart: .show(length: 2))))
}

/// Whoever reads less than everything is no match.
func check(_ rows: Int) {
  precondition(rows == plan.activityCount + plan.bookingCount, "\(rows) rows read")
}
