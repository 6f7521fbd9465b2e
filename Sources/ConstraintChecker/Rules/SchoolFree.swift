import Planning

/// A school visit on a day without lessons in Flemish schools, or on a Wednesday afternoon.
///
/// On Wednesdays lessons end at noon: a visit must start before.
enum SchoolFree {
  private static let noon = 12 * 60

  static func check(_ day: SubjectDay, into findings: inout Findings) {
    guard day.audience == .schools else { return }
    let isAfternoon = day.date.weekday == 3 && day.minutes.lowerBound >= noon
    guard isAfternoon || day.day.meaning.school != nil else { return }
    findings.conflicts.append(
      day.subject.conflict(.schoolHol, .soft, fact: .dayOff(day.date, day.day.meaning)))
  }
}
