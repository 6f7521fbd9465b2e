/// The file `FORMAT`: which board this is, and that its making was finished.
enum BoardFormat {
  /// Bytes; more is no FORMAT file.
  static let mostBytes = 4096
  private static let magic = "planbord-board "

  static func encode(_ identity: BoardIdentity) -> [UInt8] {
    let content = Array("\(magic)\(identity.format)\nid \(identity.id)\n".utf8)
    return content + CommitFile.checksum(Digest(of: content))
  }

  /// The board; a newer format is told by its number, whatever follows.
  static func decode(_ bytes: [UInt8], path: String) throws(LogError) -> BoardIdentity {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count >= 2, lines[0].hasPrefix(magic), let format = Int(lines[0].dropFirst(15))
    else { throw .damagedFormat(path: path) }
    guard format <= BoardIdentity.knownFormat else {
      throw .newerFormat(found: format, known: BoardIdentity.knownFormat)
    }
    guard let id = CommitID(hex: String(lines[1].dropFirst(3))) else {
      throw .damagedFormat(path: path)
    }
    let identity = BoardIdentity(id: id, format: format)
    guard bytes == encode(identity) else { throw .damagedFormat(path: path) }
    return identity
  }
}
