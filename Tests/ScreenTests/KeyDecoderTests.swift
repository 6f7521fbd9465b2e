import Screen
import TestSupport
import Testing

@Suite struct KeyDecoderTests {
  @Test(arguments: [
    ("a", Key.character("a")), ("é", .character("é")), ("展", .character("展")),
    ("😀", .character("😀")), (" ", .character(" ")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{12}", .control("r")), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
    ("\0", .control(" ")),
    ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")),
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OD", .left), ("\u{1B}OM", .enter),
    ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[1;2B", .shiftDown), ("\u{1B}[1;2C", .shiftRight),
    ("\u{1B}[1;2D", .shiftLeft), ("\u{1B}[d", .shiftLeft), ("\u{1B}[1;5C", .right),
    ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}[1~", .home),
    ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert),
    ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[6;5~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[27;5;114~", .control("r")),
    ("\u{1B}[114;5u", .control("r")), ("\u{1B}[120;3u", .alt("x")), ("\u{1B}[9;2u", .backTab),
  ])
  func `bytes make a key, in one go or one by one`(bytes: String, key: Key) {
    var whole = KeyDecoder()
    #expect(whole.feed(bytes.utf8) == [.key(key)])
    var pieces = KeyDecoder()
    #expect(bytes.utf8.flatMap { pieces.feed([$0]) } == [.key(key)])
    #expect(pieces == KeyDecoder())
  }

  @Test func `escape alone is the Escape key once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.patience == .escape)
    #expect(decoder.giveUp() == [.key(.escape)])
    #expect(decoder.patience == nil)
  }

  @Test func `escape and a bracket are Alt with a bracket once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[".utf8) == [])
    #expect(decoder.giveUp() == [.key(.alt("["))])
  }

  @Test func `Escape before another key is two keys`() {
    #expect(events("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(events("\u{1B}\r") == [.key(.escape), .key(.enter)])
  }

  @Test func `keys typed fast come out in order`() {
    #expect(events("a\u{1B}[Ab") == [.key(.character("a")), .key(.up), .key(.character("b"))])
  }

  @Test func `a paste is one event and obeys nothing`() {
    let pasted = events("\u{1B}[200~q\u{1B}[A\r\nzaal 1\r\u{1B}[201~x")
    #expect(pasted == [.paste("q\u{1B}[A\nzaal 1\n"), .key(.character("x"))])
  }

  @Test func `a paste that never ends ends when nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~half".utf8) == [])
    #expect(decoder.patience == .paste)
    #expect(decoder.giveUp() == [.paste("half")])
  }

  @Test func `an endless paste is cut, not obeyed`() throws {
    let text = String(repeating: "q", count: 1_100_000)
    let pasted = events("\u{1B}[200~\(text)\u{1B}[201~")
    guard pasted.count == 1, case .paste(let kept) = pasted[0] else {
      Issue.record("\(pasted.count) events")
      return
    }
    #expect(kept.utf8.count < text.utf8.count)
    #expect(kept.allSatisfy { $0 == "q" })
  }

  @Test(arguments: [
    ("\u{1B}[<0;1;1M", MouseEvent.Kind.press, 0, 0), ("\u{1B}[<0;80;24m", .release, 79, 23),
    ("\u{1B}[<32;300;5M", .drag, 299, 4), ("\u{1B}[<64;3;4M", .wheelUp, 2, 3),
    ("\u{1B}[<65;3;4M", .wheelDown, 2, 3),
  ])
  func `mouse reports count from one`(
    bytes: String, kind: MouseEvent.Kind, column: Int, row: Int
  ) {
    let position = Position(column: column, row: row)
    #expect(events(bytes) == [.mouse(MouseEvent(kind: kind, position: position))])
  }

  @Test(arguments: [
    "\u{1B}[<0;0;0M", "\u{1B}[<99999999999999999999;1;1M", "\u{1B}[<;;M", "\u{1B}[99~",
    "\u{1B}[;;;;;u", "\u{1B}[55296u", "\u{1B}[M !!", "\u{1B}[I", "\u{1B}Oz", "\u{1B}[?1;2c",
    "\u{1B}[[Z",
  ])
  func `what no key sends is dropped, and the next key counts`(bytes: String) {
    #expect(events(bytes + "k") == [.key(.character("k"))])
  }

  @Test(arguments: [
    [0xC3, 0x6B], [0xFF, 0x6B], [0x80, 0x6B], [0xC0, 0x80, 0x6B], [0xED, 0xA0, 0x80, 0x6B],
    [0xF0, 0x9F, 0x6B], [0xC2, 0x9B, 0x6B], [0xF4, 0x90, 0x80, 0x80, 0x6B],
  ])
  func `broken UTF-8 is dropped, and the next key counts`(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == [.key(.character("k"))])
  }

  @Test func `no garbage crashes the decoder`() {
    var generator = SplitMix(seed: 7)
    var decoder = KeyDecoder()
    let likely = Array("\u{1B}[O<;0129~MmuA".utf8)
    for _ in 0..<200_000 {
      let byte = UInt8(truncatingIfNeeded: generator.next())
      _ = decoder.feed([byte < 128 ? likely[Int(byte) % likely.count] : byte])
      if byte == 255 { _ = decoder.giveUp() }
    }
  }

  private func events(_ bytes: String) -> [InputEvent] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes.utf8)
  }
}
