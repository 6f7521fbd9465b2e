import Planning

/// A written reason as a commit carries it; its moment in UTC.
struct WaiverRecord: RowRecord {
  let conflict: String
  let reason: String
  let author: String
  let madeAt: WallTime

  init(_ waiver: Waiver) {
    conflict = waiver.conflict
    reason = waiver.reason
    author = waiver.author
    madeAt = WallTime(waiver.madeAt, in: .utc)
  }

  var rowKey: String { conflict }

  func value() throws(RecordFault) -> Waiver {
    guard let instant = madeAt.instant else { throw .outOfRange(field: "madeAt") }
    return Waiver(conflict: conflict, reason: reason, author: author, madeAt: instant)
  }
}
