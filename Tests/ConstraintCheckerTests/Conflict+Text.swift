import ConstraintChecker
import Planning

extension Conflict {
  /// `hard room-double refter 10:00–11:00 A1 B2`, the form in which tests expect a conflict.
  func text(in plan: Plan) -> String {
    let zone = ZoneRules.brussels
    let (start, end) = (zone.local(span.start), zone.local(span.end))
    var words = [severity.rawValue, rule.rawValue]
    if let resource { words.append(plan[resource].id.text) }
    words.append("\(clock(start))–\(clock(end))")
    words += bookings.map { plan.id($0).text }.sorted()
    if let measure { words.append("\(measure.needed)/\(measure.available)") }
    return words.joined(separator: " ")
  }

  private func clock(_ time: LocalDateTime) -> String {
    "\(time.hour.padded(2)):\(time.minute.padded(2))"
  }
}

extension Plan {
  /// All conflicts of the plan as text, in order.
  var conflictTexts: [String] {
    ConstraintCheck.whole(self).conflicts.map { $0.text(in: self) }
  }
}
