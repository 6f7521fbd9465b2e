// How long the parts of Planbord take on big plans; `Benchmarks/run` sets them beside their floors.
//
//     planbord-bench check FOLDER ordered|shuffled    every conflict of a plan folder
//     planbord-bench moved FOLDER                     one activity moved and checked
//     planbord-bench check-all FOLDER SHARE           every conflict with a full house, SHARE of it spoilt
//     planbord-bench moved-all FOLDER                 one activity moved in a full house
//     planbord-bench repairs FOLDER                   the first ways out of conflicts
//     planbord-bench free FOLDER                      three months of rooms with a guide
//     planbord-bench same-time COUNT                  one room, all at once
//     planbord-bench make BOARD FOLDER                a board and its replica from a plan folder
//     planbord-bench load|week|memory BOARD           reading that replica
//     planbord-bench copy BOARD                       a new client's first opening, its replica included
//     planbord-bench share-calls SCRATCH              how often a look and a save ask the share
//     planbord-bench catching-up SCRATCH              a thousand commits of others, read at once
//     planbord-bench long-log SCRATCH                 100,000 bookings and 50,000 commits
//     planbord-bench burst BOARD                      five hundred commits of others at once

let words = CommandLine.arguments.dropFirst() + ["", "", ""]
let (task, place, more) = (words[1], words[2], words[3])
switch task {
case "check": try WholeCheck.measure(place, PlanFolder.Order(rawValue: more) ?? .ordered)
case "moved": MovedActivity.measure(try PlanFolder.read(place, .ordered))
case "check-all": try WholeCheck.measureAll(place, faults: Double(more) ?? 0.01)
case "moved-all": try MovedActivity.measureAll(place)
case "repairs": try Looking.repairs(place)
case "free": try Looking.free(place)
case "same-time": try WholeCheck.sameTime(bookings: Int(place) ?? 5000)
case "make": try Loading(place).make(from: more)
case "load": try Loading(place).whole()
case "week": try Loading(place).week()
case "copy": try Loading(place).copy()
case "burst": try Loading(place).burst()
case "share-calls": try ShareCalls.measure(place)
case "catching-up": try LongLog(place).catchUp()
case "long-log": try LongLog(place).measure()
case "memory": try Loading(place).memory()
default: print("what to measure? see main.swift")
}
