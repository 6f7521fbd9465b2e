import Screen
import Testing

@testable import Curses

@Suite struct FrameChangeTests {
  @Test func `an unchanged frame changes nothing`() {
    #expect(change(from: ["zaal 1", "展示 e\u{301}"], to: ["zaal 1", "展示 e\u{301}"]) == [])
  }

  @Test func `only the cells that differ are sent`() {
    #expect(change(from: ["zaal 1", "zaal 2"], to: ["zaal 1", "zool 2"]) == ["1: 1..<3"])
  }

  @Test func `cells far apart are sent apart`() {
    let (before, after) = (
      "a" + String(repeating: ".", count: 30) + "b", String(repeating: ".", count: 30)
    )
    #expect(change(from: [before], to: ["x" + after + "y"]) == ["0: 0..<1", "0: 31..<32"])
    #expect(change(from: ["a..........b"], to: ["x..........y"]) == ["0: 0..<12"])
  }

  @Test func `both halves of a wide character are sent together`() {
    #expect(change(from: ["a展b"], to: ["axyb"]) == ["0: 1..<3"])
    #expect(change(from: ["axyb"], to: ["a展b"]) == ["0: 1..<3"])
    #expect(change(from: ["x展b"], to: ["展yb"]) == ["0: 0..<3"])
  }

  @Test func `another character under the same number is seen`() {
    #expect(change(from: ["e\u{301}"], to: ["o\u{308}"]) == ["0: 0..<1"])
  }

  @Test func `everything differs from nothing and from another size`() {
    #expect(FrameChange(from: nil, to: frame(["ab", "cd"])).runs.map(\.row) == [0, 1])
    #expect(FrameChange(from: frame(["ab"]), to: frame(["ab", "cd"])).runs.map(\.row) == [0, 1])
  }

  @Test func `a caret that moves is a change without cells`() {
    var moved = frame(["ab"])
    moved.caret = Position(column: 1, row: 0)
    let change = FrameChange(from: frame(["ab"]), to: moved)
    #expect(change.runs.isEmpty)
    #expect(!change.isNothing)
  }

  private func change(from old: [String], to new: [String]) -> [String] {
    FrameChange(from: frame(old), to: frame(new)).runs.map { "\($0.row): \($0.columns)" }
  }

  private func frame(_ rows: [String]) -> Frame {
    let columns = rows.map { DisplayText.width(of: $0) }.max() ?? 0
    var frame = Frame(Size(columns: columns, rows: rows.count))
    for (row, text) in rows.enumerated() { frame.put(text, 0, row, .text) }
    return frame
  }
}
