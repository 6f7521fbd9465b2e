import Screen
import Testing

@Suite struct FrameSafetyTests {
  @Test func `text that fits stands as it is`() {
    #expect(row(of: 8) { $0.put("zaal 1", 1, 0, .text) } == " zaal 1 ")
  }

  @Test func `text that does not fit ends in an ellipsis`() {
    #expect(row(of: 8) { $0.put("Abdijrefter", 0, 0, .text) } == "Abdijre…")
    #expect(row(of: 8) { $0.put("Abdijrefter", 0, 0, .text, width: 4) } == "Abd…    ")
    #expect(row(of: 8) { $0.put("Abdijrefter", 7, 0, .text) } == "       …")
  }

  @Test func `a wide character is never cut in half`() {
    #expect(row(of: 5) { $0.put("展示室", 0, 0, .text) } == "展示…")
    #expect(row(of: 4) { $0.put("展示室", 0, 0, .text) } == "展… ")
    #expect(row(of: 6) { $0.put("展示室", 0, 0, .text) } == "展示室")
  }

  @Test func `text outside the frame is ignored`() {
    #expect(row(of: 3) { $0.put("abc", 0, 1, .text) } == "   ")
    #expect(row(of: 3) { $0.put("abc", 0, -1, .text) } == "   ")
    #expect(row(of: 3) { $0.put("abc", 3, 0, .text) } == "   ")
    #expect(row(of: 3) { $0.put("abc", 0, 0, .text, width: 0) } == "   ")
  }

  @Test func `text that begins left of the frame shows its end`() {
    #expect(row(of: 3) { $0.put("abcd", -2, 0, .text) } == "cd ")
  }

  @Test func `put tells the columns it took`() {
    var frame = Frame(Size(columns: 8, rows: 1))
    #expect(frame.put("café", 0, 0, .text) == 4)
    #expect(frame.put("展示", 0, 0, .text) == 4)
    #expect(frame.put("Abdijrefter", 0, 0, .text) == 8)
  }

  @Test func `a letter with its marks takes one cell`() {
    var frame = Frame(Size(columns: 4, rows: 1))
    frame.put("e\u{301}e\u{301}x", 0, 0, .text)
    #expect(frame.text(ofRow: 0) == "e\u{301}e\u{301}x ")
    #expect(frame[2, 0] == Cell(glyph: 0x78, role: .text))
    #expect(frame.clusters == ["e\u{301}"])
  }

  @Test func `fill and role stay inside the frame`() {
    var frame = Frame(Size(columns: 4, rows: 2))
    frame.fill(Rect(column: 2, row: -1, columns: 9, rows: 2), "░", .closed)
    frame.setRole(Rect(column: -5, row: 1, columns: 6, rows: 7), .cursor)
    #expect(frame.text(ofRow: 0) == "  ░░")
    #expect(frame.cells.map(\.role.letter) == Array("..ccC..."))
  }

  private func row(of columns: Int, _ draw: (inout Frame) -> Void) -> String {
    var frame = Frame(Size(columns: columns, rows: 1))
    draw(&frame)
    return frame.text(ofRow: 0)
  }
}
