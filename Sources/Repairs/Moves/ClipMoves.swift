import ConstraintChecker
import Planning

/// Shorter, within the hours its museum is open, where at least half of it remains.
extension Vocabulary {
  func clipped(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard conflict.rule == .openHours, case .opening(let date, let open)? = conflict.fact else {
      return []
    }
    let span = involved.edit.activity.span
    return open.hours.compactMap { hours -> Candidate? in
      let zone = involved.zone
      let start = max(span.start, zone.instant(LocalDateTime(date, minuteOfDay: hours.lowerBound)))
      let end = min(span.end, zone.instant(LocalDateTime(date, minuteOfDay: hours.upperBound)))
      guard let left = Span(start, end), left != span, left.minutes * 2 >= span.minutes,
        let edit = involved.edit.clipped(to: left)
      else { return nil }
      return involved.candidate(
        .clip(from: span, to: left), edit, telling: involved.audience,
        minutes: span.minutes - left.minutes, misfit: span.minutes - left.minutes, name: "",
        likeness: "")
    }
  }
}

extension ActivityEdit {
  /// With bookings that end where it ends; what is away for longer stays so.
  ///
  /// Nil where nothing would be left of one.
  fileprivate func clipped(to left: Span) -> ActivityEdit? {
    var clipped = self
    clipped.activity.span = left
    for place in bookings.indices {
      let own = bookings[place].span
      let start = own.start < activity.span.start ? own.start : max(own.start, left.start)
      let end = own.end > activity.span.end ? own.end : min(own.end, left.end)
      guard let span = Span(start, end) else { return nil }
      clipped.bookings[place].span = span
    }
    return clipped
  }
}
