// A planner in a process of its own, for tests of several at once:
//
//     storage-probe BOARD LOCAL-FOLDER AUTHOR HOURS
//
// Tries to book each of HOURS hours and prints a line for each: `won N` or `lost N to WHOM`.

import Glibc

let arguments = CommandLine.arguments
guard arguments.count == 5, let hours = Int(arguments[4]) else {
  fatalError("storage-probe BOARD LOCAL-FOLDER AUTHOR HOURS")
}
let planner = try Planner(arguments[3], board: arguments[1], localFolder: arguments[2])
for hour in 0..<hours {
  print(try planner.attempt(hour))
  fflush(nil)
  planner.store.tidy()
}
planner.store.close()
