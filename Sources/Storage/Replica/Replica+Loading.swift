import GRDB
import Planning
import Sharing

extension Replica {
  /// The whole plan and the position it stands at.
  func plan() throws(StoreError) -> (Plan, ReplicaPosition) {
    try read { db in (try wholePlan(db), try ReplicaPosition.read(db)) }
  }

  /// What overlaps a window, and the position it stands at.
  func plan(_ window: Span) throws(StoreError) -> (Plan, ReplicaPosition) {
    try read { db in
      var reader = try PlanReader(db, zones: zones, forRules: false)
      try reader.read(window)
      return (reader.finish(coverage: window), try ReplicaPosition.read(db))
    }
  }

  func wholePlan(_ db: Database) throws -> Plan {
    var reader = try PlanReader(db, zones: zones, expectingAll: true)
    try reader.readAll()
    return reader.finish(coverage: nil)
  }

  /// The part of the plan that checking `change` needs.
  func neighbourhood(of change: PlanChange, _ db: Database) throws -> Plan {
    guard change.isLocal else { return try wholePlan(db) }
    let neighbourhood = try Neighbourhood(of: change, db)
    var reader = try PlanReader(db, zones: zones)
    try reader.read(neighbourhood)
    // Without a time nothing was left out that a check could ask for, yet bookings are missing.
    return reader.finish(coverage: neighbourhood.window ?? Span(known: 0, 1))
  }
}

extension PlanChange {
  /// True when a part of the plan is enough to check it.
  ///
  /// A changed resource, opening day or row of the house concerns all bookings, a large import
  /// nearly all there are.
  fileprivate var isLocal: Bool {
    guard edits.count <= 5000 else { return false }
    return edits.allSatisfy { edit in
      switch edit {
      case .resource(let row): row.before == nil
      case .museum(let row): row.before == nil
      case .activity, .booking, .waiver: true
      case .opening, .travel, .house: false
      }
    }
  }
}
