import Planning

/// Opening hours and days as text a person can read: `09:00-17:00 18:00-22:00`, `1` for Monday.
enum HoursText {
  static func text(of hours: [Range<Int>]) -> String {
    hours.map { "\(clock($0.lowerBound))-\(clock($0.upperBound))" }.joined(separator: " ")
  }

  static func hours(_ text: String) throws(RecordFault) -> [Range<Int>] {
    var hours: [Range<Int>] = []
    for part in text.split(separator: " ") {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, let start = minutes(ends[0]), let end = minutes(ends[1]), start <= end
      else { throw .noSuchWord(text) }
      hours.append(start..<end)
    }
    return hours
  }

  static func day(_ text: String) throws(RecordFault) -> OpeningRule.Day {
    guard let day = OpeningRule.Day(text: text) else { throw .noSuchWord(text) }
    return day
  }

  private static func clock(_ minutes: Int) -> String {
    "\((minutes / 60).padded(2)):\((minutes % 60).padded(2))"
  }

  private static func minutes(_ clock: Substring) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
      (0...9999).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    return hours * 60 + minutes
  }
}
