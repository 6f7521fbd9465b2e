import TestSupport

@testable import Interchange

/// Does to a folder what disks, editors and spreadsheets do to it.
enum Spoiler {
  private static let tokens = [
    "\"", "\"\"", ",", "\n", "\r", "\r\n", "\u{FEFF}", ";", "-1", "0", "99999999999999999999", "é",
    "2027-03-28T02:30", "2027-10-31T02:30+01:00", "2027-10-31T02:30Z", "0000-00-00T00:00",
    "5999-12-31T23:59", "0001-01-01T00:00", "9999-12-31T24:00", "Europe/London", "default", "room",
    "e\u{301}", "\u{212A}", "\u{0}", "\u{7F}", "\u{80}", "   ",
  ]

  static func spoil(_ files: inout PlanFolderFiles, _ random: inout SplitMix) {
    let present = files.contents.keys.sorted()
    guard let file = present.randomElement(using: &random), let bytes = files.contents[file] else {
      return
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0: files.contents[file] = nil
    case 1:
      files.contents[file] = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
    case 2...4: files.contents[file] = swapCells(bytes, &random)
    case 5, 6: files.contents[file] = repeatLine(bytes, &random)
    case 7...9: files.contents[file] = replaceCell(bytes, &random)
    default: files.contents[file] = flipByte(bytes, &random)
    }
  }

  private static func flipByte(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    guard let place = bytes.indices.randomElement(using: &random) else { return bytes }
    var bytes = bytes
    bytes[place] = UInt8.random(in: .min ... .max, using: &random)
    return bytes
  }

  private static func swapCells(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var cells = split(bytes)
    guard let one = cells.indices.randomElement(using: &random),
      let other = cells.indices.randomElement(using: &random)
    else { return bytes }
    cells.swapAt(one, other)
    return Array(cells.joined())
  }

  private static func replaceCell(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var cells = split(bytes)
    guard let place = cells.indices.randomElement(using: &random),
      let token = tokens.randomElement(using: &random)
    else { return bytes }
    let ending = cells[place].suffix(1)
    cells[place] = Array(token.utf8) + ending
    return Array(cells.joined())
  }

  private static func repeatLine(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let line = lines.randomElement(using: &random) else { return bytes }
    return bytes + line + [UInt8(ascii: "\n")]
  }

  /// Pieces that each end in a comma or line end, whatever the quotes say.
  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    for byte in bytes {
      pieces[pieces.count - 1].append(byte)
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") { pieces.append([]) }
    }
    return pieces
  }
}
