// A planner without a screen: publishes COUNT commits, keeps receipts, settles what a killed
// predecessor left. With KILL-BEFORE it ends itself by SIGKILL right before that many system calls
// of its first publication have been made.
//
//     sharing-probe BOARD RECEIPTS COUNT [KILL-BEFORE]

import Glibc
import Sharing
import SharingTestSupport

let arguments = CommandLine.arguments
guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(2) }
let deadline = arguments.count > 4 ? Int(arguments[4]) : nil

do {
  let countdown = Countdown(deadline)
  let log = try FolderLog.open(arguments[1], files: WatchedFileLayer { _ in countdown.tick() })
  var planner = Planner(log: log, receipts: Receipts(path: arguments[2]))
  try planner.settleWhatIsOpen()
  for index in 0..<count { try planner.publish("commit \(index)", countdown) }
  log.tidy()
} catch {
  print(error)
  exit(1)
}
