import Planning

extension Phrases {
  /// `14:00`; 1440 is `24:00`.
  package func clock(minuteOfDay: Int) -> String {
    "\((minuteOfDay / 60).padded(2)):\((minuteOfDay % 60).padded(2))"
  }

  /// What the clock shows, with the season's name in the autumn hour that comes twice.
  package func clock(_ instant: Instant, zone: ZoneRules) -> String {
    let local = zone.local(instant)
    let time = clock(minuteOfDay: local.minuteOfDay)
    guard case .twice(let first, _) = zone.resolve(local) else { return time }
    return "\(time) "
      + (instant == first ? say("zomertijd", "summer time") : say("wintertijd", "winter time"))
  }

  /// `ma 22/03/2027 14:00`.
  package func moment(_ instant: Instant, zone: ZoneRules) -> String {
    "\(day(zone.local(instant).date)) \(clock(instant, zone: zone))"
  }

  /// `14:00–15:30`; both days where the span does not lie within one.
  package func times(_ span: Span, zone: ZoneRules) -> String {
    guard let end = endOnSameDay(span, zone: zone) else {
      return "\(moment(span.start, zone: zone)) – \(moment(span.end, zone: zone))"
    }
    return "\(clock(span.start, zone: zone))–\(end)"
  }

  /// `ma 22/03/2027 14:00–15:30`; both days where the span does not lie within one.
  package func when(_ span: Span, zone: ZoneRules) -> String {
    guard endOnSameDay(span, zone: zone) != nil else { return times(span, zone: zone) }
    return "\(day(zone.local(span.start).date)) \(times(span, zone: zone))"
  }

  /// The clock at the end of a span within one day, midnight as `24:00`; nil when it is longer.
  private func endOnSameDay(_ span: Span, zone: ZoneRules) -> String? {
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    if end.date == start.date { return clock(span.end, zone: zone) }
    let isMidnight = end.date == start.date + 1 && end.minuteOfDay == 0
    return isMidnight ? clock(minuteOfDay: 1440) : nil
  }
}
