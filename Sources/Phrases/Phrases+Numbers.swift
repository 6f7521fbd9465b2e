import Planning

extension Phrases {
  /// With a sign between thousands: `4.307`, in English `4,307`.
  package func number(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: say(".", ","))
  }

  /// A number with its noun: `1 botsing`, `3 botsingen`.
  package func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(number(value)) \(value == 1 ? one : many)"
  }

  /// `45 min`, `1 u`, `1 u 30`, `2 dagen`; days only where they are whole.
  package func duration(minutes: Int) -> String {
    if minutes >= 2880, minutes % 1440 == 0 {
      return count(minutes / 1440, say("dag", "day"), say("dagen", "days"))
    }
    return hours(minutes: minutes)
  }

  /// `45 min`, `25 u`, `72 u 30`: what is measured in hours, however many days they make.
  func hours(minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    let hour = "\(number(hours)) " + say("u", "h")
    return rest == 0 ? hour : "\(hour) \(rest.padded(2))"
  }
}
