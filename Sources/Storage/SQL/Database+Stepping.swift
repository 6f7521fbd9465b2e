import GRDB
import GRDBSQLite

/// Statements are prepared and cached by GRDB and stepped here through SQLite's own calls.
///
/// Twice the speed of rows by name, and texts keep their NUL characters, which GRDB's end at.
extension Database {
  /// Runs a statement that gives no rows and says how many it changed.
  @discardableResult
  func run(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
    try step(sql, values) { _ in true }
    return changesCount
  }

  func forEachRow(
    _ sql: String, _ values: [SQLValue] = [], body: (QueryRow) throws -> Void
  ) throws {
    try step(sql, values) {
      try body($0)
      return true
    }
  }

  /// What `body` makes of the first row, nil when there is none.
  func firstRow<Result>(
    _ sql: String, _ values: [SQLValue] = [], body: (QueryRow) throws -> Result
  ) throws -> Result? {
    var result: Result?
    try step(sql, values) {
      result = try body($0)
      return false
    }
    return result
  }

  /// The first thing `body` makes of a row, nil when it makes nothing of any.
  func firstMatch<Result>(
    _ sql: String, _ values: [SQLValue] = [], body: (QueryRow) throws -> Result?
  ) throws -> Result? {
    var result: Result?
    try step(sql, values) {
      result = try body($0)
      return result == nil
    }
    return result
  }

  /// What `body` makes of every row.
  func rows<Result>(
    _ sql: String, _ values: [SQLValue] = [], body: (QueryRow) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try step(sql, values) {
      results.append(try body($0))
      return true
    }
    return results
  }

  /// Steps until the end, or until `body` says false.
  private func step(
    _ sql: String, _ values: [SQLValue], _ body: (QueryRow) throws -> Bool
  ) throws {
    let statement = try cachedStatement(sql: sql)
    // GRDB finalises a statement nobody holds; in release builds it would go while being stepped.
    try withExtendedLifetime(statement) {
      let pointer = statement.sqliteStatement
      defer {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
      }
      for (place, value) in values.enumerated() { try bind(value, at: place + 1, of: pointer) }
      let row = QueryRow(pointer)
      while true {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: guard try body(row) else { return }
        case SQLITE_DONE: return
        case let code: throw failure(code, sql)
        }
      }
    }
  }

  private func bind(_ value: SQLValue, at place: Int, of statement: OpaquePointer) throws {
    let place = Int32(place)
    let code =
      switch value {
      case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
      case .text(let text): bind(text, at: place, of: statement)
      case .blob(let bytes): bind(bytes, at: place, of: statement)
      case .null: sqlite3_bind_null(statement, place)
      }
    guard code == SQLITE_OK else { throw failure(code, "bind") }
  }

  private func bind(_ text: String, at place: Int32, of statement: OpaquePointer) -> Int32 {
    // A nil start would bind NULL.
    guard !text.isEmpty else { return sqlite3_bind_text(statement, place, "", 0, copyAtOnce) }
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), copyAtOnce)
      }
    }
  }

  private func bind(_ bytes: [UInt8], at place: Int32, of statement: OpaquePointer) -> Int32 {
    bytes.withUnsafeBytes {
      $0.isEmpty
        ? sqlite3_bind_zeroblob(statement, place, 0)
        : sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), copyAtOnce)
    }
  }

  private func failure(_ code: Int32, _ sql: String) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: lastErrorMessage, sql: sql)
  }
}

/// `SQLITE_TRANSIENT`, a macro Swift cannot see: SQLite copies the bytes before the call returns.
private var copyAtOnce: sqlite3_destructor_type {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
