/// The header of a commit file, read line by line; leftovers are no commit.
struct HeaderFields {
  let number: Int
  let previous: Digest
  private var values: [String: ArraySlice<UInt8>]

  init(_ lines: [ArraySlice<UInt8>]) throws(CommitFault) {
    var values: [String: ArraySlice<UInt8>] = [:]
    for line in lines.dropFirst() {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { throw .notACommit }
      values[String(decoding: line[..<space], as: UTF8.self)] = line[(space + 1)...]
    }
    guard let number = values["number"].flatMap(Self.integer),
      let hex = values["previous"], let previous = Digest(hex: String(decoding: hex, as: UTF8.self))
    else { throw .notACommit }
    self.number = number
    self.previous = previous
    self.values = values
  }

  func draft(payload: [UInt8]) throws(CommitFault) -> CommitDraft {
    guard let id = values["id"].flatMap({ CommitID(hex: String(decoding: $0, as: UTF8.self)) }),
      let author = text("author"), let host = text("host"), let program = text("program"),
      let time = values["time"].flatMap(Self.integer)
    else { throw .notACommit }
    return CommitDraft(
      id: id, author: author, host: host, program: program, time: time,
      reason: text("reason"), payload: payload)
  }

  /// Nil unless `text` is an integer that fits.
  static func integer(_ text: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: text, as: UTF8.self))
  }

  private func text(_ key: String) -> String? {
    values[key].flatMap { HeaderText.unescaped($0) }
  }
}
