import Interchange
import Planning

extension Phrases {
  /// `activities.csv:12: …`: where, what is wrong, what is allowed.
  package func sentence(_ fault: PlanFolderFault) -> String {
    let problem = problem(fault)
    guard let file = fault.file else { return problem }
    guard fault.line > 0 else { return "\(file.name): \(problem)" }
    let place = "\(file.name):\(fault.line): "
    let column = fault.column.isEmpty ? "" : "\(fault.column): "
    return place + column + problem
  }

  /// All faults, one line each, and how many more there are.
  package func sentences(_ faults: PlanFolderFaults) -> [String] {
    let more = number(faults.more)
    let rest = say("En nog \(more) andere fouten.", "And \(more) more faults.")
    return faults.faults.map { sentence($0) } + (faults.more > 0 ? [rest] : [])
  }

  package func sentence(_ error: FileError) -> String {
    say(
      "\(error.path) kan niet geschreven worden: \(system(error.code)).",
      "\(error.path) cannot be written: \(system(error.code)).")
  }
}
