// The real tier: planners on real mounts of one share, and an oracle that looks at what is left.
//
//     planbord-share-tier scenarios SET      inside a lab: runs a set and prints a table row each
//     planbord-share-tier client NAME=VALUE… one planner; started by the above
//
// `Tests/ShareTier/run` starts the lab and says what it needs.

import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "client": exit(Client.run(Words(arguments.dropFirst())))
case "scenarios": exit(try ScenarioSet.run(arguments.dropFirst().first ?? ""))
default:
  print("planbord-share-tier scenarios SET | client NAME=VALUE…")
  exit(2)
}
