import Foundation
import Phrases
import Screen

/// What goes out: results to standard output, troubles to standard error, one line each.
///
/// Texts of the plan may hold anything; nothing of it reaches the terminal as a control.
struct Output {
  let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  func line(_ text: String = "") {
    print(DisplayText.printable(text))
  }

  func complain(_ text: String) {
    let line = "planbord: \(DisplayText.printable(text))\n"
    FileHandle.standardError.write(Data(line.utf8))
  }

  /// A line that the next one takes the place of; said to nobody but who looks at a terminal.
  func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(DisplayText.printable(text))".utf8))
  }

  /// A text of the program's own, line breaks and tabs included.
  func own(_ text: String) {
    print(text)
  }

  func json(_ value: JSON) {
    print(value.text)
  }
}
