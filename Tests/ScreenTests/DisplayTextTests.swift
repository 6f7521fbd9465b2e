import Screen
import Testing

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("zaal", 4), ("café", 4), ("cafe\u{301}", 4), ("展示室", 6), ("ﾊﾝｶｸ", 4), ("한국", 4),
    ("🏛", 1), ("😀", 2), ("⚠️", 2), ("🇧🇪", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("▁▃▅█", 4), ("‼", 1),
    ("", 0),
  ])
  func `text is as wide as terminals draw it`(text: String, columns: Int) {
    #expect(DisplayText.width(of: text) == columns)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "·[31mred"), ("a\u{9B}b", "a·b"), ("a\u{0}b", "a·b"), ("a\nb", "a·b"),
    ("a\r\nb", "a·b"), ("a\tb", "a·b"), ("a\u{202E}b", "a·b"), ("a\u{2028}b", "a·b"),
    ("a\u{7F}b", "a·b"), ("a\u{E000}b", "a·b"),
  ])
  func `hostile text cannot act on the terminal`(text: String, shown: String) {
    #expect(DisplayText.printable(text) == shown)
  }

  @Test(arguments: ["a\u{200B}b", "a\u{FEFF}b", "a\u{AD}b", "a\u{2060}b"])
  func `invisible characters are dropped`(text: String) {
    #expect(DisplayText.printable(text) == "ab")
    #expect(DisplayText.width(of: text) == 2)
  }

  @Test func `a pile of marks is cut`() {
    let pile = "e" + String(repeating: "\u{301}", count: 500)
    #expect(DisplayText.width(of: pile) == 1)
    #expect(DisplayText.printable(pile).unicodeScalars.count <= 8)
  }

  @Test func `a mark without a letter is shown as a dot`() {
    #expect(DisplayText.printable("\u{301}") == "·")
  }
}
