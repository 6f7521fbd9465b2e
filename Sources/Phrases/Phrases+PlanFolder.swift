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

  /// The same of a row that was typed, and has no file and no line: `absences, end: …`.
  package func sentence(
    _ fault: PlanFolderFault, typed text: String?, into table: String
  ) -> String {
    var fault = fault
    if let text { fault.value = text }
    let place = fault.column.isEmpty ? table : "\(table), \(fault.column)"
    let problem = problem(ofTyped: fault)
    guard let listed = fault.listedIn else { return "\(place): \(problem)" }
    return "\(place): \(problem) \(listing(HouseSheet.name(listed)))"
  }

  /// How to see all that is known of a sheet on the command line.
  func listing(_ table: String) -> String {
    say(
      "‘planbord house show \(table)’ noemt wat er is.",
      "‘planbord house show \(table)’ names what there is.")
  }

  /// Nobody has seen the line of a row that is there already.
  private func problem(ofTyped fault: PlanFolderFault) -> String {
    switch fault.problem {
    case .duplicateID:
      say(
        "\(quoted(fault.value)) is er al; zie ‘planbord house show’.",
        "\(quoted(fault.value)) is there already; see ‘planbord house show’.")
    case .notATime where fault.file == .absences || fault.file == .closures:
      say(
        "\(quoted(fault.value)) is geen dag of tijd; schrijf bijvoorbeeld 23/3, of ‘23/3 9:30’.",
        "\(quoted(fault.value)) is no day or time; write for instance 23/3, or ‘23/3 9:30’.")
    case .notATime where isDate(fault):
      say(
        "\(quoted(fault.value)) is geen datum; schrijf bijvoorbeeld 23/3, of 2027-03-23.",
        "\(quoted(fault.value)) is no date; write for instance 23/3, or 2027-03-23.")
    case .notANumber where fault.column == "weekday":
      say(
        "\(quoted(fault.value)) is geen weekdag; schrijf ma, di … zo, of 1 tot 7.",
        "\(quoted(fault.value)) is no weekday; write mon, tue … sun, or 1 to 7.")
    case .overlapsOpening:
      say(
        "dit overlapt met uren die er al zijn; zie ‘planbord house show’.",
        "this overlaps hours that are there already; see ‘planbord house show’.")
    default: problem(fault)
    }
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
