import Planning

/// A room out of service as commits and the table carry it, in its museum's wall-clock time.
struct ClosureRecord: RowRecord {
  let id: String
  let room: String
  let start: WallTime
  let end: WallTime
  let reason: String
  let version: Int

  init(_ closure: Closure, zone: ZoneRules) {
    id = closure.id
    room = closure.room.text
    start = WallTime(closure.span.start, in: zone)
    end = WallTime(closure.span.end, in: zone)
    reason = closure.reason
    version = closure.version
  }

  var rowKey: String { id }

  func value() throws(RecordFault) -> Closure {
    Closure(
      id: id, room: ResourceID(room), span: try Span(from: start, to: end, of: id),
      reason: reason, version: try rowVersion(version))
  }
}
