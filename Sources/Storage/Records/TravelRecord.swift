import Planning

/// Minutes between two sites as a commit carries them.
struct TravelRecord: RowRecord {
  let from: String
  let to: String
  let minutes: Int

  init(_ travel: TravelTime) {
    from = travel.from
    to = travel.to
    minutes = travel.minutes
  }

  var rowKey: String { "\(from)\u{0}\(to)" }

  func value() throws(RecordFault) -> TravelTime {
    TravelTime(from: from, to: to, minutes: try within(0...Int(Int32.max), minutes, "minutes"))
  }
}
