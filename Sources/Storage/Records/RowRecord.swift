/// One row of the plan as a commit carries it.
protocol RowRecord: Codable {
  associatedtype Row: Hashable & Sendable

  /// What a replacement may not change.
  var rowKey: String { get }

  func value() throws(RecordFault) -> Row
}
