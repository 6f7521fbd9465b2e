/// The name of somebody or something that is booked for a part of an activity: `Suppoost 01 9:00-13:00`.
package struct TimedName: Hashable, Sendable {
  package let name: String
  /// Minutes of the clock; past 1440 where the end is on the next day.
  package let hours: Range<Int>

  /// Nil where the last word is not two times with a dash between them.
  package init?(_ text: String) {
    guard let space = text.lastIndex(of: " ") else { return nil }
    let times = text[text.index(after: space)...]
      .split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard times.count == 2, let start = try? TypedTime.read(String(times[0])), start < 1440,
      let end = try? TypedTime.read(String(times[1]))
    else { return nil }
    name = String(text[..<space]).trimmed
    hours = start..<(end > start ? end : end + 1440)
    guard !name.isEmpty else { return nil }
  }

  /// The hours of a booking; nil where they are those of its activity, or do not tell when it is.
  package init?(_ booking: Span, named name: String, of activity: Span, in zone: ZoneRules) {
    let (start, end) = (zone.local(booking.start), zone.local(booking.end))
    let last = end.date.days(since: start.date) * 1440 + end.minuteOfDay
    guard booking != activity, start.minuteOfDay < last, last <= start.minuteOfDay + 1440 else {
      return nil
    }
    self.name = name
    hours = start.minuteOfDay..<last
    guard span(of: activity, in: zone) == booking else { return nil }
  }

  /// These hours on the day an activity begins, or on the next one where only those meet it.
  package func span(of activity: Span, in zone: ZoneRules) -> Span? {
    let spans = (0...1).map { days in
      let day = zone.local(activity.start).date + days
      return Span(
        zone.instant(LocalDateTime(day, minuteOfDay: hours.lowerBound)),
        zone.instant(LocalDateTime(day, minuteOfDay: hours.upperBound)))
    }
    return spans.first { $0?.overlaps(activity) ?? false } ?? spans[0]
  }
}
