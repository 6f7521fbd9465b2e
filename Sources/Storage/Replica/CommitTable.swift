import Foundation
import GRDB
import Sharing

/// The commits a replica has applied, as far back as it goes.
struct CommitTable {
  let db: Database

  private static let select =
    "SELECT number, id, author, host, program, time, reason, payload FROM commits"

  func insert(_ commit: Commit) throws {
    try db.run(
      """
      INSERT INTO commits(number, id, digest, author, host, program, time, reason, payload)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(commit.number), .text(commit.id.hex), .text(commit.digest.hex),
        .text(commit.draft.author), .text(commit.draft.host), .text(commit.draft.program),
        .integer(commit.draft.time), .text(commit.draft.reason), .blob(commit.payload),
      ])
  }

  /// Oldest first, from the one after `number`.
  func after(_ number: Int, limit: Int = .max) throws -> [AppliedCommit] {
    try db.rows(
      "\(CommitTable.select) WHERE number > ? ORDER BY number LIMIT ?",
      [.integer(number), .integer(limit)], body: applied)
  }

  /// Newest first, from the one before `number`.
  func before(_ number: Int, limit: Int) throws -> [AppliedCommit] {
    try db.rows(
      "\(CommitTable.select) WHERE number < ? ORDER BY number DESC LIMIT ?",
      [.integer(number), .integer(limit)], body: applied)
  }

  func commit(_ number: Int) throws -> AppliedCommit? {
    try db.firstRow(
      "\(CommitTable.select) WHERE number = ?", [.integer(number)], body: applied)
  }

  func commit(_ id: CommitID) throws -> AppliedCommit? {
    try db.firstRow("\(CommitTable.select) WHERE id = ?", [.text(id.hex)], body: applied)
  }

  /// Nil when the table does not go back or on that far, or the content was cleared of a name.
  func digest(of number: Int) throws -> Digest? {
    try db.firstRow("SELECT digest FROM commits WHERE number = ?", [.integer(number)]) { row in
      Digest(hex: row.text(0))
    } ?? nil
  }

  /// The number of the oldest, nil when it is empty.
  func oldest() throws -> Int? {
    try db.firstRow("SELECT min(number) FROM commits") { $0.optionalInteger(0) } ?? nil
  }

  /// The last commit with an edit of the row `id`.
  func last(touching id: String) throws -> CommitEntry? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let needle = Array(try encoder.encode(id))
    // SQLite passes over what does not even mention it; reading the JSON of all would take seconds.
    return try db.firstMatch(
      "\(CommitTable.select) WHERE instr(payload, ?) > 0 ORDER BY number DESC", [.blob(needle)]
    ) { row in
      let commit = try applied(row)
      return commit.change.edits.contains { $0.rowID == id } ? commit.entry : nil
    }
  }

  /// The commits whose changes mention one of these ids, newest first, at most 200 of each.
  func mentioning(_ ids: [String]) throws -> [AppliedCommit] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    var found: [Int: AppliedCommit] = [:]
    for id in ids {
      let needle = Array(try encoder.encode(id))
      let commits = try db.rows(
        "\(CommitTable.select) WHERE instr(payload, ?) > 0 ORDER BY number DESC LIMIT 200",
        [.blob(needle)], body: applied)
      for commit in commits { found[commit.entry.number] = commit }
    }
    return found.values.sorted { $0.entry.number > $1.entry.number }
  }

  /// The last commit that erases something; nil when none does.
  func lastErasure() throws -> Int? {
    // Keys are sorted, so a payload that erases, which undoes nothing, ends in these.
    try db.firstRow(
      "SELECT max(number) FROM commits WHERE substr(payload, -25) IN (?, ?)",
      [2, 3].map { .blob(Array("\"erases\":true,\"format\":\($0)}".utf8)) }
    ) { $0.optionalInteger(0) } ?? nil
  }

  /// Empties the table and what it lay in, and keeps in mind that commit `number` did it.
  func forgetAll(before number: Int) throws {
    try db.run("PRAGMA secure_delete = ON")
    try db.run("DELETE FROM commits")
    try noteWhole()
    try db.execute(sql: "CREATE TABLE forgotten(before INTEGER NOT NULL) STRICT")
    try db.run("INSERT INTO forgotten(before) VALUES (?)", [.integer(number)])
  }

  /// The commit that made this replica forget its history, until a snapshot brings back what may be kept.
  ///
  /// In a table of its own, which only such a replica has: another program may have applied the
  /// commit, or this one before it was started again.
  func forgotBefore() throws -> Int? {
    let isThere = try db.firstRow("SELECT 1 FROM sqlite_master WHERE name = 'forgotten'") { _ in
      true
    }
    guard isThere == true else { return nil }
    return try db.firstRow("SELECT before FROM forgotten") { $0.integer(0) }
  }

  /// What starts from a snapshot has all there is.
  func noteWhole() throws { try db.execute(sql: "DROP TABLE IF EXISTS forgotten") }

  func count(where holds: (WrittenCommit) throws -> Bool) throws -> Int {
    try written().count { try holds($0.commit) }
  }

  private func written() throws -> [(number: Int, commit: WrittenCommit)] {
    try db.rows(
      "SELECT number, author, host, program, reason, payload FROM commits ORDER BY number"
    ) { row in
      (
        row.integer(0),
        WrittenCommit(
          author: row.text(1), host: row.text(2), program: row.text(3),
          reason: row.optionalText(4), payload: row.blob(5))
      )
    }
  }

  /// Writes every commit anew as `rewrite` makes it, and says how many it changed.
  func rewrite(_ rewrite: (WrittenCommit) throws -> WrittenCommit) throws -> Int {
    var changed = 0
    for (number, before) in try written() {
      let after = try rewrite(before)
      guard after != before else { continue }
      changed += 1
      // Its digest would tell whether a guess of what was there is right.
      try db.run(
        """
        UPDATE commits SET author = ?, host = ?, program = ?, reason = ?, payload = ?, digest = ''
        WHERE number = ?
        """,
        [
          .text(after.author), .text(after.host), .text(after.program), .text(after.reason),
          .blob(after.payload), .integer(number),
        ])
    }
    return changed
  }

  func remove(after number: Int) throws {
    try db.run("DELETE FROM commits WHERE number > ?", [.integer(number)])
  }

  /// Keeps the newest `count`.
  func trim(to count: Int) throws {
    try db.run(
      "DELETE FROM commits WHERE number <= (SELECT max(number) FROM commits) - ?",
      [.integer(count)])
  }

  private func applied(_ row: QueryRow) throws -> AppliedCommit {
    guard let id = CommitID(hex: row.text(1)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    let record = try ChangeRecord(payload: row.blob(7))
    let entry = CommitEntry(
      number: row.integer(0), id: id, author: row.text(2), host: row.text(3),
      program: row.text(4), time: row.integer(5), reason: row.optionalText(6),
      undoes: record.undoes)
    return AppliedCommit(entry: entry, change: record.change, erases: record.erases)
  }
}
