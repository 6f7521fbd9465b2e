import Screen
import Testing

struct FrameSafetyTests {
  private func row(_ columns: Int, _ draw: (inout Frame) -> Void) -> String {
    var frame = Frame(Size(columns: columns, rows: 1))
    draw(&frame)
    return frame.text(ofRow: 0)
  }

  @Test func `writing over half of a wide character blanks the other half`() {
    let first = row(4) {
      $0.put("日本", 0, 0, .text)
      $0.put("a", 0, 0, .text)
    }
    let second = row(4) {
      $0.put("日本", 0, 0, .text)
      $0.put("é", 1, 0, .text)
    }
    #expect(first == "a 本")
    #expect(second == " é本")
  }

  @Test func `control characters from data never reach a cell`() {
    #expect(row(6) { $0.put("a\u{1B}[2J", 0, 0, .text) } == "a·[2J ")
    #expect(row(4) { $0.put("a\u{202E}b", 0, 0, .text) } == "a·b ")
  }

  @Test func `each role has a letter and a name of its own`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
  }
}
