import GRDB
import GRDBSQLite

/// The row a statement stands on; good until the next step.
struct QueryRow {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func int32(_ column: Int32) -> Int32 { sqlite3_column_int(statement, column) }

  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  func isEmpty(_ column: Int32) -> Bool { sqlite3_column_bytes(statement, column) == 0 }

  func text(_ column: Int32) -> String { String(decoding: utf8(column), as: UTF8.self) }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func blob(_ column: Int32) -> [UInt8] {
    let start = sqlite3_column_blob(statement, column)
    return Array(UnsafeRawBufferPointer(start: start, count: count(column)))
  }

  /// The bytes of a text, NUL characters included, without making a String.
  func utf8(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(statement, column)
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : count(column))
  }

  /// Bytes of a text or blob just asked for.
  private func count(_ column: Int32) -> Int { Int(sqlite3_column_bytes(statement, column)) }
}
