import ProgramTestSupport

/// Steps that several scenarios take.
extension Screen {
  /// Turns an open board to a day of which only `hour` to an hour later is under the cursor, on the
  /// first row.
  func goTo(_ day: String, hour: Int, until text: String) throws {
    try wait(for: "datum")
    let steps = Array(repeating: "Right", count: (hour - 8) * 4).joined(separator: " ")
    try type(#"Home g "\#(day)" Enter + \#(steps)"#)
    try wait(for: text)
  }

  /// Opens the list of conflicts and looks for what it is to tell.
  func openConflicts(_ expected: String...) throws {
    try type("c")
    for text in expected { try wait(for: text) }
  }
}

extension Program {
  /// The first line of what a command prints, and how it ends.
  func told(_ arguments: String...) throws -> Told {
    let result = try run(arguments)
    return Told(line: result.outputLines.first ?? "", code: result.code)
  }
}

/// What a command said first, and its exit code.
struct Told: Equatable {
  let line: String
  let code: Int32
}
