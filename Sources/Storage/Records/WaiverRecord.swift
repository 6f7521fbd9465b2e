import Planning

/// A written reason as a commit carries it; its moment in UTC.
struct WaiverRecord: RowRecord {
  let conflict: String
  let reason: String
  let author: String
  let madeAt: WallTime
  let expires: WallTime?

  init(_ waiver: Waiver) {
    conflict = waiver.conflict
    reason = waiver.reason
    author = waiver.author
    madeAt = WallTime(waiver.madeAt, in: .utc)
    expires = waiver.expires.map { WallTime($0, in: .utc) }
  }

  var rowKey: String { conflict }

  func value() throws(RecordFault) -> Waiver {
    let instant = try madeAt.checked("madeAt")
    return Waiver(
      conflict: conflict, reason: reason, author: author, madeAt: instant,
      expires: try expires.map { (end) throws(RecordFault) in try end.checked("expires") })
  }
}
