import Screen

/// Parts text into lines at spaces.
enum Wrapping {
  /// Lines of at most `width` columns; a longer word is left to be cut by the frame.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = DisplayText.width(of: String(word))
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += used > 0 ? " \(word)" : String(word)
      used += (used > 0 ? 1 : 0) + columns
    }
    return used > 0 ? lines + [line] : lines
  }
}
