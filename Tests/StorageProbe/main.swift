// A planner in a process of its own, for tests of several at once:
//
//     storage-probe BOARD LOCAL-FOLDER AUTHOR HOURS [KILL-BEFORE]
//
// Tries to book each of HOURS hours and prints a line for each: `won N` or `lost N to WHOM`. With
// KILL-BEFORE it ends itself by SIGKILL after that many system calls on the board, counted from when it is open.

import Glibc
import SharingTestSupport

let arguments = CommandLine.arguments
guard arguments.count >= 5, let hours = Int(arguments[4]) else {
  fatalError("storage-probe BOARD LOCAL-FOLDER AUTHOR HOURS [KILL-BEFORE]")
}
let countdown = Countdown(arguments.count > 5 ? Int(arguments[5]) : nil)
let planner = try Planner(
  arguments[3], board: arguments[1], localFolder: arguments[2],
  files: WatchedFileLayer { _ in countdown.tick() })
countdown.arm()
for hour in 0..<hours {
  print(try planner.attempt(hour))
  fflush(nil)
  planner.store.tidy()
}
planner.store.close()
