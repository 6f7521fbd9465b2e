extension CommitFile {
  /// A commit, and the bytes that say it.
  struct Part: Hashable, Sendable {
    let commit: Commit
    let bytes: ArraySlice<UInt8>
  }

  /// The commit in `bytes`, if it is whole, undamaged and the next after `head`.
  package static func decode(
    _ bytes: [UInt8], after head: Head
  ) throws(CommitFault) -> Commit {
    try part(of: bytes[...], after: head).commit
  }

  /// The same with its own bytes, which are those up to the first copy.
  static func part(
    of bytes: ArraySlice<UInt8>, after head: Head
  ) throws(CommitFault) -> Part {
    try own(bytes) { (fields) throws(CommitFault) in try checkPlace(fields, after: head) }
  }

  /// The commit `number` in `bytes` and the copies that are true, newest first.
  ///
  /// It is not held against the commits before it. Copies end where one is torn or lies.
  static func chain(
    in bytes: [UInt8], endingAt number: Int
  ) throws(CommitFault) -> [Part] {
    let parts = try chain(in: bytes)
    guard let found = parts.first?.commit.number, found == number else {
      throw .wrongNumber(found: parts.first?.commit.number ?? 0)
    }
    return parts
  }

  /// The same, whatever number it ends at; never empty.
  static func chain(in bytes: [UInt8]) throws(CommitFault) -> [Part] {
    var parts = [try own(bytes[...], { _ in })]
    var rest = bytes[parts[0].bytes.endIndex...]
    while !rest.isEmpty, let after = parts.last?.commit,
      let copy = try? own(rest, { _ in }), copy.commit.head == after.headBefore
    {
      parts.append(copy)
      rest = rest[copy.bytes.endIndex...]
    }
    return parts
  }

  /// Whether nothing of a file is missing, its copies included.
  package static func isWhole(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let part = try? own(rest, { _ in }) else { return false }
      rest = rest[part.bytes.endIndex...]
    }
    return !bytes.isEmpty
  }

  private static func own(
    _ bytes: ArraySlice<UInt8>, _ checkPlace: (HeaderFields) throws(CommitFault) -> Void
  ) throws(CommitFault) -> Part {
    let format = try format(of: bytes)
    let body = try bodyStart(of: bytes)
    let lines = bytes[..<(body - 2)].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let payload = try payloadRange(from: body, lastLine: lines.last ?? [], in: bytes)
    let end = payload.upperBound + 1 + checksumBytes
    guard format > 1 || bytes.endIndex == end else { throw .notACommit }
    let digest = try checkedDigest(of: bytes[..<end], contentEnd: payload.upperBound + 1)
    let fields = try HeaderFields(lines)
    try checkPlace(fields)

    let draft = try fields.draft(payload: Array(bytes[payload]))
    let before = Head(number: max(0, fields.number - 1), digest: fields.previous)
    // Exactly one spelling is valid, so that what was signed is what is read.
    guard bytes[..<body].elementsEqual(header(draft, after: before, format: format)) else {
      throw .notACommit
    }
    let commit = Commit(
      number: fields.number, previous: fields.previous, draft: draft, digest: digest)
    return Part(commit: commit, bytes: bytes[..<end])
  }

  private static func format(of bytes: ArraySlice<UInt8>) throws(CommitFault) -> Int {
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
    guard found <= format else { throw .newerFormat(found) }
    return found
  }

  /// Where the payload begins: right after the first empty line.
  private static func bodyStart(of bytes: ArraySlice<UInt8>) throws(CommitFault) -> Int {
    let newline = UInt8(ascii: "\n")
    var last: UInt8?
    for index in bytes.indices {
      if bytes[index] == newline, last == newline { return index + 1 }
      last = bytes[index]
    }
    throw .cutShort
  }

  private static func payloadRange(
    from start: Int, lastLine: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>
  ) throws(CommitFault) -> Range<Int> {
    let key = Array("length ".utf8)
    guard lastLine.starts(with: key),
      let length = HeaderFields.integer(lastLine.dropFirst(key.count)),
      (0...mostBytes).contains(length)
    else { throw .notACommit }
    guard bytes.endIndex >= start + length + 1 + checksumBytes else { throw .cutShort }
    return start..<(start + length)
  }

  /// `bytes` end with the checksum.
  private static func checkedDigest(
    of bytes: ArraySlice<UInt8>, contentEnd: Int
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
