extension CommitFile {
  /// What the commit file says it follows; the very first follows nothing.
  static func headBefore(_ number: Int, in bytes: [UInt8]) throws(CommitFault) -> Head {
    guard number > 1 else { return .start }
    let newline = UInt8(ascii: "\n")
    let lines = bytes.prefix(1 << 16).split(separator: newline, omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
    guard lines.count > 1 else { throw .cutShort }
    return Head(number: number - 1, digest: try HeaderFields(Array(lines)).previous)
  }
}
