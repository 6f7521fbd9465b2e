import ProgramTestSupport

/// Steps that several scenarios take.
extension Screen {
  /// Opens a day on the first row of a section (1 rooms, 2 staff, 3 materials), and goes right until
  /// what is expected is told of the place under the cursor.
  func open(_ day: String, section: Int = 1, until expected: String) throws {
    // The hint of the bottom line comes with the board.
    try wait(for: "? hulp")
    try type(#"\#(section) Home g "\#(day)" Enter"#)
    try type("+")
    try press("Right", until: expected)
  }

  /// Types other times into the form of the booking under the cursor, and looks at the verdict.
  func openForm(from start: String, to end: String, verdict: String) throws {
    try type("Enter")
    try wait(for: "Klaarzetten")
    try type(Array(repeating: "Tab", count: 5).joined(separator: " "))
    try change(from: start, to: end, verdict: verdict)
  }

  /// The same while the form is open, with the cursor where the last change left or began it.
  func change(from start: String, to end: String, verdict: String) throws {
    try type(#"C-u "\#(start)" Tab C-u "\#(end)""#)
    try wait(for: verdict)
    try type("BTab")
  }
}

extension Program {
  /// The first line a command prints, and its exit code in brackets.
  func told(_ arguments: String...) throws -> String {
    let result = try run(arguments)
    return "\(result.outputLines.first ?? "") (\(result.code))"
  }
}
