import Planning

/// One opening rule as a commit carries it; `day` is `1` … `7` or a date.
struct OpeningRecord: RowRecord {
  let museum: String
  let day: String
  let hours: String

  init(_ rule: OpeningRule) {
    museum = rule.museum.text
    day = rule.day.text
    hours = HoursText.text(of: rule.hours)
  }

  var rowKey: String { "\(museum)\u{0}\(day)" }

  func value() throws(RecordFault) -> OpeningRule {
    OpeningRule(
      museum: MuseumID(museum), day: try HoursText.day(day), hours: try HoursText.hours(hours))
  }
}
