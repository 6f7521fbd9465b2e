// The real tier: planners on real mounts of one share, and an oracle that looks at what is left.
//
//     planbord-share-tier scenarios SET      inside a lab: runs a set and prints a table row each
//     planbord-share-tier client NAME=VALUE… one planner; started by the above
//     planbord-share-tier catching-up FOLDER how long reading 1,000 commits of others takes, locally
//
// `Tests/ShareTier/run` starts the lab and says what it needs.

import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "client": exit(Client.run(Words(arguments.dropFirst())))
case "catching-up": exit(try CatchingUp.measure(in: arguments.dropFirst().first ?? ""))
case "scenarios": exit(try ScenarioSet.run(arguments.dropFirst().first ?? ""))
default:
  print("planbord-share-tier scenarios SET | client NAME=VALUE… | catching-up FOLDER")
  exit(2)
}
