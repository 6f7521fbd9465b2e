import GRDB
import Planning

/// One table of a replica as values: each kind of row has one of these.
protocol Table {
  associatedtype Row: Hashable & Sendable

  var db: Database { get }

  /// What is there now under the key of `row`.
  func current(_ row: Row) throws -> Row?
  func insert(_ row: Row) throws
  /// Replaces the row under the same key.
  func update(_ row: Row) throws
  func remove(_ row: Row) throws

  /// The key, for faults.
  func name(of row: Row) -> String
  func unknown(_ row: Row) -> PlanFault
}

extension Table {
  /// Makes a replacement, provided that its before is what is there.
  func apply(_ row: Replacement<Row>) throws {
    if let before = row.before {
      guard let current = try current(before) else { throw unknown(before) }
      guard current == before else { throw PlanFault.changedElsewhere(name(of: before)) }
    }
    switch (row.before, row.after) {
    case (nil, let after?):
      guard try current(after) == nil else { throw PlanFault.alreadyThere(name(of: after)) }
      try insert(after)
    case (let before?, nil): try remove(before)
    case (.some, let after?): try update(after)
    case (nil, nil): break
    }
  }

  /// Makes the row what `row` ends as, whatever it is now.
  func overwrite(_ row: Replacement<Row>) throws {
    guard let after = row.after else { return }
    guard try current(after) != nil else { throw unknown(after) }
    try update(after)
  }

  func refuse(_ row: Row, ifAny sql: String) throws {
    let used = try db.firstRow(sql, [.text(name(of: row))]) { _ in true } ?? false
    if used { throw PlanFault.stillUsed(name(of: row)) }
  }
}
