import Foundation
import GRDBSQLite

/// The floor: all columns a plan is made of, stepped through and read, and nothing done with them.
///
/// It keeps its connection and its statements, as the store does, or it would be no floor: an
/// empty page cache costs more than everything the store does with the rows.
final class CLoop {
  struct Failure: Error {}

  private var connection: OpaquePointer?
  private var activities: OpaquePointer?
  private var bookings: OpaquePointer?

  init(_ path: String) throws {
    guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
      throw Failure()
    }
    activities = try prepare(
      """
      SELECT number, start_minute, end_minute, museum, status, setup, teardown, visitors, version,
        kind, language, id, title, client, reference, exhibition, phase, series, notes
      FROM activities ORDER BY number
      """)
    bookings = try prepare(
      """
      SELECT activity, resource, start_minute, end_minute, quantity, version, id
      FROM bookings ORDER BY number
      """)
  }

  deinit {
    sqlite3_finalize(activities)
    sqlite3_finalize(bookings)
    sqlite3_close(connection)
  }

  /// The rows it has read.
  func run() -> Int {
    read(activities, integers: 9, texts: 4, lengths: 6)
      + read(bookings, integers: 6, texts: 1, lengths: 0)
  }

  static func replica(in cache: String) throws -> String {
    let boards = try FileManager.default.contentsOfDirectory(atPath: "\(cache)/boards")
    guard let board = boards.first else { throw Failure() }
    return "\(cache)/boards/\(board)/replica-1.sqlite"
  }

  private func prepare(_ sql: String) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else {
      throw Failure()
    }
    return statement
  }

  /// Of the last columns only the lengths: what is known besides is empty in nearly all rows, and
  /// asking for the text itself would make SQLite copy it.
  private func read(
    _ statement: OpaquePointer?, integers: Int32, texts: Int32, lengths: Int32
  ) -> Int {
    var (rows, sum) = (0, 0)
    while sqlite3_step(statement) == SQLITE_ROW {
      var column: Int32 = 0
      while column < integers {
        sum &+= Int(sqlite3_column_int(statement, column))
        column += 1
      }
      while column < integers + texts {
        sum &+= Int(sqlite3_column_text(statement, column)[0])
        sum &+= Int(sqlite3_column_bytes(statement, column))
        column += 1
      }
      while column < integers + texts + lengths {
        sum &+= Int(sqlite3_column_bytes(statement, column))
        column += 1
      }
      rows += 1
    }
    sqlite3_reset(statement)
    // Looked at, so that no reading can be optimised away.
    return sum == .min ? 0 : rows
  }
}
