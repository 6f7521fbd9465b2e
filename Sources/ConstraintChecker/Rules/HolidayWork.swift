import Planning

/// Something starts on a public holiday or a bridge day, be it one of its museum's own.
///
/// A warning for staff and schools, who have the day off; information for others, on public
/// holidays only. Where the museum says when it opens on those, visitors and guests are expected.
enum HolidayWork {
  static func check(_ day: SubjectDay, into findings: inout Findings) {
    guard day.day.meaning.holiday != nil || day.day.meaning.bridge != nil else { return }
    switch day.audience {
    case .staff, .schools: append(.soft, day, &findings)
    case .visitors, .guests:
      if case .holiday = day.day.open?.layer { return }
      guard day.day.meaning.holiday != nil else { return }
      append(.info, day, &findings)
    }
  }

  private static func append(
    _ severity: Severity, _ day: SubjectDay, _ findings: inout Findings
  ) {
    findings.conflicts.append(
      day.subject.conflict(.holiday, severity, fact: .dayOff(day.date, day.day.meaning)))
  }
}
