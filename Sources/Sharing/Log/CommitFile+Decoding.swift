extension CommitFile {
  /// The commit in `bytes`, if it is whole, undamaged and the next after `head`.
  package static func decode(
    _ bytes: [UInt8], after head: Head
  ) throws(CommitFault) -> Commit {
    try checkFormat(bytes)
    let body = try bodyStart(of: bytes)
    let lines = bytes[..<(body - 2)].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let payload = try payloadRange(from: body, lastLine: lines.last ?? [], in: bytes)
    let digest = try checkedDigest(of: bytes, contentEnd: payload.upperBound + 1)
    let fields = try HeaderFields(lines)
    try checkPlace(fields, after: head)

    let draft = try fields.draft(payload: Array(bytes[payload]))
    // Exactly one spelling is valid, so that what was signed is what is read.
    guard bytes[..<body].elementsEqual(header(draft, after: head)) else { throw .notACommit }
    return Commit(number: fields.number, previous: fields.previous, draft: draft, digest: digest)
  }

  private static func checkFormat(_ bytes: [UInt8]) throws(CommitFault) {
    let magic = Array(magic.utf8)
    guard bytes.count >= magic.count else {
      throw magic.starts(with: bytes) ? .cutShort : .notACommit
    }
    guard bytes.starts(with: magic) else { throw .notACommit }
    let line = bytes.dropFirst(magic.count).prefix(20)
    guard let end = line.firstIndex(of: UInt8(ascii: "\n")) else {
      throw line.count < 20 ? .cutShort : .notACommit
    }
    guard let found = HeaderFields.integer(line[..<end]), found > 0 else { throw .notACommit }
    guard found == format else { throw .newerFormat(found) }
  }

  /// Where the payload begins: right after the first empty line.
  private static func bodyStart(of bytes: [UInt8]) throws(CommitFault) -> Int {
    let newline = UInt8(ascii: "\n")
    for (index, byte) in bytes.enumerated().dropFirst()
    where byte == newline && bytes[index - 1] == newline {
      return index + 1
    }
    throw .cutShort
  }

  private static func payloadRange(
    from start: Int, lastLine: ArraySlice<UInt8>, in bytes: [UInt8]
  ) throws(CommitFault) -> Range<Int> {
    let key = Array("length ".utf8)
    guard lastLine.starts(with: key),
      let length = HeaderFields.integer(lastLine.dropFirst(key.count)),
      (0...mostBytes).contains(length)
    else { throw .notACommit }
    let fileEnd = start + length + 1 + checksumBytes
    guard bytes.count >= fileEnd else { throw .cutShort }
    guard bytes.count == fileEnd else { throw .notACommit }
    return start..<(start + length)
  }

  private static func checkedDigest(
    of bytes: [UInt8], contentEnd: Int
  ) throws(CommitFault) -> Digest {
    let digest = Digest(of: bytes[..<contentEnd])
    guard bytes[contentEnd...].elementsEqual(checksum(digest)) else { throw .wrongDigest }
    guard bytes[contentEnd - 1] == UInt8(ascii: "\n") else { throw .notACommit }
    return digest
  }

  private static func checkPlace(_ fields: HeaderFields, after head: Head) throws(CommitFault) {
    guard fields.number == head.number + 1 else { throw .wrongNumber(found: fields.number) }
    guard fields.previous == head.digest else { throw .wrongPrevious(found: fields.previous) }
  }
}
