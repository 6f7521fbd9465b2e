import Screen

/// What the probe shows: a line for each kind of text, and what came in last.
struct Picture {
  var lastEvent = "none"
  var cursor = 0

  func frame(_ size: Size) -> Frame {
    var frame = Frame(size)
    frame.put("probe \(size.columns)x\(size.rows)", 0, 0, .bar)
    frame.put("event: \(lastEvent)", 0, 1, .text)
    frame.put("café e\u{301} 展示室 [x]", 0, 2, .confirmed)
    frame.put("emoji 🏛 ⚠️ 🇧🇪 👨‍👩‍👧 [x]", 0, 3, .option)
    frame.put("hostile \u{1B}[31m\u{202E} [x]", 0, 4, .conflict)
    for (place, role) in Role.allCases.enumerated() where place < 42 {
      frame.put("\(role.letter)", 2 * place, 6, role)
    }
    frame.setRole(Rect(column: cursor, row: 8, columns: 4, rows: 1), .cursor)
    frame.put("end", 0, size.rows - 1, .dim)
    frame.put("▐", size.columns - 1, size.rows - 1, .dim)
    return frame
  }
}
