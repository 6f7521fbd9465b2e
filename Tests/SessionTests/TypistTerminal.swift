import Glibc
import Screen

/// A terminal whose typist waits until the screen shows something before typing on.
final class TypistTerminal: Terminal {
  enum Step {
    case type(Key)
    /// Go on once the last frame shows this text; give up after a minute.
    case waitFor(String)
    case act(() -> Void)
  }

  let size = Size(columns: 200, rows: 10)
  private var steps: ArraySlice<Step>
  private var shown = ""
  private var looks = 0
  /// What the typist waited for in vain, and what was there instead.
  private(set) var missed: String?

  init(_ steps: [Step]) {
    self.steps = steps[...]
  }

  func show(_ frame: Frame) {
    shown = (0..<frame.size.rows).map { frame.text(ofRow: $0) }.joined(separator: "\n")
  }

  func nextEvent(within milliseconds: Int?) -> InputEvent? {
    switch steps.first {
    case nil: return .hangUp
    case .type(let key)?:
      steps.removeFirst()
      return .key(key)
    case .waitFor(let text)?: return look(for: text)
    case .act(let action)?:
      steps.removeFirst()
      action()
      return nil
    }
  }

  private func look(for text: String) -> InputEvent? {
    if shown.contains(text) {
      looks = 0
      steps.removeFirst()
      return nil
    }
    looks += 1
    guard looks < 30_000 else {
      missed = "\(text) in:\n\(shown)"
      return .hangUp
    }
    usleep(2000)
    return nil
  }
}
